/** Lines that are meant to open a section and open none: `Annex II`, `Annexe  Informations pratiques`, `Schedule` above a day, `附件一`. */
import type { AstNode } from 'langium';
import {
    type Agenda,
    isAnnex,
    isParagraph,
    isSchedule,
    isTextSection,
    isUnreadableLine,
    type Paragraph,
    type UnreadableLine,
} from '../grammar/generated/ast.js';
import { drawnFrom } from '../kept/ledger.js';
import { remembered } from '../kept/remembered.js';
import { mayBeTitle, type SectionKind, sectionWordAt } from '../locales/section-words.js';
import { readDay, readSlot } from '../syntax/scanner/schedule-lines.js';
import { structuralWord } from '../syntax/scanner/lines.js';
import { marksBlanked } from '../syntax/words/marks.js';
import { runOf, textOf } from '../syntax/tree/nodes.js';
import { onceForPassage } from '../syntax/tree/passage-text.js';
import { nodesOf } from '../syntax/tree/walk.js';
import { blockBeside, foundIn } from './passages.js';
import { printedItem } from './printed-items.js';
import { dayInLine, hoursInLine } from './written-lines.js';

/** A line that is meant to open a section. */
export interface SectionMeant {
    readonly kind: SectionKind;
    /** Without final punctuation; empty where there is none. */
    readonly title: string;
}

/** One at its place: the node that begins with it. */
export interface PlacedSectionMeant extends SectionMeant {
    readonly node: Paragraph | UnreadableLine;
    /** What is to be replaced, from the beginning of the node: the line, and the line below it where that is the title. */
    readonly written: string;
}

/** UTF-16 units of the longest line that is looked at. */
const longest = 200;
const number = /^\s{1,2}(?:[IVX]{1,5}|[A-H]|\p{Nd}{1,2})(?=$|[\s.．:：)–—-])/u;
const separator = /^\s{0,2}(?:[.．:：]|[-–—](?=\s))\s{0,4}/u;
/** A column of its own: a tab, as Word pastes it, two blanks, or the wide one. */
const column = /^(?:\s{2,4}|\t|\u3000)/u;
const isSentence = /[.。;；!！…,，،؛]$|[。；;]|\p{Ll}{3}[.!?] /u;

/**
 * Reads a line as one that is meant to open a section; undefined if it is not certain.
 * @param isOutside whether no text may stand there, so that nothing else can be meant
 */
export function sectionMeant(line: string, isOutside: boolean): SectionMeant | undefined {
    if (line.length > longest || structuralWord(line) !== undefined) {
        return undefined;
    }
    const word = sectionWordAt(line);
    if (!word) {
        return undefined;
    }
    const behind = word.kind === 'annex' && !word.isNumbered ? (number.exec(line.slice(word.end))?.[0].length ?? 0) : 0;
    const rest = line.slice(word.end + behind);
    const sign = separator.exec(rest)?.[0];
    const title = rest.slice(sign?.length ?? 0).trim();
    if (title === '') {
        return { kind: word.kind, title };
    }
    // “Annex I Parties” is no annex; in Chinese a blank is a gap.
    const isApart = sign !== undefined || column.test(rest) || /^\s\p{Script=Han}/u.test(rest);
    const isNext = /^\s/u.test(rest) && ((!word.isNumbered && behind === 0) || isOutside);
    return (isApart || isNext) && mayBeTitle(title) && !isSentence.test(marksBlanked(title).trimEnd())
        ? { kind: word.kind, title }
        : undefined;
}

/** The lines in a piece of an agenda that are meant to open a section. */
export const sectionsMeantIn = remembered((piece: AstNode): readonly PlacedSectionMeant[] => {
    if (isUnreadableLine(piece)) {
        return outside(piece);
    }
    if (isSchedule(piece)) {
        // What follows belongs to the annex that the first one opens.
        const first = nodesOf(piece)
            .filter(isUnreadableLine)
            .flatMap(outside)
            .find(({ kind }) => kind === 'annex');
        return first ? [first] : [];
    }
    if (!isTextSection(piece) && !isAnnex(piece)) {
        return [];
    }
    return foundIn(piece, meantInText).flatMap(({ passage: { node }, found }) => (isParagraph(node) ? (inText(node, found) ?? []) : []));
});

function outside(node: UnreadableLine): readonly PlacedSectionMeant[] {
    const meant = sectionMeant(node.text, true);
    return meant ? [{ ...meant, node, written: node.text }] : [];
}

const meantInText = onceForPassage((typed): SectionMeant | undefined => {
    const end = typed.search(/[\r\n]/u);
    return sectionMeant((end < 0 ? typed : typed.slice(0, end)).trim(), false);
});

/** A paragraph that is an annex, or a schedule above its days, as it is printed. Nobody can tell other sections from headings and lists. */
function inText(node: Paragraph, meant: SectionMeant): PlacedSectionMeant | undefined {
    if (node.name) {
        return undefined;
    }
    const next = blockBeside(node, 1);
    const text = runOf(node);
    const [first = '', second, third] = text.split(/\r\n|\r|\n/u, 3);
    if (meant.kind !== 'annex' && meant.kind !== 'schedule') {
        return meant?.kind === 'heading' && meant.title !== '' && second === undefined
            ? { ...meant, node, written: text.trim() }
            : undefined;
    }
    const below = (
        second ??
        textOf(next)
            .slice(0, longest)
            .split(/[\r\n]/u, 1)[0] ??
        ''
    ).trim();
    if (meant.kind === 'schedule') {
        return isOfSchedule(below) ? { ...meant, node, written: first.trimEnd() } : undefined;
    }
    if (second === undefined) {
        return { ...meant, node, written: first.trimEnd() };
    }
    // A title on the line below.
    return meant.title === '' && third === undefined && mayBeTitle(below) && !isSentence.test(below)
        ? { ...meant, title: below, node, written: text.trimEnd() }
        : undefined;
}

/** Whether a line is a day or a meeting. */
function isOfSchedule(text: string): boolean {
    const line = { number: 0, start: 0, end: text.length, text };
    const nowhere = { add: () => undefined };
    return readDay(line, nowhere) || readSlot(line, nowhere) || dayInLine(text)?.rest === '' || hoursInLine(text) !== undefined;
}

/**
 * The index of the first piece of the masthead that is a line of a section: what stands below it is no masthead, and becomes text as soon as that line is
 * mended. -1 if there is none.
 */
export const firstSectionInMasthead: (agenda: Agenda) => number = drawnFrom({
    contribution: (piece) => (isUnreadableLine(piece) && opensSection(piece) ? 'section' : ''),
    make: (pieces) => pieces.findIndex((piece) => isUnreadableLine(piece) && opensSection(piece)),
});

const opensSection = remembered(
    (line: UnreadableLine): boolean => sectionMeant(line.text, true) !== undefined || printedItem(line.text, true) !== undefined,
);
