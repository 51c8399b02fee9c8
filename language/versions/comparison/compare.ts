/** Compares two language versions in everything they must share. */
import type { Facts } from '../facts/facts.js';
import { mastheadKeys } from '../../semantics/masthead.js';
import { Differences } from './difference.js';
import { compareItems } from './items.js';
import { compareSchedules } from './schedules.js';

/** The differences of one language version, ours, from another. */
export function compare(own: Facts, other: Facts): Differences {
    const out = new Differences();
    for (const key of mastheadKeys) {
        const [here, there] = [own.masthead.get(key), other.masthead.get(key)];
        if (here && there && here.value !== there.value && (key !== 'venue' || countOf(here.value) === countOf(there.value))) {
            out.add({
                kind: 'masthead',
                topic: 'masthead',
                key: ['masthead', key],
                scope: 'document',
                here,
                there,
                at: here.spot,
                of: key,
            });
        }
    }
    const items = compareItems(own, other, out);
    compareSchedules(own, other, items, out);
    return out;
}

/** How many numbers a venue has: one that is written as a word is not among them. */
function countOf(venue: string): number {
    return venue.split(',').length;
}
