/** The page around the blocks of an HTML document. */
import type { FormattedDocument } from '../document/blocks.js';
import { escapeHtml as esc } from './escape.js';
import { withoutControls } from '../text/controls.js';
import style from './paper.css';

/** The page runs nothing and loads nothing, whatever a document contains. Its style is inline. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** @param blocks the HTML of each block */
export function page({ language, direction, title, symbol }: FormattedDocument, blocks: readonly string[]): string {
    return [
        '<!DOCTYPE html>',
        `<html lang="${language}" dir="${direction}">`,
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${esc([symbol, title].filter((part) => part !== '').join(' – '))}</title>`,
        `<style>\n${style}${sheetStyle(symbol)}</style>`,
        '</head>',
        '<body>',
        '<main class="agenda">',
        ...blocks,
        '</main>',
        '</body>',
        '</html>',
        '',
    ].join('\n');
}

/** In print every sheet but the first has the symbol at the top and its number at the bottom, both on the outer side. */
function sheetStyle(symbol: string): string {
    const [above, below] = [`content: ${quoted(symbol)};`, 'content: counter(page) "/" counter(pages);'];
    const sides = ['left', 'right'].map((side) => `@page :${side} {\n    @top-${side} { ${above} }\n    @bottom-${side} { ${below} }\n}\n`);
    const none = ['top-left', 'top-right', 'bottom-left', 'bottom-right'].map((place) => `    @${place} { content: none; }\n`);
    return `\n${sides.join('')}@page :first {\n${none.join('')}}\n`;
}

/** A text as a CSS string. Any character that could end the string or the element around it is written as its code point. */
function quoted(text: string): string {
    return `"${withoutControls(text).replace(/[^\p{L}\p{N} ./-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
