/** The agenda list with its punctuation. Each row is a block, so that an edit repaints the rows whose titles it touches and no others. */
import type { ListPunctuation } from '../locales/locale.js';
import { labelParts } from '../syntax/labels.js';
import type { OutlineItem } from '../semantics/outline.js';
import type { Reading } from '../semantics/reading.js';
import { type Content, plainText } from './blocks.js';
import { type BlockList, firstLineOf } from './identity.js';
import { contentOf, plain, type Printing } from './running-text.js';

const deepest = 4;

/** Adds the heading of the list and a row for each item, in the order of the text; nothing where there is no item. */
export function addList(reading: Reading, printing: Printing, out: BlockList): void {
    const { items } = reading.outline;
    const { locale } = printing;
    if (!items[0]) {
        return;
    }
    out.add('list', { kind: 'section-title', content: plain(locale.phrases.list) }, firstLineOf(items[0].item));
    items.forEach((entry, index) => {
        const title = titleOf(entry, printing);
        const content = punctuated(title, punctuationOf(entry, items[index + 1], locale.punctuation));
        out.add(
            entry.label,
            { kind: 'list-row', level: levelOf(entry), marker: markerOf(entry, printing), content },
            firstLineOf(entry.item),
            plainText(title),
        );
    });
}

/** The level at which an item is printed: 1 to 4, 1 for an item whose label is missing. */
export function levelOf(entry: OutlineItem): number {
    return Math.min(Math.max(entry.level, 1), deepest);
}

/** The marker before an item's title, `2.`, `(a)`; empty where the label is missing. */
export function markerOf(entry: OutlineItem, { locale }: Printing): string {
    const part = labelParts(entry.label).at(-1);
    return part === undefined ? '' : locale.printMarker(part, entry.level);
}

/** An item's title without the marks of notes: those stand once, at the heading of its annotation. */
export function titleOf(entry: OutlineItem, printing: Printing): Content {
    return contentOf(entry.item.title, printing).filter((run) => run.kind !== 'mark');
}

/** A nested last child keeps the punctuation of a child as long as the list of its parent goes on. */
function punctuationOf(entry: OutlineItem, next: OutlineItem | undefined, punctuation: ListPunctuation): string {
    if (entry.children.length > 0) {
        return punctuation.parent;
    }
    return entry.level <= 1 || !next || next.level <= 1 ? punctuation.last : punctuation.child;
}

/** Adds the punctuation, unless there is no title yet or the title brings its own. */
function punctuated(title: Content, mark: string): Content {
    const text = plainText(title);
    return text === '' || /[.;:,!?…。；：，、！？؛؟،]$/u.test(text) ? title : [...title, { kind: 'text', text: mark }];
}
