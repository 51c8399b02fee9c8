/** The places of a text in a document, in one line or in as many as it takes; and many lines of every kind. */
import type { Language } from '../../language/locales/locale.js';
import type { Thing } from './things.js';

/** Makes a document of about `size` UTF-16 units. */
export type Growing = (size: number) => string;

/** A document that grows by repetition. */
export interface Input {
    readonly name: string;
    readonly extension: 'agenda' | 'register';
    readonly text: Growing;
    /** The same agenda in another language, open beside it. */
    readonly beside?: Growing;
}

function masthead(language: Language, more = ''): string {
    return `agenda CAC/COSP/WG.4/2024/1\nlanguage: ${language}\nbody: Working Group\nsession: 15\ndates: 2024-09-03 to 2024-09-06\n${more}\n`;
}

/** Repeats up to a size. */
function repeated(size: number, at: (index: number) => string, joint: string): string {
    const parts: string[] = [];
    for (let index = 0, length = 0; length < size && index < size; index++) {
        const part = at(index);
        parts.push(part);
        length += part.length + joint.length;
    }
    return parts.join(joint);
}

/** A thing without its last third: begun, but never ended. */
function broken(at: (index: number) => string): (index: number) => string {
    return (index) => {
        const text = at(index);
        return text.slice(0, Math.max(1, Math.ceil((text.length * 2) / 3)));
    };
}

/** In a paragraph: joined by blanks, by commas, without a joint, broken, and line by line. */
export function inParagraphs(thing: Thing): readonly Input[] {
    const { at, language } = thing;
    const forms: readonly (readonly [string, (size: number) => string])[] = [
        ['joined', (size) => repeated(size, at, ' ')],
        ['listed', (size) => repeated(size, at, ', ')],
        ['repeated', (size) => repeated(size, at, '')],
        ['broken', (size) => repeated(size, broken(at), ' ')],
        ['in lines', (size) => repeated(size, at, '\n')],
    ];
    // Short things may have equal forms; each is tried once.
    return [...new Map(forms.map((form) => [form[1](200), form])).values()].map(([form, make]) => ({
        name: `${thing.name}, ${form}`,
        extension: 'agenda',
        text: (size) => `${masthead(language)}\nitem 1  Opening\n\nText ${make(size)}\n\nitem 2  Closing\n`,
    }));
}

/** Every other place for a text. */
const places: Readonly<Record<string, (text: string, language: Language) => string>> = {
    'in a title': (text, language) => `${masthead(language)}\nitem 1  ${text}\n\nText.\n`,
    'in a heading': (text, language) => `${masthead(language)}\nheading ${text}\n\nText.\n`,
    'in a group': (text, language) => `${masthead(language)}\ngroup ${text}\n\nitem 1  Opening\n`,
    'in an introduction': (text, language) => `${masthead(language)}\nintroduction ${text}\n\n${text}\n\nitem 1  Opening\n`,
    'in a label': (text, language) => `${masthead(language)}\nitem ${text}\n\nText.\n`,
    'in an entry': (text, language) => `${masthead(language)}\nitem 1  Opening\n\n(a) ${text};\n\n(b) End.\n`,
    'in a document’s line': (text, language) => `${masthead(language)}\nitem 1  Opening\n\ndocumentation\n${text}\n`,
    'in a cell': (text, language) => `${masthead(language)}\nitem 1  Opening\n\n| Day | Event |\n| --- | --- |\n| ${text} |\n`,
    'in a note': (text, language) => `${masthead(language)}\nitem 1  Opening\n\nText.[^1]\n\n[^1]: ${text}\n`,
    'in the masthead': (text, language) => masthead(language, `place: ${text}\n`),
    'in the title of the masthead': (text, language) => masthead(language, `title: ${text}\n`),
    'in the values of the masthead': (text, language) =>
        `agenda A/1\nlanguage: ${language}\ndates: ${text}\nhours: ${text}\nissued: ${text}\nsession: ${text}\noriginal: ${text}\ndistribution: ${text}\n`,
    'in the first line': (text, language) => `agenda ${text}\nlanguage: ${language}\n`,
    'in a key': (text, language) => `agenda A/1\nlanguage: ${language}\n${text}\n`,
    'in a comment': (text, language) => `// ${text}\n${masthead(language)}\n// agenda-ignore ${text}\nitem 1  Opening\n`,
    'in a slot': (text, language) => `${masthead(language)}\nitem 1  Opening\n\nschedule\n\nday 2024-09-03\n10:00-13:00 ${text}\n`,
    'in a row': (text, language) => `${masthead(language)}\nitem 1  Opening\n\nschedule\n\nday 2024-09-03\n10:00-13:00\n- ${text}\n`,
    'in an item taken up': (text, language) =>
        `${masthead(language)}\nitem 1  Opening\n\nschedule\n\nday 2024-09-03\n10:00-13:00\n${text}\n`,
    'in a track': (text, language) => `${masthead(language)}\nitem 1  Opening\n\nschedule\n\nday 2024-09-03\n10:00-13:00 @ ${text}\n1\n`,
    'in a day': (text, language) => `${masthead(language)}\nitem 1  Opening\n\nschedule\n\nday ${text}\n10:00-13:00 1\n`,
    'in the annex': (text, language) => `${masthead(language)}\nitem 1  Opening\n\nschedule\n\n${text}\n\nday 2024-09-03\n10:00-13:00 1\n`,
    'above everything': (text) => text,
};

const inRegister: Readonly<Record<string, (text: string, language: Language) => string>> = {
    'in a register’s symbol': (text) => `register ${text}\nen: Body\n`,
    'in a body’s name': (text, language) => `register CAC/COSP\n${language}: ${text}\n`,
    'in a body’s other names': (text, language) => `register CAC/COSP\n${language}: Body | ${text.replaceAll(', ', ' | ')}\n`,
    'in an entry’s number': (text) => `register CAC/COSP\nen: Body\n\nresolution ${text}\nen: Title\n`,
    'in an entry’s title': (text, language) => `register CAC/COSP\n${language}: Body\n\nresolution 10/3\n${language}: ${text}\n`,
};

/** A text at every place: in one line, and in many lines where the place allows them. */
export function inPlaces(thing: Thing, joint: string): readonly Input[] {
    const { at, language } = thing;
    const make = (extension: Input['extension'], [place, put]: readonly [string, (text: string, language: Language) => string]): Input => ({
        name: `${thing.name}, ${JSON.stringify(joint)} between, ${place}`,
        extension,
        text: (size) => put(repeated(size, at, joint), language),
    });
    return [
        ...Object.entries(places).map((entry) => make('agenda', entry)),
        ...(joint === '\n' ? [] : Object.entries(inRegister).map((entry) => make('register', entry))),
    ];
}

/** Lines of every kind, many of each. */
const lines: Readonly<Record<string, readonly [head: string, line: (index: number) => string]>> = {
    comments: ['', () => '// A remark on the item.'],
    'comments and blanks': ['', (index) => (index % 2 ? '' : '// item 1')],
    'comments below the first line': ['agenda A/1\n', () => '// agenda-ignore schedule/weekend'],
    'comments in a paragraph': [`${masthead('en')}\nitem 1  Opening\n\nText\n`, (index) => (index % 2 ? '// remark' : 'text')],
    'comments of rules': [`${masthead('en')}\nitem 1  Opening\n\n`, (index) => (index % 2 ? '// agenda-ignore syntax' : 'item 2')],
    blanks: [masthead('en'), () => ''],
    'lines of blanks': [masthead('en'), () => '    '],
    fields: ['agenda A/1\n', (index) => `key ${index % 50}: value [^${index}]`],
    'one field': ['agenda A/1\n', () => 'place: Vienna'],
    items: [masthead('en'), (index) => (index % 2 ? '' : `item ${index / 2 + 1}  A title`)],
    'equal items': [masthead('en'), (index) => (index % 2 ? '' : 'item 1  A title')],
    'items without blank lines': [masthead('en'), (index) => `item ${index + 1}`],
    'sub-items': [masthead('en'), (index) => (index % 2 ? '' : `item 1 (${'abcdefghij'[(index / 2) % 10]})`)],
    'deep items': [masthead('en'), (index) => (index % 2 ? '' : `item 1${' (a)'.repeat((index / 2) % 30)}`)],
    'items with sub-items': [
        masthead('en'),
        (index) => (index % 2 ? '' : `item ${Math.floor(index / 6) + 1}${['', ' (a)', ' (b)'][(index / 2) % 3]}  A title`),
    ],
    'items with mentions': [
        masthead('en'),
        (index) => {
            const number = Math.floor(index / 4) + 1;
            return ['', `item ${number}  A title`, '', `Text {item ${number}} and {item 1}.`][index % 4]!;
        },
    ],
    'items with loose blanks': [masthead('en'), (index) => (index % 2 ? ' \t' : ` item  ${index / 2 + 1} \t A   title  `)],
    'items out of order': [masthead('en'), (index) => (index % 2 ? '' : `item ${100_000 - index}  A title`)],
    groups: [masthead('en'), (index) => (index % 2 ? '' : 'group A group')],
    introductions: [masthead('en'), (index) => ['', 'introduction', '', 'Text.'][index % 4]!],
    headings: [masthead('en'), (index) => (index % 2 ? '' : 'heading A heading')],
    'printed items': [`${masthead('en')}\nitem 1  Opening\n\n`, (index) => (index % 2 ? '' : `${index}. A title`)],
    entries: [`${masthead('en')}\nitem 1  Opening\n\nText:\n`, (index) => `(${'abcdefghijklmnopqrstuvwxyz'[index % 26]}) An entry;`],
    'entries of numbers': [`${masthead('en')}\nitem 1  Opening\n\nText:\n`, (index) => `(${index + 1}) An entry;`],
    'entries of roman numerals': [`${masthead('en')}\nitem 1  Opening\n\nText:\n`, () => '(i) An entry;'],
    'entries apart': [
        `${masthead('en')}\nitem 1  Opening\n\nText:\n\n`,
        (index) => (index % 2 ? '' : `(${'abcdefghij'[(index / 2) % 10]}) An entry;`),
    ],
    dashes: [`${masthead('en')}\nitem 1  Opening\n\nText:\n`, () => '- An entry'],
    'entries of a PDF': [`${masthead('en')}\nitem 1  Opening\n\nText\n`, () => '(a) as in the paragraph'],
    documents: [
        `${masthead('en')}\nitem 1  Opening\n\ndocumentation\n`,
        (index) => `Note by the Secretariat (CAC/COSP/WG.4/2024/${index})`,
    ],
    'equal documents': [`${masthead('en')}\nitem 1  Opening\n\ndocumentation\n`, () => 'Note by the Secretariat (A/1)'],
    'blocks of documents': [`${masthead('en')}\nitem 1  Opening\n`, (index) => ['', 'documentation', `Note (A/79/${index})`][index % 3]!],
    'lists of documents': [
        `${masthead('en')}\nitem 1  Opening\n\ndocumentation\nNote (A/79/1)\n\nannex List\n\n`,
        (index) => (index % 2 ? '' : '{documents}'),
    ],
    annexes: [`${masthead('en')}\nitem 1  Opening\n`, (index) => ['', 'annex A title', '', 'heading A heading'][index % 4]!],
    'headings of an annex': [`${masthead('en')}\nannex A title\n`, (index) => ['', 'heading A heading', '', 'Text.'][index % 4]!],
    notes: [`${masthead('en')}\nitem 1  Opening\n\nText.[^1]\n\n`, (index) => (index % 2 ? '' : `[^${index / 2 + 1}]: A note.`)],
    'equal notes': [`${masthead('en')}\nitem 1  Opening\n\nText.[^1]\n\n`, () => '[^1]: A note.'],
    'notes and marks': [
        `${masthead('en')}\nitem 1  Opening\n`,
        (index) => ['', `Text.[^${index}]`, '', `[^${index - 2}]: A note.`][index % 4]!,
    ],
    days: [`${masthead('en')}\nitem 1  Opening\n\nschedule\n\n`, (index) => `day 2024-09-${String(1 + (index % 30)).padStart(2, '0')}`],
    'equal days': [`${masthead('en')}\nitem 1  Opening\n\nschedule\n\n`, () => 'day 2024-09-03'],
    slots: [`${masthead('en')}\nitem 1  Opening\n\nschedule\n\nday 2024-09-03\n`, (index) => (index % 2 ? '1' : '10:00-13:00')],
    'slots one after another': [
        `${masthead('en')}\nitem 1  Opening\n\nschedule\n\nday 2024-09-03\n`,
        (index) => `${String(index % 24).padStart(2, '0')}:00-${String(index % 24).padStart(2, '0')}:30  1`,
    ],
    'slots on tracks': [`${masthead('en')}\nitem 1  Opening\n\nschedule\n\nday 2024-09-03\n`, (index) => `10:00-13:00 @ Room ${index}  1`],
    'slots on one track': [`${masthead('en')}\nitem 1  Opening\n\nschedule\n\nday 2024-09-03\n`, () => '10:00-13:00 @ Room  1'],
    'days and slots': [
        `${masthead('en')}\nitem 1  Opening\n\nschedule\n\n`,
        (index) => (index % 3 ? '10:00-13:00  1' : `day 20${10 + (index % 80)}-09-03`),
    ],
    'items taken up': [`${masthead('en')}\nitem 1  Opening\n\nschedule\n\nday 2024-09-03\n10:00-13:00\n`, (index) => `${index + 1}`],
    'one item taken up': [`${masthead('en')}\nitem 1  Opening\n\nschedule\n\nday 2024-09-03\n10:00-13:00\n`, () => '1 (continued)'],
    'slots with loose blanks': [
        `${masthead('en')}\nitem 1  Opening\n\nschedule\n\nday 2024-09-03\n`,
        () => ' 10:00 - 13:00@Room   1 ,2(continued) ',
    ],
    'unknown items, continued': [
        `${masthead('en')}\nitem 1  Opening\n\nschedule\n\nday 2024-09-03\n10:00-13:00\n1\n15:00-18:00\n`,
        (index) => `${index + 2} (continued)`,
    ],
    rows: [`${masthead('en')}\nitem 1  Opening\n\nschedule\n\nday 2024-09-03\n10:00-13:00\n`, () => '- A row of text'],
    'items and schedule': [
        masthead('en'),
        (index) => (index % 4 === 0 ? `item ${index}  A title` : index % 4 === 1 ? '' : index % 4 === 2 ? `Text {item ${index - 2}}.` : ''),
    ],
    schedules: [`${masthead('en')}\nitem 1  Opening\n`, (index) => ['', 'schedule', '', 'day 2024-09-03'][index % 4]!],
    'slots without a day': [`${masthead('en')}\nitem 1  Opening\n\nschedule\n\n`, () => '10:00-13:00'],
    unreadable: [`${masthead('en')}\nitem 1  Opening\n\nschedule\n\nday 2024-09-03\n`, () => '?? what'],
    paragraphs: [`${masthead('en')}\nitem 1  Opening\n\n`, (index) => (index % 2 ? '' : 'A paragraph of text.')],
    'paragraphs with numbers': [
        `${masthead('en')}\nitem 1  Opening\n\n`,
        (index) => (index % 2 ? '' : `${index / 2 + 1}. A paragraph of text.`),
    ],
    'rows of a table': [
        `${masthead('en')}\nitem 1  Opening\n\n| Day | Event |\n| --- | --- |\n`,
        (index) => `| ${1 + (index % 28)} September 2024 | See {item 1} and A/79/${index} |`,
    ],
    'ragged rows': [`${masthead('en')}\nitem 1  Opening\n\n`, (index) => ['| a', '| a | b | c |', '||', '| --- | --- |'][index % 4]!],
    tables: [`${masthead('en')}\nitem 1  Opening\n\n`, (index) => ['', '| a | b |', '| --- | --- |', '| c \\| d | e |'][index % 4]!],
    'lines of tabs': [`${masthead('en')}\nitem 1  Opening\n\n`, () => 'a\tb\tc'],
    'dash items': [`${masthead('en')}\nitem 1  Opening\n`, (index) => (index % 2 ? 'item 1 -  A title' : '')],
    'parts of the day': [
        `${masthead('en')}\nitem 1  Opening\n\nschedule\n\nday 2024-09-03\n`,
        (index) => ['morning  1', 'afternoon', 'evening @ Room 2'][index % 3]!,
    ],
    'lines of a table': [`${masthead('en')}\nitem 1  Opening\n\n`, () => '| a | b |'],
    'line ends of all kinds': [masthead('en'), (index) => ['x\r', 'x\r\n', '\u2028', '\u2029\r'][index % 4]!],
};

const registerLines: Readonly<Record<string, (index: number) => string>> = {
    entries: (index) => (index % 2 ? 'en: A title' : `resolution ${1 + Math.floor(index / 200)}/${index}`),
    'equal entries': (index) => (index % 2 ? 'en: A title' : 'resolution 1/1'),
    'titles of one entry': (index) => (index === 0 ? 'resolution 1/1' : 'en: A title'),
    'names of a body': () => 'en: The Body | the Body',
    comments: () => '// A remark',
    unreadable: () => '?? what',
    blanks: () => '',
};

/** Agendas of many lines beside another language version that lacks some lines at the start, some in the middle, or half of them. */
export function versions(): readonly Input[] {
    const others: Readonly<Record<string, (index: number, count: number) => number | undefined>> = {
        'without the first ones': (index) => index + 12,
        'without some in the middle': (index, count) => (index < count / 2 ? index : index + 12),
        'with half of them': (index, count) => (index < count / 2 ? index : undefined),
    };
    return Object.entries(lines)
        .filter(([, [head]]) => head.includes('language: en'))
        .flatMap(([name, [head, line]]) =>
            Object.entries(others).map(([other, lineOf]): Input => {
                const all = (size: number): readonly string[] => repeated(size, line, '\n').split('\n');
                return {
                    name: `versions: ${name}, ${other}`,
                    extension: 'agenda',
                    text: (size) => `${head}${repeated(size, line, '\n')}\n`,
                    beside: (size) => {
                        const count = all(size).length;
                        const theirs = Array.from({ length: count }, (_, index) => lineOf(index, count)).filter(
                            (index) => index !== undefined,
                        );
                        return `${head.replace('language: en', 'language: fr')}${theirs.map(line).join('\n')}\n`;
                    },
                };
            }),
        );
}

export function manyLines(): readonly Input[] {
    return [
        ...Object.entries(lines).map(
            ([name, [head, line]]): Input => ({
                name: `many lines: ${name}`,
                extension: 'agenda',
                text: (size) => `${head}${repeated(size, line, '\n')}\n`,
            }),
        ),
        ...Object.entries(registerLines).map(
            ([name, line]): Input => ({
                name: `many lines of a register: ${name}`,
                extension: 'register',
                text: (size) => `register CAC/COSP\nen: Body\n${repeated(size, line, '\n')}\n`,
            }),
        ),
        {
            name: 'a register of one body with many names',
            extension: 'register',
            text: (size) => `register CAC/COSP\nen: ${repeated(size, (index) => `Name ${index}`, ' | ')}\n`,
        },
    ];
}
