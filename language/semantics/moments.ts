/** Dates and times of day in running text, as far as language versions must share them. */
import type { AstNode } from 'langium';
import { isFootnote, isListEntry, isParagraph } from '../grammar/generated/ast.js';
import type { Language, Locale } from '../locales/locale.js';
import { runOf } from '../syntax/nodes.js';
import { remembered } from '../syntax/remembered.js';
import { type DateInText, exists } from './dates.js';
import type { Spot } from '../syntax/spots.js';
import { joinRun } from './joining.js';
import type { PlacedPassage } from './passages.js';

/** Noon and midnight have names of their own, which are not read in every language. */
const named = [0, 720, 1440];

/** `2025-09-02`, or `09-02` where the text gives no year; undefined for a day that the calendar does not have, which is a finding of its own. */
export function momentOf({ date }: DateInText): string | undefined {
    const day = `${two(date.month)}-${two(date.day)}`;
    return exists(date) ? (date.year === undefined ? day : `${date.year}-${day}`) : undefined;
}

/** Where a date stands: its own part of a range. */
export function spotOfDate({ node, date }: DateInText): Spot {
    return { node, part: () => [date.start, date.end] };
}

/** The times of day in a passage, in minutes since midnight, read in the words of one language. */
export function timesOfPassage({ node }: PlacedPassage, locale: Locale): readonly { readonly time: string; readonly spot: Spot }[] {
    if (!isParagraph(node) && !isListEntry(node) && !isFootnote(node)) {
        return [];
    }
    const first = node.parts[0];
    return first
        ? minutesIn(node)(locale)
              .filter((minutes) => !named.includes(minutes))
              .map((minutes) => ({
                  time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
                  spot: { node: first, part: () => placeOf(minutes, runOf(node), locale) },
              }))
        : [];
}

/** A passage is read in one language as long as its document does not change it. */
const minutesIn = remembered((node: AstNode & Parameters<typeof runOf>[0]) => {
    const byLanguage = new Map<Language, readonly number[]>();
    return (locale: Locale): readonly number[] => {
        const known = byLanguage.get(locale.language) ?? (/\d|[٠-٩]/u.test(runOf(node)) ? locale.findTimes(joinRun(runOf(node))) : []);
        byLanguage.set(locale.language, known);
        return known;
    };
});

/** The shortest stretch of a text in which a time is still read; readers tell what they read and not where. */
function placeOf(minutes: number, text: string, { findTimes }: Locale): readonly [number, number] {
    const reads = (start: number, end: number): boolean => findTimes(joinRun(text.slice(start, end))).includes(minutes);
    let [start, end] = [0, text.length];
    while (start + 1 < end && reads(start + 1, end)) {
        start++;
    }
    while (end - 1 > start && reads(start, end - 1)) {
        end--;
    }
    while (/[\d٠-٩]/u.test(text[start - 1] ?? '')) {
        start--;
    }
    return [start, end];
}

function two(number: number): string {
    return String(number).padStart(2, '0');
}
