/** Where a note is written that is marked already: among the notes of its part of the document, in their order. */
import type { AstNode } from 'langium';
import { type Footnote, isAnnex, isSchedule, isTextSection, type Mark } from '../grammar/generated/ast.js';
import { noteOrdinal } from '../semantics/notes.js';
import { areaOf } from '../semantics/passages.js';
import type { Reading } from '../semantics/reading.js';
import { spanOf } from '../syntax/tree/nodes.js';
import type { TextChange } from '../text/change.js';
import { endOfLine, lineAfter, lineEndIn, lineStartAbove } from '../text/lines.js';
import { noteLine } from './writer.js';

/**
 * The change that writes the note of a mark: after the notes of its series that come before it, else before the first one that comes after it, else at the end
 * of the item, the annex or the masthead with the mark. Where the notes of each item stand in that item, so does this one. Undefined where the notes that
 * are there are out of order, or there is no masthead.
 * @param source the whole text of the document
 * @param words the text of the note
 */
export function writtenNote(mark: Mark, reading: Reading, source: string, words: string): TextChange | undefined {
    const name = mark.note.$refText;
    const { before, after } = neighbours(mark, reading);
    const [last, next] = [before.at(-1), after[0]];
    if (last && next && spanOf(next).start < spanOf(last).start) {
        return undefined;
    }
    const area = areaOf(mark);
    const lineEnd = lineEndIn(source);
    const gap = area === 'masthead' || standTogether([...before, ...after], source) ? lineEnd : lineEnd + lineEnd;
    const line = noteLine(name, words);
    const below = (node: AstNode, blank: string): TextChange => {
        const at = endOfLine(source, spanOf(node).end);
        return { start: at, end: at, text: blank + line + (goesOnBelow(source, at, area === 'masthead') ? lineEnd : '') };
    };
    const home = area === 'masthead' ? (reading.agenda.masthead.at(-1) ?? reading.agenda.opening) : sectionOf(mark);
    const isHome = (note: Footnote | undefined): boolean => note !== undefined && sectionOf(note) === home;
    if (area !== 'masthead' && home && !isHome(last) && !isHome(next) && notesStandAtTheirMarks([...before, ...after], reading)) {
        const { end } = spanOf(home);
        if ((!last || spanOf(last).end <= end) && (!next || end <= spanOf(next).start)) {
            return below(home, lineEnd + lineEnd);
        }
    }
    const isBelow = last && (isHome(last) || !isHome(next));
    if (isBelow) {
        return below(last, gap);
    }
    if (next) {
        const at = lineStartAbove(source, spanOf(next).start);
        return { start: at, end: at, text: line + gap };
    }
    return home && below(home, area === 'masthead' ? lineEnd : lineEnd + lineEnd);
}

/** Whether a line right below would go on with the text of a note above it: any but another note or, in the masthead, a key. */
function goesOnBelow(source: string, end: number, isMasthead: boolean): boolean {
    const below = lineAfter(source, end);
    const line = source.slice(below, endOfLine(source, below)).trim();
    return line !== '' && !line.startsWith('[^') && !(isMasthead && /^\p{L}[\p{L} _-]{0,30}[:：]/u.test(line));
}

/** The notes of the series and the area of a mark: those that come before its own, and those after it, each in the order of the text. */
function neighbours(mark: Mark, { notes }: Reading): { readonly before: readonly Footnote[]; readonly after: readonly Footnote[] } {
    const area = areaOf(mark);
    const own = noteOrdinal(mark.note.$refText);
    const same = notes.definitions.filter((note) => areaOf(note) === area && noteOrdinal(note.name)?.series === own?.series);
    const isAfter = ({ name }: Footnote): boolean => (noteOrdinal(name)?.value ?? 0) > (own?.value ?? 0);
    return { before: same.filter((note) => !isAfter(note)), after: same.filter(isAfter) };
}

/** Whether each note stands in the section of its first mark. */
function notesStandAtTheirMarks(some: readonly Footnote[], { notes }: Reading): boolean {
    const sections = new Map<string, AstNode | undefined>();
    for (const mark of notes.marks) {
        const name = mark.note.$refText;
        if (!sections.has(name)) {
            sections.set(name, sectionOf(mark));
        }
    }
    return some.every((note) => sectionOf(note) === sections.get(note.name));
}

/** Whether the first two notes have no blank line between them. */
function standTogether([first, second]: readonly Footnote[], source: string): boolean {
    return (
        first !== undefined && second !== undefined && /^[ \t]*(?:\r\n|\r|\n)$/u.test(source.slice(spanOf(first).end, spanOf(second).start))
    );
}

function sectionOf(node: AstNode): AstNode | undefined {
    for (let at: AstNode | undefined = node; at; at = at.$container) {
        if (isTextSection(at) || isSchedule(at) || isAnnex(at)) {
            return at;
        }
    }
    return undefined;
}
