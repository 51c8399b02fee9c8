/** Reads files that are not open in the editor, each within its time limit. */
import type { LangiumCoreServices, LangiumDocument, URI } from 'langium';
import { type ServicesWithLimits, TooLong, withRetries } from '../../language/limits.js';

/**
 * Creates all services that read, link and check. Services are created on first use; one interrupted during creation could never be created again.
 */
export function makeReaders({ parser, references, validation }: LangiumCoreServices): void {
    // Accessing a service creates it.
    void [parser.LangiumParser, references.ScopeProvider, references.ScopeComputation, references.Linker, validation.DocumentValidator];
}

/** The document of a text, not yet linked or checked. Reading that takes too long, or more room than there is, is given up: the document is then empty. */
export function readWithin(shared: ServicesWithLimits, text: string, uri: URI): LangiumDocument {
    const { LangiumDocumentFactory: factory } = shared.workspace;
    const limits = shared.agenda.Limits;
    makeReaders(shared.ServiceRegistry.getServices(uri));
    try {
        return withRetries(limits.limitOf(uri), () => factory.fromString(text, uri));
    } catch (error) {
        // An engine that has no room left for a text says so with an error of range.
        const isTooLong = error instanceof TooLong;
        if (!isTooLong && (error as Error | undefined)?.name !== 'RangeError') {
            throw error;
        }
        limits.giveUp(uri, limits.remedy, isTooLong);
        return factory.fromString('', uri);
    }
}
