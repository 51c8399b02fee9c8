/** The masthead of the next session: its symbol, number and days. What belongs to the last document alone is left out. */
import { type Field, isField } from '../../grammar/generated/ast.js';
import { formatIsoRange } from '../../locales/calendar.js';
import { keyOf, lineOf, marksOf, symbolPartsOf } from '../../semantics/masthead.js';
import type { Reading } from '../../semantics/reading.js';
import { readSessionName, sessionText } from '../../semantics/session-names.js';
import { readSessionDays } from '../../semantics/written-times.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import type { TextChange } from '../../text/change.js';
import { endOfLine, lineAfter, lineEndIn, lineStart } from '../../text/lines.js';
import { agendaLine, markText, mastheadLine, reviewLine } from '../writer.js';
import { withoutUnseen } from '../../text/see-through.js';
import type { NextSession } from './facts.js';

/** The changes of the masthead. */
export function mastheadChanges(text: string, reading: Reading, next: NextSession): readonly TextChange[] {
    const { agenda, masthead } = reading;
    const changes: TextChange[] = [];
    const missing: string[] = [];
    const lineEnd = lineEndIn(text);
    const session = masthead.values.get('session') ?? masthead.values.get('meeting');
    const key = next.session.kind ?? (masthead.values.has('meeting') ? 'meeting' : 'session');
    const opening = openingChange(text, reading, next.symbol);
    if (opening) {
        changes.push(opening);
    } else {
        missing.push(agendaLine(next.symbol));
    }
    const lines = [
        [session, key, sessionValue(session?.text ?? '', reading, next)],
        [masthead.values.get('dates'), 'dates', datesValue(masthead.values.get('dates')?.text ?? '', reading, next)],
    ] as const;
    for (const [line, name, value] of lines) {
        if (line?.field) {
            changes.push(fieldChange(text, line.field, mastheadLine(name, value, marksOf(line.field).map(markText))));
        } else {
            missing.push(mastheadLine(name, value));
        }
    }
    for (const field of agenda.masthead.filter(isField)) {
        const named = keyOf(field);
        if ((named === 'issued' || named === 'job') && lineOf(masthead, field)) {
            changes.push(fieldChange(text, field, reviewLine(outdated[named])));
        }
    }
    return [...changes, ...added(text, reading, missing, lineEnd)];
}

/** What is said in place of a line that the next document has not yet. */
const outdated = {
    issued: 'the day of issue (issued) is still to be written',
    job: 'the job number (job) is still to be written',
} as const;

/** Lines that the masthead does not have: behind its first line, or at the head of the text. */
function added(text: string, { agenda }: Reading, missing: readonly string[], lineEnd: string): readonly TextChange[] {
    if (missing.length === 0) {
        return [];
    }
    const last = agenda.masthead.filter(isField).at(-1) ?? agenda.opening;
    const lines = missing.map((line) => line + lineEnd).join('');
    if (!last || !agenda.opening) {
        const head = text.startsWith('\ufeff') ? 1 : 0;
        return [{ start: head, end: head, text: lines }];
    }
    const at = lineAfter(text, spanOf(last).end);
    const isLast = endOfLine(text, spanOf(last).end) === text.length;
    return [{ start: at, end: at, text: isLast ? lineEnd + missing.join(lineEnd) : lines }];
}

/** The symbol in the first line, without the asterisk of a reissue. A first line that cannot be read gives way to one that can, and stays as a comment. */
function openingChange(text: string, { agenda: { opening } }: Reading, symbol: string): TextChange | undefined {
    const parts = opening ? symbolPartsOf(opening) : [];
    const [first, last] = [parts[0], parts.at(-1)];
    if (first && last && !opening?.unreadable) {
        return { start: spanOf(first).start, end: spanOf(last).end, text: symbol };
    }
    if (!opening) {
        return undefined;
    }
    const { start, end } = spanOf(opening);
    const written = text.slice(start, endOfLine(text, end));
    const said = reviewLine(`the first line could not be read: ${withoutUnseen(written)}`);
    return {
        start,
        end: start + written.length,
        text: `${agendaLine(
            symbol,
            opening.marks.map(({ note }) => markText(note.$refText)),
        )}${lineEndIn(text)}${said}`,
    };
}

function fieldChange(text: string, field: Field, line: string): TextChange {
    const { start, end } = spanOf(field);
    return { start, end: Math.max(end, endOfLine(text, Math.max(end, lineStart(text, end)))), text: line };
}

/** The number of the session, in figures or in words as the last one is written. */
function sessionValue(written: string, { locale }: Reading, { session }: NextSession): string {
    const name = { ...session, kind: undefined };
    const figures = sessionText(name);
    const last = readSessionName(written);
    if (last === undefined || written === sessionText({ ...last, kind: undefined })) {
        return figures;
    }
    const kind = session.kind ?? last.kind;
    const printed = locale.printSession(session.number, { ...session, ...(kind ? { kind } : {}) });
    const read = readSessionName(printed);
    return read && sessionText({ ...read, kind: undefined }) === figures && last.kind ? printed : figures;
}

/** The days, as the last ones are written. */
function datesValue(written: string, { locale }: Reading, { dates }: NextSession): string {
    const plain = dates.ranges.map(formatIsoRange).join(', ');
    if (written === '' || /^\p{N}{4}-/u.test(written)) {
        return plain;
    }
    const printed = locale.printRanges(dates.ranges);
    return readSessionDays(printed)?.ranges.map(formatIsoRange).join(', ') === plain ? printed : plain;
}
