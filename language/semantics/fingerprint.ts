/** The facts of a document as one text, without places and without words of its language. */
import { remembered } from '../syntax/remembered.js';
import type { Facts, ItemFacts } from './facts.js';
import type { ScheduleFacts } from './schedule-facts.js';
import type { SectionFacts } from './section-facts.js';

/** Two documents with one fingerprint differ in nothing that versions must share. It grows with the facts, not with the text. */
export function fingerprintOf({ masthead, front, headings, items, schedules }: Omit<Facts, 'fingerprint'>): string {
    return [
        ...[...masthead].map(([key, { value }]) => `${key}=${value}`),
        printOfSection(front),
        ...headings.map(printOfSection),
        ...items.map((entry) => item(entry, '')),
        ...schedules.map(printOfSchedule),
    ].join('\n');
}

function item({ entry, section: own, children, headings }: ItemFacts, above: string): string {
    const path = `${above}${entry.ordinal ?? '?'}`;
    return [`#${path} ${printOfSection(own)}`, ...children.map((child) => item(child, `${path}.`)), ...headings.map(printOfSection)].join(
        '\n',
    );
}

/** The part of the fingerprint that one section makes. */
export const printOfSection = remembered(({ citations, cited, listed, moments, marks, unwritten, blocks }: SectionFacts): string => {
    const set = (keys: Iterable<string>): string => [...keys].sort().join(',');
    return `[${blocks.map(({ kind }) => kind.slice(0, 2)).join('')}|${set(citations.keys())}|${set(cited.keys())}|${set(listed.keys())}|${set(moments.keys())}|${marks.size}|${unwritten.length}]`;
});

/** The part that the annex makes. Tracks are told apart by where each appears first; their names are words of a language. */
export const printOfSchedule = remembered(({ section: own, days }: ScheduleFacts): string => {
    const tracks = new Map<string, number>([['', 0]]);
    const track = (name: string): number => {
        const known = tracks.get(name) ?? tracks.size;
        tracks.set(name, known);
        return known;
    };
    return [
        `schedule ${printOfSection(own)}`,
        ...days.map(({ date, slots }) =>
            [
                date,
                ...slots.map(
                    (slot) => `${slot.time}@${track(slot.track)} ${slot.rows.map(({ path, marks }) => `${path}^${marks}`).join(' ')}`,
                ),
            ].join(';'),
        ),
    ].join('\n');
});
