/** What LibreOffice needs to print a file of ours, and Word does not. */
import type { FormattedDocument } from '../../document/blocks.js';
import { wordJoiner } from '../line-breaks.js';
import { languageTag } from './styles.js';
import { element } from './xml.js';

const leftToRightMark = '\u200e';

/** A bracket before a symbol, which is a run of its own. */
const beforeSymbol = `(${wordJoiner}</w:t>`;

/**
 * A part of the file in which no line from right to left ends between a bracket and the symbol in it. LibreOffice ends one there, because the direction changes. A mark
 * that nobody sees makes one direction of both, which look as before.
 */
export function heldTogether(xml: string): string {
    return xml.replaceAll(beforeSymbol, `${leftToRightMark}(</w:t>`);
}

/** Where a file names its language: first for all of it. */
const named = '<w:lang w:val="';

/** Our style of all paragraphs, which says nothing of a language. */
const ground = '<w:name w:val="Normal"/><w:qFormat/>';

/**
 * The styles of a file whose own language is that of the document, whatever its script: LibreOffice tells it to those who have the file read aloud. Latin letters keep
 * theirs, or they would have another font. The styles of a template stay as they are.
 */
export function inOwnLanguage(styles: string, language: FormattedDocument['language']): string {
    const start = styles.indexOf(named) + named.length;
    const latin = styles.slice(start, styles.indexOf('"', start));
    return styles.includes(named) && styles.includes(ground)
        ? styles
              .replace(named + latin, named + languageTag(language))
              .replace(ground, `${ground}<w:rPr>${element('w:lang', { 'w:val': latin })}</w:rPr>`)
        : styles;
}
