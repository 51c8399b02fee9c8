/** What the author may have meant: the candidates nearest to a word. */
import { distance } from 'fastest-levenshtein';
import { markerValues } from '../locales/numerals.js';
import { labelParts } from '../syntax/words/labels.js';

/**
 * At most `most` candidates, the nearest first.
 * @param limit the greatest edit distance; without it, half the word's length, or two letters for short words
 */
export function nearest(
    word: string,
    candidates: Iterable<string>,
    most = 3,
    limit = Math.max(2, Math.floor(word.length / 2)),
): readonly string[] {
    return [...new Set(candidates)]
        .map((candidate) => ({ candidate, away: distance(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ away }) => away <= limit)
        .sort((one, other) => one.away - other.away)
        .slice(0, most)
        .map(({ candidate }) => candidate);
}

/** At most three labels that an unknown label may mean: neighbours first, then the item above it, then the same letter under another item. */
export function nearestLabels(label: string, labels: Iterable<string>): readonly string[] {
    const parts = labelParts(label);
    return [...labels]
        .map((candidate) => ({ candidate, away: labelDistance(parts, labelParts(candidate)) }))
        .filter(({ away }) => away < Number.POSITIVE_INFINITY)
        .sort((one, other) => one.away - other.away)
        .slice(0, 3)
        .map(({ candidate }) => candidate);
}

function labelDistance(parts: readonly string[], candidate: readonly string[]): number {
    const common = parts.findIndex((part, index) => part !== candidate[index]);
    const shared = common < 0 ? parts.length : common;
    if (parts.length === candidate.length && shared === parts.length - 1) {
        return valueDistance(parts[shared] ?? '', candidate[shared] ?? '') / 1000;
    }
    if (shared === candidate.length) {
        return 1 + parts.length - candidate.length;
    }
    if (shared === parts.length) {
        return 10 + candidate.length;
    }
    return parts.length > 1 && parts.length === candidate.length && parts.at(-1) === candidate.at(-1) ? 20 : Number.POSITIVE_INFINITY;
}

/** The distance of two markers in a script that both can have, at most 999. */
function valueDistance(one: string, other: string): number {
    return Math.min(
        999,
        ...markerValues(one).flatMap((first) =>
            markerValues(other)
                .filter((second) => second.script === first.script)
                .map((second) => Math.abs(first.value - second.value)),
        ),
    );
}
