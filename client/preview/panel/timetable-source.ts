/** Asks the server for what the timetable view shows, while it is shown. An answer for an outdated text is dropped: the next question is on its way. */
import type { OverviewAnswer, OverviewParams } from '../../../protocol/overview.js';
import type { TimetableMessage } from '../messages.js';
import type { PreviewedText } from './renderer.js';

export interface TimetableHost {
    /** The document to show; undefined while it is not open. */
    source(): PreviewedText | undefined;
    request(params: OverviewParams, signal: AbortSignal): Promise<OverviewAnswer>;
    post(message: TimetableMessage): void;
}

/** Milliseconds between a change and the question. */
const pause = 60;
/** Milliseconds before a failed question is asked again, unless something else happens first. */
const retryDelay = 1000;

export class TimetableSource {
    #timer: ReturnType<typeof setTimeout> | undefined;
    #pending: AbortController | undefined;
    #isOn = false;

    constructor(private readonly host: TimetableHost) {}

    show(isOn: boolean): void {
        const begins = isOn && !this.#isOn;
        this.#isOn = isOn;
        if (begins) {
            void this.#ask();
        } else if (!isOn) {
            this.dispose();
        }
    }

    /** Call when the document, or what is known about it, has changed. */
    update(delay = pause): void {
        clearTimeout(this.#timer);
        if (this.#isOn) {
            this.#timer = setTimeout(() => void this.#ask(), delay);
        }
    }

    dispose(): void {
        clearTimeout(this.#timer);
        this.#pending?.abort();
        this.#pending = undefined;
    }

    async #ask(): Promise<void> {
        const source = this.host.source();
        this.#pending?.abort();
        if (!source || !this.#isOn) {
            return;
        }
        const request = new AbortController();
        this.#pending = request;
        try {
            const { uri: _, version, ...overview } = await this.host.request({ uri: source.uri, version: source.version }, request.signal);
            const now = this.host.source();
            if (this.#pending === request && now?.uri === source.uri && version >= now.version) {
                const { language, direction } = overview;
                this.host.post({ type: 'timetable', uri: source.uri, version, language, direction, overview });
            }
        } catch {
            if (this.#pending === request) {
                this.update(retryDelay);
            }
        }
    }
}
