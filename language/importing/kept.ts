/** Whether what an issued document says is printed again by the agenda that was made of it. */
import { type Form, textsOf } from './form.js';
import { headOf } from './recognition/heads.js';

const marks = /\[\^[^\]\s]{1,20}\]|[⁰¹²³⁴-⁹ᵃ-ᶻ⁽⁾]/gu;
const ends = /(?<=[.!?;:。！？；：])(?:\s|(?<=[。！？；：]))|\n|\t/u;
/** Letters and figures of the shortest sentence that is looked for. */
const shortest = 4;

/** What is kept of a document, and what is not. */
export interface Kept {
    readonly sentences: number;
    /** Those that the agenda does not print, as they stand in the document. */
    readonly missing: readonly string[];
}

/**
 * Holds the sentences of a document against what an agenda prints.
 * @param printed the agenda as plain text
 */
export function keptIn(form: Form, printed: string): Kept {
    const all = comparable(printed);
    const sentences = textsOf(form).flatMap((text) =>
        text.split(ends).filter((one) => /\p{L}/u.test(one) && comparable(one).length >= shortest),
    );
    return { sentences: sentences.length, missing: sentences.filter((one) => !isIn(one, all)) };
}

function isIn(sentence: string, printed: string): boolean {
    return printed.includes(comparable(sentence)) || printed.includes(comparable(headOf(sentence.trim())?.rest ?? sentence));
}

/** Letters and figures alone, in small letters. */
function comparable(text: string): string {
    return text
        .replace(marks, '')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}
