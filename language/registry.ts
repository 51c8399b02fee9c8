/** Which language a file belongs to. */
import { DefaultServiceRegistry, type LangiumCoreServices, type URI } from 'langium';
import { endingOf } from '../protocol/endings.js';

/** Finds the language by the ending of the name in any case. The language that the editor gives to an open file comes first. */
export class AgendaLanguageRegistry extends DefaultServiceRegistry {
    override getServices(uri: URI): LangiumCoreServices {
        const given = this.languageIdMap.get(this.textDocuments?.get(uri)?.languageId ?? '');
        // Langium's own search throws where there is none.
        return given ?? this.fileExtensionMap.get(endingOf(uri.path)) ?? super.getServices(uri);
    }
}
