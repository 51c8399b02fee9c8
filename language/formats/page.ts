/** The page around the blocks of an HTML document. */
import type { FormattedDocument } from '../document/blocks.js';
import { escapeHtml as esc } from './escape.js';
import style from './paper.css';

/** Nothing runs in the page and nothing is loaded, whatever came into it; its own style is in it. */
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
        `<style>\n${style}</style>`,
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
