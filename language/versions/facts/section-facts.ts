/** The contents of an item, a heading or an annex that language versions must share. */
import type { AstNode } from 'langium';
import {
    type Annex,
    type Footnote,
    isAnnex,
    isDateText,
    isDocumentation,
    isListEntry,
    isMalformedCitation,
    isParagraph,
    isSchedule,
    isSymbolText,
    isTable,
    isText,
    type ListEntry,
    type Mark,
    type Paper,
    type Paragraph,
    type Schedule,
    type TableRow,
    type TextSection,
} from '../../grammar/generated/ast.js';
import type { Locale } from '../../locales/locale.js';
import { westernDigits } from '../../locales/numerals.js';
import type { Passage } from '../../syntax/tree/nodes.js';
import { symbolDefect } from '../../syntax/words/symbol-defects.js';
import type { DateInText } from '../../semantics/dates.js';
import type { Spot } from '../../syntax/tree/spots.js';
import { momentOf, spotOfDate, timesOfPassage } from './moments.js';
import type { PlacedPassage } from '../../semantics/passages.js';
import { type ToldFact, toldFacts } from './told-facts.js';
import { isNumberedParagraph } from '../../semantics/paragraphs.js';
import type { Parts } from './section-parts.js';

/** A number or symbol with its passages. A finding goes to the first place, `spot`. */
export interface FactOccurrence {
    readonly spot: Spot;
    readonly passages: readonly Passage[];
}

/** A paragraph, a list entry, a line of documentation without a symbol (lines with a symbol are compared by it), or a row of a table. */
export interface BlockFacts {
    readonly kind: 'paragraph' | 'entry' | 'paper' | 'row';
    readonly node: Paragraph | ListEntry | Paper | TableRow;
}

export interface SectionFacts {
    readonly node: TextSection | Schedule | Annex | undefined;
    /** The place of findings about the section as a whole, and about its documentation. */
    readonly spot: Spot;
    readonly documentation: Spot;
    /** By kind and number: `resolution 10/3`. */
    readonly citations: ReadonlyMap<string, FactOccurrence>;
    /** Symbols cited in the text, and those listed under `documentation`. */
    readonly cited: ReadonlyMap<string, FactOccurrence>;
    readonly listed: ReadonlyMap<string, FactOccurrence>;
    /** Dates and times of day in the text: `2025-09-02`, `09-02`, `10:00`. */
    readonly moments: ReadonlyMap<string, FactOccurrence>;
    /** The first mark of each note, by the note's name, in the order of the text. Marks on rows of meetings are not among them. */
    readonly marks: ReadonlyMap<string, Mark>;
    /** The marks without a note. */
    readonly unwritten: readonly Mark[];
    /** The notes that the section marks, by name, wherever they are written. */
    readonly notes: ReadonlyMap<string, Footnote>;
    readonly blocks: readonly BlockFacts[];
    /**
     * The running text without the citations, symbols and mentions recognised in it, with western digits and without blanks inside numbers. `doubts.ts`
     * searches it.
     */
    readonly rest: () => string;
    /** What the text tells by words and mentions. */
    readonly told: () => readonly ToldFact[];
}

/** What the facts of a section are computed from. */
export interface SectionSource {
    /** The section. Undefined for the front, before the first section. */
    readonly node: SectionFacts['node'];
    readonly spot: Spot;
    /** The contents of the section and of the notes that belong to it. */
    readonly parts: Parts;
    readonly marks: readonly Mark[];
    /** The notes that the section marks, by name. */
    readonly notes: ReadonlyMap<string, Footnote>;
    readonly locale: Locale;
    readonly areParagraphsNumbered: boolean;
}

/** Reads the facts of one section. */
export function readSection({ node, spot, parts, marks, notes, locale, areParagraphsNumbered }: SectionSource): SectionFacts {
    const { citations, symbols, passages, dates } = parts;
    const documentation = node && !isSchedule(node) ? node.blocks.find(isDocumentation) : undefined;
    const first = firstMarks(marks);
    let rest: string | undefined;
    let told: readonly ToldFact[] | undefined;
    return {
        node,
        spot,
        documentation: documentation ? { node: documentation, keyword: 'documentation' } : spot,
        citations: occurrences(citations, ({ kind, number, citation }) => [`${kind} ${number}`, citation.node, citation.passage.node]),
        cited: occurrences(
            symbols.filter(({ listed }) => !listed),
            ({ symbol, node: at, passage }) => [corrected(symbol), at, passage.node],
        ),
        listed: occurrences(
            symbols.filter(({ listed }) => listed),
            ({ symbol, node: at, passage }) => [corrected(symbol), at, passage.node],
        ),
        moments: momentsOf(dates, passages, locale),
        marks: first,
        unwritten: [...first.values()].filter((mark) => !notes.has(mark.note.$refText)),
        notes,
        blocks: node ? blockFactsOf(node, areParagraphsNumbered) : [],
        rest: () => (rest ??= restOf(passages)),
        told: () => (told ??= toldFacts(passages, locale.language)),
    };
}

function momentsOf(dates: readonly DateInText[], passages: readonly PlacedPassage[], locale: Locale): Map<string, FactOccurrence> {
    const found = [
        ...dates.flatMap((date) => {
            const moment = momentOf(date);
            return moment === undefined ? [] : [{ moment, spot: spotOfDate(date), passage: date.passage.node }];
        }),
        ...passages.flatMap((passage) =>
            timesOfPassage(passage, locale).map(({ time, spot }) => ({ moment: time, spot, passage: passage.node })),
        ),
    ];
    const moments = new Map<string, { spot: Spot; passages: Passage[] }>();
    for (const { moment, spot, passage } of found) {
        const known = moments.get(moment);
        if (known) {
            known.passages.push(passage);
        } else {
            moments.set(moment, { spot, passages: [passage] });
        }
    }
    return moments;
}

/** `…/Rev1` means `…/Rev.1`; another rule reports the mistake. */
function corrected(symbol: string): string {
    return symbolDefect(symbol)?.corrected ?? symbol;
}

function occurrences<T>(
    all: readonly T[],
    read: (one: T) => readonly [key: string, node: AstNode, passage: Passage],
): Map<string, FactOccurrence> {
    const found = new Map<string, { spot: Spot; passages: Passage[] }>();
    for (const one of all) {
        const [key, node, passage] = read(one);
        const known = found.get(key);
        if (known) {
            known.passages.push(passage);
        } else {
            found.set(key, { spot: { node }, passages: [passage] });
        }
    }
    return found;
}

function firstMarks(marks: readonly Mark[]): Map<string, Mark> {
    const first = new Map<string, Mark>();
    for (const mark of marks) {
        if (!first.has(mark.note.$refText)) {
            first.set(mark.note.$refText, mark);
        }
    }
    return first;
}

function blockFactsOf(section: TextSection | Schedule | Annex, areParagraphsNumbered: boolean): readonly BlockFacts[] {
    const found: BlockFacts[] = [];
    for (const block of section.blocks) {
        if (isParagraph(block) || (areParagraphsNumbered && !isSchedule(section) && !isAnnex(section) && isNumberedParagraph(block))) {
            found.push({ kind: 'paragraph', node: block });
        } else if (isListEntry(block)) {
            found.push({ kind: 'entry', node: block });
        } else if (isDocumentation(block)) {
            block.papers.filter((paper) => !paper.parts.some(isSymbolText)).forEach((node) => found.push({ kind: 'paper', node }));
        } else if (isTable(block)) {
            block.rows.filter(({ cells }) => cells.length > 0).forEach((node) => found.push({ kind: 'row', node }));
        }
    }
    return found;
}

/** The text outside recognised nodes: it still contains numbers in forms that the parser does not recognise. */
function restOf(passages: readonly PlacedPassage[]): string {
    const texts = passages.flatMap(({ node }) =>
        node.parts.map((part) =>
            isText(part) || isDateText(part) ? part.text : isMalformedCitation(part) ? part.number.replace(/[^\d]+/gu, '/') : ' … ',
        ),
    );
    const [first = '', ...rest] = westernDigits(texts.join('').normalize('NFKC')).split('/');
    return rest.length === 0
        ? first
        : [first.trimEnd(), ...rest.slice(0, -1).map((part) => part.trim()), rest.at(-1)?.trimStart()].join('/');
}
