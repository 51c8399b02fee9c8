/** Writes what was recognised as source, through the writer of the language. */
import { agendaLine, groupLine, headingLine, introductionLine, itemLine, mastheadLine, noteLine } from '../../drafting/writer.js';
import { type MastheadKey, mayRepeat } from '../../semantics/masthead.js';
import { plainSymbol } from '../../syntax/words/symbols.js';
import type { Recognised } from '../recognition/agenda.js';
import { type FormBlock, textsOf } from '../form.js';
import type { FoundItem, FoundSection } from '../recognition/model.js';
import { comparableTitle, marksIn } from '../recognition/titles.js';
import { annexLines, unplacedRows } from './annex.js';
import { areNumbered, PassageWriter, remark, singleLine } from './lines.js';
import { NotesLeft } from './notes.js';
import { sectionsInOrder } from './sections.js';
import { styleOf, styleSeen } from './style.js';

/** The order of the lines of a masthead. */
const order: readonly MastheadKey[] = [
    'conference',
    'body',
    'session',
    'meeting',
    'dates',
    'place',
    'timezone',
    'distribution',
    'issued',
    'original',
    'languages',
    'item',
    'title',
    'author',
    'job',
];

export interface Written {
    readonly source: string;
    /** What was left as text below a remark. */
    readonly left: readonly LeftPassage[];
}

/** A passage that was not placed: why, and its first words. */
export interface LeftPassage {
    readonly why: string;
    readonly text: string;
}

/**
 * The source of an issued agenda.
 * @param known its symbol, where the text has none
 */
export function writeSource(recognised: Recognised, known: string): Written {
    const { front, annexes, annotations, locale, zones } = recognised;
    const symbols = front.symbols.length > 0 ? front.symbols : known === '' ? [] : [known];
    const notes = new NotesLeft([...recognised.notes, ...annexes.flatMap((annex) => annex.notes)]);
    const sections = sectionsInOrder(recognised);
    const isNumbered = areNumbered([
        front.introduction?.blocks ?? [],
        zones.between,
        annotations.above,
        ...sections.map(({ blocks }) => blocks),
    ]);
    const passages = new PassageWriter(isNumbered);
    const papers = new Map<FoundItem, readonly string[]>();
    const parts: (readonly string[])[] = [];
    const left: LeftPassage[] = [];
    const add = (lines: readonly string[], own: Parameters<NotesLeft['withNotes']>[1] = []): void => {
        parts.push(notes.withNotes(lines, own));
    };
    const head = [
        agendaLine(
            symbols.join(', '),
            front.symbolMarks.map((mark) => `[^${mark}]`),
        ),
        ...mastheadLines(recognised, symbols[0] ?? '', isNumbered),
    ];
    add(head);
    const below = zones.hasAnnotations ? [] : withoutNotes([...zones.between, ...annotations.above]);
    const above = (
        [
            [zones.between, belowList],
            [annotations.above, 'this stood above the first annotation'],
        ] as const
    ).flatMap(([blocks, why]) => {
        const own = zones.hasAnnotations ? withoutNotes(blocks) : [];
        return own.length > 0 ? [{ own, why }] : [];
    });
    if (front.introduction || above.length > 0) {
        const lines = [
            introductionLine(singleLine(front.introduction?.title ?? '')),
            ...passages.write(front.introduction?.blocks ?? []).lines,
        ];
        for (const { own, why } of above) {
            left.push(leftAs(why, own));
            lines.push('', remark(why), ...passages.write(own).lines.slice(1));
        }
        add(lines);
    }
    for (const section of sections) {
        const text = passages.write(section.blocks);
        if (section.of.kind === 'item') {
            papers.set(section.of.item, text.papers);
        }
        add([sectionLine(section), ...text.lines]);
    }
    if (below.length > 0) {
        left.push(leftAs(belowList, below));
        add([remark(belowList), ...passages.write(below).lines.slice(1)]);
    }
    for (const annex of annexes) {
        if (annex.unplaced.length > 0) {
            left.push({ why: unplacedRows, text: firstWords(annex.unplaced.join(' ')) });
        }
        add(annexLines(annex, locale, papers), annex.notes);
    }
    const unmarked = notes.rest();
    if (unmarked.length > 0) {
        left.push(...unmarked.map(({ text }) => ({ why: noMarks, text: firstWords(text) })));
        parts.push([remark(noMarks), ...unmarked.flatMap((note) => ['', noteLine(note.name, singleLine(note.text))])]);
    }
    return { source: `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`, left };
}

const belowList = 'this stood below the list';
const noMarks = 'no text has the marks of these notes';
/** UTF-16 units of what is shown of a passage. */
const shown = 160;

function firstWords(text: string): string {
    const line = singleLine(text);
    return line.length > shown ? `${line.slice(0, shown)}…` : line;
}

function leftAs(why: string, blocks: readonly FormBlock[]): LeftPassage {
    return { why, text: firstWords(textsOf({ blocks }).slice(0, 20).join(' ')) };
}

function withoutNotes(blocks: readonly FormBlock[]): readonly FormBlock[] {
    return blocks.filter(({ kind }) => kind !== 'note');
}

function sectionLine({ of }: FoundSection): string {
    const title = singleLine(of.kind === 'item' ? of.item.title : of.title);
    return of.kind === 'item' ? itemLine(of.item.label, title) : of.kind === 'group' ? groupLine(title) : headingLine(title);
}

/** The lines of a value: the body may have several. */
function linesOf(key: MastheadKey, value: string): readonly string[] {
    return mayRepeat(key) ? value.split('\n') : [value];
}

function mastheadLines(recognised: Recognised, symbol: string, isNumbered: boolean): readonly string[] {
    const { front, language, locale } = recognised;
    const plain = plainSymbol(symbol);
    const style = styleSeen(recognised, plain);
    const numbering = isNumbered ? 'numbered' : 'unnumbered';
    const usual = styleOf(recognised, plain).paragraphs === 'numbered' ? 'numbered' : 'unnumbered';
    const hasText = recognised.annotations.sections.some(({ blocks }) => blocks.some((block) => block.kind === 'paragraph'));
    return [
        mastheadLine('language', language),
        ...order.flatMap((key) => {
            const value = front.fields.get(key);
            const isUsual =
                key === 'title' &&
                value !== undefined &&
                comparableTitle(value) === comparableTitle(locale.phrases.title) &&
                marksIn(value).length === 0;
            return value === undefined || isUsual ? [] : linesOf(key, value).map((line) => mastheadLine(key, singleLine(line)));
        }),
        ...(hasText && numbering !== usual ? [mastheadLine('paragraphs', numbering)] : []),
        ...(style === undefined ? [] : [mastheadLine('style', style)]),
    ];
}
