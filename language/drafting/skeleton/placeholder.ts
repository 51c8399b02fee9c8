/** The placeholder of a text to translate: an ellipsis for the words, and between ellipses the facts that the translation must state too. */
import {
    type DateText,
    type Inline,
    isCitedTitle,
    isDateText,
    isMark,
    isMention,
    isParagraphMention,
    isSymbolText,
    type Mention,
} from '../../grammar/generated/ast.js';
import { isoWeekday } from '../../locales/calendar.js';
import { locales } from '../../locales/index.js';
import type { CalendarDate, Locale } from '../../locales/locale.js';
import { exists } from '../../semantics/dates.js';
import { joinRun } from '../../syntax/words/joined.js';
import { isCitation, textOf } from '../../syntax/tree/nodes.js';
import { addressesIn } from '../../syntax/words/addresses.js';
import { translatedCitations } from './citing.js';
import { labelIn } from './markers.js';
import type { Target } from './target.js';
import { markText, mentionText, paragraphMentionText } from '../writer.js';
import { propertyIn } from '../../syntax/tree/properties.js';

/** Stands for words still to be written. */
export const ellipsis = '…';

/** The placeholder of a passage. Empty where the original has no words either. */
export function placeFor(parts: readonly Inline[], target: Target): string {
    if (parts.every((part) => textOf(part).trim() === '')) {
        return '';
    }
    const cited = translatedCitations(parts, target);
    const titles = new Set([...cited.values()].map(({ title }) => title));
    const written: string[] = [ellipsis];
    /** Whether words were left out since the last fact. */
    let open = false;
    const close = (needed: boolean): void => {
        if (needed && !written.at(-1)?.endsWith(ellipsis)) {
            written.push(` ${ellipsis}`);
        }
        open = false;
    };
    const fact = (text: string): void => {
        close(true);
        written.push(` ${text}`);
    };
    parts.forEach((part, index) => {
        if (isMark(part)) {
            close(open);
            written.push(markText(part.note.$refText));
        } else if (isCitation(part)) {
            fact(cited.get(part)?.text ?? textOf(part));
        } else if (isSymbolText(part)) {
            fact(bracketed(part.symbol, textOf(parts[index - 1]), textOf(parts[index + 1]), target.to));
        } else if (isMention(part)) {
            fact(mentionIn(part, target));
        } else if (isParagraphMention(part)) {
            // In the other language its own words are printed for those of the source's.
            fact(part.further.length > 0 ? textOf(part) : paragraphMentionText(part.paragraph.$refText));
        } else if (isDateText(part)) {
            const dates = printedDates(part, target);
            dates.forEach(fact);
            open ||= dates.length === 0;
        } else if (!isCitedTitle(part) || !titles.has(part)) {
            const words = textOf(part);
            const addresses = addressesIn(words);
            target.from.findTimes(joinRun(words)).forEach((minutes) => fact(target.to.printTime(minutes)));
            addresses.forEach((address) => fact(address.text));
            const last = addresses.at(-1);
            open ||= /[\p{L}\p{N}]/u.test(last ? words.slice(last.start + last.text.length) : words);
        }
    });
    close(open);
    return written.join('');
}

/** A symbol, in brackets where the original has brackets. The target's brackets are those around its "(continued)". */
function bracketed(symbol: string, before: string, after: string, { phrases }: Locale): string {
    return /[(（]\s*$/u.test(before) && /^\s*[)）]/u.test(after)
        ? `${phrases.continued.charAt(0)}${symbol}${phrases.continued.at(-1) ?? ''}`
        : symbol;
}

/** A mention of several items becomes several mentions: the words between them are for the translator. */
function mentionIn(mention: Mention, { reading, to }: Target): string {
    return [mention, ...mention.further]
        .map((node) => {
            const entry = reading.outline.byLabel.get(node.item?.$refText ?? '');
            const typed = propertyIn(node.$cstNode, 'item')?.text ?? '';
            return mentionText(entry ? labelIn(to, entry) : typed);
        })
        .join(' ');
}

/** The full dates in a date text. A date without a year takes the year of the date beside it, or of the session. Days that do not exist are left out. */
function printedDates(date: DateText, { reading, to }: Target): readonly string[] {
    const text = joinRun(date.text);
    const found =
        Object.values(locales)
            .map((locale) => locale.findDates(text))
            .find((dates) => dates.length > 0) ?? [];
    const defaultYear = found.find(({ year }) => year !== undefined)?.year ?? reading.masthead.dates?.from.year;
    return found.flatMap(({ year = defaultYear, month, day, weekday }) =>
        year === undefined || !exists({ year, month, day }) ? [] : [printedDate({ year, month, day }, weekday !== undefined, to)],
    );
}

/** A weekday at the end is cut off instead of printing the date anew, so that dates with and without weekdays have the same spacing. */
function printedDate(date: CalendarDate, withWeekday: boolean, to: Locale): string {
    const whole = to.printDateInText(date);
    if (withWeekday) {
        return whole;
    }
    const weekday = to.weekdayName(isoWeekday(date));
    return whole.endsWith(weekday) ? whole.slice(0, -weekday.length) : to.printDate(date);
}
