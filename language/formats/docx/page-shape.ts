/** The size of the pages of a Word file, and their margins. */
import { textWidth } from './tables.js';
import { element, valueIn } from './xml.js';

/** The size of the page and its margins, as they are in a template. */
export interface PageShape {
    readonly size: string;
    readonly margins: string;
    /** The width between the margins, in twentieths of a point. */
    readonly width: number;
}

/** A page of the same size that lies on its side. */
export function turned(shape: PageShape): PageShape {
    const [across, down] = [valueIn(shape.size, 'w:w'), valueIn(shape.size, 'w:h')].map(Number) as [number, number];
    return down > across
        ? {
              size: element('w:pgSz', { 'w:w': down, 'w:h': across, 'w:orient': 'landscape' }),
              margins: shape.margins,
              width: shape.width + down - across,
          }
        : shape;
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
