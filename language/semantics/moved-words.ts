/** Sentences in which something is moved from one day or time to another: what reads like a range is none. */
import type { Locale } from '../locales/locale.js';
import { remembered } from '../kept/remembered.js';
import { WordTable } from '../text/word-table.js';
import { sentenceAt, type Sentences, sentenceSpan } from './sentences.js';

/** UTF-16 units of a sentence before a range that are looked at. */
const reach = 300;

const movedIn = remembered(
    ({ ranges, citations }: Locale) =>
        new WordTable(
            ranges.moved.map((word) => [word, true] as const),
            { ...citations.spelling, ignoreCase: true, edges: 'any' },
        ),
);

/** Whether the sentence says before an offset that something is moved. */
export function isMoved(sentences: Sentences, at: number, locale: Locale): boolean {
    const { start } = sentenceSpan(sentences, sentenceAt(sentences, at));
    return movedIn(locale).nextIn(sentences.text.slice(Math.max(start, at - reach), at), 0) !== undefined;
}
