/** Pieces of text on a page, and the lines that they make. Places count in points from the lower left corner. */
import { type Hyphenation, jointOf, wide } from '../parted-words.js';
import { raisedEnd, raisedStart } from '../raised-text.js';
import { type TextRun, textOfRuns } from '../docx/runs.js';

/** A stretch of text of one look. */
export interface Piece {
    readonly text: string;
    /** The page, counted from 0. */
    readonly page: number;
    readonly x: number;
    /** Of the line on which its letters stand. */
    readonly y: number;
    readonly width: number;
    /** Of its letters. */
    readonly size: number;
    readonly isBold: boolean;
    readonly isItalic: boolean;
    /** The part of the structure to which it belongs; undefined where it belongs to none. */
    readonly id: string | undefined;
    /** Whether the file says that it is no content: the head or foot of a page. */
    readonly isArtifact: boolean;
}

/** Pieces side by side. */
export interface PageLine {
    readonly pieces: readonly Piece[];
    readonly x: number;
    readonly end: number;
    readonly y: number;
    /** Of most of its letters. */
    readonly size: number;
}

/** How far letters may stand above or below those of their line, in sizes of letters. */
const sameLine = 0.45;
const raisedLine = 0.65;
/** A piece whose letters are so much smaller than those of its line, and stand higher, is raised. */
const raisedSize = 0.8;
const raisedHeight = 0.12;
/** Gaps in sizes of letters: of a blank between words, behind a label, between columns. */
const blankGap = 0.12;
const labelGap = 0.9;
const columnGap = 2.6;
/** A label without anything behind it: `1.`, `Item 1.`, `(a)`, `2 (a)`, a bullet. */
export const loneLabel =
    /^(?:\p{L}{2,9}\.? )?(?:\(?\d{1,3}(?:\.\d{1,2}){0,3}[).:、]?|\d{1,2}\s?\(\p{L}{1,4}\)(?:\s?\([ivx]{1,4}\))?|[(（]?(?:\p{L}|[ivxlcIVXLC]{1,6}|\p{Script=Han}{1,3})[).:）、]|[•·–—‒▪*-])$/u;
/** UTF-16 units of the longest label. */
const longestLabel = 14;

/** The lines of pieces in the order of the file: a piece that stands on another height, or left of the one before, begins another line. */
export function linesInOrder(pieces: readonly Piece[]): readonly PageLine[] {
    const groups: Piece[][] = [];
    for (const piece of pieces) {
        const line = groups.at(-1);
        const last = line?.at(-1);
        if (line && last && isBeside(line, piece)) {
            line.push(piece);
        } else {
            groups.push([piece]);
        }
    }
    return groups.filter((line) => line.some(({ text }) => text.trim() !== '')).map(lineOf);
}

function isBeside(line: readonly Piece[], piece: Piece): boolean {
    const first = line.reduce((one, other) => (other.size > one.size ? other : one));
    return first.page === piece.page && isOnLine(first, piece);
}

/** Whether two pieces stand on one line, or one raised above it. */
export function isOnLine(one: Piece, other: Piece): boolean {
    const [small, large] = [Math.min(one.size, other.size), Math.max(one.size, other.size)];
    return Math.abs(one.y - other.y) < large * (small <= large * raisedSize ? raisedLine : sameLine);
}

/** A line of pieces, which are brought in the order in which they are read. */
export function lineOf(pieces: readonly Piece[]): PageLine {
    const letters = new Map<number, number>();
    for (const { text, size } of pieces) {
        letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
    }
    const [size = 10] = [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, -1] as [number, number]);
    const inner = pieces.filter(({ text }) => text.trim() !== '');
    const base = inner.find((piece) => piece.size === size)?.y ?? pieces[0]?.y ?? 0;
    return {
        pieces,
        size,
        y: base,
        x: Math.min(...inner.map(({ x }) => x)),
        end: Math.max(...inner.map(({ x, width }) => x + width)),
    };
}

function isRaised(piece: Piece, { y, size }: PageLine): boolean {
    return piece.size <= size * raisedSize && piece.y - y >= size * raisedHeight;
}

/** The runs of a line. Gaps behind a label, and those between columns, are tabs. */
export function runsOfLine(line: PageLine): readonly TextRun[] {
    const runs: TextRun[] = [];
    let before = '';
    let last: Piece | undefined;
    let hasBlank = false;
    for (const piece of line.pieces) {
        if (piece.text.trim() === '') {
            hasBlank = true;
            continue;
        }
        const gap = last ? piece.x - (last.x + last.width) : 0;
        const raised = isRaised(piece, line);
        const found = last ? gapSign(gap / line.size, before, raised) : '';
        const sign = last && hasBlank && !raised && found !== '\t' ? ' ' : found;
        hasBlank = false;
        const text = piece.text.replace(/\s+/gu, ' ');
        const glued = /^\s/u.test(text) && sign !== '' ? text.trimStart() : text;
        const run = { text: '', isBold: piece.isBold, isItalic: piece.isItalic, isRaised: raised };
        if (sign !== '' && !/[\s\ue020]$/u.test(before)) {
            runs.push({
                ...run,
                isRaised: false,
                isBold: run.isBold && last?.isBold === true,
                isItalic: run.isItalic && last?.isItalic === true,
                text: sign,
            });
        }
        runs.push({ ...run, text: glued });
        before += `${sign}${glued}`;
        last = piece;
    }
    return runs;
}

function gapSign(gap: number, before: string, raised: boolean): string {
    if (raised) {
        return '';
    }
    const words = before.trim();
    const isLabel = words.length <= longestLabel && loneLabel.test(words);
    return (isLabel && gap > labelGap) || gap > columnGap ? '\t' : gap > blankGap ? '\ue020' : '';
}

/** Stands where letters stand apart and the file has no blank. */
const apart = /(^|[^\ue020])\ue020+(?=(.?))/gu;
const betweenWide = /(\p{Script=Han}) (?=\p{Script=Han})/gu;

/** Whether letters that stand apart are not parted by a blank. */
function isGlued(before: string, behind: string): boolean {
    return wide.test(before) || wide.test(behind);
}

/** A text with blanks where words stand apart. Chinese letters stand apart without one. */
function withoutLooseBlanks(text: string): string {
    const plain = text.replace(apart, (_, before: string, behind: string) => `${before}${isGlued(before, behind) ? '' : ' '}`);
    return wide.test(plain) ? plain.replace(betweenWide, '$1') : plain;
}

/** The text of lines of one paragraph, in the notation of the agenda language, with raised signs as the other readers set them. */
export function textOfLines(lines: readonly PageLine[], hyphenation: Hyphenation): { readonly text: string; readonly isBold: boolean } {
    const runs: TextRun[] = [];
    for (const line of lines) {
        const own = runsOfLine(line);
        const last = runs.at(-1);
        if (last && own.length > 0) {
            const { losesHyphen, between } = jointOf(joinedTail(runs), own[0]?.text ?? '', hyphenation);
            if (losesHyphen) {
                runs[runs.length - 1] = { ...last, text: last.text.trimEnd().slice(0, -1) };
            } else if (between !== '') {
                runs.push({
                    text: between,
                    isBold: last.isBold && own[0]?.isBold === true,
                    isItalic: last.isItalic && own[0]?.isItalic === true,
                    isRaised: false,
                });
            }
        }
        runs.push(...own);
    }
    const { text, isBold } = textOfRuns(runs);
    return { text: withoutLooseBlanks(text).replace(/ {2,}/gu, ' ').trim(), isBold };
}

function joinedTail(runs: readonly TextRun[]): string {
    return runs
        .slice(-8)
        .map(({ text }) => text)
        .join('')
        .trimEnd();
}

/** A text between the signs of raised text. */
export function raisedSign(text: string): string {
    return `${raisedStart}${text}${raisedEnd}`;
}
