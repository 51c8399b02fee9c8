/** How wide a text is on a screen, in columns: the width of a figure in a font whose letters are all equally wide. */
import { isDiacritic, isHan } from './characters.js';
import { withoutTail } from './ends.js';

/** Editors take Arabic letters from another font, in which they are a little wider than a column. */
const arabicColumns = 1.25;

/** The columns of a text, rounded up. */
export function columnsOf(text: string): number {
    let columns = 0;
    for (const character of text) {
        columns += columnsOfCharacter(character.codePointAt(0) ?? 0);
    }
    return Math.ceil(columns);
}

/** The text cut to a number of columns, at a blank if possible, with an ellipsis. Without room for anything it is empty. */
export function cutToColumns(text: string, columns: number): string {
    if (columnsOf(text) <= columns) {
        return text;
    }
    let width = 1;
    let end = 0;
    for (const character of text) {
        width += columnsOfCharacter(character.codePointAt(0) ?? 0);
        if (width > columns) {
            break;
        }
        end += character.length;
    }
    // The cut may be right after a word.
    const blank = text.lastIndexOf(' ', end);
    const cut = withoutTail(text.slice(0, blank > end / 2 ? blank : end), ',;:，、；：،؛', true);
    return cut === '' ? '' : `${cut}…`;
}

function columnsOfCharacter(code: number): number {
    if (code < 0x300) {
        return 1;
    }
    if (isArabic(code)) {
        return isDiacritic(code) && code !== 0x640 ? 0 : arabicColumns;
    }
    if (isWide(code)) {
        return 2;
    }
    return code <= 0xffff && isDiacritic(code) ? 0 : 1;
}

function isArabic(code: number): boolean {
    return (code >= 0x600 && code <= 0x6ff) || (code >= 0x750 && code <= 0x77f) || (code >= 0xfb50 && code <= 0xfefc);
}

/** Chinese and Japanese characters with their punctuation, Korean syllables, full-width forms, pictures. */
function isWide(code: number): boolean {
    return (
        isHan(code) ||
        (code >= 0x1100 && code <= 0x115f) ||
        (code >= 0x2e80 && code <= 0x303e) ||
        (code >= 0x3041 && code <= 0x33ff) ||
        (code >= 0xac00 && code <= 0xd7a3) ||
        (code >= 0xfe30 && code <= 0xfe6f) ||
        (code >= 0xff01 && code <= 0xff60) ||
        (code >= 0x1f300 && code <= 0x3ffff)
    );
}
