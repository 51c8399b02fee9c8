/** How the words of each script are compared with a text, tolerating changes to letters by typing and pasting. */
import type { WordHabits } from '../text/word-table.js';
import { withTraditional } from './traditional.js';

const alifs = ['ا', 'أ', 'إ', 'آ'];

/** Latin letters that look like Cyrillic ones; ё is printed as е. */
const looksLike: Readonly<Record<string, readonly string[]>> = {
    а: ['а', 'a'],
    с: ['с', 'c'],
    е: ['е', 'e', 'ё'],
    о: ['о', 'o'],
    р: ['р', 'p'],
    х: ['х', 'x'],
    у: ['у', 'y'],
    к: ['к', 'k'],
    м: ['м', 'm'],
    т: ['т', 't'],
};

/** Capitals and small letters are the same; an accent may be missing, or combine with its letter. */
export const latinWords: WordHabits = {
    ignoreCase: true,
    skipDiacritics: true,
    standFor: (letter) => [...new Set([letter, letter.normalize('NFD').charAt(0)])],
};

export const cyrillicWords: WordHabits = { ignoreCase: true, standFor: (letter) => looksLike[letter] ?? [letter] };

/** Skips vowel signs and lengthening strokes; an alif is read with or without its hamza. */
export const arabicWords: WordHabits = { skipDiacritics: true, standFor: (letter) => (alifs.includes(letter) ? alifs : [letter]) };

/** Signs are written in their simplified or their traditional form. */
export const chineseWords: WordHabits = { standFor: withTraditional };
