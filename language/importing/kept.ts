/** Whether what an issued document says is printed again by the agenda that was made of it. */
import { type Form, textsOf } from './form.js';
import { withoutLinks } from './mentions.js';
import { headOf } from './recognition/heads.js';
import { labelsAt, withoutContinued } from './recognition/taken.js';
import { dayAt, hoursAt } from './recognition/times.js';
import { isDocumentsWord, plainTitle, withoutPartNumber } from './recognition/titles.js';
import { occurringIn } from './occurring.js';

const marks = /\[\^[^\]\s]{1,20}\]|\[\d{1,3}\]|[⁰¹²³⁴-⁹ᵃ-ᶻ⁽⁾]/gu;
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
        .flatMap((text) => withoutLinks(text).split(ends))
        .filter((one) => /\p{L}/u.test(one))
        .map((text) => ({
            text,
            plain: comparable(text),
            behindHead: comparable(headOf(text.trim())?.rest ?? withoutPartNumber(text).title),
        }))
        .filter(({ plain }) => plain.length >= shortest);
    const found = occurringIn(
        comparable(printed),
        sentences.flatMap(({ plain, behindHead }) => [plain, behindHead]),
    );
    const missing = sentences.filter(
        ({ text, plain, behindHead }) =>
            !found.has(plain) && !found.has(behindHead) && !isTimeAlone(text) && !isLabelAlone(text) && !isWordOfHouse(text),
    );
    return { sentences: sentences.length, missing: missing.map(({ text }) => text) };
}

/** Whether a text is the label of an item and nothing else, "Item 1 of the agenda": labels are printed in the form of the house. */
function isLabelAlone(text: string): boolean {
    const labels = text.length <= longestTime ? labelsAt(text.trim(), []) : undefined;
    return (labels && !/[\p{L}\p{N}]/u.test(labels.rest)) || (text.length <= longestTime && headOf(`${text.trim()}\tX`)?.rest === 'X');
}

/** Whether a text is the word above documents, or the number of a part: these are printed in the form of the house. */
function isWordOfHouse(text: string): boolean {
    return text.length <= longestTime && (isDocumentsWord(text) || withoutPartNumber(`${text.trim()}\tX`).title === 'X');
}

/** UTF-16 units of the longest text that is a time. */
const longestTime = 120;

/** A day may be told without its year. */
const anyYear = { from: { year: 2000, month: 1, day: 1 }, to: { year: 2000, month: 12, day: 31 } };

/** Whether a text is a day, or the hours of a meeting with what it takes up: these are printed in the form of the house. */
function isTimeAlone(text: string): boolean {
    if (text.length > longestTime || !/\p{N}/u.test(text)) {
        return false;
    }
    const day = dayAt(text, anyYear);
    const hours = hoursAt(day ? day.rest : text);
    const isDay = day !== undefined && !/\p{L}{3}/u.test(day.rest);
    if (isDay && !hours) {
        return true;
    }
    const rest = hours ? withoutContinued(plainTitle(hours.rest)).text : undefined;
    return rest !== undefined && (rest === '' || !/\p{L}{3}/u.test(labelsAt(rest, [])?.rest ?? rest));
}

/** Letters and figures alone, in small letters. */
function comparable(text: string): string {
    return text
        .replace(marks, '')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}
