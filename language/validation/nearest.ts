/** What somebody may have meant: the candidates nearest to a word. */
import { distance } from 'fastest-levenshtein';

/** At most `most` candidates, the nearest first, none further away than half the word's length (and at least two letters). */
export function nearest(word: string, candidates: Iterable<string>, most = 3): readonly string[] {
    const limit = Math.max(2, Math.floor(word.length / 2));
    return [...new Set(candidates)]
        .map(candidate => ({ candidate, away: distance(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ away }) => away <= limit)
        .sort((one, other) => one.away - other.away)
        .slice(0, most)
        .map(({ candidate }) => candidate);
}
