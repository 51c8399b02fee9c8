/** The keys of the masthead, explained to their authors: what each means and what its values look like. */
import { locales } from '../../../language/locales/index.js';
import { languages } from '../../../language/locales/locale.js';
import { distributions, type MastheadKey } from '../../../language/semantics/masthead.js';

export interface KeyMeaning {
    readonly meaning: string;
    /** Values to choose from, each with its meaning. */
    readonly values?: readonly { readonly value: string; readonly detail: string }[];
    /** A value to type over, if there are none to choose from. */
    readonly example?: string;
}

const languageValues = languages.map((value) => ({ value, detail: locales[value].englishName }));

export const keyMeanings: Readonly<Record<MastheadKey, KeyMeaning>> = {
    language: { meaning: 'The language of this version. Its words, dates and punctuation are printed.', values: languageValues },
    conference: { meaning: 'The conference or organ to which the body belongs; printed above its name.' },
    body: { meaning: 'The name of the body that meets.' },
    session: {
        meaning: 'The number of the session, in figures; printed as the language has it, such as “Fifteenth session”.',
        example: '1',
    },
    dates: {
        meaning: 'The first and the last day of the session, such as `2024-09-03 to 2024-09-06`.',
        example: '2026-09-01 to 2026-09-04',
    },
    place: {
        meaning: 'The city in which the session is held.',
        values: ['Vienna', 'Geneva', 'New York', 'Nairobi'].map((value) => ({ value, detail: '' })),
    },
    venue: { meaning: 'The building and room.' },
    timezone: {
        meaning: 'The time zone of the place, by its IANA name. It is needed for calendars.',
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
        meaning: 'Who may have the document: General, Limited or Restricted.',
        values: distributions.map((value) => ({ value, detail: '' })),
    },
    issued: { meaning: 'The date on the document: the day of its submission.', example: '2026-07-01' },
    original: { meaning: 'The language in which the document was written first.', values: languageValues },
    title: { meaning: 'The title of the document, where it is not the usual one of the language.' },
    job: { meaning: 'The job number, such as V.24-11111 (E). The letter is that of the language.' },
    register: {
        meaning:
            'The body whose resolutions are meant where the text names none, such as CAC/COSP. Without it, the longest register whose symbol the document’s symbol begins with.',
    },
    hours: { meaning: 'The hours of the meetings, where they are not 10:00-13:00, 15:00-18:00.', example: '10:00-13:00, 15:00-18:00' },
};
