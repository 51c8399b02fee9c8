/** The English words that tell of sessions. */
import { placesNamed } from '../place-names.js';
import type { TellingWords } from '../tellings.js';

/** The cities of `place-names.ts`, in its order. */
const cities = (
    'Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers|Almaty|Amman|Ankara|Antalya|Astana|Athens|Atlanta|Baghdad|Baku|Bangkok|Basel|' +
    'Beijing|Beirut|Belgrade|Berlin|Bern/Berne|Bogotá/Bogota|Bonn|Brasilia/Brasília|Brussels|Bucharest|Budapest|Buenos Aires|' +
    'Cairo|Cancun/Cancún|Cape Town|Copenhagen|Dakar|Damascus|Doha|Dubai|Geneva|The Hague|Hamburg|Hanoi/Ha Noi|Helsinki|' +
    'Istanbul|Jakarta|Jeddah|Jerusalem|Johannesburg|Kabul|Kampala|Khartoum|Kigali|Kuwait City/Kuwait|Kyoto|Lima|Lisbon|' +
    'London|Luxembourg|Madrid|Manama|Manila|Marrakech/Marrakesh|Mexico City|Minsk|Montreal/Montréal|Moscow|Muscat|Nairobi|' +
    'New Delhi|New York|Oslo|Panama City/Panama|Paris|Prague|Quito|Rabat|Rio de Janeiro|Riyadh|Rome|' +
    "St. Petersburg/Saint Petersburg|Sana’a/Sana'a/Sanaa|Santiago|Seoul|Shanghai|Sharm el-Sheikh/Sharm El-Sheikh|Singapore|" +
    'Stockholm|Strasbourg|Tashkent|Tbilisi|Tehran|Tokyo|Tripoli|Tunis|Vienna|Warsaw|Washington, D.C./Washington|Yerevan'
).split('|');

export const englishTellings: Omit<TellingWords, 'ordinalWords'> = {
    abbreviations:
        'St No Nos no nos Mr Mrs Ms Dr Prof Hon Amb Gen Conf conf Rm rm Bldg bldg ext para paras Para Paras art arts Art Arts sect sects chap chaps vol vols pp cf fig Res res Dec Add Rev Corr Suppl Ext approx ca incl excl viz resp vs Jr Sr Mt Ave Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'.split(
            ' ',
        ),
    habits: {},
    sessions: ['session'],
    meetings: ['meeting'],
    beginnings: [
        ...['first', '1st', 'opening', 'first plenary', 'opening plenary'].flatMap((word) => [`${word} meeting`, `${word} sitting`]),
        ...['session', 'meeting'].flatMap((word) => [
            `opening of the ${word}`,
            `formal opening of the ${word}`,
            `official opening of the ${word}`,
        ]),
    ],
    ofSession: ['session', 'meeting'],
    opens: [
        ...['open', 'opens', 'opened', 'opening', 'begin', 'begins', 'beginning', 'start', 'starts', 'starting'],
        ...['commence', 'commences', 'commencing', 'convene', 'convenes', 'convened', 'convening'],
    ],
    opensNotBefore: ['ended', ...['-', '‐', '‑', '–'].flatMap((hyphen) => [`${hyphen}ended`, `${hyphen} ended`]), 'for', 'to'],
    closes: [
        ...['will', 'shall', 'would', 'is to', 'is scheduled to', 'is expected to'].flatMap((word) =>
            ['close', 'end', 'conclude', 'finish', 'come to a close'].map((verb) => `${word} ${verb}`),
        ),
        ...['closes', 'ends', 'concludes', 'finishes', 'ended', 'concluded', 'close', 'end', 'conclude'].flatMap((verb) => [
            `${verb} on`,
            `${verb} at`,
        ]),
    ],
    closesNotBefore: ['its', 'the', 'this', 'their', 'consideration', 'debate', 'discussion'],
    held: ['held', 'hold', 'meet', 'meets', 'take place', 'takes place', 'convened', 'convene', 'scheduled', 'run', 'last'],
    between: ['present', 'current', 'regular', 'annual'],
    determiners: ['the', 'this', 'our'],
    its: ['its'],
    after: ['that', 'and', 'when', 'decided', 'noon', 'a.m.', 'p.m.'],
    of: ['of'],
    ordinals: 'before',
    ordinalEndings: ['st', 'nd', 'rd', 'th'],
    afterComma: [
        'and',
        'while',
        'whereas',
        'but',
        'which',
        'followed',
        'following',
        'after',
        'before',
        'with',
        'where',
        'when',
        'preceded',
    ],
    breaks: ['while', 'whereas', 'followed by', 'preceded by', 'after which', 'before which'],
    small: ['the', 'of', 'on', 'and', 'for', 'to', 'a', 'its', 'in'],
    links: ['on', 'of', 'for', 'to'],
    places: placesNamed(cities),
    inPlace: ['in', 'at'],
};
