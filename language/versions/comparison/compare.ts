/** Compares two language versions in everything they must share. */
import type { Facts } from '../facts/facts.js';
import { mastheadKeys, sessionKeys } from '../../semantics/masthead.js';
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
    compareKinds(own, other, out);
    const items = compareItems(own, other, out);
    compareSchedules(own, other, items, out);
    return out;
}

/** A session in one version that is a meeting in the other. */
function compareKinds({ masthead: own }: Facts, { masthead: other }: Facts, out: Differences): void {
    const key = sessionKeys.find((one) => own.has(one));
    const otherKey = sessionKeys.find((one) => other.has(one));
    const [here, there] = [key && own.get(key), otherKey && other.get(otherKey)];
    if (here && there && key !== otherKey) {
        out.add({
            kind: 'masthead',
            topic: 'masthead',
            key: ['masthead', 'kind'],
            scope: 'document',
            here: { ...here, value: `${key} ${here.value}` },
            there: { ...there, value: `${otherKey} ${there.value}` },
            at: here.spot,
            of: 'kind',
        });
    }
}

/** How many numbers a venue has: one that is written as a word is not among them. */
function countOf(venue: string): number {
    return venue.split(',').length;
}
