/** Reads files that nobody edits, each within its limit. */
import type { LangiumDocument, LangiumSharedCoreServices, URI } from 'langium';
import { limitsOf, TooLong, within } from '../language/limits.js';

/** The document of a text, not yet linked or checked. A text that takes too long is given up: its document is empty. */
export function readWithin(shared: LangiumSharedCoreServices, text: string, uri: URI): LangiumDocument {
    const { LangiumDocumentFactory: factory } = shared.workspace;
    const limits = limitsOf(shared);
    try {
        return within(limits.limitOf(uri), () => factory.fromString(text, uri));
    } catch (error) {
        if (!(error instanceof TooLong)) {
            throw error;
        }
        limits.giveUp(uri);
        return factory.fromString('', uri);
    }
}
