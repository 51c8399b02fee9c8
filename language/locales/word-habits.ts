/** How the words of each script are compared with a text: what typing and pasting do to letters is forgiven. */
import type { WordHabits } from '../text/word-table.js';

const alifs = ['ا', 'أ', 'إ', 'آ'];

/** Latin letters that look the same as Cyrillic ones; ё is printed as е. */
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

/** Capitals count as small letters, and an accent may be missing or stand behind its letter. */
export const latinWords: WordHabits = {
    ignoreCase: true,
    skipMarks: true,
    standFor: (letter) => [...new Set([letter, letter.normalize('NFD').charAt(0)])],
};

export const cyrillicWords: WordHabits = { ignoreCase: true, standFor: (letter) => looksLike[letter] ?? [letter] };

/** Vowel signs and lengthening strokes are passed over; an alif is read with or without its hamza. */
export const arabicWords: WordHabits = { skipMarks: true, standFor: (letter) => (alifs.includes(letter) ? alifs : [letter]) };
