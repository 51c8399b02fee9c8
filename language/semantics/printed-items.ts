/** Lines that read like an item as it is printed: `2. Debate`, `Item 2. Debate`, `Point 2.`. Pasted so, an item is a paragraph, and lost. */
import type { AstNode } from 'langium';
import {
    isListEntry,
    isParagraph,
    isTextSection,
    isUnreadableLine,
    type ListEntry,
    type Paragraph,
    type UnreadableLine,
} from '../grammar/generated/ast.js';
import { remembered } from '../kept/remembered.js';
import { westernDigits } from '../locales/numerals.js';
import { runOf, textOf } from '../syntax/tree/nodes.js';
import { onceForPassage } from '../syntax/tree/passage-text.js';
import { labelEnd, normaliseLabel } from '../syntax/words/labels.js';
import { itemWordAt } from '../syntax/words/mentions.js';
import { skipGaps } from '../text/characters.js';
import { blockBeside, passagesIn } from './passages.js';
import { withoutStop } from './title-stops.js';

/** An item as it is printed. */
export interface PrintedItem {
    /** As typed, and in normal form. */
    readonly typed: string;
    readonly label: string;
    /** Without final punctuation; empty where there is none. */
    readonly title: string;
    /** Whether a word for an item stands before the label. */
    readonly hasWord: boolean;
}

/** With its line, without the blanks around it. */
interface PrintedLine extends PrintedItem {
    readonly line: string;
}

/** A printed item where an item may stand. Its line begins with the node. */
export interface PlacedPrintedItem extends PrintedLine {
    readonly node: Paragraph | ListEntry | UnreadableLine;
    /** The printed item above it in the same section; its number may be the one before. */
    readonly before: string | undefined;
}

const separator = /^\s{0,2}(?:[.．。:：、]|[-–—](?=\s))\s{0,4}/u;
/** How a title begins: a title in small letters is the rest of a sentence. */
const titleBegins = /^["“«„'‘(（《[]?[\p{Lu}\p{Lo}\p{Lt}\d]/u;
const beginsWithFigure = /^[0-9٠-٩۰-۹０-９]/u;
const bareNumber = /^[0-9٠-٩۰-۹０-９]{1,3}(?:[.．][0-9٠-٩۰-۹０-９]{1,3}){0,3}$/u;
const decimalNumber = /[.．]/u;
/** A column of its own: a tab, as Word pastes it, or two blanks. */
const column = /^(?:\t|\s{2})/u;
const numberMarker = /^[0-9٠-٩۰-۹０-９]{1,3}\s?[.．、–—-]?$/u;
const markAtEnd = /\s?\[\^[^[\]\s]{1,20}\]$/u;
/** UTF-16 units of the longest line that is looked at. */
const longest = 300;

/**
 * Reads a line as an item as it is printed; undefined if it is none. A sentence that begins like one, "Item 4 of the agenda of …", is none.
 * @param isOutside whether no text may stand there, so that a final stop is the list's
 */
export function printedItem(line: string, isOutside = false): PrintedItem | undefined {
    if (line.length > longest) {
        return undefined;
    }
    const word = itemWordAt(line, 0);
    // Nearly all lines end here.
    if (!word && !beginsWithFigure.test(line)) {
        return undefined;
    }
    const start = word ? skipGaps(line, word.end) : 0;
    const end = labelEnd(line, start);
    const typed = end < 0 ? '' : line.slice(start, end);
    if (end < 0 || (!word && !bareNumber.test(typed))) {
        return undefined;
    }
    const rest = line.slice(end);
    const sign = separator.exec(rest)?.[0];
    const title = rest.slice(sign?.length ?? 0).trim();
    const hasWord = word !== undefined;
    const isApart = sign === undefined ? decimalNumber.test(typed) && column.test(rest) : /\s$/u.test(sign);
    const isItem = hasWord
        ? isBehindWord(rest, title, sign)
        : isApart && isPlainTitle(isOutside ? withoutStop(title) : withoutMarks(title));
    return isItem ? { typed: typed.trim(), label: normaliseLabel(typed), title: withoutStop(title), hasWord } : undefined;
}

/** A title without the marks of notes at its end, of which there may be a few. */
function withoutMarks(title: string): string {
    let text = title;
    for (let mark = markAtEnd.exec(text); mark; mark = markAtEnd.exec(text)) {
        text = text.slice(0, mark.index);
    }
    return text;
}

/** Behind "Item 2": nothing, or a sign and a title. Without a sign, the title begins with a capital and is no sentence. */
function isBehindWord(rest: string, title: string, sign: string | undefined): boolean {
    if (title === '') {
        return true;
    }
    if (!titleBegins.test(title)) {
        return false;
    }
    return sign !== undefined || /^(?:\s{2}|\t|\u3000)/u.test(rest) || (/^\s["“«„(]?\p{Lu}/u.test(rest) && isPlainTitle(title));
}

/** Whether a text may be a title and is no sentence: it has no stop, neither at its end nor inside. */
function isPlainTitle(title: string): boolean {
    return (
        /^["“«„'‘(（《[]?[\p{Lu}\p{Lo}\p{Lt}]/u.test(title) &&
        title.length <= 160 &&
        !/[.。;；:：!！…,，،؛]$|[。；;]|\p{Ll}{3}[.!?] /u.test(title) &&
        title.split(/\s/u).length <= 25
    );
}

/** The printed items in a piece of an agenda: a line of the masthead, or the text of a section. */
export const printedItemsIn = remembered((piece: AstNode): readonly PlacedPrintedItem[] => {
    if (isUnreadableLine(piece)) {
        const found = printedItem(piece.text, true);
        return found ? [{ ...found, node: piece, line: piece.text, before: undefined }] : [];
    }
    if (!isTextSection(piece)) {
        return [];
    }
    const out: PlacedPrintedItem[] = [];
    const add = (block: Paragraph | ListEntry, found: PrintedLine | undefined): void => {
        if (found && (found.hasWord || decimalNumber.test(found.label) || !isInList(block))) {
            out.push({ ...found, node: block, before: out.at(-1)?.label });
        }
    };
    for (const { node, text } of passagesIn(piece)) {
        if (isParagraph(node)) {
            add(node, node.name ? undefined : printedIn(text));
        } else if (isListEntry(node) && numberMarker.test(node.marker)) {
            // An entry counts only with a number for its marker.
            add(node, printedText(textOf(node)));
        }
    }
    return out;
});

const printedIn = onceForPassage(printedText);

/** A text that is a printed item on a line of its own. Below one with the word for an item the text may follow directly. */
function printedText(text: string): PrintedLine | undefined {
    const lineEnd = text.search(/[\r\n]/u);
    const line = (lineEnd < 0 ? text : text.slice(0, lineEnd)).trim();
    const found = printedItem(line);
    if (!found || lineEnd < 0) {
        return found && { ...found, line };
    }
    const below = text.slice(lineEnd).replace(/^[\r\n]+/u, '');
    const isAlone = itemWordAt(line, 0) !== undefined && /^\s*["“«„]?[\p{Lu}\p{Lo}]/u.test(below) && !/[.。]$/u.test(line);
    return isAlone ? { ...found, line } : undefined;
}

function isInList(block: Paragraph | ListEntry): boolean {
    const [above, below] = [blockBeside(block, -1), blockBeside(block, 1)];
    return /[:：]\s*$/u.test(textOfBlock(above)) || isNumbered(above) || isNumbered(below);
}

function isNumbered(block: AstNode | undefined): boolean {
    const text = isListEntry(block) ? block.marker : textOfBlock(block);
    return /^\s*\(?\d{1,3}(?:[.)．、]|\s?[-–—](?=\s|$)|$)/u.test(westernDigits(text.slice(0, 12)));
}

function textOfBlock(block: AstNode | undefined): string {
    return isParagraph(block) || isListEntry(block) ? runOf(block) : '';
}
