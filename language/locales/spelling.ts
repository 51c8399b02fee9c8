/** Regular expression sources that forgive what typing and pasting do to words. All take and give sources, never patterns. */

/** One blank of any kind, a line break of a wrapped paragraph, or an invisible mark of writing direction. */
export const gap = '[\\s\\u200b\\u200e\\u200f\\u061c\\u2060\\u202a-\\u202e\\u2066-\\u2069]';

/** Any dash that may join the ends of a range. */
export const dash = '(?:[\\-\\u2010-\\u2015\\u2212\\uff0d~～]|--)';

/** Blanks of the source become gaps: a phrase of several words may be wrapped or held together by hard blanks. */
export function looseBlanks(source: string): string {
    return source.replace(/ /gu, `${gap}+`);
}

/** Accented Latin letters are also taken without the accent, or with a combining one. */
export function looseLatin(source: string): string {
    return looseBlanks(source).replace(/[à-öø-ÿ]/giu, (letter) => {
        const [base = letter, ...marks] = letter.normalize('NFD');
        return `(?:${letter}|${base}${marks.join('')}|${base})`;
    });
}

const latinFor: Readonly<Record<string, string>> = {
    а: 'a',
    с: 'c',
    е: 'eё',
    о: 'o',
    р: 'p',
    х: 'x',
    у: 'y',
    к: 'k',
    м: 'm',
    т: 't',
    А: 'A',
    С: 'C',
    Е: 'E',
    О: 'O',
    Р: 'P',
    Х: 'X',
    В: 'B',
    М: 'M',
    Т: 'T',
    К: 'K',
    Н: 'H',
};

/** Cyrillic letters are also taken as the Latin ones that look the same. The source must hold no character class of them. */
export function looseCyrillic(source: string): string {
    return looseBlanks(source).replace(/[а-я]/giu, (letter) => (latinFor[letter] ? `[${letter}${latinFor[letter]}]` : letter));
}

/** Arabic letters may carry vowel signs and lengthening strokes; an alif is read with or without its hamza. */
export function looseArabic(source: string): string {
    return looseBlanks(source).replace(/([\u0621-\u064a])([?*+{]?)/gu, (_, letter: string, quantifier: string) => {
        const marked = `${/[أإآا]/u.test(letter) ? '[أإآا]' : letter}[\\u064b-\\u0652\\u0640]*`;
        // A quantifier of the source is meant for the letter with its signs.
        return quantifier === '' ? marked : `(?:${marked})${quantifier}`;
    });
}

/** Every phrase of one member of each list, one blank between them; an empty member leaves its place out: `of`, `of the`. */
export function phrases(...members: readonly (readonly string[])[]): string[] {
    return members.reduce<string[]>(
        (all, next) => all.flatMap((before) => next.map((word) => [before, word].filter(Boolean).join(' '))),
        [''],
    );
}

/** A stem with each of the endings in a list parted by blanks; an empty one is the stem itself. */
export function withEndings(stem: string, endings: string): string[] {
    return endings.split(' ').map((ending) => stem + ending);
}

/** First letter in capitals, for a line of its own. */
export function capitalised(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
