/** The depth of a list entry: `(i)` after `(a)` opens a list inside, `(i)` after `(h)` is the ninth letter. */
import type { MarkerScript } from '../locales/locale.js';
import { markerValues } from '../locales/numerals.js';
import { labelParts } from '../syntax/words/labels.js';

type EntryScript = MarkerScript | 'dash';

const deepestEntry = 3;

/** Follows the entries of one annotation. The caller asks in the order of the text. */
export class EntryDepth {
    /** The open lists, outermost first, each with the value of its last entry. */
    #open: { script: EntryScript; value: number }[] = [];
    #broken = false;

    /** Notes running text between entries: the next entry continues an open list or opens a new one. */
    interrupt(): void {
        this.#broken = true;
    }

    /** The depth of the next entry, 1 to 3. */
    depthOf(marker: string): number {
        const depth = this.#place(marker);
        this.#broken = false;
        return Math.min(depth, deepestEntry);
    }

    #place(marker: string): number {
        const readings = readingsOf(marker);
        for (let index = this.#open.length - 1; index >= 0; index--) {
            const list = this.#open[index];
            const next =
                list &&
                readings.find(
                    (reading) => reading.script === list.script && (reading.script === 'dash' || reading.value === list.value + 1),
                );
            if (next && !(next.script === 'dash' && this.#broken)) {
                this.#open.length = index;
                return this.#open.push(next);
            }
        }
        const first = readings.find((reading) => reading.value === 1) ?? readings[0] ?? { script: 'dash', value: 1 };
        if (this.#broken) {
            this.#open = [];
        }
        const same = this.#open.findIndex((list) => list.script === first.script);
        if (same >= 0) {
            this.#open.length = same;
        }
        return this.#open.push(first);
    }
}

function readingsOf(marker: string): { script: EntryScript; value: number }[] {
    return /^[-–—•]$/u.test(marker)
        ? [{ script: 'dash', value: 1 }]
        : markerValues(labelParts(marker)[0] ?? '').map(({ script, value }) => ({ script, value }));
}
