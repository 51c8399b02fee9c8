/** The pages of a Word file: their size, the symbol at the head of each but the first, and the number at its foot. */
import type { Block, FormattedDocument } from '../../document/blocks.js';
import { paragraph } from './paragraphs.js';
import type { Relationships } from './links.js';
import { textRun } from './runs.js';
import { extraId, namespaces } from './styles.js';
import { textWidth } from './tables.js';
import { element, xmlFile } from './xml.js';

/** A part of the file, and the last word of its type. */
export interface Part {
    readonly name: string;
    readonly kind: string;
    readonly content: string;
}

/** The pages of a document: even ones have what stands at their sides on the left, odd ones on the right. */
export function pageParts(document: FormattedDocument, { width }: PageShape): readonly Part[] {
    const masthead = document.blocks.find(({ kind }) => kind === 'masthead');
    const job = masthead?.kind === 'masthead' ? masthead.job : undefined;
    const number = textRun(job?.number ?? '');
    const pages = field('PAGE', '2') + textRun('/') + field('NUMPAGES', '2');
    // From right to left the two numbers would be exchanged.
    const foot = (...runs: readonly string[]): string =>
        footer(paragraph({ style: extraId('footer'), direction: 'ltr', tabs: [{ kind: 'right', at: width }] }, ...runs));
    const symbol = (align: 'left' | 'right'): string =>
        header(paragraph({ style: extraId('header'), direction: 'ltr', align }, textRun(document.symbol)));
    const outer: readonly ['left' | 'right', 'left' | 'right'] = document.direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
    const feet = [foot(pages, textRun('\t'), number), foot(number, textRun('\t'), pages)];
    const [left = '', right = ''] = document.direction === 'rtl' ? feet.reverse() : feet;
    return [
        part('header', 'even', symbol(outer[0])),
        part('header', 'default', symbol(outer[1])),
        part('footer', 'even', left),
        part('footer', 'default', right),
        part('footer', 'first', foot(number, textRun('\t'), textRun(job?.barCode ?? ''))),
    ];
}

function part(kind: 'header' | 'footer', pages: string, content: string): Part {
    return { name: `${kind}-${pages}.xml`, kind, content: xmlFile(content) };
}

function header(content: string): string {
    return element('w:hdr', namespaces, content);
}

function footer(content: string): string {
    return element('w:ftr', namespaces, content);
}

/** A number that Word computes, and the one that stands there until it does. */
function field(name: string, cached: string): string {
    return element('w:fldSimple', { 'w:instr': ` ${name} ` }, textRun(cached));
}

/** The size of the page and its margins, as they are in a template. */
export interface PageShape {
    readonly size: string;
    readonly margins: string;
    /** The width between the margins, in twentieths of a point. */
    readonly width: number;
}

export const ownShape: PageShape = {
    width: textWidth,
    size: element('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
    margins: element('w:pgMar', {
        'w:top': 1701,
        'w:right': 1134,
        'w:bottom': 1701,
        'w:left': 1134,
        'w:header': 1021,
        'w:footer': 1021,
        'w:gutter': 0,
    }),
};

/** The properties of a section. The first page of the document has no symbol at its head. */
export function sectionProperties(
    isFirst: boolean,
    parts: readonly Part[],
    relations: Relationships,
    direction: Block['direction'],
    { size, margins }: PageShape,
): string {
    const references = parts
        .filter(({ name }) => isFirst || !name.includes('first'))
        .map(({ name, kind }) => {
            const type = name.slice(kind.length + 1, -'.xml'.length);
            return element(`w:${kind}Reference`, { 'w:type': type, 'r:id': relations.part(kind, name) });
        });
    return element(
        'w:sectPr',
        {},
        ...references,
        isFirst ? '' : element('w:type', { 'w:val': 'nextPage' }),
        size,
        margins,
        isFirst ? '<w:titlePg/>' : '',
        direction === 'rtl' ? '<w:bidi/>' : '',
    );
}
