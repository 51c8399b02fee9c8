/** Markdown: headings, nested lists, tables, notes and links, as our own format writes it and as programs make it of an issued document. */
import type { Form, FormBlock, FormParagraph } from '../form.js';
import { withJoinedMarks, withoutSigns } from './marks.js';

const heading = /^#{1,6}(?=\s)/u;
const bullet = /^( *)[-*+]\s+(?=\S)/u;
/** An entry of a list that counts. */
const counted = /^(?:\d{1,3}[.)]|\(?\p{L}\)|\(?[ivx]{1,5}\))\s+(?=\S)/u;
const definition = /^\[\^([^\]\s]{1,20})\]:/u;
const raisedNote = /^<sup>\s*(\*{1,3}|[0-9a-z]{1,3})\s*<\/sup>\s+/u;
const raisedMark = /<sup>\s*(\*{1,3}|[0-9a-z]{1,3})\s*<\/sup>/gu;
const rule = /^(?:-{3,}|\*{3,}|_{3,})$/u;
const breakSign = /<br\s*\/?>/gu;
const link = /\[((?:[^\]\\[]|\\.){1,2000})\]\((?:<[^>\n]{0,2000}>|[^()\s]{0,2000})\)/gu;
/** Some programs escape twice. */
const escaped = /\\{1,2}([`*_{}[\]()#+\-.!<>|~:])|\\(\\)/gu;
const autolink = /<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/gu;
/** Stands for an escaped sign while the signs around it are read. */
const kept = '\ue000';

/** Whether a text is Markdown: it has headings or notes as Markdown writes them. */
export function isMarkdown(source: string): boolean {
    return /^#{1,6} \S/mu.test(source.slice(0, 200_000));
}

/** Columns of the longest line of a masthead. */
const longestLine = 60;

/** Whether two lines above the headings are lines of a masthead: the first is short, and the second begins anew. */
function isLineOfMasthead(before = '', line: string): boolean {
    return before.length <= longestLine && /^["“«*_]{0,3}[\p{Lu}\p{Lo}\d]/u.test(line);
}

export function readMarkdown(source: string): Form {
    const blocks: FormBlock[] = [];
    const lines = withoutSigns(source).split(/\r\n?|\n/u);
    let paragraph: string[] = [];
    let isBroken = false;
    let isAboveHeadings = isMarkdown(source);
    const finish = (): void => {
        if (paragraph.length > 0) {
            blocks.push(paragraphOf(paragraph.join(' '), { ...(isBroken ? { isTight: true } : {}) }));
        }
        paragraph = [];
        isBroken = false;
    };
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        const trimmed = line.trim();
        if (trimmed === '') {
            finish();
            continue;
        }
        if (isRow(line) || isTabbed(line, lines[at + 1])) {
            finish();
            const rows: string[] = [];
            for (; at < lines.length && (isRow(lines[at] ?? '') || (lines[at] ?? '').includes('\t') || isCellLine(rows, lines[at])); at++) {
                rows.push(lines[at] ?? '');
            }
            at--;
            blocks.push(tableOf(rows));
            continue;
        }
        const head = heading.exec(trimmed);
        const entry = bullet.exec(line);
        const note = definition.exec(trimmed) ?? raisedNote.exec(trimmed);
        if (rule.test(trimmed)) {
            finish();
            blocks.push({ kind: 'paragraph', text: '', isRule: true });
        } else if (head) {
            finish();
            isAboveHeadings = false;
            blocks.push(paragraphOf(trimmed.slice(head[0].length), { heading: head[0].length }));
        } else if (entry) {
            finish();
            blocks.push(paragraphOf(line.slice(entry[0].length), { depth: Math.floor((entry[1]?.length ?? 0) / 2) + 1 }));
        } else if (note) {
            finish();
            blocks.push({ kind: 'note', name: noteName(note[1] ?? ''), text: inline(trimmed.slice(note[0].length)) });
        } else {
            if (paragraph.length > 0 && (counted.test(trimmed) || (isAboveHeadings && isLineOfMasthead(paragraph.at(-1), trimmed)))) {
                finish();
                isBroken = true;
            }
            paragraph.push(trimmed);
            if (/ {2}$|\\$/u.test(line)) {
                finish();
                isBroken = true;
            }
        }
    }
    finish();
    return { blocks, margins: [], hasHeadings: blocks.some((block) => block.kind === 'paragraph' && block.heading !== undefined) };
}

/** A bold line that goes over all columns of a table whose columns are tabs. */
function isCellLine(rows: readonly string[], line = ''): boolean {
    return rows.length > 0 && rows[0]?.includes('\t') === true && /^\*\*.{1,200}\*\*$|^<b>.{1,200}<\/b>/u.test(line.trim());
}

function isTabbed(line: string, next = ''): boolean {
    return line.trim().includes('\t') && (next.includes('\t') || next.trim() !== '');
}

function isRow(line: string): boolean {
    return /^\s*\|.*\|/u.test(line);
}

/** Whether a row is the line below the head of a table. */
function isDashes(row: string): boolean {
    return /^[\s:|-]+$/u.test(row) && row.includes('---');
}

function tableOf(lines: readonly string[]): FormBlock {
    const cellsOf = (line: string): string[] =>
        (isRow(line) ? splitAtBars(line.trim()) : line.split('\t')).map((cell) =>
            inline(
                cell
                    .trim()
                    .replace(/<\/?b>/gu, '')
                    .replace(breakSign, '\n'),
            )
                .split('\n')
                .map(unbold)
                .join('\n'),
        );
    const isHeaded = isDashes(lines[1] ?? '');
    const rows = lines.filter((line, index) => !(index === 1 && isHeaded) && !(isRow(line) && isDashes(line))).map(cellsOf);
    const [head = [], ...body] = rows;
    const isEmpty = head.every((cell) => cell === '');
    return { kind: 'table', rows: isEmpty ? body : rows, ...(isHeaded && !isEmpty ? { hasHead: true } : {}) };
}

/** The cells of a row; a bar behind a backslash is one of the text. */
function splitAtBars(row: string): string[] {
    const cells: string[] = [''];
    for (let at = 1; at < row.length; at++) {
        const sign = row.charAt(at);
        if (sign === '\\') {
            cells[cells.length - 1] += row.slice(at, at + 2);
            at++;
        } else if (sign === '|') {
            cells.push('');
        } else {
            cells[cells.length - 1] += sign;
        }
    }
    return cells.at(-1)?.trim() === '' ? cells.slice(0, -1) : cells;
}

function paragraphOf(source: string, more: Partial<FormParagraph>): FormParagraph {
    const text = inline(source.trim().replace(/\\$/u, ''));
    const plain = unbold(text);
    return { kind: 'paragraph', text: plain, ...more, ...(plain === text ? {} : { isBold: true }) };
}

/** The text of a paragraph that is bold as a whole. */
function unbold(text: string): string {
    const inside = /^\*\*(.*)\*\*$/u.exec(text)?.[1];
    return inside === undefined || inside.includes('**') ? text : inside.trim();
}

/** How our notation emphasises what one, two or three signs emphasise here: italic, bold, both. */
const signsOf = '_ ** **_'.split(' ');

/** The words of a text in our notation: without links and escapes, with emphasis and marks as the agenda language writes them. */
function inline(source: string): string {
    const escapes: string[] = [];
    const hidden = source.replace(escaped, (_, sign: string | undefined) => {
        escapes.push(sign ?? '\\');
        return kept;
    });
    const plain = hidden
        .replace(link, '$1')
        .replace(autolink, '$1')
        .replace(raisedMark, (_, name: string) => `[^${name}]`)
        .replace(/\[\^([^\]\s]{1,40})\]/gu, (_, name: string) => `[^${noteName(name)}]`)
        .replaceAll('&amp;', '&')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>');
    let next = 0;
    return withJoinedMarks(emphasis(plain).replaceAll(kept, () => escapes[next++] ?? '')).trim();
}

/** Pairs of asterisks in the signs of the agenda language: `*word*` is `_word_`. */
function emphasis(text: string): string {
    const signs = [...text.matchAll(/\*{1,3}/gu)];
    let out = '';
    let at = 0;
    for (let index = 0; index < signs.length; index++) {
        const [open, close] = [signs[index]!, signs[index + 1]];
        const words = close && text.slice(open.index + open[0].length, close.index);
        if (!close || words === undefined || close[0] !== open[0] || words === '' || words !== words.trim()) {
            continue;
        }
        const sign = signsOf[Math.min(open[0].length, 3) - 1] ?? '';
        out += `${text.slice(at, open.index)}${sign}${words}${[...sign].reverse().join('')}`;
        at = close.index + close[0].length;
        index++;
    }
    return out + text.slice(at);
}

/** `**` of `asterisk-2`. */
function noteName(name: string): string {
    const count = /^asterisk-([1-3])$/u.exec(name)?.[1];
    return count === undefined ? name : '*'.repeat(Number(count));
}
