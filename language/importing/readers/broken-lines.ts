/** Texts whose lines have one width, as readers of PDF files give them: which lines are one paragraph. */
import { headOf } from '../recognition/heads.js';
import { isDocumentsWord } from '../recognition/titles.js';
import { type Hyphenation, isAddressParted, jointOf } from './parted-words.js';
import { isTitleHead } from './paper-lines.js';
import { raisedHead } from './raised.js';
import { type Widths, widthsOf } from './line-widths.js';
import type { TextLine } from './text-line.js';

/** The share of the usual width from which on a line is full; and that which it reaches with the first word of the next one. */
const [full, nearlyFull] = [0.75, 0.85];
/** Columns of the widest line of a text whose lines are broken: of the narrowest such text, and of any. */
const [narrowest, widest] = [50, 130];
/** Of so many lines one may be wider: addresses are not broken. */
const linesForOneWide = 60;
/** Higher figures are no numbers of items or paragraphs. */
const mostItems = 400;
/** So many sentences that end in the middle of lines say that paragraphs stand right below each other. */
const fewestEnds = 3;
/** Lines above, and as many below, that tell how far the lines around one reach. */
const neighbours = 6;
/** Blanks by which two lines of one column may begin apart; and those by which the first line of a paragraph is set in. */
const [sameColumn, setIn] = [1, 3];
/** Where lines are stretched to the margin, none that goes on ends much before the others. */
const stretched = 0.92;
/** Columns that the lines of titles reach at least, and those where nothing is known of them. */
const [leastTitle, mostTitle] = [40, 60];
const sentenceEnd = /[.;:!?。；：；؟！？][)”»"'’]?$/u;

/** How far the lines around one reach that certainly go on. */
interface Reach {
    readonly usual: number;
    /** A quarter of the lines ends before it. */
    readonly early: number;
    readonly least: number;
    readonly most: number;
}

/** What the lines of a text say of its margins. */
export interface Look {
    readonly width: number;
    readonly reaches: ReadonlyMap<TextLine, Reach>;
    /** Whether paragraphs stand right below each other, without an empty line between them. */
    readonly isTight: boolean;
    /** How paragraphs begin that certainly begin where they do. */
    readonly starts: ReadonlySet<string>;
    /** How far the lines of titles reach whose labels stand apart from them. */
    readonly titles: number;
    readonly widths: Widths | undefined;
    /** Words that begin paragraphs here, and no sentence within one. */
    readonly firstWords: ReadonlySet<string>;
    /** Whether paragraphs have hardly more than one sentence: one that ends with its line is more often the last than not. */
    readonly hasShortParagraphs: boolean;
}

/** The width of a text whose lines are broken: hardly one is wider, and many paragraphs have several lines that are nearly as wide. Undefined for other texts. */
export function brokenWidth(lines: readonly TextLine[]): number | undefined {
    const sure = lines.flatMap((line, index) => (isBrokenBelow(line, lines[index + 1]) ? [widthOf(line.text)] : []));
    if (sure.length >= Math.max(fewestBroken, lines.length * leastBroken)) {
        const widthOfSure = sure.sort((one, other) => one - other)[Math.floor(sure.length * 0.9)]!;
        if (widthOfSure <= widest) {
            return widthOfSure;
        }
    }
    const widths = lines.map(({ text }) => widthOf(text));
    const usual = [...widths].sort((one, other) => one - other)[Math.floor(widths.length * 0.95)] ?? 0;
    const wider = widths.filter((width) => width > widest * 1.3).length;
    const above = lines.flatMap(({ isTight }, index) =>
        isTight && (widths[index - 1] ?? 0) > usual * full && !lines[index - 1]?.text.trim().includes('\t') ? [lines[index - 1]!] : [],
    );
    // Where each line is a paragraph, those that are long end as sentences do.
    const broken = above.filter(({ text }) => !/[.;:!?。；：；؟]$/u.test(text)).length;
    const isBroken = above.length >= Math.max(3, lines.length / 10) && broken > above.length * 0.6;
    return wider * linesForOneWide <= lines.length && usual <= widest && usual >= narrowest && isBroken ? usual : undefined;
}

/** So many lines, and such a share of all, that go on in the next one say that the lines of a text are broken. */
const [fewestBroken, leastBroken] = [3, 0.04];

/** Whether a line is long, ends in the middle of a sentence, and the next one goes on in small letters. */
function isBrokenBelow({ text: whole }: TextLine, next: TextLine | undefined): boolean {
    // Behind its label a line may have a tab.
    const text = whole.replace(/^\S{1,14}\t/u, '');
    return (
        next?.isTight === true &&
        widthOf(whole) >= narrowest &&
        /^\p{Ll}{2}|^\p{Ll}\s/u.test(next.text) &&
        !sentenceEnd.test(text.trim()) &&
        !`${text.trim()}${next.text}`.includes('\t') &&
        !headOf(next.text)
    );
}

/** Columns of a text; Chinese signs take two. */
function widthOf(text: string): number {
    return text.length + (text.match(/[\p{Script=Han}，。；：、]/gu)?.length ?? 0);
}

/** The look of a text whose lines have one width. Lines that begin in one column tell each other's end: pages may be set in. */
export function lookOf(lines: readonly TextLine[], width: number): Look {
    const known = new Map<number, { readonly index: number; readonly edge: number }[]>();
    for (const [index, line] of lines.entries()) {
        if (certainlyGoesOn(line, lines[index + 1], width)) {
            const own = known.get(line.indent);
            if (own) {
                own.push({ index, edge: edgeOf(line) });
            } else {
                known.set(line.indent, [{ index, edge: edgeOf(line) }]);
            }
        }
    }
    const reaches = new Map<TextLine, Reach>();
    const next = new Map<number, number>();
    for (const [index, line] of lines.entries()) {
        const own = known.get(line.indent) ?? [];
        let at = next.get(line.indent) ?? 0;
        while ((own[at]?.index ?? lines.length) < index) {
            at++;
        }
        next.set(line.indent, at);
        const edges = own
            .slice(Math.max(0, at - neighbours), at + neighbours)
            .map(({ edge }) => edge)
            .sort((one, other) => one - other);
        if (edges.length > 2) {
            const least = edges[edges.length > 5 ? 1 : 0]!;
            reaches.set(line, {
                usual: edges[Math.floor(edges.length / 2)]!,
                early: edges[Math.floor(edges.length / 4)]!,
                least,
                most: edges.at(-1)!,
            });
        }
    }
    return {
        width,
        reaches,
        isTight: hasTightParagraphs(lines, width),
        starts: startsIn(lines, width),
        titles: titleReach(lines),
        widths: widthsOf(lines, (line, next) => certainlyGoesOn(line, next, width)),
        firstWords: firstWordsIn(lines, width),
        hasShortParagraphs: hasShortParagraphs(lines, width),
    };
}

/** The first words of a line; empty where it has too few. */
function startOf(text: string): string {
    return /^(?:\S{1,30} ){4}/u.exec(`${text} `)?.[0] ?? '';
}

/** The first words of lines below an empty one, and below a sentence that ends in the middle of its line. */
function startsIn(lines: readonly TextLine[], width: number): ReadonlySet<string> {
    const found = lines.filter((line, index) => {
        const before = lines[index - 1]?.text.trim() ?? '';
        return !line.isTight || (sentenceEnd.test(before) && widthOf(before) < width * full);
    });
    return new Set(found.map(({ text }) => startOf(text.trim())).filter((start) => start !== ''));
}

/** So many certain beginnings of paragraphs make a word one that begins them. */
const fewestBeginnings = 3;

/** Words that begin at least three paragraphs for certain, and hardly ever a sentence within a line. */
function firstWordsIn(lines: readonly TextLine[], width: number): ReadonlySet<string> {
    const counts = new Map<string, number>();
    const count = (word: string | undefined, step: number): void => {
        if (word !== undefined) {
            counts.set(word, (counts.get(word) ?? 0) + step);
        }
    };
    for (const [index, { text, isTight }] of lines.entries()) {
        const before = lines[index - 1]?.text.trim() ?? '';
        if (!isTight || (sentenceEnd.test(before) && widthOf(before) < width * full)) {
            count(/^\p{Lu}\p{Ll}{2,}(?= )/u.exec(text.trim())?.[0], 1);
        }
        for (const [, word] of text.matchAll(/\p{Ll}[.!?] (\p{Lu}\p{Ll}{2,})(?= )/gu)) {
            count(word, -fewestBeginnings);
        }
    }
    return new Set([...counts].flatMap(([word, times]) => (times >= fewestBeginnings ? [word] : [])));
}

/** Whether more sentences end paragraphs than stand within one. Both end with their line equally seldom. */
function hasShortParagraphs(lines: readonly TextLine[], width: number): boolean {
    let [last, inner] = [0, 0];
    for (const [index, { text, isTight }] of lines.entries()) {
        const next = lines[index + 1];
        const own = text.trim();
        inner += own.match(/\p{Ll}[.!?] \p{Lu}\p{Ll}/gu)?.length ?? 0;
        const isOfSeveral = isTight && widthOf(lines[index - 1]!.text) > width * full;
        if (
            /\p{Ll}[.!?]$/u.test(own) &&
            (isOfSeveral || own.length > width / 2) &&
            !headOf(own) &&
            (!next?.isTight || widthOf(own) < width * full)
        ) {
            last++;
        }
    }
    return last > inner;
}

/** Columns of the least long line of a title that goes on in small letters, where its label stands apart from it. */
function titleReach(lines: readonly TextLine[]): number {
    const known = lines.flatMap((line, index) =>
        line.isTitleApart && lines[index + 1]?.isTight && /^\p{Ll}/u.test(lines[index + 1]!.text.trim()) ? [edgeOf(line)] : [],
    );
    return Math.max(leastTitle, Math.min(...known, mostTitle));
}

/** Whether sentences end in the middle of lines, and others begin in the next ones. */
function hasTightParagraphs(lines: readonly TextLine[], width: number): boolean {
    const ends = lines.filter((line, index) => {
        const next = lines[index + 1];
        const isShort = widthOf(line.text) < width * full && line.text.length > width / 4;
        return (
            isShort &&
            next?.isTight === true &&
            sentenceEnd.test(line.text) &&
            !headOf(line.text.trim()) &&
            !headOf(next.text.trim()) &&
            /^\p{Lu}\p{Ll}/u.test(next.text.trim()) &&
            !/\t/u.test(`${line.text}${next.text}`)
        );
    });
    return ends.length >= fewestEnds;
}

/** Where a line ends on its page. */
function edgeOf({ raw }: TextLine): number {
    return widthOf(raw.trimEnd());
}

function certainlyGoesOn(line: TextLine, next: TextLine | undefined, width: number): boolean {
    const text = line.text.trim();
    if (!next?.isTight || sentenceEnd.test(text) || next.text.includes('\t') || headOf(next.text.trim())) {
        return false;
    }
    return /^\p{Ll}(?!\p{Lu})/u.test(next.text) ? widthOf(text) > width / 2 : /^\p{Lo}/u.test(next.text) && widthOf(text) > width * full;
}

/** Lines without an empty one between them, joined to paragraphs. */
export function joinedLines(lines: readonly TextLine[], look: Look, hyphenation: Hyphenation): readonly TextLine[] {
    const out: TextLine[] = [];
    let before: TextLine | undefined;
    /** Where the title behind the label of the paragraph begins, and how many lines the paragraph has. */
    let [column, count, isApart] = [-1, 0, false];
    for (const line of lines) {
        const last = out.at(-1);
        if (last && before && goesOn(before, line, { column, count, isApart, whole: last.text }, look)) {
            const own = line.text.trim();
            const { losesHyphen, between } = jointOf(last.text, own, hyphenation);
            out[out.length - 1] = { ...last, text: `${losesHyphen ? last.text.slice(0, -1) : last.text}${between}${own}` };
            count++;
        } else {
            out.push(line);
            [column, count, isApart] = [titleColumn(line), 1, line.isTitleApart === true];
        }
        before = line;
    }
    return out;
}

/** Of lines without a common width, those joined that go on in small letters behind a long one without a stop. */
export function joinedSmall(lines: readonly TextLine[]): readonly TextLine[] {
    const out: TextLine[] = [];
    for (const [index, line] of lines.entries()) {
        const last = out.at(-1);
        const before = lines[index - 1];
        if (last && before && isBrokenBelow(before, line)) {
            out[out.length - 1] = { ...last, text: `${last.text} ${line.text.trim()}` };
        } else {
            out.push(line);
        }
    }
    return out;
}

/** Whether a line belongs to the paragraph of the one above it. */
function goesOn(
    before: TextLine,
    line: TextLine,
    {
        column,
        count,
        isApart,
        whole,
    }: { readonly column: number; readonly count: number; readonly isApart: boolean; readonly whole: string },
    { width, reaches, isTight, starts, titles, widths, firstWords, hasShortParagraphs }: Look,
): boolean {
    const own = line.text.trim();
    if (isAddressParted(before.text.trim(), own)) {
        return true;
    }
    if (isBegun(own) || own.includes('\t') || raisedHead(own) || isTitleHead(own) || isDocumentsWord(own)) {
        return false;
    }
    if (before.isStretched) {
        return true;
    }
    const isHanging = column >= 0 && (count === 1 || Math.abs(before.indent - column) <= sameColumn);
    if (isHanging && Math.abs(line.indent - column) <= sameColumn) {
        return true;
    }
    // Behind the lines of a title that hangs, the text begins at the margin.
    if (isHanging && count > 1 && line.indent < column - sameColumn) {
        return false;
    }
    if (/^\p{Ll}(?!\p{Lu})/u.test(own)) {
        return true;
    }
    const ends = sentenceEnd.test(before.text.trim());
    if (ends && count > 1 && line.indent >= before.indent + setIn) {
        return false;
    }
    const first = widthOf(/^\S{1,20}/u.exec(own)?.[0] ?? '');
    if (isApart && !ends) {
        return edgeOf(before) + 1 + first > titles;
    }
    if (isTight && ends && (hasShortParagraphs || starts.has(startOf(own)) || firstWords.has(/^\p{L}+/u.exec(own)?.[0] ?? ''))) {
        return false;
    }
    if ((ends && widths?.hadPlace(before, own)) || widths?.isUnstretched(before)) {
        return false;
    }
    const reach = reaches.get(before);
    if (!reach) {
        return widthOf(before.text) + 1 + first > width * nearlyFull;
    }
    const edge = edgeOf(before);
    if (/\((?:https?:|www\.)\S{1,300}\)$/u.test(whole.slice(-320)) && /^\p{Lu}/u.test(own)) {
        return false;
    }
    const isStretched = reach.least > reach.usual * stretched;
    if (isStretched && edge < reach.least * stretched) {
        return false;
    }
    const hadPlace = edge + 1 + first <= reach.most && edge < (isTight ? reach.early : reach.least);
    return edge + 1 + first > reach.usual * nearlyFull && !(ends && hadPlace);
}

/** The column of the title behind the label of a line; -1 where it has none. */
function titleColumn({ raw, indent, text }: TextLine): number {
    const tab = text.trim().indexOf('\t');
    const head = headOf(text.trim());
    if (!head || head.kind === 'letter' || tab > 20) {
        return -1;
    }
    // A label that was put on a line of its own has its title at the head of the next one.
    const at = raw.lastIndexOf(head.rest);
    return at > indent + 1 && head.rest !== '' ? at : -1;
}

/** Whether a line begins with a marker or with the label of an item. A figure that a sentence goes on with is none. */
function isBegun(text: string): boolean {
    const head = headOf(text);
    return head !== undefined && (head.kind !== 'number' || (head.isApart && Number(head.parts[0]) <= mostItems));
}
