/**
 * Asks the server for the overview of an agenda, again and again while it changes. One request is pending at a time; those of a burst of keys are one request after
 * it. An answer for an older text is dropped. Does not import vscode, so that tests bring a server of their own.
 */
import type { OverviewAnswer, OverviewParams } from '../../protocol/overview.js';

export interface LoaderHost {
    /** The agenda to show, with the version of its text; undefined without one. */
    subject(): OverviewParams | undefined;
    request(params: OverviewParams, signal: AbortSignal): Promise<OverviewAnswer>;
    /** Shows an overview, or that there is none. */
    show(overview: OverviewAnswer | undefined): void;
}

/** Milliseconds without a change before the server is asked. Findings, hover and the preview come first. */
const quietMilliseconds = 150;
const retryMilliseconds = 1000;
/** Tries of a request that fails. A text that the server does not follow, such as the older side of a comparison, never gets an answer. */
const mostTries = 5;

export class OverviewLoader {
    #timer: ReturnType<typeof setTimeout> | undefined;
    #pending: AbortController | undefined;
    #shown: OverviewAnswer | undefined;
    #tries = 0;

    constructor(private readonly host: LoaderHost) {}

    /** Call when the agenda has changed, or is another one. */
    changed(delay = quietMilliseconds): void {
        this.#tries = 0;
        this.#loadIn(delay);
    }

    /** The overview of the text as it is now. */
    async current(): Promise<OverviewAnswer | undefined> {
        const subject = this.host.subject();
        if (!subject || (this.#shown?.uri === subject.uri && this.#shown.version >= subject.version)) {
            return subject && this.#shown;
        }
        clearTimeout(this.#timer);
        await this.#load();
        return this.#shown;
    }

    stop(): void {
        clearTimeout(this.#timer);
        this.#pending?.abort();
    }

    #loadIn(delay: number): void {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            this.#load().catch(() => this.#failed());
        }, delay);
    }

    #failed(): void {
        if (++this.#tries < mostTries) {
            this.#loadIn(retryMilliseconds);
        } else {
            this.#shown = undefined;
            this.host.show(undefined);
        }
    }

    async #load(): Promise<void> {
        this.#pending?.abort();
        const subject = this.host.subject();
        if (!subject) {
            this.#shown = undefined;
            this.host.show(undefined);
            return;
        }
        const request = new AbortController();
        this.#pending = request;
        try {
            const answer = await this.host.request(subject, request.signal);
            const now = this.host.subject();
            if (this.#pending === request && now?.uri === subject.uri && answer.version >= now.version) {
                this.#shown = { ...answer, uri: subject.uri };
                this.host.show(this.#shown);
            }
        } catch (error) {
            if (this.#pending === request) {
                throw error;
            }
        }
    }
}
