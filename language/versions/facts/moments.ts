/** Dates and times of day in running text that language versions must share. */
import type { AstNode } from 'langium';
import { isFootnote, isListEntry, isParagraph } from '../../grammar/generated/ast.js';
import { formatIsoDay, formatIsoTime } from '../../locales/calendar.js';
import { locales } from '../../locales/index.js';
import type { FoundTime, Language, Locale } from '../../locales/locale.js';
import { readableLines } from '../../syntax/words/joined.js';
import { runOf } from '../../syntax/tree/nodes.js';
import { rememberedBy } from '../../kept/remembered.js';
import { type DateInText, exists } from '../../semantics/dates.js';
import type { Spot } from '../../syntax/tree/spots.js';
import type { PlacedPassage } from '../../semantics/passages.js';

/** Noon and midnight, in minutes since midnight. They have names, which not every locale reads, so they are not compared. */
const named = [0, 720, 1440];

/** `2025-09-02`, or `09-02` where the text gives no year. Undefined for a day that the calendar lacks: another rule reports it. */
export function momentOf({ date }: DateInText): string | undefined {
    const day = formatIsoDay(date);
    return exists(date) ? (date.year === undefined ? day : `${date.year}-${day}`) : undefined;
}

/** The place of a date; in a range, that of its own day. */
export function spotOfDate({ node, date }: DateInText): Spot {
    return { node, part: () => [date.start, date.end] };
}

/** The times of day in a passage, as `10:00`, read in the words of one language. */
export function timesOfPassage({ node }: PlacedPassage, locale: Locale): readonly { readonly time: string; readonly spot: Spot }[] {
    if (!isParagraph(node) && !isListEntry(node) && !isFootnote(node)) {
        return [];
    }
    const first = node.parts[0];
    return first
        ? timesIn(node, locale.language)
              .filter(({ minutes }) => !named.includes(minutes))
              .map(({ minutes, start, end }) => ({
                  time: formatIsoTime(minutes),
                  spot: { node: first, part: () => [start, end] },
              }))
        : [];
}

/** The times of a passage, kept by language. Offsets count in the lines of the passage. */
const timesIn = rememberedBy((node: AstNode & Parameters<typeof runOf>[0], language: Language): readonly FoundTime[] => {
    const run = runOf(node);
    if (!/[\d٠-٩۰-۹０-９]/u.test(run)) {
        return [];
    }
    const { text, startOf, endOf } = readableLines(run);
    return locales[language].placeTimes(text).map(({ minutes, start, end }) => ({ minutes, start: startOf(start), end: endOf(end) }));
});
