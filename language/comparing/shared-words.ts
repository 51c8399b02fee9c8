/** How much two texts share. */

/** Words of a text in small letters; of Chinese, each two characters that stand side by side. */
export function wordsOf(text: string): readonly string[] {
    const words: string[] = [];
    for (const [found] of text
        .normalize('NFKC')
        .toLowerCase()
        .matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
        if (!hasUnspaced(found)) {
            words.push(found);
            continue;
        }
        const signs = [...found];
        for (let at = 0; at < Math.max(1, signs.length - 1); at++) {
            words.push(signs.slice(at, at + 2).join(''));
        }
    }
    return words;
}

/** Whether a text has letters of a script without blanks between words. */
export function hasUnspaced(text: string): boolean {
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
}

/** The share of the words that two texts have in common: from 0, nothing, to 1, all of them. */
export function sharedWords(one: readonly string[], other: readonly string[]): number {
    if (one.length + other.length === 0) {
        return 0;
    }
    const counts = new Map<string, number>();
    for (const each of one) {
        counts.set(each, (counts.get(each) ?? 0) + 1);
    }
    let shared = 0;
    for (const each of other) {
        const left = counts.get(each) ?? 0;
        if (left > 0) {
            shared++;
            counts.set(each, left - 1);
        }
    }
    return (2 * shared) / (one.length + other.length);
}

/**
 * The same, if it is at least `least`; else 0. The words of a text that is much longer than the other are not looked at: a long text that shares a word with
 * each of many short ones would be read as often.
 */
export function sharedAtLeast(one: readonly string[], other: readonly string[], least: number): number {
    const most = (2 * Math.min(one.length, other.length)) / Math.max(1, one.length + other.length);
    const shared = most < least ? 0 : sharedWords(one, other);
    return shared < least ? 0 : shared;
}

/** A text without what nobody sees and without differences of width: texts that differ in blanks alone are equal. */
export function withoutBlanks(text: string): string {
    return text.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');
}
