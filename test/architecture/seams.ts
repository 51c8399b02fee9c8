/** What reaches into Langium, Chevrotain or the connection outside `language/syntax/tree/seams`, and what overrides a protected method of Langium. */

/** Files with an expression that could reach into a library, and why they may have it. */
export const reaching: Readonly<Record<string, string>> = {
    'server/browser.ts': 'A worker is `self`; the types of a page do not know it.',
    'server/handlers.ts': 'It wraps the handlers that are set on a connection, also those below `languages`. All of it is public.',
    'server/limit.ts': 'A script that Node can stop finds its work in the global object.',
    'server/workspace/summary-shape.ts': 'It checks values of our own that were read from a file.',
};

/** Files that import values of Chevrotain: the public half of it. */
export const usingChevrotain: readonly string[] = ['language/syntax/tree/lookahead.ts', 'language/syntax/tree/parser-start.ts'];

interface Overridden {
    readonly members: readonly string[];
    /** The suite that fails if Langium calls them otherwise. */
    readonly heldBy: string;
}

/** The protected members of Langium that a file overrides. */
export const overriding: Readonly<Record<string, Overridden>> = {
    'language/syntax/tree/seams/cst-nodes.ts': { members: ['createLeafNode'], heldBy: 'test/syntax/seams.test.ts' },
    'language/syntax/words/values.ts': { members: ['runConverter'], heldBy: 'test/server/langium.test.ts' },
    'server/documents/builder.ts': {
        members: [
            'emitUpdate',
            'awaitDocumentState',
            'awaitBuilderState',
            'runCancelable',
            'buildDocuments',
            'sortDocuments',
            'notifyDocumentPhase',
            'notifyBuildPhase',
            'shouldRelink',
            'shouldValidate',
            'validate',
        ],
        heldBy: 'test/server/langium.test.ts',
    },
    'server/documents/factory.ts': { members: ['parseAsync', 'getUpdatedText'], heldBy: 'test/server/langium.test.ts' },
    'server/documents/updates.ts': { members: ['getWatchers', 'fireDocumentUpdate'], heldBy: 'test/server/langium.test.ts' },
    'server/features/semantic-tokens.ts': { members: ['highlightElement'], heldBy: 'test/server/colours.test.ts' },
    'server/language-server.ts': { members: ['buildInitializeResult'], heldBy: 'test/server/langium.test.ts' },
    'server/workspace/manager.ts': {
        members: ['loadAdditionalDocuments', 'loadWorkspaceDocuments'],
        heldBy: 'test/server/langium.test.ts',
    },
};
