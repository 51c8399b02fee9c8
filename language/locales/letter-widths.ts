/** How wide letters are in print, as the usual types of books have them. */

/** Widths of letters in print, in thousandths of the size of the type; letters that are not named have the usual one. */
const usual = 500;
const widths = new Map<string, number>();
const groups: readonly (readonly [width: number, letters: string])[] = [
    [250, ' .,'],
    [278, 'ijlt/:;|'],
    [333, "()[]-!’‘'fIr"],
    [389, 'sJ'],
    [444, 'acez“”?эвг'],
    [520, 'низцчъ'],
    [556, 'FPSЗРС'],
    [611, 'ELTZмшыБЕ'],
    [667, 'ABCRVжфюВК'],
    [722, 'DGHKNOQUwXYАГДИЙЛНОПТУФХЦЧЭЯ'],
    [778, 'mщ'],
    [889, 'MМ'],
    [944, 'WЖШЩЮЫ—…'],
];
for (const [width, letters] of groups) {
    for (const letter of letters) {
        widths.set(letter, width);
    }
}

/** The width of a letter, in thousandths of the size of its type; 0 for signs above and below letters. */
export function letterWidth(letter: string): number {
    return widths.get(letter) ?? (/\p{M}/u.test(letter) ? 0 : usual);
}
