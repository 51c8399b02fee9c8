/** The Spanish words by which an annotation says when its item is taken up. */
import type { ConsideringWords } from '../considering-words.js';

export const spanishConsidering: ConsideringWords = {
    thisItem: ['este tema', 'el presente tema', 'este tema del programa'],
    verbs: [
        'examinará',
        'examinar',
        'examinado',
        'examinarse',
        'abordará',
        'abordado',
        'tratará',
        'tratado',
        'considerará',
        'considerado',
        'debatirá',
        'debatido',
        'estudiará',
    ],
    under: ['en relación con', 'sobre', 'respecto de', 'para', 'por', 'de', 'del', 'tras', 'bajo', 'a propósito de'],
    otherDays: [
        'después',
        'antes',
        'tras',
        'fecha',
        'hasta',
        'present',
        'informe',
        'no ',
        'si ',
        'salvo',
        'celebr',
        'aprob',
        'public',
        'podr',
    ],
};
