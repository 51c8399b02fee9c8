/** With which bookings of other agendas files were checked, to check again those for which others have come or gone. */
import { URI } from 'langium';
import type { KnownBookings } from '../../language/bookings/known-bookings.js';

export class BookedWith {
    /** By address; missing where nothing was at odds with a file. */
    readonly #states = new Map<string, string>();
    #haveChanged = false;

    constructor(private readonly bookings: KnownBookings) {}

    /** Whether bookings have changed since somebody asked for outdated files. */
    get haveChanged(): boolean {
        return this.#haveChanged;
    }

    /** Begins to follow the bookings. @param changed is called with each change */
    start(changed: () => void): void {
        this.bookings.onChange(() => {
            this.#haveChanged = true;
            changed();
        });
    }

    /** Remembers the bookings of now for files that are going to be checked. */
    remember(uris: readonly URI[]): void {
        for (const key of uris.map((uri) => uri.toString())) {
            const state = this.bookings.stateAt(key);
            if (state === '') {
                this.#states.delete(key);
            } else {
                this.#states.set(key, state);
            }
        }
    }

    /** The files for which other bookings are at odds with theirs than when they were checked. */
    outdated(): readonly URI[] {
        if (!this.#haveChanged) {
            return [];
        }
        this.#haveChanged = false;
        return [...this.bookings.takeTouched()]
            .filter((key) => this.bookings.stateAt(key) !== (this.#states.get(key) ?? ''))
            .map((key) => URI.parse(key));
    }
}
