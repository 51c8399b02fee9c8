/** Plain text of the clipboard, as readers of PDF files and word processors give it: lines of one width are paragraphs, what is printed on each page goes. */
import { isJobNumber } from '../../semantics/masthead.js';
import { findSymbols } from '../../syntax/words/symbols.js';
import type { Form, FormBlock } from '../form.js';
import { withoutSigns } from '../readers/marks.js';
import { headOf } from '../recognition/heads.js';

/** Columns from which a line may be one of a broken paragraph, and above which none is broken. */
const [narrowest, widest] = [40, 140];
/** The share of the widest line that a broken line reaches. */
const full = 0.7;
const ends = /[.!?:;。！？：；؟]["”»’)\]]{0,2}$/u;
const wide = /[\p{Script=Han}，。；：、（）“”《》]/u;
const bracketed = /^\[(\d{1,3}|\p{L}|\*{1,3})\]\s{0,4}/u;
const ownLine =
    /^(?:agenda|annex|day|documentation|group|heading|introduction|item|schedule|language|session|dates)(?::|\s|$)|^\/\/|^\[\^[^\]\s]{1,20}\]:|^\d{1,2}:\d{2}-\d{1,2}:\d{2}\b/u;

/** Whether a text is source of an agenda, or a part of it: it is pasted as it is. */
export function isSource(text: string): boolean {
    return text.split('\n').some((line) => ownLine.test(line.trim()));
}

/**
 * What stands on the clipboard as plain text.
 * @param known the text into which it is pasted: a word that a line breaks is joined where it stands there
 */
export function readClipboardText(source: string, known: string): Form {
    const lines = withoutSigns(source)
        .replace(/\r\n?|\u2028|\u2029|\f/gu, '\n')
        .split('\n')
        .map((line) => line.trimEnd());
    const kept = lines.length > 1 ? lines.filter((line) => !isFurniture(line.trim())) : lines;
    const blocks: FormBlock[] = [];
    const words = lazyWords(`${known}\n${source}`);
    for (let at = 0; at < kept.length; ) {
        const line = kept[at]!;
        if (line.trim() === '') {
            at++;
            continue;
        }
        const rows = tableEnd(kept, at);
        if (rows > at) {
            blocks.push({ kind: 'table', rows: kept.slice(at, rows).map((row) => row.split('\t').map((cell) => cell.trim())) });
            at = rows;
            continue;
        }
        let end = at + 1;
        while ((kept[end]?.trim() ?? '') !== '' && tableEnd(kept, end) === end) {
            end++;
        }
        joined(kept.slice(at, end), words).forEach((text) => blocks.push({ kind: 'paragraph', text }));
        at = end;
    }
    return { blocks: withBracketedNotes(blocks), margins: [], hasHeadings: false };
}

/** What is printed on each page: a job number, a page of pages, beside symbols. A symbol alone is text. */
function isFurniture(line: string): boolean {
    if (line.length > 80) {
        return false;
    }
    let rest = line;
    for (const { start, end } of [...findSymbols(line)].reverse()) {
        rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
    }
    const hasSymbol = rest !== line;
    const left = rest.trim();
    const [, page, pages] = /(?:^|\s)(\d{1,3})\s?\/\s?(\d{1,3})$/u.exec(left) ?? /^(\d{1,3})\s?\/\s?(\d{1,3})(?=\s|$)/u.exec(left) ?? [];
    const isPage = page !== undefined && Number(page) <= Number(pages) && Number(page) > 0;
    const bare = left.replace(/(?:^|\s)\d{1,3}\s?\/\s?\d{1,3}(?=\s|$)/u, '').trim();
    return left !== '' && ((isPage && (bare === '' ? hasSymbol : isJobNumber(bare))) || isJobNumber(left));
}

/** Where the rows of a table end: two or more lines of three or more cells each. The line itself where it is none. */
function tableEnd(lines: readonly string[], from: number): number {
    const cells = (line: string | undefined): number => (line?.match(/\t/gu)?.length ?? 0) + 1;
    let end = from;
    while (cells(lines[end]) > 2 && cells(lines[end]) === cells(lines[from])) {
        end++;
    }
    return end - from > 1 ? end : from;
}

/** Lines without an empty one between them, as paragraphs. */
function joined(lines: readonly string[], words: () => ReadonlySet<string>): readonly string[] {
    const most = lines.reduce((longest, line) => Math.max(longest, widthOf(line)), 0);
    const isBroken = lines.length > 1 && most >= narrowest && most <= widest;
    // Each paragraph in its pieces: to join them line by line would copy a long one again and again.
    const out: string[][] = [];
    let isFull = false;
    let last: string | undefined;
    for (const line of lines.map((one) => one.trim())) {
        const isBegun = isHead(line) || bracketed.test(line);
        const goesOn =
            isBroken && isFull && !isBegun && (/^\p{Ll}/u.test(line) || !ends.test(last?.slice(-8) ?? '') || widthOf(line) > most * full);
        const pieces = out.at(-1);
        if (pieces && last !== undefined && goesOn) {
            pieces.push(...joint(last, line, words));
        } else {
            out.push([line]);
        }
        last = line;
        isFull = widthOf(line) >= most * full;
    }
    return out.map((pieces) => pieces.join('').replace(/[-\u2010]\ue014/gu, ''));
}

/** Stands behind a hyphen that only the end of a line has made. */
const parted = '\ue014';

function isHead(line: string): boolean {
    const head = headOf(line);
    return head !== undefined && (head.kind !== 'number' || head.isApart);
}

/** What stands between two lines, and the second one. */
function joint(before: string, behind: string, words: () => ReadonlySet<string>): readonly string[] {
    const part = /(?<!\p{L})(\p{L}{1,40})[-\u2010]$/u.exec(before.slice(-60))?.[1];
    const next = /^\p{Ll}{1,40}/u.exec(behind)?.[0];
    if (part !== undefined && next !== undefined) {
        return words().has(`${part}${next}`.toLowerCase()) ? [parted, behind] : [behind];
    }
    const isTight = /[/\u2010-]$/u.test(before) || (wide.test(before.slice(-1)) && wide.test(behind.slice(0, 1)));
    return [isTight ? '' : ' ', behind];
}

function widthOf(text: string): number {
    return text.length + (text.match(/[\p{Script=Han}，。；：、]/gu)?.length ?? 0);
}

/** The words of a text in small letters, found when they are first asked for. */
function lazyWords(text: string): () => ReadonlySet<string> {
    let words: ReadonlySet<string> | undefined;
    return () => {
        words ??= new Set(text.match(/\p{L}{4,40}/gu)?.map((word) => word.toLowerCase()));
        return words;
    };
}

/** `[1] See A/75/980.` is a note where `[1]` stands in the text before it. */
function withBracketedNotes(blocks: readonly FormBlock[]): readonly FormBlock[] {
    const heads = new Set(blocks.flatMap((block) => (block.kind === 'paragraph' ? (bracketed.exec(block.text)?.[1] ?? []) : [])));
    const seen = new Set<string>();
    const mark = (text: string): string =>
        text.replace(/(?<=\S)\s?\[(\d{1,3}|\p{L}|\*{1,3})\]/gu, (whole, name: string) => {
            if (!heads.has(name)) {
                return whole;
            }
            seen.add(name);
            return `[^${name}]`;
        });
    return blocks.map((block): FormBlock => {
        if (block.kind === 'table') {
            return { ...block, rows: block.rows.map((cells) => cells.map(mark)) };
        }
        const name = block.kind === 'paragraph' ? bracketed.exec(block.text) : null;
        return name?.[1] !== undefined && seen.has(name[1])
            ? { kind: 'note', name: name[1], text: mark(block.text.slice(name[0].length)) }
            : { ...block, text: mark(block.text) };
    });
}
