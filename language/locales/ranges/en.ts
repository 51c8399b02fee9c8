/** The English words around the two ends of a range. */
import type { RangeWords } from '../range-words.js';

export const englishRanges: RangeWords = {
    from: ['from', 'From', 'from the', 'From the'],
    through: ['to', 'until', 'till', 'through', 'to the', 'until the', 'up to'],
    between: ['between', 'Between'],
    and: ['and'],
    suffixes: ['st', 'nd', 'rd', 'th'],
    moved: [
        ...['mov', 'brought', 'bring', 'chang', 'advanc', 'resched', 'shift', 'postpon', 'defer', 'transfer', 'correct', 'amend', 'revis'],
        ...['extend', 'exten', 'reduc', 'cut', 'shorten', 'alter', 'push', 'put back', 'put forward', 'replac', 'adjust', 'decreas'],
    ],
    nextDay: ['next', 'the next', 'the following', 'following', 'on the following', 'on the next', 'the day after', 'overnight', 'daily'],
    at: ['at', 'from', 'until', 'by'],
};
