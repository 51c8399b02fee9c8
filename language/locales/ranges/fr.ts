/** The French words around the two ends of a range. */
import type { RangeWords } from '../range-words.js';

export const frenchRanges: RangeWords = {
    from: ['du', 'de', 'à partir du'],
    through: ['au', 'à', 'jusqu’au', 'jusqu’à'],
    between: ['entre le', 'entre'],
    and: ['et le', 'et'],
    suffixes: ['er', 'ᵉʳ'],
    moved: [
        ...['avanc', 'report', 'déplac', 'modif', 'décal', 'remplac', 'prolong', 'passer', 'passe ', 'passé', 'reculé', 'ramen', 'rédui'],
        ...['prorog', 'corrig', 'ajust', 'raccourc', 'différ'],
    ],
    nextDay: ['le lendemain', 'du lendemain', 'lendemain', 'le jour suivant', 'du jour suivant', 'chaque', 'tous les jours', 'du matin'],
    at: ['à'],
    hours: ['h', 'heure', 'heures'],
};
