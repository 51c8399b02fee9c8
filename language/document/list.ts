/** The agenda list with its punctuation. Each row is a block, so an edit repaints only the rows whose titles it changes. */
import type { ListPunctuation } from '../locales/locale.js';
import { printedMarker } from '../semantics/labels.js';
import { labelParts } from '../syntax/words/labels.js';
import type { Item, Title } from '../grammar/generated/ast.js';
import type { OutlineItem } from '../semantics/outline.js';
import type { Reading } from '../semantics/reading.js';
import { rememberedWith } from '../kept/remembered.js';
import { type Content, plainText } from './blocks.js';
import { draft } from './draft.js';
import { firstLineOf } from './places.js';
import { contentOf, plain, type Printing } from './running-text.js';
import type { Sheet } from './sheet.js';

const deepest = 4;

/** The heading of the list and a row for each item, in the order of the text. Empty without items. */
export function listSheets({ outline, masthead }: Reading, printing: Printing): readonly Sheet[] {
    const { items } = outline;
    const { punctuation } = printing.locale;
    if (!items[0] || !hasList(masthead.symbol, printing)) {
        return [];
    }
    return [
        listHead(items[0].item, printing),
        ...items.map((entry, index) =>
            rowOf(
                entry.item,
                printing,
                entry.label,
                levelOf(entry),
                markerOf(entry, printing),
                punctuationOf(entry, items[index + 1], punctuation),
            ),
        ),
    ];
}

/** Whether a document prints the list: in some houses an addendum does not, since the document it belongs to does. */
export function hasList(symbol: string, { style }: Printing): boolean {
    return style.list === 'printed' || (style.list === 'except-addenda' && !/\/Add\.\d/u.test(symbol));
}

/** The heading of a part of the document, with its number where the style has numbers. */
export function partHeading(number: number, title: string, { locale, style }: Printing): Content {
    return plain(style.parts === 'numbered' ? `${locale.printPart(number)} ${title}` : title);
}

const listHead = rememberedWith((first: Item, printing: Printing): Sheet => {
    const content = partHeading(1, printing.locale.phrases.list, printing);
    return { drafts: [draft(printing, 'list', { kind: 'section-title', content }, firstLineOf(first))] };
});

const rowOf = rememberedWith((item: Item, printing: Printing, label: string, level: number, marker: string, mark: string): Sheet => {
    const title = titleContent(item.title, printing);
    const content = punctuated(title, mark);
    const printed = { text: plainText(title), passage: item.title, item };
    return { drafts: [draft(printing, label, { kind: 'list-row', level, marker, content }, firstLineOf(item), printed)] };
});

/** The printed level of an item, 1 to 4. It is 1 for an item whose label is missing. */
export function levelOf(entry: OutlineItem): number {
    return Math.min(Math.max(entry.level, 1), deepest);
}

/** How deep the heading of an item stands, 1 to 4: one deeper than that of the item above it, so that no step is left out where that one is missing. */
export function depthOf({ level, parent }: OutlineItem): number {
    let depth = 1;
    for (let above = parent; above; above = above.parent) {
        depth++;
    }
    return Math.min(depth, Math.max(level, 1), deepest);
}

/** The marker before an item's title, `2.`, `(a)`, `4.1`. Empty where the label is missing. */
export function markerOf(entry: OutlineItem, { locale, scheme }: Printing): string {
    return printedMarker(labelParts(entry.label), locale, scheme);
}

/** The marker at the head of an annotation, `2.` or `Item 2.`, as the style has it. Sub-items have that of the list. */
export function headingMarkerOf(entry: OutlineItem, printing: Printing): string {
    const marker = markerOf(entry, printing);
    return printing.style.headings === 'item' && entry.level === 1 && marker !== '' ? printing.locale.printItemHeading(marker) : marker;
}

/** An item's title without note marks, which are printed once, at the heading of the annotation. */
export function titleContent(title: Title | undefined, printing: Printing): Content {
    return contentOf(title, printing).filter((run) => run.kind !== 'mark');
}

/** A nested last child keeps the punctuation of a child while the list of its parent continues. */
function punctuationOf(entry: OutlineItem, next: OutlineItem | undefined, punctuation: ListPunctuation): string {
    if (entry.children.length > 0) {
        return punctuation.parent;
    }
    return entry.level <= 1 || !next || next.level <= 1 ? punctuation.last : punctuation.child;
}

/** Adds the punctuation, unless there is no title yet or the title ends in a punctuation mark. */
function punctuated(title: Content, mark: string): Content {
    const text = plainText(title);
    return text === '' || /[.;:,!?…。；：，、！？؛؟،]$/u.test(text) ? title : [...title, { kind: 'text', text: mark }];
}
