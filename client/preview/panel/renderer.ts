/**
 * Asks the server for what a preview has to show, and hands on what changed.
 *
 * One question is on its way at a time. The first keystroke after a pause is asked for at once, the ones of a burst when
 * they pause or the answer before has come. An answer for a text that has changed since is dropped: the next one is
 * already wanted. What is shown of a document stays until something better comes, so the preview does not flash. What is shown of another one
 * goes unless the answer comes at once: it would stand under a wrong name.
 *
 * Free of vscode: the panel gives it what it needs, and tests give it a server of their own.
 */
import type { PreviewAnswer, PreviewParams } from '../../../protocol/protocol.js';
import { ServerStopped } from '../../watchdog/watchdog.js';
import type { RenderMessage } from '../messages.js';

export interface Source {
    readonly uri: string;
    /** The version of the text now. */
    readonly version: number;
}

export interface RendererHost {
    /** The document that is to be shown, or undefined while it is not open. */
    source(): Source | undefined;
    /** Asks the server. The signal is aborted when the answer is no longer wanted. */
    request(params: PreviewParams, signal: AbortSignal): Promise<PreviewAnswer>;
    post(message: RenderMessage): void;
    /** Shows an empty page with words on it. */
    empty(text: string): void;
    /** Words shown beside the document as it was; empty when all is well. */
    notice(text: string): void;
}

/** Milliseconds for which another document may still be seen: a page that is empty for less would only flash. */
const blink = 100;
/** Milliseconds between the questions of a burst. */
const pause = 30;
/** Milliseconds without a change after which the next change is shown at once. */
const quiet = 150;
/** Milliseconds after which a question that failed is asked again, for as long as nothing else happens. */
const retry = 1000;

const nothingIsRead = 'no text is read at the moment. Click “Agenda: not checking” in the status bar to start again.';

export class Renderer {
    /** The answer that is shown; undefined where nothing is, or nothing that can be built upon. */
    #since: number | undefined;
    #uri = '';
    #timer: ReturnType<typeof setTimeout> | undefined;
    #leaving: ReturnType<typeof setTimeout> | undefined;
    /** What the user calls the document. */
    #name = '';
    #asked: AbortController | undefined;
    #lastChange = Number.NEGATIVE_INFINITY;
    #disposed = false;

    constructor(private readonly host: RendererHost) {}

    /** The page is empty (it was just loaded): everything has to be sent again. An answer that is on its way builds upon what the page no longer shows. */
    reset(name: string): void {
        this.#asked?.abort();
        this.#asked = undefined;
        this.#since = undefined;
        this.#uri = '';
        this.begin(name);
    }

    /** Another document is to be shown. */
    begin(name: string): void {
        this.#name = name;
        clearTimeout(this.#leaving);
        if (!this.#disposed) {
            this.#leaving = setTimeout(() => this.#empty(`${name} is being read …`), blink);
        }
        this.update();
    }

    #empty(text: string): void {
        clearTimeout(this.#leaving);
        this.#since = undefined;
        this.#uri = '';
        this.host.empty(text);
    }

    /** The document, or what is known about it, changed. */
    update(): void {
        const now = performance.now();
        const delay = now - this.#lastChange > quiet ? 0 : pause;
        this.#lastChange = now;
        this.#schedule(delay);
    }

    #schedule(delay: number): void {
        clearTimeout(this.#timer);
        if (!this.#disposed) {
            // Never in the same turn: the text of this very change has to reach the server first.
            this.#timer = setTimeout(() => void this.#ask(), delay);
        }
    }

    async #ask(): Promise<void> {
        const source = this.host.source();
        if (!source) {
            return;
        }
        this.#asked?.abort();
        const asked = new AbortController();
        this.#asked = asked;
        const since = source.uri === this.#uri ? this.#since : undefined;
        try {
            const params = { uri: source.uri, version: source.version, ...(since === undefined ? {} : { since }) };
            const answer = await this.host.request(params, asked.signal);
            if (this.#asked === asked && !this.#disposed) {
                this.#take(source.uri, answer);
            }
        } catch (error) {
            if (this.#asked === asked && !this.#disposed) {
                this.#waitFor(source.uri, error instanceof ServerStopped);
                this.#schedule(retry);
            }
        }
    }

    /** Says why there is no answer yet. */
    #waitFor(uri: string, isStopped: boolean): void {
        if (this.#uri === uri) {
            this.host.notice(`This page is not up to date: ${isStopped ? nothingIsRead : 'the text is still being read.'}`);
        } else {
            this.#empty(isStopped ? `This page is empty: ${nothingIsRead}` : `${this.#name} is being read …`);
        }
    }

    /** `uri` is the document that was asked for: the server may spell its name in another way. */
    #take(uri: string, answer: PreviewAnswer): void {
        const now = this.host.source();
        if (!now || now.uri !== uri || answer.version < now.version) {
            // Another document, or a text that is no more. A change has been told for it, unless it came while we waited.
            this.#schedule(pause);
            return;
        }
        if (answer.notice !== undefined && answer.order.length === 0 && !answer.change) {
            this.#empty(answer.notice);
            return;
        }
        clearTimeout(this.#leaving);
        this.host.post({
            type: 'render',
            version: answer.version,
            uri,
            language: answer.language,
            direction: answer.direction,
            title: answer.title,
            order: answer.order,
            ...(answer.change ? { change: answer.change } : {}),
            html: answer.html,
        });
        this.host.notice(answer.notice ?? '');
        this.#uri = uri;
        this.#since = answer.number;
    }

    dispose(): void {
        this.#disposed = true;
        clearTimeout(this.#timer);
        clearTimeout(this.#leaving);
        this.#asked?.abort();
    }
}
