/** Lines of the schedule that cannot be read: days, meetings and items as people write them have a fix that writes the form. */
import type { AstNode } from 'langium';
import {
    isDay,
    isItemRow,
    isUnreadableLine,
    type ItemRow,
    type Slot,
    type Unreadable,
    type UnreadableLine,
} from '../../grammar/generated/ast.js';
import { dayLine, freeLine, hoursText, meetingLine } from '../../drafting/writer.js';
import { formatIsoDate, isRealDate } from '../../locales/calendar.js';
import { type HoursMeant, hoursMeant } from '../../semantics/hours-meant.js';
import { joinedItems } from '../../semantics/joined-items.js';
import { partMeant } from '../../semantics/part-meant.js';
import type { Outline } from '../../semantics/outline.js';
import { dayInLine, hoursInLine } from '../../semantics/written-lines.js';
import { contradiction, daysMeant, otherWeekday, weekdayTitle } from './named-weekdays.js';
import { spanOf, textOf } from '../../syntax/tree/nodes.js';
import { type Spot, spotInside } from '../../syntax/tree/spots.js';
import { labelEnd } from '../../syntax/words/labels.js';
import { lineEndOf, replace, shorten } from '../edits.js';
import type { Finding, Fix, RuleContext, TextChange } from '../rule.js';

/** Whether a line that cannot be read is to be a meeting. */
export function beginsMeeting(row: AstNode, outline: Outline): boolean {
    return isUnreadableLine(row) ? hoursInLine(row.text) !== undefined : isItemRow(row) && hoursMeant(row, outline) !== undefined;
}

/** Hours that are read as an item. */
export function likeHours(node: AstNode, { hours, end, rest, line }: HoursMeant): Finding {
    const mended = hoursText(hours.start, hours.end);
    return {
        at: spotInside(node, 0, end),
        message: `“${line.slice(0, end)}” reads like the hours of a meeting: write ${mended}.`,
        fixes: ({ document }) => {
            const { start } = spanOf(node);
            const text = `${mended}${afterHours(rest, lineEndOf(document))}`;
            return [{ title: `Change to ${mended}`, changes: [replace(start, start + line.length, text)] }];
        },
    };
}

/** What stands behind the items of a meeting. */
export function behindItems(node: Unreadable, line: Slot | ItemRow): Finding {
    return {
        at: whole(node),
        message: `“${shorten(node.text)}” cannot be read here: write only the labels of items, such as “2 (a), 3”. Their titles are printed automatically.`,
        fixes: (context) => {
            const { reading, document } = context;
            const [first, last] = [line.taken[0], line.taken.at(-1)];
            const joined = last?.item && joinedItems(node.text, last.item.$refText, reading.outline);
            if (!first || !last || !joined) {
                const day = isItemRow(line) ? dayOfRow(node, line, context) : [];
                if (day.length > 0) {
                    return day;
                }
                return [{ title: 'Remove it', changes: [put(node, '')] }];
            }
            const [start, end] = [spanOf(first).start, spanOf(last).end];
            const written = `, ${joined.written}`;
            return joined.written === undefined
                ? []
                : [
                      {
                          title: `Change to ${shorten(`${document.textDocument.getText().slice(start, end)}${written}`)}`,
                          changes: [replace(end, spanOf(node).start + joined.end, written)],
                      },
                  ];
        },
    };
}

/** The day that a line names, which is read as an item because it begins with a number: `19 May 2027`. */
function dayOfRow(node: Unreadable, line: ItemRow, { reading }: RuleContext): readonly Fix[] {
    const { start } = spanOf(line);
    const written = `${textOf(line).slice(0, spanOf(node).start - start)}${node.text}`;
    const found = line.taken.length === 1 ? dayInLine(written, reading.masthead.dates) : undefined;
    if (found?.rest !== '' || !isRealDate(found.day)) {
        return [];
    }
    return daysMeant(found, reading.masthead.dates).map((day) => ({
        title: `Change to ${dayLine(day)}${weekdayTitle(found, day)}`,
        changes: [replace(start, start + written.length, dayLine(day))],
    }));
}

/** What stands on the line of a day. */
export function behindDay(node: Unreadable): Finding {
    return {
        at: whole(node),
        message: `“${shorten(node.text)}” cannot be read here${contradiction(node.text)}: write a date such as 2024-09-03.`,
        // A second date is none to write.
        fixes: (context) => (isDay(node.$container) && node.$container.date ? [] : dayFix(node, '', context)),
    };
}

/** A whole line of the schedule. */
export function lineInSchedule(node: Unreadable | UnreadableLine): Finding {
    const at = whole(node);
    const text = shorten(node.text);
    const found = dayInLine(node.text);
    if (found && isRealDate(found.day)) {
        const day = dayLine(found.day);
        const other = otherWeekday(found);
        return {
            at,
            message: other
                ? `“${text}” cannot be read in the schedule, and ${other}: write the day that is right, such as “${day}”.`
                : `“${text}” cannot be read in the schedule: write “${day}”. The weekday is printed automatically.`,
            fixes: (context) => dayFix(node, 'day ', context),
        };
    }
    const meeting = hoursInLine(node.text);
    if (meeting) {
        const mended = hoursText(meeting.hours.start, meeting.hours.end);
        return {
            at,
            message: `“${text}” cannot be read in the schedule: write the meeting as ${mended}.`,
            fixes: (context) => [
                { title: `Change to ${mended}`, changes: [put(node, `${mended}${afterHours(meeting.rest, lineEndOf(context.document))}`)] },
            ],
        };
    }
    const meant = partMeant(node.text);
    if (meant) {
        const mended = meetingLine(meant.part, meant.taken, meant.track);
        return {
            at,
            message: `“${text}” cannot be read in the schedule: write the meeting as “${shorten(mended)}”.`,
            fixes: () => [{ title: `Change to ${shorten(mended)}`, changes: [put(node, mended)] }],
        };
    }
    return {
        at,
        message: `“${text}” cannot be read in the schedule: write a day, a meeting, items, or a row of text after a dash.`,
        fixes: (context) => {
            // A line without a year says more than a day, or it is one of the session.
            const short = dayInLine(node.text, context.reading.masthead.dates);
            return [
                ...(short?.rest === '' ? dayFix(node, 'day ', context) : []),
                { title: 'Make it a row of text', changes: [{ ...put(node, '- '), end: spanOf(node).start }] },
            ];
        },
    };
}

/** What a line says after the hours of a meeting: items stay on its line, other words become a row of text. */
export function afterHours(rest: string, lineEnd: string): string {
    if (rest === '') {
        return '';
    }
    return /^\p{N}/u.test(rest) && labelEnd(rest, 0) > 0 ? `  ${rest}` : `${lineEnd}${freeLine(rest)}`;
}

/** Writes the day of a line. Its other words become a row of text. */
function dayFix(node: Unreadable | UnreadableLine, word: string, { reading, document }: RuleContext): readonly Fix[] {
    const found = dayInLine(node.text, reading.masthead.dates);
    if (!found || !isRealDate(found.day)) {
        return [];
    }
    return daysMeant(found, reading.masthead.dates).map((day) => {
        const mended = `${word}${formatIsoDate(day)}`;
        const text = found.rest === '' ? mended : `${mended}${lineEndOf(document)}${freeLine(found.rest)}`;
        return { title: `Change to ${mended}${weekdayTitle(found, day)}`, changes: [put(node, text)] };
    });
}

function whole(node: Unreadable | UnreadableLine): Spot {
    return spotInside(node, 0, node.text.length);
}

/** The change that replaces a text that cannot be read. */
export function put(node: Unreadable | UnreadableLine, text: string): TextChange {
    const { start } = spanOf(node);
    return replace(start, start + node.text.length, text);
}
