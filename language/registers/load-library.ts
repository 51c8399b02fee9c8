/** The built-in library of registers as documents of the workspace. */
import { type LangiumDocument, type LangiumSharedCoreServices, URI } from 'langium';
import { library, libraryUri } from './library.js';

/**
 * Adds the registers of the library to the workspace, under URIs of the scheme `agenda-library`. They are parsed but not built:
 * the host builds them together with its own documents. Registers already in the workspace stay as they are.
 * @returns the library's documents, in the order of their names
 */
export function loadLibrary(shared: LangiumSharedCoreServices): LangiumDocument[] {
    const { LangiumDocumentFactory: factory, LangiumDocuments: documents } = shared.workspace;
    return Object.entries(library).map(([name, text]) => {
        const uri = URI.parse(libraryUri(name));
        const known = documents.getDocument(uri);
        if (known) {
            return known;
        }
        const document = factory.fromString(text, uri);
        documents.addDocument(document);
        return document;
    });
}
