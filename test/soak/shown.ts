/** What an editor keeps of answers, since later ones contain only the changes: tokens and the page of the preview. */
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { changedOrder } from '../../client/preview/order.js';
import { type PreviewAnswer, type PreviewBlock, previewRequest } from '../../protocol/protocol.js';
import { afterEdits } from '../properties/requests.js';
import type { AskedDocument } from './questions.js';
import type { SoakServer } from './server.js';

interface ShownPage {
    readonly number: number;
    readonly order: readonly PreviewBlock[];
    readonly html: Readonly<Record<string, string>>;
}

/** The shown state of the documents open in one server. */
export class ShownAnswers {
    readonly #tokens = new Map<string, { readonly id: string | undefined; readonly data: readonly number[] }>();
    readonly #pages = new Map<string, ShownPage>();

    forget(uri: string): void {
        this.#tokens.delete(uri);
        this.#pages.delete(uri);
    }

    /** Requests the tokens as an editor does: only the changes, if it has earlier ones. Undefined if there was no answer. */
    async tokens(server: SoakServer, { uri }: AskedDocument): Promise<readonly number[] | undefined> {
        const before = this.#tokens.get(uri);
        const textDocument = { uri };
        const { result } =
            before?.id === undefined
                ? await server.ask('textDocument/semanticTokens/full', { textDocument })
                : await server.ask('textDocument/semanticTokens/full/delta', { textDocument, previousResultId: before.id });
        if (!result) {
            return undefined;
        }
        const answer = result as SemanticTokens | SemanticTokensDelta;
        const data = afterEdits(before?.data ?? [], answer);
        this.#tokens.set(uri, { id: answer.resultId, data });
        return data;
    }

    /** Requests the page as the preview does. */
    async page(server: SoakServer, { uri, version }: AskedDocument): Promise<Omit<ShownPage, 'number'> | undefined> {
        const before = this.#pages.get(uri);
        const { result } = await server.ask(previewRequest, { uri, version, ...(before ? { since: before.number } : {}) });
        if (!result) {
            return undefined;
        }
        const answer = result as PreviewAnswer;
        const order = answer.change ? changedOrder(before?.order ?? [], answer.change) : answer.order;
        const parts = { ...before?.html, ...answer.html };
        const html = Object.fromEntries(order.map(({ id }) => [id, parts[id] ?? `There is nothing for ${id}.`]));
        this.#pages.set(uri, { number: answer.number, order, html });
        return { order, html };
    }
}
