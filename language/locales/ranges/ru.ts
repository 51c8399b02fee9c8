/** The Russian words around the two ends of a range. */
import type { RangeWords } from '../range-words.js';

export const russianRanges: RangeWords = {
    from: ['с', 'со'],
    through: ['по', 'до'],
    between: ['между'],
    and: ['и'],
    suffixes: ['-го', 'го', '-е', 'е'],
    moved: ['перенес', 'перенос', 'измен', 'сдвин', 'отлож', 'смещ', 'сокращ', 'сократ', 'продл', 'исправ', 'замен', 'отсроч', 'передви'],
    nextDay: ['следующего дня', 'следующий день', 'на следующий', 'следующего', 'ежедневно', 'каждый'],
    at: ['в', 'до', 'с'],
};
