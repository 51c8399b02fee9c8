/** Whether what an issued document says is printed again by the agenda that was made of it. */
import { type Form, textsOf } from './form.js';
import { headOf } from './recognition/heads.js';
import { occurringIn } from './occurring.js';

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
    const sentences = textsOf(form)
        .flatMap((text) => text.split(ends))
        .filter((one) => /\p{L}/u.test(one))
        .map((text) => ({ text, plain: comparable(text), behindHead: comparable(headOf(text.trim())?.rest ?? text) }))
        .filter(({ plain }) => plain.length >= shortest);
    const found = occurringIn(
        comparable(printed),
        sentences.flatMap(({ plain, behindHead }) => [plain, behindHead]),
    );
    const missing = sentences.filter(({ plain, behindHead }) => !found.has(plain) && !found.has(behindHead));
    return { sentences: sentences.length, missing: missing.map(({ text }) => text) };
}

/** Letters and figures alone, in small letters. */
function comparable(text: string): string {
    return text
        .replace(marks, '')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}
