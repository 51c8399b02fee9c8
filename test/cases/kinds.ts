/** The kinds of cases: the word before the stroke of an id. Of each there are a few, so that none rests on one example. */

/** A kind in which the words, the figures or the signs of a language matter: its cases are in all six. */
export const inSixLanguages: Readonly<Record<string, string>> = {
    'title-quoted': 'a title in quotation marks beside the number of a resolution, with body and date in any order',
    whose: 'of which body a number is, where several are named',
    several: 'lists and ranges of numbers, with remarks and dates between them',
    spelling: 'a citation in other figures, letters and signs of numbering',
    'body-name': 'a name one letter or one sign away from that of the body',
    'seen-through': 'signs that nobody sees, in the midst of all that is read',
    'item-as-printed': 'an item as it is printed, on a line of its own',
    'item-as-printed-guard': 'sentences, entries and days that begin like an item',
    'title-punctuation': 'punctuation at the end of a title',
    'title-punctuation-guard': 'signs that belong to a title',
    'title-broken': 'a title in two lines',
    'title-broken-guard': 'a sentence right under a title',
    'item-dash': 'an item with a dash for its number',
    'item-plain': 'an item that is named in plain words and is not there',
    'item-plain-guard': 'items of other agendas and lists, and those that are there',
    annotated: 'what counts as the annotation of an item',
    'label-decimal': 'labels in decimals',
    'label-letter': 'labels in letters',
    'label-roman': 'labels in roman numerals',
    'label-bis': 'supplementary items',
    'label-scheme': 'a label of another scheme',
    'label-guard': 'titles that begin like a label, labels in other figures and levels',
    guard: 'blanks, hyphens and vowel signs that belong to the text',
};

/** The other kinds. */
export const inAnyLanguage: Readonly<Record<string, string>> = {};
