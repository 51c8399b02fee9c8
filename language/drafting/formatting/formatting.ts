/**
 * Formatting: sets the blanks and the blank lines of a source as the writer sets them. It never changes a word, a line break inside a passage, or what the
 * document means. A line of which anything cannot be read keeps its spacing.
 */
import type { AstNode, LangiumDocument } from 'langium';
import type { Position, Range } from 'vscode-languageserver-types';
import { type Agenda, isFootnote, isListEntry, isParagraph, isRegister, type Register } from '../../grammar/generated/ast.js';
import { remembered, rememberedWith } from '../../kept/remembered.js';
import { isCertain, misreadingIn } from '../../syntax/tree/misread.js';
import { partsOf } from '../../syntax/tree/parser.js';
import { blankLineChanges } from './blank-lines.js';
import { type Respacing, respacings, startOfIndent, startOfTrailing } from './blanks.js';
import { type LineChange, rangeIn } from './line-change.js';
import { isFlush, lineEndBefore, type SourceLine, sourceLines } from './lines.js';
import { writtenMeetings } from './meetings.js';
import { writtenLine } from './written-line.js';

/** What an editor may ask for; whatever is missing is done. Tabs are never written, since the language knows no indenting. */
export interface FormattingOptions {
    readonly trimTrailingWhitespace?: boolean;
    /** Whether the last line gets a line end. */
    readonly insertFinalNewline?: boolean;
    /** Whether blank lines at the end of the file are removed. */
    readonly trimFinalNewlines?: boolean;
    /** Whether lines are neither added nor removed. */
    readonly keepLines?: boolean;
}

/** Zero-based lines of a document, both included. */
export interface LineRange {
    readonly first: number;
    readonly last: number;
}

/** A change of a document, with its range. */
export interface SourceChange extends Respacing {
    readonly range: Range;
}

/** A part of an agenda, or a whole register. */
interface FormattedPart {
    readonly origin: { readonly offset: number; readonly line: number; readonly text: string };
    readonly root: Agenda | Register;
}

/**
 * The changes that format a document, in the order of the text; none touches another. Every part of them keeps the meaning too.
 * @param within the lines to format; all if missing
 * @returns none for a document that was read in a wrong encoding, or not at all
 */
export function formattingOf(document: LangiumDocument, options: FormattingOptions = {}, within?: LineRange): readonly SourceChange[] {
    const parts = formattedParts(document.parseResult.value);
    const { textDocument } = document;
    const length = parts.reduce((sum, { origin }) => sum + origin.text.length, 0);
    const misreading = misreadingIn(document);
    // Of a file that was skipped there is an empty tree.
    if (length !== textDocument.offsetAt({ line: textDocument.lineCount, character: 0 }) || (misreading && isCertain(misreading))) {
        return [];
    }
    const { first, last } = within ?? { first: 0, last: Number.POSITIVE_INFINITY };
    const changes: SourceChange[] = [];
    for (const [index, part] of parts.entries()) {
        const { offset, line } = part.origin;
        if (line > last) {
            break;
        }
        if ((parts[index + 1]?.origin.line ?? Number.POSITIVE_INFINITY) < first) {
            continue;
        }
        for (const change of changesIn(part.origin, part.root, index === 0, index === parts.length - 1)) {
            if (line + change.first >= first && line + change.last <= last && isWanted(change, options)) {
                addTo(changes, placed(change, offset, line));
            }
        }
    }
    if (options.insertFinalNewline !== false && !options.keepLines && last >= textDocument.lineCount - 1) {
        addTo(changes, finalLineEnd(parts, length, textDocument.lineCount - 1));
    }
    return changes;
}

type PartChange = LineChange & SourceChange;

/** The text of a document after changes of it. */
export function formattedText(text: string, changes: readonly Respacing[]): string {
    let [formatted, at] = ['', 0];
    for (const { start, end, text: fresh } of changes) {
        formatted += text.slice(at, start) + fresh;
        at = end;
    }
    return formatted + text.slice(at);
}

function isWanted({ reason }: LineChange, { trimTrailingWhitespace, trimFinalNewlines, keepLines }: FormattingOptions): boolean {
    switch (reason) {
        case 'spacing':
            return true;
        case 'trailing':
            return trimTrailingWhitespace !== false;
        case 'blank lines':
            return !keepLines;
        case 'end of file':
            return !keepLines && trimFinalNewlines !== false;
    }
}

/** Adds a change after others; together with the last one if they touch. */
function addTo(changes: SourceChange[], change: SourceChange | undefined): void {
    const before = changes.at(-1);
    if (change && before?.end === change.start) {
        changes[changes.length - 1] = {
            start: before.start,
            end: change.end,
            text: before.text + change.text,
            range: { start: before.range.start, end: change.range.end },
        };
    } else if (change) {
        changes.push(change);
    }
}

/** A change of a part, in the document. */
function placed({ start, end, text, range }: PartChange, offset: number, line: number): SourceChange {
    const inDocument = (at: Position): Position => ({ line: at.line + line, character: at.character });
    return { start: start + offset, end: end + offset, text, range: { start: inDocument(range.start), end: inDocument(range.end) } };
}

function formattedParts(root: AstNode): readonly FormattedPart[] {
    return isRegister(root) ? [wholeRegister(root)] : partsOf(root).map(({ origin, agenda }) => ({ origin, root: agenda }));
}

const wholeRegister = remembered(
    (register: Register): FormattedPart => ({
        origin: { offset: 0, line: 0, text: register.$cstNode?.root.fullText ?? '' },
        root: register,
    }),
);

/** The changes in a part, in the order of the text. They are kept as long as the text of the part and its place among the others. */
const changesIn = rememberedWith(
    ({ text, offset }: FormattedPart['origin'], root: Agenda | Register, isFirst: boolean, isLast: boolean): readonly PartChange[] => {
        const lines = sourceLines(text, offset, root, isLast);
        const meetings = writtenMeetings(lines, offset);
        const changes = lines.flatMap((line, index) => {
            const { opens, text: words, start } = line;
            const wanted =
                meetings.get(index) ?? (opens && !isPasted(lines, index) ? writtenLine(opens, words, offset + start) : undefined);
            return words === '' ? [] : changesInLine(line, index, text, wanted);
        });
        return [...changes, ...blankLineChanges(text, lines, { isFirst, isLast })]
            .sort((one, other) => one.start - other.start || one.end - other.end)
            .map((change) => ({ ...change, range: rangeIn(lines, change) }));
    },
    (_, root, isFirst, isLast) => [root, isFirst, isLast],
);

/** Whether a line begins an entry with a tab, right above or below text: without the tab, the two would be one. */
function isPasted(lines: readonly SourceLine[], index: number): boolean {
    const isText = (line: SourceLine | undefined): boolean =>
        line !== undefined &&
        line.text !== '' &&
        (!line.opens || isParagraph(line.opens) || isListEntry(line.opens) || isFootnote(line.opens));
    return isListEntry(lines[index]?.opens) && lines[index].text.includes('\t') && (isText(lines[index - 1]) || isText(lines[index + 1]));
}

function changesInLine(line: SourceLine, index: number, text: string, wanted: string | undefined): readonly LineChange[] {
    const at = { first: index, last: index };
    const isWritten = wanted !== undefined && line.opens !== undefined;
    const indent = isWritten && isFlush(line.opens) ? startOfIndent(text, line.start, line.from) : line.start;
    const trailing = startOfTrailing(text, line.to, line.end);
    return [
        ...(indent < line.start ? [{ start: indent, end: line.start, text: '', reason: 'spacing' as const, ...at }] : []),
        ...respacings(line.text, wanted ?? line.text, line.start).map((change) => ({ ...change, reason: 'spacing' as const, ...at })),
        ...(trailing < line.to ? [{ start: trailing, end: line.to, text: '', reason: 'trailing' as const, ...at }] : []),
    ];
}

/** A line end for the end of the file, of the kind that the line above has. Undefined if the last line has one, or nothing in it. */
function finalLineEnd(parts: readonly FormattedPart[], length: number, line: number): SourceChange | undefined {
    const last = parts.at(-1)?.origin.text ?? '';
    const above = parts.at(-2)?.origin.text ?? '';
    if (/[\r\n]$/u.test(last.slice(-1)) || last.slice(startOfLastLine(last)).trim() === '') {
        return undefined;
    }
    const end = lineEndBefore(last, 0, startOfLastLine(last)) || lineEndBefore(above, 0, above.length) || '\n';
    const at = { line, character: last.length - startOfLastLine(last) };
    return { start: length, end: length, text: end, range: { start: at, end: at } };
}

/** Where the last line of a text starts. */
function startOfLastLine(text: string): number {
    return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
}
