/** Compares rooms and tracks. Their names differ by language, but meetings that share a room in one language share it in all. */
import type { DayFacts, SlotFacts } from '../facts/schedule-facts.js';
import { remembered } from '../../kept/remembered.js';
import type { Differences } from './difference.js';

/** Finds by position which of our names corresponds to which of theirs, and reports the meetings that do not fit. */
export function compareTracks(pairs: readonly SlotPair[], out: Differences): void {
    const votes = new Map<string, Map<string, number>>();
    const count = (from: string, to: string, vote: number): void => {
        const counted = votes.get(from) ?? new Map<string, number>();
        votes.set(from, counted.set(to, (counted.get(to) ?? 0) + vote));
    };
    for (const { own, other } of pairs.filter((pair) => pair.own.track !== '' && pair.other.track !== '')) {
        // Where nothing else decides, the figure does: "Room 3" is 3号会议室.
        const vote = 1 + (signs(own.track) !== '' && signs(own.track) === signs(other.track) ? 0.1 : 0);
        count(`ours ${own.track}`, other.track, vote);
        count(`theirs ${other.track}`, own.track, vote);
    }
    for (const { day, own, other } of pairs) {
        const expectedHere = other.track === '' ? '' : mostVoted(votes.get(`theirs ${other.track}`), own.track);
        const expectedThere = own.track === '' ? '' : mostVoted(votes.get(`ours ${own.track}`), other.track);
        // If we have two names for one room, the words are inconsistent; it is another room only if the figure or letter differs.
        const isRenamed = own.track !== expectedHere && signs(own.track) !== signs(expectedHere);
        if (other.track !== expectedThere || isRenamed || (own.track === '') !== (expectedHere === '')) {
            const spot = own.slot.track === '' ? own.spot : { node: own.slot.slot, property: 'track' };
            out.add({
                kind: 'schedule',
                topic: 'track',
                key: ['track', own.spot.node],
                scope: day.spot.node,
                here: { value: own.slot.track, spot },
                there: {
                    value: other.slot.track,
                    spot: other.slot.track === '' ? other.spot : { node: other.slot.slot, property: 'track' },
                },
                answer: expectedHere,
                at: spot,
                of: `${day.date} ${own.time ?? ''}`,
            });
        }
    }
}

function mostVoted(votes: ReadonlyMap<string, number> | undefined, otherwise: string): string {
    return (votes && mostIn(votes)) ?? otherwise;
}

const mostIn = remembered(
    (votes: ReadonlyMap<string, number>): string | undefined => [...votes].sort(([, one], [, other]) => other - one)[0]?.[0],
);

/** Figures and single letters, which a translation keeps: `M`, `3`. */
function signs(name: string): string {
    return (name.match(/\d+|(?<![\p{L}\d])[a-z](?![\p{L}\d])/gu) ?? []).join(' ');
}

/** One of our meetings with its day, and its counterpart. */
export interface SlotPair {
    readonly day: DayFacts;
    readonly own: SlotFacts;
    readonly other: SlotFacts;
}
