/** Plain text: one line for each paragraph, or lines of one width as readers of PDF files give them. Tabs separate the columns of tables. */
import { listMarkerEnd } from '../../syntax/words/list-markers.js';
import type { Form, FormBlock, FormNote } from '../form.js';
import { withJoinedMarks, withoutSigns } from './marks.js';
import { raisedHead, withMarks } from './raised.js';

/** Chinese characters and their signs, between which no blank stands. */
const wide = /[\p{Script=Han}，。；：、（）“”《》]/u;
const rule = /^[_=*\-–—]{8,}$/u;
/** Blanks at the head of a line for one step of a list. */
const step = 4;
const starredNote = /^(\*{1,3})\s+(?=\S)/u;
/** Columns of the widest line of a text whose lines are broken. */
const widest = 130;

interface TextLine {
    readonly text: string;
    /** Blanks before it; tabs do not count. */
    readonly indent: number;
    readonly isTight: boolean;
}

export function readText(source: string): Form {
    const lines = linesOf(withoutSigns(source.replace(/^\ufeff/u, '')));
    const starred = new Set(lines.flatMap(({ text }) => /[^\s*](\*{1,3})$/u.exec(text)?.[1] ?? []));
    const isBroken = hasBrokenLines(lines);
    const blocks: FormBlock[] = [];
    for (let at = 0; at < lines.length; ) {
        const end = blockEnd(lines, at);
        const rows = tableOf(lines.slice(at, end));
        if (rows) {
            blocks.push({ kind: 'table', rows });
        } else {
            for (const line of isBroken ? joined(lines.slice(at, end)) : lines.slice(at, end)) {
                blocks.push(blockOf(line, starred));
            }
        }
        at = end;
    }
    const bracketed = bracketedNotes(blocks);
    const names = new Set(blocks.filter((block): block is FormNote => block.kind === 'note').map(({ name }) => name));
    const letters = new Set(bracketed.values());
    return { blocks: blocks.map((block) => marked(asNote(block, bracketed), names, letters)), margins: [], hasHeadings: false };
}

function linesOf(source: string): readonly TextLine[] {
    let isTight = false;
    return source.split(/\r\n?|\n|\f/u).flatMap((line): TextLine[] => {
        const text = line.trimEnd();
        if (text.trim() === '') {
            isTight = false;
            return [];
        }
        const indent = /^ */u.exec(text)?.[0].length ?? 0;
        const one = { text: text.slice(indent), indent, isTight };
        isTight = true;
        return [one];
    });
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
        second !== undefined && more.length === 0 && (first === '' || listMarkerEnd(`${first} `) === first.length || first.length <= 8);
    if (
        wide.length === 0 ||
        wide.every((cells) => isLabelled(cells.filter((cell) => cell !== '')) && /^[(\d\p{L}]/u.test(cells[0] ?? ''))
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
        text: rule.test(trimmed) ? '' : trimmed,
        ...(rule.test(trimmed) ? { isRule: true } : {}),
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
        const star = /^[^*].*[^\s*](\*{1,3})$/u.exec(own)?.[1];
        const starred = star !== undefined && names.has(star) ? `${own.slice(0, -star.length)}[^${star}]` : own;
        return withJoinedMarks(withMarks(starred, names));
    };
    return block.kind === 'table' ? { ...block, rows: block.rows.map((cells) => cells.map(read)) } : { ...block, text: read(block.text) };
}

/** Whether the lines of a text are broken at one width: none is wider, and many paragraphs have several lines that are nearly as wide. */
function hasBrokenLines(lines: readonly TextLine[]): boolean {
    const widths = lines.map(({ text }) => widthOf(text));
    const most = Math.max(0, ...widths.slice(0, 100_000));
    const full = lines.filter(({ isTight }, index) => isTight && (widths[index - 1] ?? 0) > most * 0.75).length;
    return most <= widest && most >= 40 && full >= Math.max(3, lines.length / 10);
}

function widthOf(text: string): number {
    return text.length + (text.match(/[\p{Script=Han}，。；：、]/gu)?.length ?? 0);
}

/** Lines joined to paragraphs: a line goes on with the one above it where that one is full and it does not begin with a marker. */
function joined(lines: readonly TextLine[]): readonly TextLine[] {
    const out: TextLine[] = [];
    const most = Math.max(0, ...lines.map(({ text }) => widthOf(text)));
    let width = 0;
    for (const line of lines) {
        const last = out.at(-1);
        const isFull = width > most * 0.7 || /^\p{Ll}/u.test(line.text);
        if (
            last &&
            isFull &&
            !/^[(\d]|^[-–•*]\s/u.test(line.text.trim()) &&
            !line.text.includes('\t') &&
            raisedHead(line.text) === undefined
        ) {
            const isTight = wide.test(last.text.slice(-1)) && wide.test(line.text.trim().slice(0, 1));
            out[out.length - 1] = { ...last, text: `${last.text}${isTight ? '' : ' '}${line.text.trim()}` };
        } else {
            out.push(line);
        }
        width = widthOf(line.text);
    }
    return out;
}
