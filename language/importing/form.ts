/**
 * The simple form to which every reader brings its file: paragraphs, tables and notes in the order of the page. Texts are in the notation of the agenda language:
 * marks of notes are `[^1]`, emphasis is `_words_` or `**words**`.
 */

/** A paragraph, the heading of a part, an entry of a list. */
export interface FormParagraph {
    readonly kind: 'paragraph';
    /** Without blanks around it; a tab stands where the file has one. A number that the file computes is at its head, with a tab behind it. */
    readonly text: string;
    /** How deep a heading stands, from 1, where the file says that it is one. */
    readonly heading?: number;
    /** How deep an entry of a list stands, from 1, where the file says so. */
    readonly depth?: number;
    /** The name of its style. */
    readonly style?: string;
    /** Whether all of it is in bold letters. */
    readonly isBold?: true;
    /** Whether it stands right below the one before it, without an empty line between them. */
    readonly isTight?: true;
    /** Whether it belongs to the row of a list above it, of whose table it is a cell. */
    readonly isBelow?: true;
    /** Whether a line below it, or a page or a rule, ends the masthead. */
    readonly isRule?: true;
}

/** A table. A cell may have several lines. Rows need not have the same number of cells. */
export interface FormTable {
    readonly kind: 'table';
    readonly rows: readonly (readonly string[])[];
    /** Whether the file says that the first row is a head. */
    readonly hasHead?: true;
}

/** The text of a note. */
export interface FormNote {
    readonly kind: 'note';
    readonly name: string;
    readonly text: string;
}

export type FormBlock = FormParagraph | FormTable | FormNote;

/** What a reader makes of a file. */
export interface Form {
    readonly blocks: readonly FormBlock[];
    /** What stands at the head or foot of the pages. */
    readonly margins: readonly string[];
    /** Whether the file tells which paragraphs are headings. */
    readonly hasHeadings: boolean;
    /** Sentences for the report on what the file does not say for certain. */
    readonly remarks?: readonly string[];
}

/** All texts of a form, one for each paragraph, cell and note. */
export function textsOf({ blocks }: Pick<Form, 'blocks'>): readonly string[] {
    return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text])).filter((text) => text !== '');
}
