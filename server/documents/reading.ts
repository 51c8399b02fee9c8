/** Reads files that nobody edits, each within its limit. */
import type { LangiumCoreServices, LangiumDocument, URI } from 'langium';
import { type ServicesWithLimits, TooLong, within } from '../../language/limits.js';

/**
 * Makes all that reads, links and checks. Services are made when they are first asked for; one that is stopped while it is made could never be had again.
 */
export function makeReaders({ parser, references, validation }: LangiumCoreServices): void {
    // Each is made by being named.
    void [parser.LangiumParser, references.ScopeProvider, references.ScopeComputation, references.Linker, validation.DocumentValidator];
}

/** The document of a text, not yet linked or checked. A text that takes too long is given up: its document is empty. */
export function readWithin(shared: ServicesWithLimits, text: string, uri: URI): LangiumDocument {
    const { LangiumDocumentFactory: factory } = shared.workspace;
    const limits = shared.agenda.Limits;
    makeReaders(shared.ServiceRegistry.getServices(uri));
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
