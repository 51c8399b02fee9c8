/** The keys of the masthead, explained to their authors: what each means and what its values look like. */
import { locales } from '../../../language/locales/index.js';
import { languages } from '../../../language/locales/locale.js';
import { distributions, type MastheadKey, paragraphNumberings } from '../../../language/semantics/masthead.js';
import { styleNames } from '../../../language/styles/catalogue.js';

export interface KeyMeaning {
    readonly meaning: string;
    /** Values to choose from, each with its meaning. */
    readonly values?: readonly { readonly value: string; readonly detail: string }[];
    /** A value to type over, if there are none to choose from. */
    readonly example?: string;
}

const languageValues = languages.map((value) => ({ value, detail: locales[value].englishName }));

/** An example of a document that is not issued in all languages. */
const someLanguages = languages.slice(1, 4);

export const keyMeanings: Readonly<Record<MastheadKey, KeyMeaning>> = {
    language: { meaning: 'The language of this version. Dates, labels and punctuation are printed in it.', values: languageValues },
    conference: { meaning: 'The conference or organ to which the body belongs. It is printed above the name of the body.' },
    body: {
        meaning:
            'The name of the body that meets. A body below others has a line `body` for each of them, from the highest one down; the last one is the body that meets.',
    },
    session: {
        meaning:
            'The number of the session, printed as “Fifteenth session”. Behind it may stand `special`, `emergency special`, `resumed`, `first part` or `second part`. Any other value is printed as it is written.',
        example: '1',
    },
    meeting: {
        meaning: 'The same as `session`, for a body that calls its sessions meetings: “Sixth meeting”. A document has one of the two.',
        example: '1',
    },
    dates: {
        meaning:
            'The first and last day of the session, such as `2024-09-03 to 2024-09-06`. Days that do not follow each other are separated by commas.',
        example: '2026-09-01 to 2026-09-04',
    },
    place: {
        meaning: 'The city in which the session is held.',
        values: ['Vienna', 'Geneva', 'New York', 'Nairobi'].map((value) => ({ value, detail: '' })),
    },
    venue: { meaning: 'The building and room.' },
    timezone: {
        meaning: 'The time zone of the place, by its IANA name, or as `UTC`, `UTC+1`, `GMT`. Calendars need it.',
        values: [
            ['Europe/Vienna', 'Vienna'],
            ['Europe/Zurich', 'Geneva'],
            ['America/New_York', 'New York'],
            ['Africa/Nairobi', 'Nairobi'],
            ['Europe/Paris', 'Paris'],
            ['Europe/Rome', 'Rome'],
            ['Asia/Bangkok', 'Bangkok'],
            ['Africa/Addis_Ababa', 'Addis Ababa'],
            ['America/Santiago', 'Santiago'],
            ['Asia/Beirut', 'Beirut'],
            ['America/Montreal', 'Montreal'],
        ].map(([value = '', detail = '']) => ({ value, detail })),
    },
    distribution: {
        meaning: 'Who may receive the document: General, Limited or Restricted.',
        values: distributions.map((value) => ({ value, detail: '' })),
    },
    issued: { meaning: 'The date of the document: the day on which it was submitted.', example: '2026-07-01' },
    original: { meaning: 'The language in which the document was written first, or several with commas.', values: languageValues },
    languages: {
        meaning: `The languages in which the document is issued, if it is not issued in all six: “${locales.en.printOnlyIn(someLanguages)}”.`,
        example: someLanguages.join(', '),
    },
    item: {
        meaning:
            'The agenda item under which the document stands. `1 (b)` prints “Item 1 (b) of the provisional agenda” and the title of the item.',
    },
    title: { meaning: 'The title of the document, if it is not the usual one.' },
    author: { meaning: 'The line under the title: who wrote the document, such as “Note by the Secretariat”.' },
    job: { meaning: 'The job number, such as V.24-11111 (E). The letter stands for the language.' },
    register: {
        meaning:
            'The body whose resolutions are cited where the text names no body, such as CAC/COSP. Without this line, the symbol of the document decides.',
    },
    paragraphs: {
        meaning:
            'Whether the paragraphs of the annotations are numbered. Their numbers are printed by themselves and run through the document.',
        values: paragraphNumberings.map((value) => ({ value, detail: '' })),
    },
    style: {
        meaning: 'The house style in which the document is printed. Without this line, the symbol of the document decides.',
        values: styleNames.map((value) => ({ value, detail: '' })),
    },
    hours: { meaning: 'The meeting hours, if they are not 10:00-13:00, 15:00-18:00.', example: '10:00-13:00, 15:00-18:00' },
};
