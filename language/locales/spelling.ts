/** Regular expression sources that tolerate changes to words by typing and pasting. All functions take and return sources, not expressions. */

/** One blank of any kind, a line break of a wrapped paragraph, or an invisible mark of writing direction. */
export const gap = '[\\s\\u200b\\u200e\\u200f\\u061c\\u2060\\u202a-\\u202e\\u2066-\\u2069]';

/** Any dash that may join the ends of a range. */
export const dash = '(?:[\\-\\u2010-\\u2015\\u2212\\uff0d~～]|--)';

/** Turns blanks of the source into gaps: a phrase of several words may be wrapped, or held together by non-breaking spaces. */
export function looseBlanks(source: string): string {
    return source.replace(/ /gu, `${gap}+`);
}

/** Also accepts accented Latin letters without the accent, or with a combining one. */
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

/** Also accepts Latin letters for the Cyrillic ones that look the same. The source must have no character class with Cyrillic letters. */
export function looseCyrillic(source: string): string {
    return looseBlanks(source).replace(/[а-я]/giu, (letter) => (latinFor[letter] ? `[${letter}${latinFor[letter]}]` : letter));
}

/** Also accepts vowel signs and lengthening strokes after Arabic letters, and an alif with or without its hamza. */
export function looseArabic(source: string): string {
    return looseBlanks(source).replace(/([\u0621-\u064a])([?*+{]?)/gu, (_, letter: string, quantifier: string) => {
        const marked = `${/[أإآا]/u.test(letter) ? '[أإآا]' : letter}[\\u064b-\\u0652\\u0640]*`;
        // A quantifier of the source applies to the letter with its signs.
        return quantifier === '' ? marked : `(?:${marked})${quantifier}`;
    });
}

/** All phrases with one member of each list, a blank between members. An empty member leaves its place out: `of`, `of the`. */
export function phrases(...members: readonly (readonly string[])[]): string[] {
    return members.reduce<string[]>(
        (all, next) => all.flatMap((before) => next.map((word) => [before, word].filter(Boolean).join(' '))),
        [''],
    );
}

/** A stem with each ending of a list separated by blanks; an empty ending gives the stem itself. */
export function withEndings(stem: string, endings: string): string[] {
    return endings.split(' ').map((ending) => stem + ending);
}

/** The text with a capital first letter, for a line of its own. */
export function capitalised(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The name of a weekday with the capital of another one, and as short as that: `mer.` */
export function weekdayAs(name: string, model: string): string {
    const written = model.endsWith('.') ? `${name.slice(0, 3)}.` : name;
    return /^\p{Lu}/u.test(model) ? capitalised(written) : written;
}
