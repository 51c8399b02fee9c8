/** The rule on text above the days of a schedule that reads like a day or a meeting, as it comes from Word. It is a paragraph, and the meeting would be lost. */
import { isParagraph, isSchedule, type Paragraph } from '../../grammar/generated/ast.js';
import { dayLine, hoursText } from '../../drafting/writer.js';
import { isRealDate } from '../../locales/calendar.js';
import { outsideSession } from '../../semantics/meetings.js';
import { type DayInLine, dayInLine, type HoursInLine, hoursInLine } from '../../semantics/written-lines.js';
import type { Days } from '../../semantics/written-times.js';
import { spanOf, textOf } from '../../syntax/tree/nodes.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { labelEnd } from '../../syntax/words/labels.js';
import { lineEndOf, lineStart, replace, shorten } from '../edits.js';
import type { Finding, Fix, Rule, RuleContext } from '../rule.js';
import { contradiction, daysMeant, weekdayTitle } from './named-weekdays.js';
import { afterHours } from './schedule-lines.js';

/** UTF-16 units of the longest line that is looked at: a day or hours with the title of an item. */
const longestLine = 300;

/** A line of a paragraph, and what it is to be. */
interface MeantLine {
    readonly line: string;
    /** UTF-16 offset in the paragraph. */
    readonly at: number;
    readonly day?: DayInLine;
    readonly hours?: HoursInLine;
}

export const scheduleTextRules: readonly Rule[] = [
    {
        code: 'schedule/text',
        severity: 'warning',
        finds: 'text above the days of the schedule that reads like a day or a meeting',
        looksAt: isSchedule,
        needs: ({ reading }) => [reading.masthead.dates],
        *checkIn(piece, { reading }) {
            for (const node of isSchedule(piece) ? piece.blocks.filter(isParagraph) : []) {
                const meant = firstMeant(textOf(node), reading.masthead.dates);
                if (meant) {
                    yield finding(node, meant);
                }
            }
        },
    },
];

/** The first line of a text that is a day of the session, or begins with the hours of a meeting. Sentences that name them are left alone. */
function firstMeant(text: string, session: Days | undefined): MeantLine | undefined {
    for (const { 0: typed, index } of text.matchAll(/[^\r\n]+/gu)) {
        const line = typed.trim();
        const at = index + typed.indexOf(line);
        if (line.length > longestLine || !/\p{N}/u.test(line)) {
            continue;
        }
        const day = dayInLine(line);
        if (day?.rest === '' && isRealDate(day.day) && isOfSession(day, session)) {
            return { line, at, day };
        }
        const hours = day ? undefined : hoursInLine(line);
        if (hours && isRow(hours, line)) {
            return { line, at, hours };
        }
    }
    return undefined;
}

/** A date alone may be that of the document: it counts with its weekday, or in the session. */
function isOfSession({ day, weekday }: DayInLine, session: Days | undefined): boolean {
    return weekday !== undefined || (session !== undefined && !outsideSession(session, day));
}

/** Whether the hours stand alone, or before the label of an item or a tab: others may begin a sentence. */
function isRow({ end, rest }: HoursInLine, line: string): boolean {
    return rest === '' || (/^\p{N}/u.test(rest) && labelEnd(rest, 0) > 0) || /^[^\S\t]*\t/u.test(line.slice(end));
}

function finding(node: Paragraph, { line, at, day, hours }: MeantLine): Finding {
    const spot = spotInside(node, at, at + line.length);
    if (day) {
        return {
            at: spot,
            message: `“${shorten(line)}” is text here and begins no day${contradiction(line)}: write “${dayLine(day.day)}”. The weekday is printed automatically.`,
            fixes: (context) =>
                daysMeant(day, context.reading.masthead.dates).map((date) => ({
                    title: `Change to ${dayLine(date)}${weekdayTitle(day, date)}`,
                    changes: changes(node, at, line, dayLine(date), context),
                })),
        };
    }
    const mended = hours ? hoursText(hours.hours.start, hours.hours.end) : '';
    return {
        at: spot,
        message: `“${shorten(line)}” is text here and begins no meeting: write the meeting as ${mended}.`,
        fixes: (context) => [
            {
                title: `Change to ${mended}`,
                changes: changes(node, at, line, `${mended}${afterHours(hours?.rest ?? '', lineEndOf(context.document))}`, context),
            },
        ],
    };
}

/** The line in its form. It needs a blank line above it, unless it is the first below a structural line. */
function changes(node: Paragraph, at: number, line: string, mended: string, { document }: RuleContext): Fix['changes'] {
    const text = document.textDocument.getText();
    const start = spanOf(node).start + at;
    const from = lineStart(text, start);
    const above = from === 0 ? '' : text.slice(lineStart(text, from - 1), from).trim();
    return [replace(start, start + line.length, `${above === '' ? '' : lineEndOf(document)}${mended}`)];
}
