/** Merges disagreements so that one mistake is one disagreement: one number too many and one too few are one changed number. */
import { distance } from 'fastest-levenshtein';
import type { SpelledKeys } from './difference.js';
import type { Disagreement } from './version.js';

/** The disagreements, with those of one mistake merged, in their original order. */
export function merged(found: readonly Disagreement[], spelled: SpelledKeys): readonly Disagreement[] {
    return mergedMoves(changed(found, spelled));
}

/** How many pairs are compared: two hundred on either side. With more, the differences are not single slips. */
const mostCompared = 40_000;

/** Pairs, within one scope, values that only we have with values that only they have. The most similar belong together. */
function changed(found: readonly Disagreement[], spelled: SpelledKeys): readonly Disagreement[] {
    const result = new Map<Disagreement, Disagreement | undefined>();
    for (const group of Map.groupBy(found.filter(isOneSided), ({ kind, topic, scope }) =>
        spelled.of([kind, ['row', 'moment'].includes(topic) ? topic : '', scope]),
    ).values()) {
        const [extra, missing] = [group.filter(({ here }) => here), group.filter(({ there }) => there)];
        if (extra.length * missing.length > mostCompared) {
            continue;
        }
        const pairs = extra
            .flatMap((one) => missing.map((other) => ({ one, other, away: distance(one.here?.value ?? '', other.there?.value ?? '') })))
            .sort((left, right) => left.away - right.away);
        for (const { one, other } of pairs) {
            if (!result.has(one) && !result.has(other)) {
                result.set(one, { ...one, there: other.there, from: other.from });
                result.set(other, undefined);
            }
        }
    }
    return found.flatMap((one) => (result.has(one) ? (result.get(one) ?? []) : [one]));
}

function isOneSided({ topic, here, there }: Disagreement): boolean {
    return ['citation', 'cited', 'listed', 'row', 'slot', 'moment'].includes(topic) && (here === undefined) !== (there === undefined);
}

/** An item that ours takes up at one meeting too many and lacks at another was moved. A surplus meeting takes its rows with it. */
function mergedMoves(found: readonly Disagreement[]): readonly Disagreement[] {
    const rows = found.filter(({ topic }) => topic === 'row');
    const extra = rows.filter(({ here, there }) => here && !there);
    const missing = rows.filter(({ here, there }) => there && !here);
    const paired = new Map<Disagreement, Disagreement>();
    // Reversed, so that `pop` returns the first.
    const waiting = Map.groupBy(missing.toReversed(), ({ there }) => there?.value);
    for (const one of extra) {
        const other = waiting.get(one.here?.value)?.pop();
        if (other) {
            paired.set(one, other);
        }
    }
    const mergedAway = new Set(paired.values());
    return found
        .filter((one) => !mergedAway.has(one))
        .map((one) => {
            const other = paired.get(one);
            return other ? { ...one, there: other.there, from: other.from } : one;
        });
}
