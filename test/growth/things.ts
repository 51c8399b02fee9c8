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
    'range of days that runs backward': (locale) =>
        `${locale.printRange({ year: 2024, month: 9, day: 3 }, { year: 2024, month: 9, day: 6 })}`.replace('3', '9'),
    'time that no clock has': (locale) => locale.printTime(570).replace('9', '29'),
    'hours that run backward': (locale) => locale.printSlot(900, 660),
    'hours of full numbers that run backward': (locale) =>
        `${locale.ranges.from[0]} 13 ${locale.ranges.through[0]} 10 ${locale.ranges.hours[0] ?? ''}. `,
    'resolutions that run backward': (locale) => `${locale.printCitation('resolution', '10/9')} ${locale.citations.through[0]} 10/3, `,
    'days to be filled in': (locale) => locale.printDate({ year: 2024, month: 9, day: 3 }).replace('3', 'xx'),
    'words to be filled in': (locale) => (index) => `[${locale.filling.toDo[index % locale.filling.toDo.length]}] `,
    'sentences that close a session': (locale) =>
        `${locale.printSession(15)} ${closingOf[locale.language]} ${locale.printDay({ year: 2024, month: 9, day: 5 })}. `,
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
    'mentions of several items': (locale) => `{${twoLabels(locale, locale.printLabel(['2', 'b']))}} `,
    'mentions with a short label': (locale) => `{${twoLabels(locale, locale.printMarker('b', 2))}} `,
    'items in plain words': (locale) => (index) => `${certainWord(locale)} ${locale.printLabel([String(1 + (index % 40))])}. `,
    'items as they are printed': (locale) => (index) =>
        `\n\n${certainWord(locale)} ${1 + (index % 999)}. ${locale.phrases.annotations}\n\n`,
    'annexes as they are printed': (locale) => (index) => `\n\n${locale.printAnnex(1 + (index % 30))}\n\n${locale.phrases.annotations}\n\n`,
    'words for a schedule': (locale) => `\n\n${locale.phrases.schedule}\n\nday 2024-09-03\n10:00-13:00  1\n\n`,
    'words for documentation': (locale) => `\n\n${locale.documentationWords[0]}:\nA/1\n\n`,
    'ranges of resolutions': (locale) => `${locale.printCitation('resolution', '10/3')} ${locale.citations.through[0]} 10/60, `,
    'list with remarks': (locale) => (index) =>
        index === 0 ? locale.printCitation('resolution', '10/3') : ` (a remark), ${1 + (index % 90)}/3`,
    'sentences that tell of a session': (locale) =>
        `${locale.printSession(15)} ${locale.printRange({ year: 2024, month: 9, day: 3 }, { year: 2024, month: 9, day: 6 })}. `,
    label: (locale) => locale.printLabel(['2', 'a', 'i']),
    'markers in a line': (locale) => (index) => locale.printMarker(locale.printLabel([String(1 + (index % 30))]), 1),
    'second markers': (locale) => locale.printMarker('a', 2),
    continued: (locale) => locale.phrases.continued,
    phrases: (locale) => {
        const words = Object.values(locale.phrases).flatMap((phrase: string | Record<string, string>) =>
            typeof phrase === 'string' ? phrase : Object.values(phrase),
        );
        return (index) => words[index % words.length] ?? '';
    },
    'words of citations': (locale) => locale.printCitation('resolution', ''),
    'opened title': (locale) => locale.printCitation('resolution', '10/3', 'Preventive measures').slice(0, -3),
    'sentences that open a session': (locale) =>
        `${locale.printSession(15)} ${locale.printDay({ year: 2024, month: 9, day: 3 })} ${locale.printTime(600)}.`,
};

/** "Ends on". */
const closingOf = { ar: 'تنتهي يوم', en: 'ends on', es: 'concluirá el', fr: 's’achèvera le', ru: 'завершится', zh: '闭幕' } as const;

function twoLabels(locale: Locale, second: string): string {
    return `${locale.itemWords.plural} ${locale.printLabel(['2', 'a'])} ${locale.itemWords.and[0]} ${second}`;
}

/** A word that names an item of an agenda and nothing else. */
function certainWord({ itemWords: { certain, words } }: Locale): string {
    return certain[0] ?? words[0] ?? '';
}

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
    'symbols with signs that are off': (index) => `CAC/COSP/WG-4/2024/${index}, CAC\\COSP\\WG.4\\2024\\${index} `,
    'addenda behind a symbol': (index) => (index === 0 ? 'CAC/COSP/WG.4/2024/3' : ` and Add.${index % 400}–${(index % 400) + 3}`),
    'papers of a board': (index) => `EB160/${index} `,
    'symbol of lost dots': 'CAC/COSP/WG4/2024/CRP1',
    'half a symbol': 'A/',
    'Cyrillic symbol': 'САС/СОSР/2024/1',
    'note mark': '[^1]',
    'numbered note marks': (index) => `[^${index + 1}]`,
    'half a note mark': '[^',
    'mention of an item': '{item 2 (a)}',
    'half a mention': '{item ',
    'braces around anything': '{word} ',
    'numbered lines': (index) => `\n\n${1 + (index % 999)}. Debate\n\n`,
    'mention of a paragraph': '{paragraph rooms} ',
    'mention of several paragraphs': '{paragraphs rooms, cars and badges} ',
    'half a mention of paragraphs': '{paragraphs rooms, cars and ',
    'named paragraphs': (index) => `\n\n[#p${index}] Word.\n\n`,
    'decision in a symbol': 'IDB.48/Dec.11 ',
    'resolution of a committee': 'MSC.500(105) ',
    'resolution with its word inside': '33 C/Resolution 92 ',
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
    'parts of a number': '1.',
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
    'words in italics': '_word_ ',
    'words in bold letters': '**word** ',
    'blanks in a sentence': 'the word ____ and ',
    'half a place to be filled in': '[to be ',
    'numbers to be filled in': 'A/79/XX ',
    'signs to be filled in': '…xx___×× ',
    'half of emphasis': ' _word **word',
    'entries pasted from Word': (index) => `\n${1 + (index % 999)}.\tWord.\nWord`,
    'decimals pasted from Word': (index) => `\n${1 + (index % 9)}.${index % 99}\tWord`,
    'entries without signs': (index) => `\n(${index % 99}) word`,
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
        // A resolution whose title is opened and never closed: the next one could stand within it.
        out.push(thing(locale.language, 'titles never closed', locale.printCitation('resolution', '10/3', '|').replace(/\|.*$/su, '')));
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
