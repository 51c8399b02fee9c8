/** What a format is. Its name and its kind of file are in the list of `protocol/formats.ts`. */
import type { FormattedDocument } from '../document/blocks.js';

/** The contents of a file, by kind. */
interface Contents {
    readonly text: string;
    readonly bytes: Uint8Array;
}

/** Lets others work while a long document is written. It rejects where nobody wants the document any more. */
export type Pause = () => Promise<void>;

/** What the user wishes of a file, in formats that can do it. */
export interface Wishes {
    /** The only track whose meetings are wanted, of the tracks that the document has. */
    readonly track?: string;
    /** Whether the numbers in a Word file are typed or counted; without a wish, as the house has them. */
    readonly numbering?: NonNullable<FormattedDocument['numbering']>;
    /** Whether a Word file is only made to be printed by LibreOffice, which writes the marks of notes itself where Word has to be told them. */
    readonly isForPrinting?: boolean;
}

export interface Format<Kind extends keyof Contents = keyof Contents> {
    /**
     * The whole document in this format, at once or as a promise. Throws nothing of its own.
     * @param template the bytes of a file with the styles of the house, for formats that take one. One that is refused counts for nothing
     * @param pause called now and then by formats that take long; what it rejects with is the answer
     */
    render(document: FormattedDocument, template?: Uint8Array, pause?: Pause, wishes?: Wishes): Contents[Kind] | Promise<Contents[Kind]>;
    /** Why a template cannot be used for the document, as the end of a sentence that begins with its name; undefined where it can. */
    refusalOf?(document: FormattedDocument, template: Uint8Array): Promise<string | undefined>;
}

/** A text format that returns its text at once. */
export interface TextFormat extends Format<'text'> {
    render(document: FormattedDocument, template?: Uint8Array, pause?: Pause, wishes?: Wishes): string;
}
