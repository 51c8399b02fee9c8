/** The page around the blocks of an HTML document. */
import type { FormattedDocument } from '../document/blocks.js';
import { escapeHtml as esc } from './escape.js';
import { withoutControls } from '../text/controls.js';
import style from './paper.css';
import printed from './print.css';

/** The page runs nothing and loads nothing, whatever a document contains. Its style is inline. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** @param blocks the HTML of each block */
export function page(document: FormattedDocument, blocks: readonly string[]): string {
    const { language, direction, title, symbol } = document;
    return [
        '<!DOCTYPE html>',
        `<html lang="${language}" dir="${direction}">`,
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${esc([symbol, title].filter((part) => part !== '').join(' – '))}</title>`,
        `<style>\n${style}\n@media print {\n${printed}}\n${sheetStyle(document)}</style>`,
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

/**
 * In print every sheet but the first has the symbol at the top, above a rule, and its number at the bottom, both on the outer side. The first has the job number and
 * the text of the bar code at the bottom. How they look is in the style of the paper.
 */
function sheetStyle({ symbol, blocks, pages }: FormattedDocument): string {
    const masthead = blocks.find(({ kind }) => kind === 'masthead');
    const job = masthead?.kind === 'masthead' ? masthead.job : undefined;
    const head = (text: string): string => `content: ${text};`;
    const sides = (['left', 'right'] as const).map((side) =>
        sheets(side, [
            ['top-left', head(side === 'left' ? quoted(symbol) : '""')],
            ['top-right', head(side === 'right' ? quoted(symbol) : '""')],
            [
                `bottom-${side}`,
                pages?.pageNumbers === 'bold'
                    ? 'content: counter(page); font-weight: bold;'
                    : 'content: counter(page) "/" counter(pages); font-weight: bold;',
            ],
        ]),
    );
    const none = ['top-left', 'top-right'].map((place) => [place, 'content: none;'] as const);
    const feet = [
        ['bottom-left', `content: ${job ? `${quoted(job.number)} "\\a" ${quoted(job.barCode)}` : 'none'}; white-space: pre;`],
        ['bottom-right', 'content: none;'],
    ] as const;
    const turned = pages?.annexPages === 'landscape' ? turnedStyle : '';
    const ending = pages?.ending === 'rule' ? endingStyle : '';
    return `\n${sides.join('')}${sheets('first', [...none, ...feet])}${turned}${ending}`;
}

/** Annexes whose pages lie on their side. */
const turnedStyle = '@page turned {\n    size: A4 landscape;\n}\n.turned {\n    page: turned;\n}\n';

/** The short line below the last words, on their page: inside of an annex that lies on its side, whose page is another one. */
const endingStyle =
    '.agenda:not(:has(> .turned:last-child))::after,\n.agenda > .turned:last-child::after {\n    content: "";\n    display: block;\n    width: 7em;\n    margin: 2em auto 0;\n    border-block-end: 1px solid var(--rule);\n    break-before: avoid;\n}\n';

function sheets(which: string, boxes: readonly (readonly [string, string])[]): string {
    return `@page :${which} {\n${boxes.map(([place, look]) => `    @${place} { ${look} }\n`).join('')}}\n`;
}

/** A text as a CSS string. Any character that could end the string or the element around it is written as its code point. */
function quoted(text: string): string {
    return `"${withoutControls(text).replace(/[^\p{L}\p{N} ./-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
