/** The formatted document of an agenda, with all its blocks and their values. */
import type { Reading } from '../semantics/reading.js';
import type { FormattedDocument } from './blocks.js';
import { blockOf } from './draft.js';
import { type DocumentOptions, layoutOf } from './layout.js';
import { meetingsIn } from './meetings.js';
import { type BodyOf, valuesIn } from './valued.js';

export type { DocumentOptions } from './layout.js';

/**
 * The document as laid out, each block with its current place and values.
 * @param bodyOf whose resolution a citation is; without it no citation has a body
 */
export function documentOf(reading: Reading, options: DocumentOptions = {}, bodyOf: BodyOf = () => undefined): FormattedDocument {
    const { sheets, printing, ...facts } = layoutOf(reading, options);
    const withValues = valuesIn(reading, bodyOf);
    const meetings = meetingsIn(reading, printing);
    return {
        ...facts,
        blocks: sheets.flatMap(({ sheet, ids }) =>
            sheet.drafts.map((draft, index) => withValues(blockOf(draft, ids[index] ?? ''), draft.printed)),
        ),
        ...(meetings.length > 0 ? { meetings } : {}),
    };
}
