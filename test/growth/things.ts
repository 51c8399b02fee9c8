/** Everything recognised in running text, as texts to repeat. A language contributes through its locale, a body through its register. */
import { locales } from '../../language/locales/index.js';
import type { Language, Locale } from '../../language/locales/locale.js';

/** One thing to repeat. */
export interface Thing {
    readonly name: string;
    readonly language: Language;
    /** The text at index `index`: the same everywhere, or counting. */
    at(index: number): string;
}

/** Things for which every language has words. */
const ofLanguage: Readonly<Record<string, (locale: Locale) => string | ((index: number) => string)>> = {
    resolution: (locale) => locale.printCitation('resolution', '10/3'),
    decision: (locale) => locale.printCitation('decision', '7/1'),
    'resolution with title': (locale) => locale.printCitation('resolution', '10/3', 'Preventive measures'),
    'numbered resolutions': (locale) => (index) => locale.printCitation('resolution', `${1 + (index % 60)}/${1 + (index % 97)}`),
    'list of numbers': (locale) => (index) => (index === 0 ? locale.printCitation('resolution', '10/3') : `, ${1 + (index % 90)}/3`),
    'list of figures': (locale) => (index) => (index === 0 ? locale.printCitation('resolution', '3') : `, ${index % 100}`),
    date: (locale) => locale.printDate({ year: 2024, month: 9, day: 3 }),
    'day of the annex': (locale) => locale.printDay({ year: 2024, month: 9, day: 3 }),
    'date with weekday': (locale) => (index) =>
        locale.printDateInText({ year: 2020 + (index % 9), month: 1 + (index % 12), day: 1 + (index % 31) }),
    'range of days': (locale) => locale.printRange({ year: 2024, month: 9, day: 3 }, { year: 2024, month: 9, day: 6 }),
    'range of months': (locale) => locale.printRange({ year: 2024, month: 5, day: 30 }, { year: 2024, month: 6, day: 6 }),
    issued: (locale) => locale.printIssued({ year: 2024, month: 6, day: 13 }),
    time: (locale) => locale.printTime(570),
    slot: (locale) => locale.printSlot(600, 780),
    weekday: (locale) => (index) => locale.weekdayName(1 + (index % 7)),
    session: (locale) => (index) => locale.printSession(1 + (index % 120)),
    'special session': (locale) => (index) => locale.printSession(1 + (index % 120), { special: 'special', part: 1 + (index % 3) }),
    'item of the title block': (locale) => locale.printItemLine(locale.printLabel(['1', 'b'])),
    'resolution with hidden signs': (locale) => [...locale.printCitation('resolution', '10/3')].join('\u00ad'),
    'mention in words': (locale) => locale.printMention(locale.printLabel(['2', 'a', 'i'])),
    mention: (locale) => `{${locale.printMention(locale.printLabel(['2', 'a']))}}`,
    label: (locale) => locale.printLabel(['2', 'a', 'i']),
    'markers in a line': (locale) => (index) => locale.printMarker(locale.printLabel([String(1 + (index % 30))]), 1),
    'second markers': (locale) => locale.printMarker('a', 2),
    continued: (locale) => locale.phrases.continued,
    phrases: (locale) => (index) => Object.values(locale.phrases)[index % Object.keys(locale.phrases).length] ?? '',
    'words of citations': (locale) => locale.printCitation('resolution', ''),
    'opened title': (locale) => locale.printCitation('resolution', '10/3', 'Preventive measures').slice(0, -3),
    'sentences that open a session': (locale) =>
        `${locale.printSession(15)} ${locale.printDay({ year: 2024, month: 9, day: 3 })} ${locale.printTime(600)}.`,
};

/** Things that are the same in all languages, tried in an English document. */
const plain: Readonly<Record<string, string | ((index: number) => string)>> = {
    symbol: 'CAC/COSP/WG.4/2024/3',
    'symbol with hidden signs': 'CAC/\u200bCOSP/\u2060WG.4/2024/3',
    'hidden sign': '\u00ad',
    'letter and hidden sign': 'x\u200b',
    'symbol with blanks': 'MSC 107/1 ',
    'numbered symbols': (index) => `A/CN.9/${index}/Add.${index % 7}`,
    'short symbol': 'A/1',
    'malformed symbol': 'UNEP/POPS//Rev1',
    'symbol of lost dots': 'CAC/COSP/WG4/2024/CRP1',
    'half a symbol': 'A/',
    'Cyrillic symbol': 'САС/СОSР/2024/1',
    'note mark': '[^1]',
    'numbered note marks': (index) => `[^${index + 1}]`,
    'half a note mark': '[^',
    'mention of an item': '{item 2 (a)}',
    'half a mention': '{item ',
    'mention in wrong braces': '{item 2 (a',
    'straight quotation marks': '"a" ',
    'half a straight quotation': '"a ',
    'straight apostrophe': "l'o ",
    'key inside a value': 'Xdistribution: General ',
    address: 'https://example.org/a/1?b=2',
    'half an address': 'https://',
    'old resolution': '3363 (XXX)',
    'parts of a resolution': '53/208 A to E',
    'resolution of a council': 'S-32/1',
    'figure and comma': '3, ',
    'three figures and a blank': '123 ',
    'Arabic-Indic figures': '٣٤ ',
    'full-width figures': '３４ ',
    'Chinese numerals': '二十三 ',
    'roman numeral': 'XVIII ',
    'one word': 'word ',
    'word in capitals': 'WORD ',
    'capitalised word': 'Word ',
    fraction: '1/3 ',
    clock: '10:00-13:00 ',
    letter: 'x',
    capital: 'X',
    'Cyrillic letter': 'ж',
    'Arabic letter': 'ع',
    'Chinese character': '会',
    'half of a pair': '\ud835',
    'rare letter': '𝔞',
    accent: 'e\u0301',
    'invisible signs': '\u200f\u200b\u00ad',
    abbreviations: 'etc. ',
    'entries with stops': (index) => `\n${1 + (index % 999)}. word;`,
    'entries with bullets': (index) => `\n${'*·•–'.charAt(index % 4)} word`,
    'entries in Chinese': (index) => `\n${'㈠㈡㈢㈣'.charAt(index % 4)}字；\n一、字；`,
};

/** Signs that open, close or separate, each alone in a row. */
const signs = ' \t\u00a0\u3000.,;:!?\'"()[]{}<>/\\|@#&%+=~^$*_`-–—…，。；：、（）《》「」“”‘’«»،؛؟·•…／';

function thing(language: Language, name: string, text: string | ((index: number) => string)): Thing {
    return { name: `${name} (${language})`, language, at: typeof text === 'string' ? () => text : text };
}

/** All things, including those of the languages and of a list of bodies by language. */
export function allThings(bodies: ReadonlyMap<Language, readonly string[]>): readonly Thing[] {
    const out: Thing[] = [];
    for (const locale of Object.values(locales)) {
        for (const [name, make] of Object.entries(ofLanguage)) {
            out.push(thing(locale.language, name, make(locale)));
        }
        for (const [open, close] of locale.citations.quotes) {
            out.push(thing(locale.language, `quotation marks ${open}${close}`, `${open}word${close} `));
        }
        const names = bodies.get(locale.language) ?? [];
        if (names.length > 0) {
            const name = (index: number): string => names[index % names.length] ?? '';
            out.push(thing(locale.language, 'bodies', name));
            out.push(
                thing(locale.language, 'bodies and resolutions', (index) => `${name(index)} ${locale.printCitation('resolution', '10/3')}`),
            );
            out.push(
                thing(locale.language, 'resolutions and bodies', (index) => `${locale.printCitation('resolution', '10/3')} ${name(index)}`),
            );
        }
    }
    for (const [name, text] of Object.entries(plain)) {
        out.push(thing('en', name, text));
    }
    for (const sign of signs) {
        out.push(
            thing(
                /[，。；：、（）《》「」]/u.test(sign) ? 'zh' : 'en',
                `sign U+${sign.charCodeAt(0).toString(16).padStart(4, '0')} ${sign.trim()}`,
                sign,
            ),
        );
    }
    return out;
}
