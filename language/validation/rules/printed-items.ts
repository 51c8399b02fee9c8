/** The rule on lines that read like an item as it is printed. They are text, and the item would be lost. */
import type { LangiumDocument } from 'langium';
import { isItem, isTextSection, isUnreadableLine } from '../../grammar/generated/ast.js';
import { rememberedWith } from '../../kept/remembered.js';
import { gather } from '../../kept/pieces.js';
import { type ItemTitles, readItemTitles } from '../../semantics/item-titles.js';
import type { Outline } from '../../semantics/outline.js';
import { type PlacedPrintedItem, printedItemsIn } from '../../semantics/printed-items.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { itemLine } from '../../drafting/writer.js';
import { lineStart, lineEndOf, replace, shorten } from '../edits.js';
import type { Fix, Rule, RuleContext, TextChange } from '../rule.js';

export const printedItemRules: readonly Rule[] = [
    {
        code: 'syntax/item',
        severity: 'warning',
        finds: 'a line that reads like an item as it is printed',
        looksAt: (piece) => isTextSection(piece) || isUnreadableLine(piece),
        needs: ({ reading }) => [reading.outline, readItemTitles(reading.agenda)],
        *checkIn(piece, { reading: { agenda, outline } }) {
            for (const found of printedItemsIn(piece)) {
                if (isLost(found, outline, readItemTitles(agenda))) {
                    const { line, node } = found;
                    yield {
                        at: spotInside(node, 0, line.length),
                        message: `“${shorten(line)}” reads like an item and is none here: write “${shorten(written(found))}”.`,
                        fixes: (context) => fixesOf(found, context),
                    };
                }
            }
        },
    },
];

/**
 * Whether the item is nowhere on the agenda. A bare number must also follow that of an item, or of a line above it: other numbers are those of lists and
 * paragraphs. With the word for an item before it, a number that the agenda has is that of another item if its title is another one: an item that was pasted has the
 * number of the agenda that it comes from.
 */
function isLost({ label, title, hasWord, node, before }: PlacedPrintedItem, { byLabel }: Outline, titles: ItemTitles): boolean {
    if (isUnreadableLine(node)) {
        return true;
    }
    const known = byLabel.get(label);
    if (known) {
        const own = isItem(node.$container) && node.$container.name === label;
        return hasWord && !own && isOtherTitle(title, titles.get(label) ?? '');
    }
    const previous = labelBefore(label);
    return hasWord || previous === before || byLabel.has(previous) || (label === '1' && byLabel.size === 0);
}

/** Whether a title is certainly not that of an item, in full or shortened: they share no beginning. */
function isOtherTitle(title: string, other: string): boolean {
    const [own, known] = [lettersOf(title), lettersOf(other)];
    return (
        own !== '' &&
        known !== '' &&
        own.slice(0, sharedLetters) !== known.slice(0, sharedLetters) &&
        !known.includes(own) &&
        !own.includes(known)
    );
}

/** Letters at the beginning of two titles by which they are told apart. */
const sharedLetters = 12;

/** The letters and figures of a title, in small letters. */
function lettersOf(title: string): string {
    return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The label before a number: `2` before `3`, `4.1` before `4.2`, and `4` before `4.1`. */
function labelBefore(label: string): string {
    const parts = label.split('.');
    const last = Number(parts.pop());
    return last > 1 || parts.length === 0 ? [...parts, last - 1].join('.') : parts.join('.');
}

function written({ typed, title }: PlacedPrintedItem): string {
    return itemLine(typed, title);
}

function fixesOf(found: PlacedPrintedItem, context: RuleContext): readonly Fix[] {
    const all = changesOfAll(context.document, context);
    const one: Fix = { title: `Change to “${shorten(written(found))}”`, changes: [changeOf(found, context)] };
    return all.length < 2 ? [one] : [one, { title: `Change all ${all.length} lines like this to items`, changes: all }];
}

/** The changes of all such lines, made once for a version of the text: each of the lines offers them. */
const changesOfAll = rememberedWith(
    (_: LangiumDocument, context: RuleContext): readonly TextChange[] =>
        gather(context.reading.agenda, printedItemsIn)
            .filter((one) => isLost(one, context.reading.outline, readItemTitles(context.reading.agenda)))
            .map((each) => changeOf(each, context)),
    (document, { reading }) => [document.textDocument.version, reading.agenda, reading.outline, readItemTitles(reading.agenda)],
);

/** The line as an item. It needs a blank line above it, unless it is the first below a structural line. */
function changeOf(found: PlacedPrintedItem, { document }: RuleContext): TextChange {
    const text = document.textDocument.getText();
    const { start } = spanOf(found.node);
    const from = lineStart(text, start);
    const above = from === 0 ? '' : text.slice(lineStart(text, from - 1), from).trim();
    return replace(start, start + found.line.length, `${above === '' ? '' : lineEndOf(document)}${written(found)}`);
}
