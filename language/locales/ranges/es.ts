/** The Spanish words around the two ends of a range. */
import type { RangeWords } from '../range-words.js';

export const spanishRanges: RangeWords = {
    from: ['del', 'de', 'desde el', 'del día'],
    through: ['al', 'a', 'hasta el', 'hasta', 'hasta las', 'a las', 'a la', 'al día'],
    between: ['entre el', 'entre'],
    and: ['y el', 'y'],
    suffixes: ['º', '°', '.º'],
    moved: [
        ...[
            'adelant',
            'aplaz',
            'traslad',
            'modific',
            'cambi',
            'pospon',
            'pospu',
            'posterg',
            'corrig',
            'sustitu',
            'prorrog',
            'ampli',
            'pas',
        ],
        ...['reduc', 'reduj', 'difer', 'mov', 'muev', 'ajust', 'acort', 'reprogram'],
    ],
    nextDay: [
        'del día siguiente',
        'del siguiente',
        'del día después',
        'todos los días',
        'cada',
        'diariamente',
        'de la mañana siguiente',
        'de la madrugada',
    ],
    at: ['a'],
    hours: ['h', 'h.', 'hrs', 'hrs.', 'hora', 'horas'],
};
