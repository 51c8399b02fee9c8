/** The agenda list with its punctuation. Each row is a block, so an edit repaints only the rows whose titles it changes. */
import type { AstNode } from 'langium';
import type { ListPunctuation, Locale } from '../locales/locale.js';
import { printedMarker } from '../semantics/labels.js';
import { labelParts } from '../syntax/words/labels.js';
import { type Group, isGroup, isIntroduction, isItem, type Item, type Title } from '../grammar/generated/ast.js';
import type { OutlineItem } from '../semantics/outline.js';
import type { Reading } from '../semantics/reading.js';
import { rememberedWith } from '../kept/remembered.js';
import { type Content, type InlineRun, plainText } from './blocks.js';
import { draft, keyOfText } from './draft.js';
import type { HouseStyle } from '../styles/house-style.js';
import { firstLineOf } from './places.js';
import { contentOf, plain, type Printing } from './running-text.js';
import type { Sheet } from './sheet.js';

const deepest = 4;

/**
 * The heading of the list, and a row for each item and each group, in the order of the text. Empty without items.
 * @param title the title of the document: where it is the heading of the list, it is printed once
 */
export function listSheets({ agenda, outline, masthead }: Reading, printing: Printing, title: string): readonly Sheet[] {
    const { items } = outline;
    const { punctuation } = printing.locale;
    const listed = agenda.sections.filter((section): section is Item | Group => isItem(section) || isGroup(section));
    if (!items[0] || !listed[0] || !hasList(masthead.symbol, printing)) {
        return [];
    }
    let next = 0;
    const isNamed = saysTheSame(title, plainText(listHeading(printing))) && !agenda.sections.some(isIntroduction);
    return [
        ...(isNamed ? [] : [listHead(listed[0], printing)]),
        ...listed.map((section) => {
            const entry = isItem(section) ? items[next++] : undefined;
            return entry && isItem(section)
                ? rowOf(
                      section,
                      printing,
                      entry.label,
                      levelOf(entry),
                      markerOf(entry, printing),
                      printing.style.punctuation === 'none' ? '' : punctuationOf(entry, items[next], punctuation),
                  )
                : groupRow(section, printing);
        }),
    ];
}

/** A group in the list: its title alone. */
const groupRow = rememberedWith((group: AstNode & Pick<Group, 'title'>, printing: Printing): Sheet => {
    const content = contentOf(group.title, printing);
    const text = plainText(content);
    const printed = { text, passage: group.title };
    return { drafts: [draft(printing, keyOfText(text), { kind: 'list-heading', content }, firstLineOf(group), printed)] };
});

/** Whether a document prints the list: in some houses an addendum does not, since the document it belongs to does. */
export function hasList(symbol: string, { style }: Printing): boolean {
    return style.list === 'printed' || (style.list === 'except-addenda' && !/\/Add\.\d/u.test(symbol));
}

/** The heading of a part of the document, with its number where the style has numbers. */
export function partHeading(number: number, title: string, { locale, style }: Printing): Content {
    return plain(style.parts === 'numbered' ? `${locale.printPart(number)} ${title}` : title);
}

function listHeading(printing: Printing): Content {
    return partHeading(1, printing.locale.phrases.list, printing);
}

/** Whether two headings are the same, whatever their capitals and blanks. */
function saysTheSame(one: string, other: string): boolean {
    const plain = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase();
    return plain(one) === plain(other);
}

const listHead = rememberedWith((first: Item | Group, printing: Printing): Sheet => {
    const content = listHeading(printing);
    return { drafts: [draft(printing, 'list', { kind: 'section-title', content }, firstLineOf(first))] };
});

const rowOf = rememberedWith((item: Item, printing: Printing, label: string, level: number, marker: string, mark: string): Sheet => {
    const title = listTitle(contentOf(item.title, printing), label, level, printing.locale);
    const content = punctuated(title, mark, printing.locale);
    const printed = { text: plainText(title), passage: item.title, item };
    return { drafts: [draft(printing, label, { kind: 'list-row', level, marker, content }, firstLineOf(item), printed)] };
});

/** The printed level of an item, 1 to 4. It is 1 for an item whose label is missing. */
export function levelOf(entry: OutlineItem): number {
    if (entry.above) {
        return Math.min(levelOf(entry.above) + 1, deepest);
    }
    return Math.min(Math.max(entry.level, 1), deepest);
}

/** How deep the heading of an item stands, 1 to 4: one deeper than that of the item above it, so that no step is left out where that one is missing. */
export function depthOf({ level, parent, above: dashAbove }: OutlineItem): number {
    if (dashAbove) {
        return Math.min(depthOf(dashAbove) + 1, deepest);
    }
    let depth = 1;
    for (let above = parent; above; above = above.parent) {
        depth++;
    }
    return Math.min(depth, Math.max(level, 1), deepest);
}

/** The marker before an item's title, `2.`, `(a)`, `4.1`, or a dash. Empty where the label is missing. */
export function markerOf(entry: OutlineItem, { locale, scheme, style }: Printing): string {
    if (entry.above) {
        return '–';
    }
    return withItsStop(printedMarker(labelParts(entry.label), locale, scheme), style);
}

/** A number with the stop that the style has behind it. Brackets need none. */
function withItsStop(marker: string, { stops }: HouseStyle): string {
    if (stops === 'none') {
        return withoutStop(marker);
    }
    return stops === 'every' && /\d$/u.test(marker) ? `${marker}.` : marker;
}

/** `1` of `1.`, and of `1 -` in Arabic. */
function withoutStop(marker: string): string {
    const last = marker.charAt(marker.length - 1);
    return last === '.' || last === '-' ? marker.slice(0, -1).trimEnd() : marker;
}

/** The marker at the head of an annotation, `2.`, `Item 2.`, or `Item 2` above the title, as the style has it. Sub-items have that of the list. */
export function headingMarkerOf(entry: OutlineItem, printing: Printing): string {
    const marker = markerOf(entry, printing);
    const { headings } = printing.style;
    return headings === 'number' || entry.level > 1 || marker === ''
        ? marker
        : printing.locale.printItemHeading(headings === 'above' ? withoutStop(marker) : marker);
}

/** An item's title without note marks, as the annex has it: its notes are its own. */
export function titleContent(title: Title | undefined, printing: Printing): Content {
    return headingTitle(contentOf(title, printing), printing.locale).filter((run) => run.kind !== 'mark');
}

/** The title of an item at its annotation and in the annex: in a language whose list has lower case, it begins with a capital, however it is typed. */
export function headingTitle(title: Content, { titleAtHead }: Locale): Content {
    return titleAtHead ? withFirst(title, titleAtHead) : title;
}

/** The same in the list. */
function listTitle(title: Content, label: string, level: number, { titleInList }: Locale): Content {
    return titleInList && isLowerCased(label, level) ? withFirst(title, titleInList) : title;
}

/** Items with a decimal, `4.1`, are printed as those of the first level are. */
function isLowerCased(label: string, level: number): boolean {
    return level > 1 && !/\d$/u.test(label);
}

function withFirst(title: Content, spelled: (text: string) => string): Content {
    const [first, ...rest] = title;
    const text = first?.kind === 'text' ? spelled(first.text) : undefined;
    return first && text !== undefined && text !== first.text ? [{ ...first, text } as InlineRun, ...rest] : title;
}

/** A nested last child keeps the punctuation of a child while the list of its parent continues. */
function punctuationOf(entry: OutlineItem, next: OutlineItem | undefined, punctuation: ListPunctuation): string {
    if (entry.children.length > 0 || (next && next.above === entry)) {
        return punctuation.parent;
    }
    return levelOf(entry) <= 1 || !next || levelOf(next) <= 1 ? punctuation.last : punctuation.child;
}

/** Adds the punctuation, unless there is no title yet or the title ends in a punctuation mark. The marks of notes stand before it or after it, by language. */
function punctuated(title: Content, mark: string, { marksFollowStops }: Locale): Content {
    const text = plainText(title);
    if (mark === '' || text === '' || /[.;:,!?…。；：，、！？؛؟،]$/u.test(text)) {
        return title;
    }
    const end = marksFollowStops ? title.findLastIndex(({ kind }) => kind !== 'mark') + 1 : title.length;
    return [...title.slice(0, end), { kind: 'text', text: mark }, ...title.slice(end)];
}
