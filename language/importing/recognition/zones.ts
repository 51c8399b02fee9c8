/** The parts of an issued agenda: what stands before the list, the list, the annotations, and the annexes. */
import type { FormBlock, FormParagraph } from '../form.js';
import { headOf } from './heads.js';
import { findSymbols } from '../../syntax/words/symbols.js';
import { openingSymbols } from '../../syntax/words/opening-symbols.js';
import { itemWordAt } from '../../syntax/words/mentions.js';
import { stopLength } from '../../semantics/title-stops.js';
import { comparableTitle, isAnnexHeading, isAuthor, likeness, namesAgenda, partOf, plainTitle, withoutPartNumber } from './titles.js';

export interface Zones {
    /** Masthead, title block and introduction. */
    readonly front: readonly FormBlock[];
    /** What is said of the session or the document between the heading of the list and its first row. */
    readonly preface: readonly FormBlock[];
    readonly list: readonly FormParagraph[];
    /** What stands between the list and the annotations and is no part of either. */
    readonly between: readonly FormBlock[];
    readonly annotations: readonly FormBlock[];
    /** Each begins with its heading. */
    readonly annexes: readonly (readonly FormBlock[])[];
    /** Whether the list and the annotations have headings, and whether these have numbers. */
    readonly hasListHead: boolean;
    readonly hasParts: boolean;
    /** Whether they have a heading, or begin with the first item of the list. */
    readonly hasAnnotations: boolean;
    /** Whether the annotations are the list itself, with text below its rows. */
    readonly isListed: boolean;
    /** Whether the annotations are called by the long name of the house. */
    readonly annotationsHead: string;
}

/** UTF-16 units of the longest row of a list. */
const longestRow = 700;
/** UTF-16 units of the longest group of items. */
const longestGroup = 120;
/** Lines between the heading of the list and its first row. */
const mostAbove = 4;
/** How alike two titles are that are those of one item. */
const alike = 0.6;

/** @param isListed whether it is known that the list has text below its rows */
export function zonesOf(blocks: readonly FormBlock[], isListed = false): Zones {
    const zones = plainZonesOf(blocks);
    // A list with text below its rows, and nothing that could be annotations behind it.
    return (isListed || hasText(zones.list)) && zones.list.length > 0 && !zones.hasAnnotations
        ? {
              ...zones,
              list: [],
              between: [],
              annotations: blocks.slice(zones.listFrom, zones.annexesFrom),
              isListed: true,
          }
        : zones;
}

/** As many rows of a list that are text. */
const fewestTexts = 2;

/** Whether rows of a list are text of the items above them. */
function hasText(rows: readonly FormParagraph[]): boolean {
    const texts = rows.filter(
        ({ text, depth }) =>
            headOf(text) === undefined &&
            depth === undefined &&
            /^\p{Lu}|^\p{Lo}/u.test(text) &&
            (openingSymbols(text, 0).some(({ end }) => /\d/u.test(text.slice(0, end))) || findSymbols(text).length > 0 || isSentence(text)),
    );
    return texts.length >= fewestTexts;
}

function isSentence(text: string): boolean {
    return (/[.。]$/u.test(text) && text.split(/\s/u).length > 3) || text.length > 200;
}

function plainZonesOf(blocks: readonly FormBlock[]): Zones & { readonly annexesFrom: number; readonly listFrom: number } {
    const listHead = listHeadAt(blocks);
    const bareRow = listHead < 0 ? bareListAt(blocks) : -1;
    const firstRow = listHead >= 0 ? behindText(blocks, listHead + 1) : bareRow >= 0 ? bareRow : titledListAt(blocks);
    const from = Math.max(0, firstRow);
    const found = annotationsHeadAt(blocks, from, firstRow >= 0);
    // Without a list, what annotations are called is the title of the document where nothing above it is.
    const head = firstRow < 0 && found >= 0 && !blocks.slice(0, found).some(isDocumentTitle) ? -1 : found;
    const restart = firstRow < 0 ? -1 : restartAt(blocks, firstRow, head);
    const other = firstRow < 0 ? -1 : otherPartAt(blocks, listHead, firstRow);
    const rowsEnd =
        other >= 0 && (head < 0 || other < head)
            ? other
            : head >= 0
              ? head
              : restart >= 0
                ? restart
                : firstRow >= 0
                  ? listEnd(blocks, firstRow)
                  : 0;
    const begin = firstRow < 0 ? (head >= 0 ? head + 1 : firstHeadAt(blocks)) : head >= 0 ? head + 1 : rowsEnd;
    const annexStarts = annexStartsAt(blocks, begin);
    const end = annexStarts[0] ?? blocks.length;
    const frontEnd = firstRow < 0 ? (head >= 0 ? head : begin) : listHead >= 0 ? listHead : firstRow;
    const rows = firstRow < 0 ? [] : blocks.slice(firstRow, Math.min(rowsEnd, end));
    const apart = other >= 0 && head > other ? blocks.slice(other, head) : [];
    const isListed = (block: FormBlock): block is FormParagraph =>
        block.kind === 'paragraph' && block.text !== '' && block.text.length <= longestRow;
    return {
        front: blocks.slice(0, Math.min(frontEnd, end)),
        preface: listHead < 0 ? [] : blocks.slice(listHead + 1, firstRow),
        list: rows.filter(isListed),
        between: [...rows.filter((block) => !isListed(block)), ...apart].filter((block) => block.kind === 'table' || textOf(block) !== ''),
        annotations: blocks.slice(begin, end),
        annexes: annexStarts.map((start, index) => blocks.slice(start, annexStarts[index + 1] ?? blocks.length)),
        hasListHead: listHead >= 0,
        hasParts: [listHead, head].some((at) => partIn(blocks[at])?.number !== undefined),
        annotationsHead: textOf(blocks[head]),
        hasAnnotations: head >= 0 || restart >= 0 || firstRow < 0,
        isListed: false,
        listFrom: firstRow,
        annexesFrom: end,
    };
}

/** A numbered part between the list and the annotations: "II. Composition of the Working Group" behind "I. Provisional agenda". */
function otherPartAt(blocks: readonly FormBlock[], listHead: number, firstRow: number): number {
    const number = partIn(blocks[listHead])?.number;
    if (number === undefined) {
        return -1;
    }
    return blocks.findIndex((block, index) => {
        const text = index > firstRow ? textOf(block) : '';
        return text !== '' && text.length <= longestGroup && withoutPartNumber(text).number === number + 1 && partOf(text) === undefined;
    });
}

function textOf(block: FormBlock | undefined): string {
    return block?.kind === 'paragraph' ? block.text : '';
}

function partIn(block: FormBlock | undefined): ReturnType<typeof partOf> {
    return block?.kind === 'paragraph' ? partOf(block.text) : undefined;
}

/** The heading of the list: one below which a row stands, with a group or two between. */
function listHeadAt(blocks: readonly FormBlock[]): number {
    return blocks.findIndex((block, index) => partIn(block)?.part === 'list' && hasRowBelow(blocks, index));
}

/** What is said of the session has its year; a group of items has none. */
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** Where the rows of a list begin, behind what is said of the session right below the heading. */
function behindText(blocks: readonly FormBlock[], from: number): number {
    let at = from;
    for (let next = from; next < from + mostAbove; next++) {
        const block = blocks[next];
        const text = textOf(block);
        if (block?.kind !== 'paragraph' || headOf(text) !== undefined || partOf(text)) {
            break;
        }
        if (block.depth !== undefined && !/^\p{Ll}/u.test(textOf(blocks[from]))) {
            break;
        }
        const goesOn =
            /^\p{Ll}/u.test(text) || (block.isTight === true && next > from && at === next && /^\p{Ll}/u.test(textOf(blocks[from])));
        at =
            goesOn || text.length > longestGroup || /^[(（].*[)）]$/u.test(text) || isSentence(text) || isAuthor(text) || year.test(text)
                ? next + 1
                : at;
    }
    return at;
}

function hasRowBelow(blocks: readonly FormBlock[], index: number): boolean {
    let others = 0;
    for (let at = index + 1; at < blocks.length && others <= mostAbove; at++) {
        const block = blocks[at];
        if (block?.kind !== 'paragraph') {
            return false;
        }
        if (block.text !== '') {
            if (block.depth !== undefined || isFirstRow(block)) {
                return true;
            }
            if (partOf(block.text)) {
                return false;
            }
            others++;
        }
    }
    return false;
}

function isFirstRow({ text }: FormParagraph): boolean {
    const head = headOf(text);
    return head !== undefined && head.kind !== 'bullet' && head.rest !== '' && text.length <= longestRow;
}

/** The first row of a list without a heading: 1, with 2 below it, and 1 again later. */
function bareListAt(blocks: readonly FormBlock[]): number {
    const ones = blocks.flatMap((block, index) => (numberOf(block) === '1' ? [index] : []));
    const [first, second] = ones;
    return first !== undefined &&
        second !== undefined &&
        blocks.slice(first, second).some((block) => numberOf(block) === '2') &&
        blocks.slice(first, second).every((block) => block.kind !== 'paragraph' || block.text.length <= longestRow) &&
        isSameItem(textOf(blocks[first]), textOf(blocks[second]))
        ? first
        : -1;
}

/** The first row of a list right below the title of the document, in one that has nothing but it: rows end with stops, so that they are no headings. */
function titledListAt(blocks: readonly FormBlock[]): number {
    if (firstHeadAt(blocks) < blocks.length) {
        return -1;
    }
    const title = blocks.findIndex(isDocumentTitle);
    const row = title < 0 ? -1 : blocks.findIndex((block, index) => index > title && numberOf(block) === '1');
    const isNear = row > title && blocks.slice(title, row).filter((block) => textOf(block) !== '').length <= mostAbove + 1;
    const isRow = isNear && textOf(blocks[row]).length <= longestGroup && !isSentenceOf(textOf(blocks[row]));
    return isRow && blocks.slice(row).some((block) => numberOf(block) === '2') ? row : -1;
}

/** Whether a row is a paragraph: what is behind its label has several sentences. */
function isSentenceOf(text: string): boolean {
    return /\p{Ll}{3}[.!?] \p{Lu}/u.test(text);
}

/** Whether two lines have the same title, or nearly so, behind their labels. */
function isSameItem(one: string, other: string): boolean {
    const [first, second] = [one, other].map((line) => comparableTitle(headOf(line)?.rest ?? line));
    return likeness(first ?? '', second ?? '') >= alike;
}

/** The number of an item at the head of a block, `1` or `4.1`; empty where it has none. */
function numberOf(block: FormBlock | undefined): string {
    const head = block?.kind === 'paragraph' ? headOf(block.text) : undefined;
    return head?.kind === 'number' || head?.kind === 'word' ? head.parts.join('.') : '';
}

/** The heading of the annotations: behind the rows of the list. */
function annotationsHeadAt(blocks: readonly FormBlock[], from: number, hasList: boolean): number {
    for (let at = from; at < blocks.length; at++) {
        const part = partIn(blocks[at]);
        // Without a list the title of an annotated agenda is that of the document.
        if (part?.part === 'annotations' && (hasList || !(hasLaterList(blocks, at) || isDocumentTitle(blocks[at]!)))) {
            return at;
        }
        // Annotations may stand in an annex: its heading is right above theirs.
        const isTheirs = partIn(blocks.slice(at + 1).find((block) => textOf(block) !== ''))?.part === 'annotations';
        if (isAnnexHeading(textOf(blocks[at])) && at > from + 3 && !isTheirs) {
            return -1;
        }
    }
    return -1;
}

/** In Chinese the title of the document is what annotations are called elsewhere: it is none where a list follows, or the lines of a masthead. */
function hasLaterList(blocks: readonly FormBlock[], at: number): boolean {
    return blocks.slice(at + 1).some((block) => ['list', 'annotations'].includes(partIn(block)?.part ?? ''));
}

/** Where the first item stands a second time. */
function restartAt(blocks: readonly FormBlock[], first: number, head: number): number {
    const start = blocks.findIndex((block, index) => index >= first && numberOf(block) !== '');
    const number = numberOf(blocks[start]);
    const title = comparableTitle(headOf(textOf(blocks[start]))?.rest ?? '');
    if (number === '' || head >= 0) {
        return -1;
    }
    return blocks.findIndex(
        (block, index) =>
            index > start &&
            ((numberOf(block) === number && isTitledHead(textOf(block))) ||
                (title !== '' && comparableTitle(headOf(textOf(block))?.rest ?? textOf(block)) === title)),
    );
}

/** The end of a list with nothing behind it that tells: the last row that counts on. */
function listEnd(blocks: readonly FormBlock[], first: number): number {
    let end = first;
    for (let at = first; at < blocks.length; at++) {
        const block = blocks[at];
        if (block?.kind !== 'paragraph' || block.text.length > longestRow || isAnnexHeading(block.text)) {
            break;
        }
        if (headOf(block.text) || block.depth !== undefined) {
            end = at + 1;
        }
    }
    return end;
}

/** The first heading of an item, in a document without a list. */
function firstHeadAt(blocks: readonly FormBlock[]): number {
    const isOne = (block: FormBlock): boolean => numberOf(block) === '1' && isTitledHead(textOf(block));
    const above = blocks.findIndex(isOne);
    // Above the title of the document the same item is named as the one that the document belongs to.
    const title =
        above < 0 ? -1 : blocks.findIndex((block, index) => index > above && index <= above + mostAbove && isDocumentTitle(block));
    const below = title < 0 ? -1 : blocks.findIndex((block, index) => index > title && isOne(block));
    const one = below < 0 ? above : below;
    const at = one < 0 ? laterHeadAt(blocks) : one;
    let first = at < 0 ? blocks.length : at;
    // A group stands above its items.
    while (at > 0 && headOf(textOf(blocks[first - 1]))?.kind === 'letter' && isTitle(textOf(blocks[first - 1]))) {
        first--;
    }
    return first;
}

/** The heading of the first item that was read, where the one before it was not: others that count on from it are headings too. */
function laterHeadAt(blocks: readonly FormBlock[]): number {
    const isHead = (block: FormBlock): boolean => block.kind === 'paragraph' && block.heading !== undefined && isTitledHead(block.text);
    const at = blocks.findIndex((block) => isHead(block) && /^[23]$/u.test(numberOf(block)));
    const next = String(Number(numberOf(blocks[at])) + 1);
    return at >= 0 && blocks.some((block, index) => index > at && isHead(block) && numberOf(block) === next) ? at : -1;
}

function isTitledHead(text: string): boolean {
    const rest = headOf(text)?.rest ?? '';
    return rest !== '' && isTitle(rest);
}

/** A symbol, such as S/Agenda/9905, which names an agenda and is no title. */
const symbol = /^[A-Z]{1,6}\/\S{1,60}$/u;

/** Whether a block is the title of an agenda. */
function isDocumentTitle(block: FormBlock): boolean {
    const text = textOf(block);
    return text.length <= 220 && !symbol.test(text) && namesAgenda(text) && itemWordAt(text, 0) === undefined && stopLength(text) === 0;
}

/** Whether what follows a label is a title and no sentence. */
function isTitle(text: string): boolean {
    return text.length <= longestRow && stopLength(plainTitle(text)) === 0 && !/\p{Ll}{3}[.!?] \p{Lu}|[。；]/u.test(text);
}

/** Where annexes begin. A timetable may be the last part of the document, with a number or as a heading. */
function annexStartsAt(blocks: readonly FormBlock[], from: number): readonly number[] {
    const starts: number[] = [];
    for (let at = from; at < blocks.length; at++) {
        const block = blocks[at];
        if (block?.kind !== 'paragraph' || block.text === '') {
            continue;
        }
        const part = partOf(block.text);
        const isBelowAnnex = starts.at(-1) === previousText(blocks, at);
        if (
            part?.part === 'annex' ||
            (part?.part === 'schedule' && !isBelowAnnex && (part.number !== undefined || isAboveTable(blocks, at)))
        ) {
            starts.push(at);
        }
    }
    return starts;
}

function previousText(blocks: readonly FormBlock[], at: number): number {
    let before = at - 1;
    while (before >= 0 && blocks[before]?.kind === 'paragraph' && textOf(blocks[before]) === '') {
        before--;
    }
    return before;
}

function isAboveTable(blocks: readonly FormBlock[], at: number): boolean {
    return blocks.slice(at + 1, at + 4).some((block) => block.kind === 'table');
}
