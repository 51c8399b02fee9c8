/** The page around the blocks of an HTML document. */
import type { FormattedDocument } from '../document/blocks.js';
import { escapeHtml as esc } from './escape.js';
import style from './paper.css';

/** @param blocks the HTML of each block */
export function page({ language, direction, title, symbol }: FormattedDocument, blocks: readonly string[]): string {
    return [
        '<!DOCTYPE html>',
        `<html lang="${language}" dir="${direction}">`,
        '<head>',
        '<meta charset="utf-8">',
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
