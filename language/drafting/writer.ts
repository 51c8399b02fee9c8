/**
 * How each line of the two languages is written. Everything that makes source text takes its lines from here: new language versions, fixes,
 * completion. A line has no line end and no trailing blank, and empty parts are left out. Texts between the words, such as the placeholder
 * of a snippet, stay as given.
 */
import type { CalendarDate } from '../locales/locale.js';
import { formatIsoDate, formatIsoTime } from '../locales/calendar.js';

/** `agenda CAC/COSP/2025/1`, the first line. */
export function agendaLine(symbol: string, marks: readonly string[] = []): string {
    return joinedByBlanks('agenda', symbol, ...marks);
}

/** `dates: 2025-12-15 to 2025-12-19`, a line of the masthead. */
export function mastheadLine(key: string, value: string, marks: readonly string[] = []): string {
    return joinedByBlanks(`${key}:`, value, ...marks);
}

/** What the user types of a masthead line before its value. */
export function mastheadLead(key: string): string {
    return `${mastheadLine(key, '')} `;
}

/** `item 2 (a)  Title`: two blanks separate the label from the title. */
export function itemLine(label: string, title = ''): string {
    return [joinedByBlanks('item', label), title].filter((word) => word !== '').join('  ');
}

/** The label of an item with a dash in place of a number of its own: `2 -`. */
export function dashed(label: string): string {
    return `${label} -`;
}

/** What the user types of an item after its keyword, before the title. */
export function labelLead(label: string): string {
    return `${label}  `;
}

/** `heading Opening`. */
export function headingLine(title: string): string {
    return joinedByBlanks('heading', title);
}

/** `group Strategic matters`. */
export function groupLine(title: string): string {
    return joinedByBlanks('group', title);
}

/** `introduction`, above the text that stands before the list. */
export function introductionLine(title: string): string {
    return joinedByBlanks('introduction', title);
}

/** `documentation`, above the papers of an item. */
export const documentationLine = 'documentation';

/** `Note by the Secretariat (CAC/COSP/2025/2)`, a paper below that line. Without a title the symbol stands alone. */
export function paperLine(title: string, symbol: string): string {
    return joinedByBlanks(title, symbol === '' || title === '' ? symbol : `(${symbol})`);
}

/** `annex List of documents`, the first line of an annex of text. */
export function annexLine(title = ''): string {
    return joinedByBlanks('annex', title);
}

/** The line in an annex that stands for the documents of all items. */
export const documentsLine = '{documents}';

/** `schedule Proposed organization of work`, the first line of an annex with the organization of work. */
export function scheduleLine(title = ''): string {
    return joinedByBlanks('schedule', title);
}

/** `day 2025-12-15`. A day that cannot be read keeps its wording. */
export function dayLine(date: CalendarDate | string): string {
    return joinedByBlanks('day', typeof date === 'string' ? date : formatIsoDate(date));
}

/** `10:00-13:00`; minutes since midnight. */
export function hoursText(start: number, end: number): string {
    return `${formatIsoTime(start)}-${formatIsoTime(end)}`;
}

/** `10:00-13:00  1, 2 (a) @ Room B`, a meeting. The items it takes up may be on separate lines below. */
export function meetingLine(hours: string, taken = '', track = ''): string {
    const head = taken === '' ? hours : `${hours}  ${taken}`;
    return joinedByBlanks(head, track === '' ? '' : `@ ${track}`);
}

/** `2 (a) (continued) [^a]`, an item that a meeting takes up. */
export function takenText(label: string, continued = '', marks: readonly string[] = []): string {
    return joinedByBlanks(label, continued, ...marks);
}

/** `- Informal consultations`, a line of a meeting that is not an item. */
export function freeLine(text: string): string {
    return joinedByBlanks('-', text);
}

/** What the user types of such a line before its text. */
export const freeLead = `${freeLine('')} `;

/** `(a) First;`, an entry of a list. A document behind a dash and a line of a register have the same form. */
export function entryLine(sign: string, text: string): string {
    return joinedByBlanks(sign, text);
}

/** `| Day | Event |`, a row of a table. */
export function tableLine(cells: readonly string[]): string {
    return joinedByBlanks(...cells.flatMap((cell) => ['|', cell]), '|');
}

/** `| --- | --- |`, the line below the head of a table. */
export function tableRuleLine(columns: number): string {
    return tableLine(Array.from({ length: columns }, () => '---'));
}

/** `[^1]: The text of the note.` */
export function noteLine(name: string, text = ''): string {
    return joinedByBlanks(`${markText(name)}:`, text);
}

/** `[^1]`, the mark of a note. */
export function markText(name: string): string {
    return `[^${name}]`;
}

/** `{item 2 (a)}`, a mention of an item in running text. */
export function mentionText(label: string): string {
    return `{item ${label}}`;
}

/** `[#rooms]`, the name at the head of a paragraph. */
export function paragraphNameText(name: string): string {
    return `[#${name}]`;
}

/** `{paragraph rooms}`, a mention of a numbered paragraph in running text. */
export function paragraphMentionText(name: string): string {
    return `{paragraph ${name}}`;
}

/** `// A remark.`, a line that is not part of the document. */
export function commentLine(text: string): string {
    return joinedByBlanks('//', text.replace(/\s+/gu, ' ').trim());
}

/** What stands in place of the symbol of a document that has none yet. */
export const placeholderSymbol = 'SYMBOL';

/** `// look again: …`, above a line that the next session may say otherwise. The rule `roll/review` lists these comments. */
export function reviewLine(why: string): string {
    return commentLine(`${reviewWords}: ${why}`);
}

/** What such a comment begins with. */
const reviewWords = 'look again';

/** Whether a text may have such comments: a quick look. */
export function hasReviews(text: string): boolean {
    return text.toLowerCase().includes(reviewWords);
}

/** What the comment of such a line says; undefined for any other line. */
export function reviewIn(line: string): string | undefined {
    const text = line.trim();
    const comment = text.startsWith('//') ? text.slice(2).trimStart() : '';
    return comment.toLowerCase().startsWith(reviewWords) && !/^[\p{L}\p{N}_-]/u.test(comment.slice(reviewWords.length))
        ? comment.slice(reviewWords.length).replace(/^\s*:?\s*/u, '')
        : undefined;
}

/** `// agenda-ignore schedule/order`, which suppresses findings on the line below. */
export function ignoreLine(codes: readonly string[]): string {
    return commentLine(joinedByBlanks('agenda-ignore', ...codes));
}

function joinedByBlanks(...words: readonly string[]): string {
    return words.filter((word) => word !== '').join(' ');
}
