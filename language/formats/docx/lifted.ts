/**
 * Pages whose text begins high, so that the masthead of the first one stands in the text, above where the text of other pages begins. On the other pages the head is as much higher:
 * empty lines of a fixed height are around the symbol. A table with a place of its own on the page would be simpler, but beside one LibreOffice leaves headings alone at the foot.
 */
import { element, valueIn } from './xml.js';
import type { PageShape } from './page-shape.js';

/** How far the masthead is from the upper edge of the page. Lengths are twentieths of a point. */
const fromEdge = 568;
/** How far the head of other pages is from it, and how high its line is, with the rule below. */
const headFromEdge = 284;
export const headLine = 240;
const rule = 10;
/** No line is lower: it would have no height, which some programs take for one that fits its words. */
const leastLine = 20;

export interface LiftedPages {
    readonly shape: PageShape;
    /** The empty lines above and below the symbol at the head of a page. */
    readonly above: string;
    readonly below: string;
    /** The head of the first page: nothing that is seen. */
    readonly first: string;
}

/** Pages of a shape on which a masthead stands where it is issued. The words of the other pages stay where they are. */
export function lifted(shape: PageShape): LiftedPages {
    const [top = 0, head = 0] = ['w:top', 'w:header'].map((name) => Math.abs(Number(valueIn(shape.margins, name))) || 0);
    const start = Math.min(head, headFromEdge);
    const margins = withValue(withValue(shape.margins, 'w:top', Math.min(top, fromEdge)), 'w:header', start);
    return {
        shape: { ...shape, margins },
        above: head - start < leastLine ? '' : emptyLine(head - start),
        below: emptyLine(Math.max(leastLine, top - head - headLine - rule)),
        first: emptyLine(leastLine),
    };
}

/** A tag with another value of one of its attributes. */
function withValue(tag: string, name: string, value: number): string {
    return tag.replace(`${name}="${valueIn(tag, name)}"`, `${name}="${value}"`);
}

/** A line without words that has exactly a height. */
function emptyLine(height: number): string {
    const spacing = element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': height, 'w:lineRule': 'exact' });
    return element('w:p', {}, element('w:pPr', {}, spacing));
}
