/** What a format is. */
import type { FormattedDocument } from '../document/blocks.js';

export interface Format {
    readonly name: string;
    /** Extension of its files, without the dot. */
    readonly extension: string;
    /** The whole document in this format. Cannot fail. */
    render(document: FormattedDocument): string;
}
