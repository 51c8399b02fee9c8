/** What a format is. How it is called, and what its files are, stands in the list of `protocol/formats.ts`. */
import type { FormattedDocument } from '../document/blocks.js';

/** What files of each kind hold. */
interface Contents {
    readonly text: string;
    readonly bytes: Uint8Array;
}

export interface Format<Kind extends keyof Contents = keyof Contents> {
    /** The whole document in this format, at once or later. Cannot fail. */
    render(document: FormattedDocument): Contents[Kind] | Promise<Contents[Kind]>;
}

/** A format of text that is there at once. */
export interface TextFormat extends Format<'text'> {
    render(document: FormattedDocument): string;
}
