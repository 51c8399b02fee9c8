/** The citation that is being typed before a caret, read backward from it: "resolutions 10/3 and 10|", 第 10|. */
import { type CitationForms, locales } from '../../../language/locales/index.js';
import { type CitingWords, citingWordsOf, numbering } from '../../../language/syntax/words/citing-words.js';
import type { CitedKind } from '../../../language/syntax/words/found-citation.js';
import { beforeGaps, isDigit } from '../../../language/text/characters.js';

export interface BegunCitation {
    /** What of the number is typed already. */
    readonly typed: string;
    /** What is cited, where the word says it. */
    readonly kind?: CitedKind;
    /** Where the number stands inside its phrase: the blank before it, and how the phrase goes on. */
    readonly around?: { readonly blank: string; readonly forms: CitationForms };
}

const languages = Object.values(locales).map(({ citations }) => citingWordsOf(citations));

/** The citation whose number ends where the text does, or is to begin there. */
export function begunCitation(before: string): BegunCitation | undefined {
    const start = numberStart(before, before.length);
    const typed = before.slice(start);
    for (const words of languages) {
        const kind = words.forms.order === 'before' ? kindBefore(words, before, start) : undefined;
        if (kind) {
            return { typed, kind };
        }
        const at = beforeGaps(before, start);
        const { beforeNumber, order } = words.forms;
        if (order === 'around' && beforeNumber && before.endsWith(beforeNumber, at)) {
            return { typed, around: { blank: before.slice(at, start), forms: words.forms } };
        }
    }
    return undefined;
}

/** The kind that the word before a number says; other numbers and what joins them may stand between. */
function kindBefore(words: CitingWords, text: string, number: number): CitedKind | undefined {
    for (let at = number; ; ) {
        const end = beforeGaps(text, at);
        const numbered = numbering.longestEndingAt(text, end)?.start;
        const noun =
            words.nouns.longestEndingAt(text, numbered === undefined ? end : beforeGaps(text, numbered)) ??
            words.nouns.longestEndingAt(text, end);
        if (noun) {
            return end < at ? noun.value : undefined;
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

/** Where the figures, capitals and signs of a number that end at an offset begin. */
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
