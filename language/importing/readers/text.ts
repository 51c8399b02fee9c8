/** Plain text: one line for each paragraph, or lines of one width as readers of PDF files give them. Tabs separate the columns of tables. */
import { listMarkerEnd } from '../../syntax/words/list-markers.js';
import type { Form, FormBlock, FormNote } from '../form.js';
import { headOf } from '../recognition/heads.js';
import { withJoinedMarks, withoutSigns } from './marks.js';
import { withFootNotes } from './foot-notes.js';
import { raisedHead, withMarks } from './raised.js';
import { columnRows, joinedTables } from './text-columns.js';
import { withPapers } from './paper-lines.js';
import { brokenWidth, joinedLines, joinedSmall, lookOf } from './broken-lines.js';
import { hyphenationOf } from './parted-words.js';
import type { TextLine } from './text-line.js';
import { tidiedLines } from './text-lines.js';

const signsAlone = /^[_=*\-–—]{3,}$/u;
/** Signs of the shortest rule; where blanks stand between them, three do. */
const fewestSigns = 5;
/** Blanks at the head of a line for one step of a list. */
const step = 4;
const starredNote = /^(\*{1,3})\s+(?=\S)/u;

/** Whether a line is one of signs; some houses set blanks between them. */
function isRule(line: string): boolean {
    const text = line.trim();
    const signs = text.replace(/\s+/gu, '');
    return signsAlone.test(signs) && (signs.length >= fewestSigns || signs.length < text.length);
}

export function readText(source: string): Form {
    const plain = withoutSigns(source.replace(/^\ufeff/u, ''));
    const hyphenation = hyphenationOf(plain.split('\n'));
    const { lines, margins, notes } = tidiedLines(plain, hyphenation);
    const starred = new Set(lines.flatMap(({ text }) => /[^\s*] ?(\*{1,3})$/u.exec(text)?.[1] ?? []));
    const width = brokenWidth(lines);
    const look = width === undefined ? undefined : lookOf(lines, width);
    // Without empty lines, that a line stands below another one says nothing.
    const isDense = width === undefined && lines.filter(({ isTight }) => isTight).length > lines.length * 0.7;
    const blocks: FormBlock[] = [];
    for (let at = 0; at < lines.length; ) {
        const end = isDense ? denseEnd(lines, at) : blockEnd(lines, at);
        const own = lines.slice(at, end);
        const isOfRules = own.every(({ text }) => isRule(text));
        const columns = width === undefined || isOfRules ? undefined : columnsIn(own, blocks.length === 0);
        if (columns) {
            blocks.push(...own.slice(0, columns.head).map((line) => blockOf({ ...line, indent: 0 }, starred)), {
                kind: 'table',
                rows: columns.rows,
            });
            at = end;
            continue;
        }
        const rows = (isDense && own.length < 2) || isOfRules ? undefined : tableOf(own);
        if (rows) {
            blocks.push({ kind: 'table', rows });
        } else {
            for (const line of look === undefined ? (isDense ? own : joinedSmall(own)) : joinedLines(own, look, hyphenation)) {
                const plain = isDense ? { ...line, isTight: false } : line;
                // In a text with broken lines blanks at the head are those of the page.
                blocks.push(blockOf(width === undefined ? plain : { ...plain, indent: 0 }, starred));
            }
        }
        at = end;
    }
    const footed = [...withFootNotes(blocks), ...notes];
    const bracketed = bracketedNotes(footed);
    const names = new Set(footed.filter((block): block is FormNote => block.kind === 'note').map(({ name }) => name));
    const letters = new Set(bracketed.values());
    const read = footed.map((block) => marked(asNote(block, bracketed), names, letters));
    return {
        blocks: width === undefined ? withPapers(read) : joinedTables(withPapers(read)),
        margins,
        hasHeadings: false,
    };
}

/** The columns of a page as it is laid out, behind the headings right above them; undefined where there are none. */
function columnsIn(lines: readonly TextLine[], isMasthead: boolean): { readonly head: number; readonly rows: string[][] } | undefined {
    const isLabel = ({ text }: TextLine): boolean => {
        const [first = '', second, ...more] = text.trim().split('\t');
        return (
            second !== undefined &&
            more.length === 0 &&
            (/^(?:\p{L}{2,8} )?(?:\(?[\p{L}\d.]{1,5}\)?|\d{1,3})$/u.test(first.trim()) || isLabelAlone(first.trim()))
        );
    };
    const head = lines.findIndex((line) => !isLabel(line));
    const rest = head < 0 ? [] : lines.slice(head);
    if (!rest.some(({ text }) => text.trim().includes('\t')) || rest.some(isLabel)) {
        return undefined;
    }
    const rows = columnRows(
        rest.map(({ raw }) => raw.replaceAll('\t', '    ')),
        isMasthead ? '\n' : ' ',
    );
    return rows && { head, rows };
}

/** Whether a cell is a label or a bullet and nothing else. */
function isLabelAlone(cell: string): boolean {
    return cell.length <= 14 && (listMarkerEnd(`${cell} `) === cell.length || headOf(`${cell}\tX`)?.rest === 'X');
}

/** The end of the lines without an empty one between them. */
function blockEnd(lines: readonly TextLine[], from: number): number {
    let end = from + 1;
    while (lines[end]?.isTight) {
        end++;
    }
    return end;
}

/** The rows of a table; undefined where the lines are none. A line without a tab among others is a row that goes over all columns. */
function tableOf(lines: readonly TextLine[]): string[][] | undefined {
    const rows = lines.map(({ text }) => text.split('\t').map((cell) => cell.trim()));
    const wide = rows.filter((cells) => cells.filter((cell) => cell !== '').length > 1);
    const isLabelled = ([first = '', second, ...more]: readonly string[]): boolean =>
        second !== undefined && more.length === 0 && (first === '' || isLabelAlone(first) || first.length <= 8);
    if (
        wide.length === 0 ||
        wide.every((cells) => {
            const filled = cells.filter((cell) => cell !== '');
            return isLabelled(filled) && (isLabelAlone(filled[0] ?? '') || /^[(.\d\p{L}]/u.test(cells[0] ?? ''));
        })
    ) {
        return wide.length > 1 && wide.every(([first = '']) => listMarkerEnd(`${first} `) !== first.length && !/^\d/u.test(first))
            ? rows
            : undefined;
    }
    // A heading above the rows, without an empty line, is a row of its own.
    return rows;
}

function blockOf({ text, indent, isTight }: TextLine, starred: ReadonlySet<string>): FormBlock {
    const trimmed = text.trim();
    const note = raisedHead(trimmed);
    if (note) {
        return { kind: 'note', name: note.name, text: trimmed.slice(note.end).trim() };
    }
    const star = starredNote.exec(trimmed);
    if (star?.[1] && starred.has(star[1])) {
        return { kind: 'note', name: star[1], text: trimmed.slice(star[0].length) };
    }
    return {
        kind: 'paragraph',
        text: isRule(trimmed) ? '' : trimmed,
        ...(isRule(trimmed) ? { isRule: true } : {}),
        ...(indent >= step ? { depth: Math.floor(indent / step) + 1 } : {}),
        ...(isTight ? { isTight: true } : {}),
    };
}

const bracketedMark = /(?<=[^\s(])\(([^()\s\d]{1,2})\)$/u;
const bracketedHead = /^\(([^()\s\d]{1,2})\)\s+/u;

/** Notes to tables whose marks have no raised form, `(أ)`: right behind a word at the end of a cell, and at the head of a line below the table. */
function bracketedNotes(blocks: readonly FormBlock[]): ReadonlyMap<FormBlock, string> {
    const found = new Map<FormBlock, string>();
    let marks = new Set<string>();
    for (const block of blocks) {
        if (block.kind === 'table') {
            marks = new Set([...marks, ...block.rows.flat().flatMap(markAtEnd)]);
        } else if (marks.size > 0) {
            const name = bracketedHead.exec(block.text)?.[1];
            if (name !== undefined && marks.has(name)) {
                found.set(block, name);
            } else {
                marks = new Set();
            }
        }
    }
    return found;
}

function markAtEnd(cell: string): readonly string[] {
    const name = /^\d/u.test(cell) && cell.length < 20 ? undefined : bracketedMark.exec(cell)?.[1];
    return name === undefined ? [] : [name];
}

function asNote(block: FormBlock, bracketed: ReadonlyMap<FormBlock, string>): FormBlock {
    const name = bracketed.get(block);
    return block.kind === 'paragraph' && name !== undefined
        ? { kind: 'note', name, text: block.text.slice(bracketedHead.exec(block.text)?.[0].length) }
        : block;
}

function marked(block: FormBlock, names: ReadonlySet<string>, bracketed: ReadonlySet<string>): FormBlock {
    const read = (text: string): string => {
        const name = block.kind === 'table' ? markAtEnd(text)[0] : undefined;
        const own = name !== undefined && bracketed.has(name) ? text.replace(bracketedMark, `[^${name}]`) : text;
        const star = /^[^*].*[^\s*] ?(\*{1,3})$/u.exec(own)?.[1];
        const starred = star !== undefined && names.has(star) ? `${own.slice(0, -star.length).trimEnd()}[^${star}]` : own;
        return withJoinedMarks(withMarks(starred, names));
    };
    return block.kind === 'table' ? { ...block, rows: block.rows.map((cells) => cells.map(read)) } : { ...block, text: read(block.text) };
}

/** In a text without empty lines: the end of the rows of a table, which have several columns each; else the next line. */
function denseEnd(lines: readonly TextLine[], from: number): number {
    const isRow = (line: TextLine | undefined): boolean =>
        (line?.text
            .trim()
            .split('\t')
            .filter((cell) => cell.trim() !== '').length ?? 0) > 2;
    let end = from;
    for (let at = from; isRow(lines[at]) || (end > from && at < end + mostGroups && isGroup(lines[at])); at++) {
        end = isRow(lines[at]) ? at + 1 : end;
    }
    return Math.max(end, from + 1);
}

/** Lines that go over all columns between two rows. */
const mostGroups = 2;

function isGroup(line: TextLine | undefined): boolean {
    const text = line?.text.trim() ?? '';
    return text !== '' && text.length < 100 && !/[.;。；]$/u.test(text);
}
