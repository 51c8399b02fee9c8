/** Words at which houses break a name over two lines: none ends with them, and none begins with the first ones. They are compared in small letters. */
import type { Language } from './locale.js';

export interface JoiningWords {
    /** Prepositions and conjunctions: what begins with one goes on with the line above. */
    readonly inside: readonly string[];
    /** Articles: what ends with one goes on in the next line. */
    readonly articles: readonly string[];
}

export const joiningWords: Readonly<Record<Language, JoiningWords>> = {
    en: { inside: ['of', 'on', 'for', 'and', 'to', 'in', 'with', 'against', 'by', 'from', 'or', 'under'], articles: ['the', 'a', 'an'] },
    fr: {
        inside: [
            'de',
            'du',
            'des',
            'sur',
            'et',
            'pour',
            'à',
            'au',
            'aux',
            'en',
            'dans',
            'contre',
            'par',
            'ou',
            'relative',
            'chargé',
            'chargée',
        ],
        articles: ['le', 'la', 'les'],
    },
    es: {
        inside: ['de', 'del', 'sobre', 'y', 'e', 'para', 'en', 'contra', 'por', 'a', 'al', 'o', 'con'],
        articles: ['el', 'la', 'los', 'las'],
    },
    ru: { inside: ['по', 'и', 'о', 'об', 'в', 'на', 'для', 'с', 'против', 'к', 'или', 'за'], articles: [] },
    ar: { inside: ['في', 'من', 'على', 'عن', 'إلى'], articles: [] },
    zh: { inside: [], articles: [] },
};
