/** Two texts of Word as one with tracked changes: accepted, it is the later one; rejected, the earlier one. */
import { longestRise } from '../../text/longest-rise.js';
import { type Comparable, pairLists } from '../pairing.js';
import { withoutBlanks, wordsOf } from '../shared-words.js';
import { compareKeys } from '../words.js';
import { childOf, type Element, elementsIn, textIn, xmlOf } from './elements.js';
import { type NoteOf, type RunToken, runsOf, tokensIn } from './runs.js';

/** What the merging of two parts needs to know. */
export interface Merging {
    readonly language: string;
    /** The attributes of who changed words, and when. */
    readonly author: string;
    /** The same of whole paragraphs and rows, some minutes later: LibreOffice takes changes of one minute that follow each other as one, with the end of the paragraph between them. */
    readonly wholeAuthor: string;
    readonly before: NoteOf;
    readonly after: NoteOf;
    /** Another number with each call: changes have numbers of their own in a file. */
    nextId(): number;
}

type Change = 'ins' | 'del';
type Mark = Change | undefined;

/** Paragraphs and tables that follow each other, merged. `isCell`: the last one must stay, since a cell ends with a paragraph. */
export function mergeBlocks(before: readonly Element[], after: readonly Element[], merging: Merging, isCell = false): string {
    const rows = besideEachOther(before, after, (one, other) => one.name === other.name);
    // What ends a cell cannot go: the end of the paragraph above it goes in its place.
    const marks = rows.map(({ one, other }): Mark => (one && other ? undefined : one ? 'del' : 'ins'));
    const last = rows.length - 1;
    const own = marks[last];
    if (isCell && own !== undefined && last > 0 && rows[last - 1]!.other?.name !== 'w:tbl' && rows[last - 1]!.one?.name !== 'w:tbl') {
        let above = last - 1;
        while (above > 0 && marks[above] !== undefined) {
            above--;
        }
        if (marks[above] === undefined) {
            marks[above] = own;
            marks[last] = undefined;
        }
    } else if (isCell && last === 0) {
        marks[last] = undefined;
    }
    return rows.map(({ one, other }, index) => mergedBlock(one, other, marks[index], merging)).join('');
}

/** What stands at one place in the two files: in both, or in one of them. */
interface Beside {
    readonly one?: Element;
    readonly other?: Element;
}

/** Both lists as one, in the order of the later one. What stands elsewhere now is removed in one place and added in the other. */
function besideEachOther(
    before: readonly Element[],
    after: readonly Element[],
    canPair: (one: Element, other: Element) => boolean,
): readonly Beside[] {
    const pairs = pairLists(before.map(comparableOf), after.map(comparableOf), { anywhere: 0.35, between: 0.2 });
    const paired = [...pairs].filter(([one, other]) => canPair(before[one]!, after[other]!)).sort(([, less], [, more]) => less - more);
    const kept = longestRise(paired.map(([one]) => one));
    const earlier = new Map(paired.filter((_, index) => kept.has(index)).map(([one, other]) => [other, one]));
    const all: Beside[] = [];
    let at = 0;
    for (const [index, other] of after.entries()) {
        const one = earlier.get(index);
        while (at < (one ?? 0)) {
            all.push({ one: before[at++]! });
        }
        all.push(one === undefined ? { other } : { one: before[at++]!, other });
    }
    return [...all, ...before.slice(at).map((one) => ({ one }))];
}

function mergedBlock(one: Element | undefined, other: Element | undefined, mark: Mark, merging: Merging): string {
    const element = other ?? one!;
    if (element.name === 'w:tbl') {
        return one && other ? mergeTables(one, other, merging) : wholeTable(element, one ? 'del' : 'ins', merging);
    }
    if (element.name !== 'w:p') {
        return other ? xmlOf(other) : '';
    }
    return one && other ? mergeParagraphs(one, other, mark, merging) : wholeParagraph(element, one ? 'del' : 'ins', mark, merging);
}

function comparableOf(element: Element): Comparable {
    const text = `${element.name} ${textIn(element)}`;
    let words: readonly string[] | undefined;
    return { key: text, loose: withoutBlanks(text), words: () => (words ??= wordsOf(text)) };
}

function changed(kind: Change, author: string, { nextId }: Merging, inside: string): string {
    return inside === '' ? '' : `<w:${kind} w:id="${nextId()}"${author}>${inside}</w:${kind}>`;
}

function wholeParagraph(paragraph: Element, kind: Change, mark: Mark, merging: Merging): string {
    const { tokens, rest } = tokensIn(paragraph, kind === 'del' ? merging.before : merging.after, merging.language);
    const runs = changedRuns(tokens, kind, merging, merging.wholeAuthor);
    return `<w:p>${propertiesOf(paragraph, mark, merging, kind === 'del')}${runs}${kind === 'del' ? '' : rest}</w:p>`;
}

/** Words of one kind of change. A link stands around the change, not in it; removed words lose theirs. */
function changedRuns(tokens: readonly RunToken[], kind: Change, merging: Merging, author = merging.author): string {
    if (kind === 'del') {
        return changed('del', author, merging, runsOf(tokens, true));
    }
    return grouped(tokens)
        .map((group) => {
            const [first] = group;
            const before = first?.before ?? '';
            const plain = group.map(({ before: _, ...token }) => token);
            const runs = first?.isField ? runsOf(plain) : changed('ins', author, merging, runsOf(plain));
            return before + linked(runs, first?.link);
        })
        .join('');
}

function keptRuns(tokens: readonly RunToken[]): string {
    return grouped(tokens)
        .map((group) => linked(runsOf(group), group[0]?.link))
        .join('');
}

function linked(runs: string, link: string | undefined): string {
    return link === undefined || runs === '' ? runs : `${link}${runs}</w:hyperlink>`;
}

/** Neighbours in one link or in none. Where a bookmark begins or ends, another group begins. */
function grouped(tokens: readonly RunToken[]): readonly (readonly RunToken[])[] {
    const groups: RunToken[][] = [];
    for (const token of tokens) {
        const last = groups.at(-1);
        const beside = last?.at(-1);
        if (last && beside?.link === token.link && token.before === undefined && !beside?.isField && !token.isField) {
            last.push(token);
        } else {
            groups.push([token]);
        }
    }
    return groups;
}

function mergeParagraphs(one: Element, other: Element, mark: Mark, merging: Merging): string {
    const [{ tokens: before }, { tokens: after, rest }] = [
        tokensIn(one, merging.before, merging.language),
        tokensIn(other, merging.after, merging.language),
    ];
    const runs = compareKeys(before, after)
        .map(({ kind, before: mine, after: theirs }) =>
            kind === 'same'
                ? keptRuns(theirs)
                : kind === 'removed'
                  ? changedRuns(mine, 'del', merging)
                  : changedRuns(theirs, 'ins', merging),
        )
        .join('');
    return `<w:p>${propertiesOf(other, mark, merging)}${runs}${rest}</w:p>`;
}

/** The properties of a paragraph, and whether its end is removed or added. In the schema the look of its end stands before the section. */
function propertiesOf(paragraph: Element, mark: Mark, merging: Merging, isRemoved = false): string {
    const properties = childOf(paragraph, 'w:pPr');
    const inside = (properties ? elementsIn(properties) : []).filter(({ name }) => name !== 'w:rPr' && !(isRemoved && name === 'w:sectPr'));
    const end = mark === undefined ? '' : `<w:rPr><w:${mark} w:id="${merging.nextId()}"${merging.wholeAuthor}/></w:rPr>`;
    const section = inside.filter(({ name }) => name === 'w:sectPr');
    const plain = inside.filter(({ name }) => name !== 'w:sectPr');
    return `<w:pPr>${plain.map((one) => xmlOf(one)).join('')}${end}${section.map((one) => xmlOf(one)).join('')}</w:pPr>`;
}

function mergeTables(one: Element, other: Element, merging: Merging): string {
    const rowsOf = (table: Element): readonly Element[] => elementsIn(table).filter(({ name }) => name === 'w:tr');
    const rows = besideEachOther(rowsOf(one), rowsOf(other), (mine, theirs) => cellsOf(mine).length === cellsOf(theirs).length);
    const merged = rows.map(({ one: mine, other: theirs }) =>
        mine && theirs ? mergeRows(mine, theirs, merging) : wholeRow((mine ?? theirs)!, mine ? 'del' : 'ins', merging),
    );
    const head = elementsIn(other).filter(({ name }) => name !== 'w:tr');
    return xmlOf(other, [...head.map((element) => xmlOf(element)), ...merged].join(''));
}

function cellsOf(row: Element): readonly Element[] {
    return elementsIn(row).filter(({ name }) => name === 'w:tc');
}

function blocksOf(cell: Element): readonly Element[] {
    return elementsIn(cell).filter(({ name }) => name !== 'w:tcPr');
}

function mergeRows(one: Element, other: Element, merging: Merging): string {
    const before = cellsOf(one);
    const cells = cellsOf(other).map((cell, index) => {
        const inside = mergeBlocks(blocksOf(before[index]!), blocksOf(cell), merging, true);
        return xmlOf(cell, xmlOf(childOf(cell, 'w:tcPr')) + inside);
    });
    return xmlOf(other, xmlOf(childOf(other, 'w:trPr')) + cells.join(''));
}

function wholeTable(table: Element, kind: Change, merging: Merging): string {
    const inside = elementsIn(table).map((element) => (element.name === 'w:tr' ? wholeRow(element, kind, merging) : xmlOf(element)));
    return xmlOf(table, inside.join(''));
}

/** A row that is removed or added says so itself, and so do its words: some programs look at these alone. */
function wholeRow(row: Element, kind: Change, merging: Merging): string {
    const properties = childOf(row, 'w:trPr');
    const own = properties ? elementsIn(properties).map((element) => xmlOf(element)) : [];
    const cells = cellsOf(row).map((cell) => {
        const blocks = blocksOf(cell).map((block) =>
            block.name === 'w:p' ? wholeParagraph(block, kind, undefined, merging) : wholeTable(block, kind, merging),
        );
        return xmlOf(cell, xmlOf(childOf(cell, 'w:tcPr')) + blocks.join(''));
    });
    const mark = `<w:${kind} w:id="${merging.nextId()}"${merging.wholeAuthor}/>`;
    return xmlOf(row, `<w:trPr>${own.join('')}${mark}</w:trPr>${cells.join('')}`);
}
