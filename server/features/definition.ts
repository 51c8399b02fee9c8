/** Go to definition: from a citation to its register entry, a label to its item, a mark to its note, a symbol to its line of documentation. */
import type { LangiumDocument } from 'langium';
import type { DefinitionProvider } from 'langium/lsp';
import type { DefinitionParams, LocationLink } from 'vscode-languageserver-protocol';
import { offsetAt } from './shared/places.js';
import type { AgendaServerServices } from '../service-types.js';
import { occurrencesOf, subjectAt } from './shared/subjects.js';

export class AgendaDefinitions implements DefinitionProvider {
    constructor(private readonly services: AgendaServerServices) {}

    getDefinition(document: LangiumDocument, { position }: DefinitionParams): LocationLink[] | undefined {
        const subject = subjectAt(document, offsetAt(document, position));
        if (!subject) {
            return undefined;
        }
        return occurrencesOf(this.services.shared, document, subject)
            .filter(({ defines }) => defines)
            .map(({ uri, range, around }) => ({
                targetUri: uri,
                targetRange: around,
                targetSelectionRange: range,
                originSelectionRange: subject.token.range,
            }));
    }
}
