/** Which words of which block stand at a place of the page, in the form in which the server finds them in the source text. */
import type { ShownWords } from '../../../protocol/protocol.js';
import type { Frames } from './frames.js';

/** The elements inside a block that have one of its texts and nothing else. Other blocks are one text as a whole. */
const textElements = '.title, .text, .masthead-symbol, .masthead-organization';
/** What belongs to a block and is none of its text. */
const otherElements =
    '.marker, .time, .label, .day-row, [class^="masthead-"]:not(.masthead-symbol, .masthead-organization), details.findings';

/** The words of an element inside a block; undefined for what is no text of the block, such as a marker or a time. */
export function wordsOf(frames: Frames, element: Element): ShownWords | undefined {
    const range = document.createRange();
    range.selectNodeContents(element);
    return wordsIn(frames, range);
}

/** The words that are selected, or where the caret would stand. */
export function wordsIn(frames: Frames, range: Range): ShownWords | undefined {
    const from = range.startContainer;
    const element = from instanceof Element ? from : from.parentElement;
    const frame = element ? frames.frameAround(element) : undefined;
    if (!element || !frame || element.closest(otherElements)) {
        return undefined;
    }
    const text = element.closest(textElements) ?? frame.root;
    if (text === frame.root && frame.root.querySelector(textElements)) {
        return undefined;
    }
    const start = lengthBefore(text, from, range.startOffset);
    const isInside = text.contains(range.endContainer);
    const end = isInside ? lengthBefore(text, range.endContainer, range.endOffset) : (text.textContent ?? '').length;
    return { block: frame.block.id, ...fieldOf(text), ...rowOf(frame.root, text), start, end: Math.max(start, end) };
}

/** The word at a point of the window. */
export function wordsAt(frames: Frames, x: number, y: number): ShownWords | undefined {
    const range = document.caretRangeFromPoint(x, y);
    return range ? wordsIn(frames, wordAround(range)) : undefined;
}

/** The word at a caret. A double click selects none inside of a link. */
function wordAround(caret: Range): Range {
    const { startContainer: node, startOffset: at } = caret;
    const language = node.parentElement?.closest<HTMLElement>('[lang]')?.lang;
    const segments =
        node.nodeType === Node.TEXT_NODE ? new Intl.Segmenter(language, { granularity: 'word' }).segment(node.nodeValue ?? '') : undefined;
    const word = segments?.containing(at);
    const range = caret.cloneRange();
    if (word?.isWordLike) {
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word.segment.length);
    }
    return range;
}

/** The number of UTF-16 units of text from the beginning of an element to a place in it. */
function lengthBefore(element: Element, node: Node, offset: number): number {
    const range = document.createRange();
    range.setStart(element, 0);
    range.setEnd(node, offset);
    return range.toString().length;
}

function fieldOf(text: Element): Pick<ShownWords, 'field'> {
    return text.matches('.masthead-symbol') ? { field: 'symbol' } : text.matches('.masthead-organization') ? { field: 'organization' } : {};
}

/** The index of the row among those of a day, or of the cell in a table. The row with the date is none of them. */
function rowOf(root: Element, text: Element): Pick<ShownWords, 'row'> {
    const row = text.closest<HTMLElement>('.slot-row, .cell');
    // In a grid the rows stand by mornings and afternoons; they, and cells, say which they are.
    const named = row?.dataset.row;
    return row ? { row: named === undefined ? [...root.querySelectorAll('.slot-row')].indexOf(row) : Number(named) } : {};
}
