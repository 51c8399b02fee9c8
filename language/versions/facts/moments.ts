/** Dates and times of day in running text, as far as language versions must share them. */
import type { AstNode } from 'langium';
import { isFootnote, isListEntry, isParagraph } from '../../grammar/generated/ast.js';
import { formatIsoDay, formatIsoTime } from '../../locales/calendar.js';
import type { FoundTime, Language, Locale } from '../../locales/locale.js';
import { joinLines } from '../../syntax/words/joined.js';
import { runOf } from '../../syntax/tree/nodes.js';
import { remembered } from '../../kept/remembered.js';
import { type DateInText, exists } from '../../semantics/dates.js';
import type { Spot } from '../../syntax/tree/spots.js';
import type { PlacedPassage } from '../../semantics/passages.js';

/** Noon and midnight have names of their own, which are not read in every language. */
const named = [0, 720, 1440];

/** `2025-09-02`, or `09-02` where the text gives no year; undefined for a day that the calendar does not have, which is a finding of its own. */
export function momentOf({ date }: DateInText): string | undefined {
    const day = formatIsoDay(date);
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
        ? timesIn(node)(locale)
              .filter(({ minutes }) => !named.includes(minutes))
              .map(({ minutes, start, end }) => ({
                  time: formatIsoTime(minutes),
                  spot: { node: first, part: () => [start, end] },
              }))
        : [];
}

/** A passage is read in one language as long as its document does not change it. The places are those in its lines. */
const timesIn = remembered((node: AstNode & Parameters<typeof runOf>[0]) => {
    const byLanguage = new Map<Language, readonly FoundTime[]>();
    return (locale: Locale): readonly FoundTime[] => {
        const known = byLanguage.get(locale.language) ?? read(runOf(node), locale);
        byLanguage.set(locale.language, known);
        return known;
    };
});

function read(run: string, locale: Locale): readonly FoundTime[] {
    if (!/[\d٠-٩۰-۹０-９]/u.test(run)) {
        return [];
    }
    const { text, startOf, endOf } = joinLines(run);
    return locale.placeTimes(text).map(({ minutes, start, end }) => ({ minutes, start: startOf(start), end: endOf(end) }));
}
