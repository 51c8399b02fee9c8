/** Whether the parameters of a request have what every request of its kind needs. A client may send anything. */

type Read = (params: Readonly<Record<string, unknown>>) => boolean;

const namesDocument: Read = ({ textDocument }) => typeof fieldOf(textDocument, 'uri') === 'string';
const hasPosition: Read = ({ position }) => isPosition(position);
const hasRange: Read = ({ range }) => isPosition(fieldOf(range, 'start')) && isPosition(fieldOf(range, 'end'));

const document = [['a document', namesDocument]] as const;
const place = [...document, ['a position', hasPosition]] as const;
const stretch = [...document, ['a range', hasRange]] as const;

/** What requests need, by the method of the connection that sets their handler. */
const needs: Readonly<Record<string, readonly (readonly [what: string, read: Read])[]>> = {
    onHover: place,
    onCompletion: place,
    onDefinition: place,
    onReferences: place,
    onDocumentHighlight: place,
    onPrepareRename: place,
    onRenameRequest: [...place, ['a new name', ({ newName }) => typeof newName === 'string']],
    onDocumentSymbol: document,
    onFoldingRanges: document,
    onDocumentLinks: document,
    onCodeLens: document,
    onCodeAction: [...stretch, ['a context', ({ context }) => Array.isArray(fieldOf(context, 'diagnostics'))]],
    onSelectionRanges: [...document, ['positions', ({ positions }) => Array.isArray(positions) && positions.every(isPosition)]],
    onCodeActionResolve: [['a title', ({ title }) => typeof title === 'string']],
    onWorkspaceSymbol: [['a query', ({ query }) => typeof query === 'string']],
    'inlayHint.on': stretch,
    'semanticTokens.on': document,
    'semanticTokens.onDelta': document,
    'semanticTokens.onRange': stretch,
    // Our own requests.
    onRequest: [['an address', ({ uri }) => typeof uri === 'string']],
};

/**
 * Says in a sentence what the parameters of a request lack; undefined if they lack nothing.
 * @param method of the connection, with the name of the group that it belongs to
 */
export function lackIn(method: string, params: unknown): string | undefined {
    const known = typeof params === 'object' && params !== null ? (params as Readonly<Record<string, unknown>>) : {};
    const lack = needs[method]?.find(([, read]) => !read(known));
    return lack && `The parameters of the request lack ${lack[0]}.`;
}

function isPosition(value: unknown): boolean {
    return typeof fieldOf(value, 'line') === 'number' && typeof fieldOf(value, 'character') === 'number';
}

function fieldOf(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
