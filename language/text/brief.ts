/** Sentences that quote a document, kept short: a word of a document can be as long as the document. */

/** UTF-16 units of the longest word that is written out. Chinese has no blanks, so a title is one word there. */
const longestWord = 200;
/** UTF-16 units of the longest sentence: more than any sentence of ours with a long title in it. */
const longestSentence = 1500;

/** A sentence with its longest words cut in the middle, and cut itself if it is still too long. */
export function brief(sentence: string): string {
    if (sentence.length <= longestWord) {
        return sentence;
    }
    const words = sentence.split(' ').map((word) => (word.length > longestWord ? cut(word, longestWord) : word));
    return cut(words.join(' '), longestSentence);
}

/** Keeps the beginning and the end, where a sentence says what is wrong. */
function cut(text: string, most: number): string {
    if (text.length <= most) {
        return text;
    }
    const half = Math.floor(most / 2);
    return `${withoutHalves(text.slice(0, half))}…${withoutHalves(text.slice(1 - half))}`;
}

/** A text that was cut, without half a sign at either end. */
export function withoutHalves(text: string): string {
    return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '');
}
