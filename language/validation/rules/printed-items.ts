/** The rule on lines that read like an item as it is printed. They are text, and the item would be lost. */
import type { LangiumDocument } from 'langium';
import { isTextSection, isUnreadableLine } from '../../grammar/generated/ast.js';
import { rememberedWith } from '../../kept/remembered.js';
import { gather } from '../../kept/pieces.js';
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
        needs: ({ reading }) => [reading.outline],
        *checkIn(piece, { reading: { outline } }) {
            for (const found of printedItemsIn(piece)) {
                if (isLost(found, outline)) {
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
 * paragraphs.
 */
function isLost({ label, hasWord, node, before }: PlacedPrintedItem, { byLabel }: Outline): boolean {
    if (isUnreadableLine(node)) {
        return true;
    }
    const previous = labelBefore(label);
    return !byLabel.has(label) && (hasWord || previous === before || byLabel.has(previous) || (label === '1' && byLabel.size === 0));
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
            .filter((one) => isLost(one, context.reading.outline))
            .map((each) => changeOf(each, context)),
    (document, { reading }) => [document.textDocument.version, reading.agenda, reading.outline],
);

/** The line as an item. It needs a blank line above it, unless it is the first below a structural line. */
function changeOf(found: PlacedPrintedItem, { document }: RuleContext): TextChange {
    const text = document.textDocument.getText();
    const { start } = spanOf(found.node);
    const from = lineStart(text, start);
    const above = from === 0 ? '' : text.slice(lineStart(text, from - 1), from).trim();
    return replace(start, start + found.line.length, `${above === '' ? '' : lineEndOf(document)}${written(found)}`);
}
