/** The unfinished citation before the caret, read backwards: "resolutions 10/3 and 10|", 第 10|. */
import { type CitationForms, locales } from '../../../language/locales/index.js';
import { type CitingWords, citingWordsOf, numbering } from '../../../language/syntax/words/citing-words.js';
import type { CitedKind } from '../../../language/syntax/words/found-citation.js';
import { beforeGaps, isDigit } from '../../../language/text/characters.js';

export interface PartialCitation {
    /** The typed part of the number. */
    readonly typed: string;
    /** What is cited, if the word before the number says so. */
    readonly kind?: CitedKind;
    /** Whether other numbers stand between that word and this one. Then the sentence may go on in words as well. */
    readonly isFurther?: boolean;
    /** The phrase around the number: the blank before it, and how the phrase continues. */
    readonly around?: { readonly blank: string; readonly forms: CitationForms };
}

const citingWords = Object.values(locales).map(({ citations }) => citingWordsOf(citations));

/** The citation whose number ends at the end of the text, or is about to begin there. */
export function partialCitation(before: string): PartialCitation | undefined {
    const start = numberStart(before, before.length);
    const typed = before.slice(start);
    for (const words of citingWords) {
        const kind = words.forms.order === 'before' ? kindBefore(words, before, start) : undefined;
        if (kind) {
            return { typed, ...kind };
        }
        const at = beforeGaps(before, start);
        const { beforeNumber, order } = words.forms;
        if (order === 'around' && beforeNumber && before.endsWith(beforeNumber, at)) {
            return { typed, around: { blank: before.slice(at, start), forms: words.forms } };
        }
    }
    return undefined;
}

/** The kind named by the word before a number; other numbers and joining words may stand between. */
function kindBefore(words: CitingWords, text: string, number: number): Pick<PartialCitation, 'kind' | 'isFurther'> | undefined {
    for (let at = number; ; ) {
        const end = beforeGaps(text, at);
        const numberingStart = numbering.longestEndingAt(text, end)?.start;
        const noun =
            words.nouns.longestEndingAt(text, numberingStart === undefined ? end : beforeGaps(text, numberingStart)) ??
            words.nouns.longestEndingAt(text, end);
        if (noun) {
            return end < at ? { kind: noun.value, isFurther: at < number } : undefined;
        }
        const joint = text[end - 1] === ',' ? end - 1 : words.joiners.longestEndingAt(text, end)?.start;
        const before = joint === undefined ? -1 : beforeGaps(text, joint);
        const start = before < 0 ? -1 : numberStart(text, before);
        if (start < 0 || start === before || !isDigit(text.charCodeAt(before - 1))) {
            return undefined;
        }
        at = start;
    }
}

/** Where the number that ends at an offset begins: it consists of figures, capitals and signs. */
function numberStart(text: string, end: number): number {
    let start = end;
    while (start > 0 && /[\dA-Za-z/.()-]/u.test(text.charAt(start - 1))) {
        start--;
    }
    while (start < end && !/[\dA-Za-z]/u.test(text.charAt(start))) {
        start++;
    }
    return start;
}
