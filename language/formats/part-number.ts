/** The number of a part of the document, “II.”, which stands before the title of the part in one text with it. */
import type { Content } from '../document/blocks.js';

/** The number, with a blank between it and the title. */
const partNumber = /^(\S{1,9}(?:\.| -)) /u;

/** The number and the title without it. The number is empty where the title has none. */
export function numberOf(content: Content): readonly [string, Content] {
    const [first, ...rest] = content;
    const [before = '', number = ''] = (first && partNumber.exec(first.text)) ?? [];
    const left = first?.text.slice(before.length) ?? '';
    if (!first || number === '' || left + rest.map(({ text }) => text).join('') === '') {
        return ['', content];
    }
    return [number, left === '' ? rest : [{ ...first, text: left } as (typeof content)[number], ...rest]];
}

/** A mark that finds room in the margin beside a heading, such as “12.” or “(iii)”. A longer one stands in the line of the text. */
export function fitsMargin(mark: string): boolean {
    return mark.length <= 6;
}
