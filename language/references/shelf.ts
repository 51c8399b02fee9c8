/** The library for programs that read a file and end: the names of all bodies, and the entries of those that a text cites. */
import { type LangiumCoreServices, URI } from 'langium';
import { headOf } from '../syntax/scanner/register-scanner.js';
import type { RegisterExports } from './exports.js';
import { library, libraryUri } from '../registers/library.js';
import { type EntryDescription, namesIn, type ShelvedRegister } from '../registers/registers.js';

/**
 * The registers of the library in the order of their names, each of which becomes a document of the workspace when its entries are asked for.
 * @param services gives the services of the register language
 */
export function shelvedLibrary(services: () => LangiumCoreServices): readonly ShelvedRegister[] {
    return Object.entries(library)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, text]) => {
            const { symbol, wordings, hasEntries } = headOf(text);
            let entries: readonly EntryDescription[] | undefined;
            return {
                symbol,
                hasEntries,
                names: wordings.flatMap((wording) => namesIn(wording.language, wording.text)),
                entries: () => {
                    entries ??= hasEntries ? read(name, text, services()) : [];
                    return entries;
                },
            };
        });
}

function read(name: string, text: string, { shared, references }: LangiumCoreServices): readonly EntryDescription[] {
    const { LangiumDocumentFactory: factory, LangiumDocuments: documents } = shared.workspace;
    const document = factory.fromString(text, URI.parse(libraryUri(name)));
    documents.addDocument(document);
    return (references.ScopeComputation as RegisterExports).entriesOf(document);
}
