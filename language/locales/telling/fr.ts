/** The French words that tell of sessions. */
import { placesNamed } from '../place-names.js';
import type { TellingWords } from '../tellings.js';
import { latinWords } from '../word-habits.js';

/** The cities of `place-names.ts`, in its order. */
const cities = (
    'Abou Dhabi/Abou Dabi|Abuja|Accra|Addis-Abeba|Alger|Almaty|Amman|Ankara|Antalya|Astana|Athènes|Atlanta|Bagdad|Bakou|' +
    'Bangkok|Bâle|Beijing/Pékin|Beyrouth|Belgrade|Berlin|Berne|Bogota|Bonn|Brasilia|Bruxelles|Bucarest|Budapest|Buenos Aires|' +
    'Le Caire/Caire|Cancún/Cancun|Le Cap|Copenhague|Dakar|Damas|Doha|Dubaï/Doubaï|Genève|La Haye|Hambourg|Hanoï|Helsinki|' +
    'Istanbul|Jakarta|Djedda/Djeddah|Jérusalem|Johannesburg|Kaboul|Kampala|Khartoum|Kigali|Koweït|Kyoto|Lima|Lisbonne|' +
    'Londres|Luxembourg|Madrid|Manama|Manille|Marrakech|Mexico|Minsk|Montréal|Moscou|Mascate|Nairobi|New Delhi|New York|Oslo|' +
    'Panama|Paris|Prague|Quito|Rabat|Rio de Janeiro|Riyad|Rome|Saint-Pétersbourg|Sanaa|Santiago|Séoul|Shanghai|' +
    'Charm el-Cheikh|Singapour|Stockholm|Strasbourg|Tachkent|Tbilissi|Téhéran|Tokyo|Tripoli|Tunis|Vienne|Varsovie|Washington|' +
    'Erevan'
).split('|');

export const frenchTellings: Omit<TellingWords, 'ordinalWords'> = {
    abbreviations:
        'MM Mme Mmes Mlle Me chap sect réf env av bd bât tél suiv janv févr fév avr juil sept oct nov déc lun mer jeu ven dim'.split(' '),
    habits: latinWords,
    sessions: ['session'],
    meetings: ['réunion'],
    beginnings: [
        ...['première', '1re', '1ère'].flatMap((word) => [`${word} séance`, `${word} séance plénière`]),
        ...['séance d’ouverture', "séance d'ouverture", 'ouverture de la session', 'ouverture de la réunion'],
        ...['ouverture officielle de la session', 'ouverture officielle de la réunion'],
    ],
    ofSession: ['session', 'réunion'],
    opens: [
        ...['ouverture', 'ouvrira', 'ouvrir', 'ouvert', 'ouverte', 'ouvre', 'ouvriront', 'commencera', 'commence', 'commencer', 'débutera'],
        ...['débute', 'débuter', 'convoquée', 'inaugurée'],
    ],
    // "a lieu" is read as "à lieu" too: only what follows the word tells them apart.
    opensNotBefore: ['à la signature', 'à l’adhésion', "à l'adhésion", 'à la ratification', 'à composition', 'à tous'],
    closes: [
        ...[
            'prendra fin',
            'prend fin',
            'prendre fin',
            'a pris fin',
            's’achèvera',
            's’achève',
            's’achever',
            's’est achevée',
            'se terminera',
        ],
        ...[
            'se termine',
            'se terminer',
            's’est terminée',
            'se conclura',
            'clôturera ses travaux',
            'achèvera ses travaux',
            'terminera ses travaux',
        ],
        ...['sera close', 'sera clôturée', 'se clôturera', 'se clôture', 'sera clos', 'sera clôturé'],
    ],
    closesNotBefore: ['sur', 'par un', 'par une'],
    held: ['tiendra', 'tient', 'tenir', 'tenue', 'lieu', 'réunira', 'réunit', 'déroulera', 'déroule'],
    between: ['présente', 'ordinaire', 'annuelle'],
    determiners: ['la', 'l’', "l'", 'cette'],
    its: ['sa'],
    after: ['que', 'qu’', 'et', 'tiendra', 'ouvrira', 'heures', 'décidé'],
    of: ['de la', 'de l’', "de l'", 'du', 'des', 'de'],
    ordinals: 'before',
    ordinalEndings: ['e', 'ᵉ', 'ème', 're', 'ère'],
    afterComma: ['et', 'tandis', 'alors', 'mais', 'qui', 'suivi', 'suivie', 'après', 'avant', 'où', 'précédée'],
    breaks: ['tandis que', 'alors que', 'suivie', 'suivi', 'puis'],
    small: ['la', 'le', 'les', 'l', 'de', 'du', 'des', 'd', 'sur', 'pour', 'et', 'à', 'a', 'aux', 'sa', 'en'],
    links: ['sur', 'de', 'du', 'des', 'd', 'pour'],
    places: placesNamed(cities),
    inPlace: ['à', 'à la', 'au', 'en', 'a'],
};
