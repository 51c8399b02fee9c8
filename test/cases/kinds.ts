/** The kinds of cases: the word before the stroke of an id. Of each there are a few, so that none rests on one example. */

/** A kind in which the words, the figures or the signs of a language matter: its cases are in all six. */
export const inSixLanguages: Readonly<Record<string, string>> = {
    'title-quoted': 'a title in quotation marks beside the number of a resolution, with body and date in any order',
    whose: 'of which body a number is, where several are named',
    several: 'lists and ranges of numbers, with remarks and dates between them',
    spelling: 'a citation in other figures, letters and signs of numbering',
    'body-name': 'a name one letter or one sign away from that of the body',
    'seen-through': 'signs that nobody sees, in the midst of all that is read',
    guard: 'blanks, hyphens and vowel signs that belong to the text',
};

/** The other kinds. */
export const inAnyLanguage: Readonly<Record<string, string>> = {};
