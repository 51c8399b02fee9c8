/** The formatted document of an agenda, with all its blocks. */
import type { Reading } from '../semantics/reading.js';
import type { FormattedDocument } from './blocks.js';
import { blockOf } from './draft.js';
import { type DocumentOptions, layoutOf } from './layout.js';

export type { DocumentOptions } from './layout.js';

/** The document as laid out, each block with its current place. */
export function documentOf(reading: Reading, options: DocumentOptions = {}): FormattedDocument {
    const { sheets, ...facts } = layoutOf(reading, options);
    return { ...facts, blocks: sheets.flatMap(({ sheet, ids }) => sheet.drafts.map((draft, index) => blockOf(draft, ids[index] ?? ''))) };
}
