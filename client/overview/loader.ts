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

/** A request that waits for its answer. */
interface Request {
    readonly subject: OverviewParams;
    readonly controller: AbortController;
    /** Settled when its answer is shown, or dropped. Rejected if there is none, unless a newer request has taken its place. */
    done: Promise<void>;
}

export class OverviewLoader {
    #timer: ReturnType<typeof setTimeout> | undefined;
    #pending: Request | undefined;
    #shown: OverviewAnswer | undefined;
    #tries = 0;
    #isStopped = false;

    constructor(private readonly host: LoaderHost) {}

    /** Call when the agenda has changed, or is another one. */
    changed(delay = quietMilliseconds): void {
        this.#tries = 0;
        this.#loadIn(delay);
    }

    /** The overview of the text as it is now; several callers wait for one request. Undefined without an agenda; rejects if the server has none. */
    async current(): Promise<OverviewAnswer | undefined> {
        for (let subject = this.host.subject(); subject && !this.#isShown(subject); subject = this.host.subject()) {
            const pending = this.#pending;
            const isAsked = pending?.subject.uri === subject.uri && pending.subject.version === subject.version;
            try {
                await (isAsked ? pending.done : this.#loadNow(subject));
            } catch (error) {
                this.#failed();
                throw error;
            }
        }
        return this.host.subject() && this.#shown;
    }

    stop(): void {
        this.#isStopped = true;
        clearTimeout(this.#timer);
        this.#drop();
    }

    #isShown({ uri, version }: OverviewParams): boolean {
        // The versions of a text that is closed and opened again begin anew.
        return this.#shown?.uri === uri && this.#shown.version === version;
    }

    #loadNow(subject: OverviewParams): Promise<void> {
        clearTimeout(this.#timer);
        return this.#load(subject);
    }

    #loadIn(delay: number): void {
        clearTimeout(this.#timer);
        if (this.#isStopped) {
            return;
        }
        this.#timer = setTimeout(() => {
            const subject = this.host.subject();
            if (subject) {
                this.#load(subject).catch(() => this.#failed());
            } else {
                this.#drop();
                this.#show(undefined);
            }
        }, delay);
    }

    #failed(): void {
        if (++this.#tries < mostTries) {
            this.#loadIn(retryMilliseconds);
        } else {
            this.#show(undefined);
        }
    }

    #show(overview: OverviewAnswer | undefined): void {
        this.#shown = overview;
        this.host.show(overview);
    }

    /** Drops the request that waits: nobody wants its answer any more. */
    #drop(): void {
        const pending = this.#pending;
        this.#pending = undefined;
        pending?.controller.abort();
    }

    #load(subject: OverviewParams): Promise<void> {
        this.#drop();
        const request: Request = { subject, controller: new AbortController(), done: Promise.resolve() };
        this.#pending = request;
        request.done = this.#answered(request);
        return request.done;
    }

    async #answered(request: Request): Promise<void> {
        const { subject, controller } = request;
        try {
            const answer = await this.host.request(subject, controller.signal);
            const now = this.host.subject();
            if (this.#pending !== request || now?.uri !== subject.uri) {
                return;
            }
            if (answer.version < subject.version) {
                throw new Error('The text is still being read.');
            }
            // Otherwise the change has scheduled another request.
            if (answer.version >= now.version) {
                this.#show({ ...answer, uri: subject.uri });
            }
        } catch (error) {
            if (this.#pending === request) {
                throw error;
            }
        } finally {
            if (this.#pending === request) {
                this.#pending = undefined;
            }
        }
    }
}
