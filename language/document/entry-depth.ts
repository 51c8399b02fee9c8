/** The depth of a list entry: `(i)` after `(a)` opens a list inside, `(i)` after `(h)` is the ninth letter. */
import type { MarkerScript } from '../locales/locale.js';
import { isBullet, readingsOfMarker } from '../syntax/words/list-markers.js';
import type { Counted } from './values.js';

type EntryScript = MarkerScript | 'dash';

/** An open list, with the value of its last entry. */
interface ListReading {
    readonly script: EntryScript;
    /** Which list it can belong to: `1.` and `(1)` stand in each other. */
    readonly series: string;
    readonly value: number;
}

const deepestEntry = 3;

const dash: ListReading = { script: 'dash', series: 'dash', value: 1 };

/** Follows the entries of one annotation. The caller asks in the order of the text. */
export class EntryDepth {
    /** The open lists, outermost first. */
    #open: ListReading[] = [];
    #broken = false;

    /** Notes running text between entries: the next entry continues an open list or opens a new one. */
    interrupt(): void {
        this.#broken = true;
    }

    /** The depth of the next entry, 1 to 3, and what its marker counts; undefined where that is not known. */
    next(marker: string): { readonly depth: number; readonly counted: Counted | undefined } {
        const readings = readingsOf(marker);
        const counted = this.#continue(readings) ?? this.#begin(readings);
        const depth = this.#open.length;
        this.#broken = false;
        return { depth: Math.min(depth, deepestEntry), counted: counted && countedBy(counted) };
    }

    /** Continues the innermost list that an entry can continue; undefined if there is none. */
    #continue(readings: readonly ListReading[]): ListReading | undefined {
        for (let index = this.#open.length - 1; index >= 0; index--) {
            const list = this.#open[index];
            const next =
                list &&
                readings.find(
                    (reading) => reading.series === list.series && (reading.script === 'dash' || reading.value === list.value + 1),
                );
            if (next && !(next.script === 'dash' && this.#broken)) {
                this.#open.length = index;
                this.#open.push(next);
                return next;
            }
        }
        return undefined;
    }

    /** Opens a list; undefined if it is open in which script its first entry counts: `(v)` is a letter or a Roman numeral. */
    #begin(readings: readonly ListReading[]): ListReading | undefined {
        const known = readings.find((reading) => reading.value === 1) ?? (readings.length === 1 ? readings[0] : undefined);
        const first: ListReading = known ?? readings[0] ?? dash;
        if (this.#broken) {
            this.#open = [];
        }
        const same = this.#open.findIndex((list) => list.series === first.series);
        if (same >= 0) {
            this.#open.length = same;
        }
        this.#open.push(first);
        return known;
    }
}

function countedBy({ script, value }: ListReading): Counted {
    return script === 'dash' ? { script } : { script, ordinal: value };
}

function readingsOf(marker: string): readonly ListReading[] {
    return isBullet(marker) ? [dash] : readingsOfMarker(marker);
}
