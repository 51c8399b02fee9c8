/** Conjunctions and prepositions of one letter, which Arabic writes in one with the next word. */
export const joinedLetter = /^[وفبكل]$/u;
