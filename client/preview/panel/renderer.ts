/**
 * Requests from the server what a preview has to show, and passes on what changed.
 *
 * One request is pending at a time. The first keystroke after a pause causes a request at once, those of a burst when
 * they pause or the previous answer has arrived. An answer for an outdated text is dropped: the next request is already
 * scheduled. The content of a document stays until newer content arrives, so the preview does not flash. The content of
 * another document is removed unless the answer comes at once: it would stand under a wrong name.
 *
 * Does not import vscode: the panel supplies what it needs, and tests supply a server of their own.
 */
import type { PreviewAnswer, PreviewParams } from '../../../protocol/protocol.js';
import { ServerStopped } from '../../watchdog/watchdog.js';
import type { RenderMessage } from '../messages.js';

export interface PreviewedText {
    readonly uri: string;
    /** The current version of the text. */
    readonly version: number;
}

export interface RendererHost {
    /** The document to show; undefined while it is not open. */
    source(): PreviewedText | undefined;
    /** Sends a request to the server. The signal is aborted when the answer is no longer needed. */
    request(params: PreviewParams, signal: AbortSignal): Promise<PreviewAnswer>;
    post(message: RenderMessage): void;
    /** Shows an empty page with a message on it. */
    showEmpty(text: string): void;
    /** Shows a message beside the document as it was; empty if there is no problem. */
    showNotice(text: string): void;
}

/** Milliseconds for which another document may stay visible: a page empty for a shorter time would only flash. */
const staleMilliseconds = 100;
/** Milliseconds between the requests of a burst. */
const requestPause = 30;
/** Milliseconds without a change after which the next change is shown at once. */
const quietMilliseconds = 150;
/** Milliseconds before a failed request is repeated, unless something else happens first. */
const retryDelay = 1000;

const nothingIsRead = 'no agenda is being read. Click “Agenda: not checking” in the status bar to start again.';

export class Renderer {
    /** Number of the answer shown; undefined if none is shown, or none to which a change could apply. */
    #shownNumber: number | undefined;
    /** Address of the document shown; empty if none is. */
    #shownUri = '';
    #requestTimer: ReturnType<typeof setTimeout> | undefined;
    #emptyTimer: ReturnType<typeof setTimeout> | undefined;
    /** The name of the document for the user. */
    #name = '';
    #pending: AbortController | undefined;
    #lastChange = Number.NEGATIVE_INFINITY;
    #isDisposed = false;

    constructor(private readonly host: RendererHost) {}

    /** The page is empty (just loaded): everything has to be sent again. A pending answer is a change to content the page no longer shows. */
    reset(name: string): void {
        this.#pending?.abort();
        this.#pending = undefined;
        this.#shownNumber = undefined;
        this.#shownUri = '';
        this.begin(name);
    }

    /** Begins to show another document. */
    begin(name: string): void {
        this.#name = name;
        clearTimeout(this.#emptyTimer);
        if (!this.#isDisposed) {
            this.#emptyTimer = setTimeout(() => this.#showEmpty(`${name} is being read …`), staleMilliseconds);
        }
        this.update();
    }

    /** Call when the document, or what is known about it, has changed. */
    update(): void {
        const now = performance.now();
        const delay = now - this.#lastChange > quietMilliseconds ? 0 : requestPause;
        this.#lastChange = now;
        this.#schedule(delay);
    }

    dispose(): void {
        this.#isDisposed = true;
        clearTimeout(this.#requestTimer);
        clearTimeout(this.#emptyTimer);
        this.#pending?.abort();
    }

    #schedule(delay: number): void {
        clearTimeout(this.#requestTimer);
        if (!this.#isDisposed) {
            // Never in the same turn: the text of this change has to reach the server first.
            this.#requestTimer = setTimeout(() => void this.#request(), delay);
        }
    }

    async #request(): Promise<void> {
        const source = this.host.source();
        if (!source) {
            return;
        }
        const since = source.uri === this.#shownUri ? this.#shownNumber : undefined;
        this.#pending?.abort();
        const request = new AbortController();
        this.#pending = request;
        try {
            const params = { uri: source.uri, version: source.version, ...(since === undefined ? {} : { since }) };
            const answer = await this.host.request(params, request.signal);
            if (this.#pending === request && !this.#isDisposed) {
                this.#show(source.uri, answer);
            }
        } catch (error) {
            if (this.#pending === request && !this.#isDisposed) {
                this.#showWaiting(source.uri, error instanceof ServerStopped);
                this.#schedule(retryDelay);
            }
        }
    }

    /** Shows why there is no answer yet. */
    #showWaiting(uri: string, isStopped: boolean): void {
        if (this.#shownUri === uri) {
            this.host.showNotice(`This page is not up to date: ${isStopped ? nothingIsRead : 'the text is still being read.'}`);
        } else {
            this.#showEmpty(isStopped ? `This page is empty: ${nothingIsRead}` : `${this.#name} is being read …`);
        }
    }

    /** `uri` is the document of the request: the server may spell its URI differently. */
    #show(uri: string, answer: PreviewAnswer): void {
        const now = this.host.source();
        if (!now || now.uri !== uri || answer.version < now.version) {
            // For another document, or for an outdated text. The change has scheduled a request, unless it came during the waiting.
            this.#schedule(requestPause);
            return;
        }
        if (answer.notice !== undefined && answer.order.length === 0 && !answer.change) {
            this.#showEmpty(answer.notice);
            return;
        }
        clearTimeout(this.#emptyTimer);
        this.host.post({
            type: 'render',
            version: answer.version,
            uri,
            language: answer.language,
            direction: answer.direction,
            title: answer.title,
            ...(answer.printed ? { printed: answer.printed } : {}),
            order: answer.order,
            ...(answer.change ? { change: answer.change } : {}),
            html: answer.html,
        });
        this.host.showNotice(answer.notice ?? '');
        this.#shownUri = uri;
        this.#shownNumber = answer.number;
    }

    #showEmpty(text: string): void {
        clearTimeout(this.#emptyTimer);
        this.#shownNumber = undefined;
        this.#shownUri = '';
        this.host.showEmpty(text);
    }
}
