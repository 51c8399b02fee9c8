/** The scheme of a document's labels: how its items are counted, and how its sub-items are written. A document has one. */
import { letterNamed } from '../locales/numerals.js';
import type { MarkerScript } from '../locales/locale.js';

/** How a sub-item is written below its item: `2 (a)` or `2 a)`, `2 a.`, `2.1`. */
export type BelowForm = 'brackets' | 'dots' | 'decimals';

/** The levels that labels and lists are printed with. */
export const mostLevels = 4;

export interface LabelScheme {
    /** How items of the first level count: undefined where there are none. */
    readonly head: MarkerScript | undefined;
    /** How sub-items are written; undefined where there are none. */
    readonly below: BelowForm | undefined;
    /** Whether Arabic letters that begin a label are written out, ألف. */
    readonly isNamed: boolean;
}

interface Labelled {
    readonly level: number;
    readonly parts: readonly string[];
    readonly script: MarkerScript | undefined;
}

/**
 * The scheme that most items follow; of two that are equally many, the one that comes first.
 * @param typedOf the last marker of an item as typed
 */
export function schemeOf<T extends Labelled>(items: readonly T[], typedOf: (entry: T) => string): LabelScheme {
    const heads = new Map<MarkerScript, number>();
    const below = new Map<BelowForm, number>();
    let isNamed = false;
    for (const entry of items) {
        if (entry.level === 1 && entry.script) {
            count(heads, entry.script);
            isNamed ||= letterNamed(typedOf(entry)) !== undefined;
        } else if (entry.level === 2) {
            count(below, formOf(typedOf(entry)));
        }
    }
    return { head: mostOf(heads), below: mostOf(below), isNamed };
}

/** How the last marker of a sub-item is written. */
export function formOf(typed: string): BelowForm {
    return /[.．]$/u.test(typed) ? 'dots' : /[)）]$/u.test(typed) ? 'brackets' : 'decimals';
}

function count<K>(counts: Map<K, number>, key: K): void {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The key that is counted most often; a map keeps the order in which keys came. */
function mostOf<K>(counts: ReadonlyMap<K, number>): K | undefined {
    let most: K | undefined;
    for (const [key, times] of counts) {
        most = most === undefined || times > (counts.get(most) ?? 0) ? key : most;
    }
    return most;
}
