/** Labels that are typed in another way than labels are: `2:`, `2)`, `2 (b))`, `(3)`, `2a`. A person sees what is meant. */
import type { Item } from '../grammar/generated/ast.js';
import { remembered } from '../kept/remembered.js';
import { labelEnd, normaliseLabel } from '../syntax/words/labels.js';
import { spanOf, textOf } from '../syntax/tree/nodes.js';
import { propertyIn } from '../syntax/tree/properties.js';
import { spellLabel } from './labels.js';

export interface LabelMeant {
    /** Where it stands: UTF-16 offsets in the text of the item. */
    readonly start: number;
    readonly end: number;
    readonly typed: string;
    /** The label as it is to be written. */
    readonly label: string;
}

/** What an item's line has in place of a label. Undefined where the label is right, or nobody could say what is meant. */
export const labelMeant = remembered((item: Item): LabelMeant | undefined =>
    item.title && !item.item ? (item.name ? withSigns(item) : inTitle(item)) : undefined,
);

/** A label that the scanner has read, with signs behind it: `2:`. */
function withSigns(item: Item): LabelMeant | undefined {
    const name = propertyIn(item.$cstNode, 'name');
    const from = spanOf(item).start;
    if (!name || !item.title) {
        return undefined;
    }
    const start = name.offset - from;
    const decimal = decimalAt(textOf(item).slice(start), start);
    if (decimal) {
        return decimal;
    }
    const end = spanOf(item.title).start - from;
    const signs = textOf(item).slice(name.end - from, end);
    return /[)）\]】:：,，;；/]/u.test(signs) ? { start, end, typed: `${name.text}${signs}`.trim(), label: name.text } : undefined;
}

/** A comma where decimals have a stop: `3,2`. A title must stand apart from it. */
const commaInDecimal = /^\p{Nd}{1,3}(?:[,，٫·]\p{Nd}{1,3}){1,3}[.．:：]?(?:\s{2}|\t|\s(?=\p{Lu}|\p{Lo})|$)/u;
const decimalComma = /[,，٫·]/gu;

/** A decimal with commas at the head of a text, which stands at an offset of the item. */
function decimalAt(text: string, at: number): LabelMeant | undefined {
    const decimal = commaInDecimal.exec(text)?.[0];
    return decimal === undefined
        ? undefined
        : {
              start: at,
              end: at + decimal.length,
              typed: decimal.trim(),
              label: spellLabel(normaliseLabel(decimal.trim().replace(decimalComma, '.'))),
          };
}

/** A number before the title, as in `item (3) More` or `item 2a More`. A blank must follow: “10/3 and its follow-up” begins with no label. */
function inTitle(item: Item): LabelMeant | undefined {
    const at = item.title ? spanOf(item.title).start - spanOf(item).start : 0;
    const text = textOf(item).slice(at);
    const start = /^[([（［【]?(?=\p{N})/u.exec(text)?.[0].length ?? -1;
    const decimal = decimalAt(text, at);
    if (decimal) {
        return decimal;
    }
    const own = start < 0 ? -1 : labelEnd(text, start);
    if (own < 0) {
        return undefined;
    }
    const letter = /^\p{Ll}(?=[)）\].:：\s])/u.exec(text.slice(own))?.[0] ?? '';
    const end = own + letter.length;
    const signs = /^[)）\]】.:：–—-]{0,3}(?:\s{1,3}|$)/u.exec(text.slice(end))?.[0];
    if (signs === undefined) {
        return undefined;
    }
    const label = spellLabel(normaliseLabel(`${text.slice(start, own)}${letter === '' ? '' : `(${letter})`}`));
    return { start: at, end: at + end + signs.length, typed: text.slice(0, end + signs.length).trim(), label };
}
