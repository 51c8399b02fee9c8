/** What a format is. Its name and its kind of file are in the list of `protocol/formats.ts`. */
import type { FormattedDocument } from '../document/blocks.js';

/** The contents of a file, by kind. */
interface Contents {
    readonly text: string;
    readonly bytes: Uint8Array;
}

export interface Format<Kind extends keyof Contents = keyof Contents> {
    /** The whole document in this format, at once or as a promise. Never throws. */
    render(document: FormattedDocument): Contents[Kind] | Promise<Contents[Kind]>;
}

/** A text format that returns its text at once. */
export interface TextFormat extends Format<'text'> {
    render(document: FormattedDocument): string;
}
