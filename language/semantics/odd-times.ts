/** Times of day in running text that no clock has, and hours that end before they begin. */
import type { AstNode } from 'langium';
import { rememberedWith } from '../kept/remembered.js';
import { type Locale, oddness, type OddTime } from '../locales/locale.js';
import { onceForPassageWith } from '../syntax/tree/passage-text.js';
import { type FoundInPassage, foundIn } from './passages.js';
import { isMoved } from './moved-words.js';
import { quotedIn } from './quoted.js';
import { sentenceAt, type Sentences, sentenceSpan, sentencesOf } from './sentences.js';

/** An odd time of a passage. Offsets of `time` are UTF-16 and count in its `sentences`. */
export interface OddTimeInText {
    readonly found: FoundInPassage<readonly OddTime[]>;
    readonly sentences: Sentences;
    readonly time: OddTime;
}

/** A text without a figure has none. */
const oddTimesOf = onceForPassageWith((text: string, locale: Locale) => (/[\d٠-٩۰-۹０-９]/u.test(text) ? found(text, locale) : undefined));

function found(text: string, locale: Locale): readonly OddTime[] | undefined {
    const odd = locale.placeOddTimes(text);
    return odd.length > 0 ? odd : undefined;
}

/** The odd times of a piece, in the words of one language. What is quoted, and what is a title, is left alone. */
export const oddTimesIn = rememberedWith((piece: AstNode, locale: Locale): readonly OddTimeInText[] =>
    foundIn(piece, (text) => oddTimesOf(text, locale)).flatMap((found): readonly OddTimeInText[] => {
        const { kind, node } = found.passage;
        if (kind === 'title' || kind === 'paper') {
            return [];
        }
        const sentences = sentencesOf(node);
        const isQuoted = quotedIn(sentences.text);
        const isHeldAt = heldIn(sentences, locale);
        return locale
            .placeOddTimes(sentences.text)
            .filter(
                ({ kind: odd, start, mayBeDuration }) =>
                    !isQuoted(start) &&
                    !(odd === oddness.backward && isMoved(sentences, start, locale)) &&
                    (!mayBeDuration || isHeldAt(start)),
            )
            .map((time) => ({ found, sentences, time }));
    }),
);

/** Whether the sentence around an offset says that something takes place or opens. Each sentence is read once. */
function heldIn(sentences: Sentences, { tellings }: Locale): (at: number) => boolean {
    const known = new Map<number, boolean>();
    return (at) => {
        const index = sentenceAt(sentences, at);
        let isHeld = known.get(index);
        if (isHeld === undefined) {
            const { start, end } = sentenceSpan(sentences, index);
            const sentence = sentences.text.slice(start, end);
            isHeld = tellings.isHeld(sentence) || tellings.opens(sentence);
            known.set(index, isHeld);
        }
        return isHeld;
    };
}
