/** What stands between two lines of one paragraph: a blank, nothing, or a hyphen that goes when its word is written in one. */

/** Characters between which no blank stands at the end of a line. */
export const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。；：、（）《》]/u;
/** A word that a hyphen parts at the end of a line, and a hyphen that nobody sees elsewhere. */
const partedWord = /(?<!\p{L})(\p{L}{1,60})[-\u00ad\u2010]$/u;
const addressEnd = /(?:https?:\/\/|www\.)\S{0,300}$/u;
/** UTF-16 units at the end of a line among which a parted word or an address is looked for. */
const longestEnd = 300;

/** What is known of the words of a file. */
export interface Hyphenation {
    /** Whether a word that a hyphen parts at the end of a line is written in one: `agen-` and `da`. */
    isOneWord(before: string, behind: string): boolean;
    /** Whether a blank stands between the last letter of a line and the first of the next one. */
    hasBlank(before: string, behind: string): boolean;
}

/** How two lines are joined: what the first one loses at its end, and what stands between. */
export interface Joint {
    readonly losesHyphen: boolean;
    readonly between: '' | ' ';
}

/** How the end of a line and the beginning of the next one are joined. */
export function jointOf(before: string, start: string, hyphenation: Hyphenation): Joint {
    const end = before.slice(-longestEnd);
    // The hyphen of an address belongs to it.
    const hyphen = addressEnd.test(end) ? undefined : partedWord.exec(end)?.[1];
    const head = /^\p{Ll}{1,60}/u.exec(start)?.[0];
    if (hyphen !== undefined && head !== undefined && (end.endsWith('\u00ad') || hyphenation.isOneWord(hyphen, head))) {
        return { losesHyphen: true, between: '' };
    }
    const isGlued = /[-\u2010/]$|\S[–—]$/u.test(end) || isAddressParted(end, start);
    return { losesHyphen: false, between: !isGlued && hyphenation.hasBlank(end.slice(-1), start.slice(0, 1)) ? ' ' : '' };
}

/** Whether an address goes on in the next line: `http://www.example.org/re` and `ports.html`. */
export function isAddressParted(end: string, start: string): boolean {
    const from = Math.max(end.lastIndexOf(' '), end.lastIndexOf('('));
    const address = end.slice(from + 1);
    const [next = ''] = start.split(' ', 1);
    const isClosed = end.charAt(from) === '(' && address.endsWith(')');
    return !isClosed && /^(?:https?:|www\.)/u.test(address) && /[._/=&%?\d)-]/u.test(next.replace(/[.,;:]$/u, ''));
}

/**
 * What the whole words of lines say of words that are parted. Where the file has the word neither in one nor with a hyphen, it is one word unless one of its halves is
 * a word itself.
 */
export function hyphenationOf(lines: readonly string[]): Hyphenation {
    const words = new Set<string>();
    /** Words that stand alone, or between hyphens. */
    const halves = new Set<string>();
    let parted = 0;
    let [blanks, glued] = [0, 0];
    let isParted = false;
    for (const line of lines) {
        for (const [index, word] of (line.match(/[\p{L}-]{3,40}(?!-$)/gu) ?? []).entries()) {
            const plain = word.toLowerCase();
            if (index === 0 && isParted && /^\s*\p{Ll}/u.test(line)) {
                continue;
            }
            words.add(plain);
            // The last half of a word at the end of a line may go on.
            (plain.endsWith('-') ? [] : plain.split('-')).forEach((half) => halves.add(half));
        }
        blanks += line.match(/\p{Script=Han} [\da-z]|[\da-z] \p{Script=Han}/giu)?.length ?? 0;
        glued += line.match(/\p{Script=Han}\ue020?[\da-z]|[\da-z]\ue020?\p{Script=Han}/giu)?.length ?? 0;
        isParted = /\p{Ll}[-\u2010]\s*$/u.test(line);
        parted += isParted ? 1 : 0;
    }
    const isUsual = parted > lines.length * 0.04 && parted > 4;
    return {
        isOneWord: (before, behind) => {
            const [whole, apart] = [`${before}${behind}`.toLowerCase(), `${before}-${behind}`.toLowerCase()];
            const areWords = halves.has(before.toLowerCase()) || halves.has(behind.toLowerCase());
            return words.has(whole) || (!words.has(apart) && (isUsual || !areWords));
        },
        hasBlank: (before, behind) => {
            const [one, other] = [wide.test(before), wide.test(behind)];
            return !one && !other
                ? true
                : one !== other &&
                      /[\p{Script=Han}]/u.test(`${before}${behind}`) &&
                      /[\da-z]/iu.test(`${before}${behind}`) &&
                      blanks > glued;
        },
    };
}
