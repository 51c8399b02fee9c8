/** Four times the text is imported in some four times the time, whatever stands in it: ratios within one run, of the processor's time. */
import { type PastePlace, pasted } from '../../language/importing/pasting/pasting.js';
import { ok } from 'node:assert/strict';
import { formOfText, importForm } from '../../language/importing/importing.js';
import { keptIn } from '../../language/importing/kept.js';

const head = ['A/79/1', '', 'Body', 'First session', ''];
const short = ['Provisional agenda', '', '1. One.', '2. Two.', '', 'Annotations', '', '1. One', '', 'Words of it.', '', '2. Two', ''];

function many(count: number, ofIndex: (index: number) => readonly string[]): readonly string[] {
    return Array.from({ length: count }, (_, index) => ofIndex(index + 1)).flat();
}

/** What is repeated, in plain text and in Markdown. */
const kinds: Readonly<Record<string, (count: number) => readonly string[]>> = {
    'items of a list, and their annotations': (count) => [
        ...['Provisional agenda', '', ...many(count, (index) => [`${index}. Item number ${index}.`]), '', 'Annotations', ''],
        ...many(count, (index) => [`${index}. Item number ${index}`, '', 'Words of it.', '']),
    ],
    'items below others': (count) => [
        ...['Provisional agenda', ''],
        ...many(count, (index) => [`${index}. Item ${index}:`, `(a) One of ${index};`, `(b) Two of ${index}.`]),
        ...['', 'Annotations', ''],
        ...many(count, (index) => [`${index}. Item ${index}`, '', `(a) One of ${index}`, '', 'Words.', '', `(b) Two of ${index}`, '']),
    ],
    'labels on lines of their own': (count) => [
        'Annotations',
        '',
        ...many(count, (index) => [`Item ${index}`, `Title ${index}`, '', 'Words of it.', '']),
    ],
    'numbered paragraphs': (count) => [
        ...short,
        ...many(count, (index) => [`${index}. The Committee considers this in the year ${index}.`, '']),
    ],
    'notes at the foot of pages': (count) => [
        ...short,
        ...many(count, (index) => [`Words of it${index}`, '', '________________', `${index} A note.`, '']),
    ],
    'days and meetings': (count) => [
        ...[...short, 'Annex', '', 'Timetable', ''],
        ...many(count, (index) => [`Monday, ${1 + (index % 28)} June ${2000 + (index % 90)}\t10 a.m.–1 p.m.\t1. One`]),
    ],
    'lines of one width, with words that are parted': (count) => [
        ...short,
        ...many(count, (index) => [
            `The Committee considers in the year ${index} what was said of it in the reports that it has be-`,
            'fore it at its present session, and takes a decision on the matters that are open, as well as',
            'on those of the next one.',
            '',
        ]),
    ],
    'pages with notes at their feet': (count) => [
        ...short,
        ...many(count, (index) => [
            `The Committee considers what was said of it.${index} It takes a decision on matters that are`,
            'open, as well as on those that are not.',
            '',
            `${index}`,
            'A note of it.',
            `A/79/1        ${index}`,
            '\f',
        ]),
    ],
    'titles that hang beside their labels': (count) => [
        ...['Provisional agenda', ''],
        ...many(count, (index) => [`${index}.   Title number ${index} of a good many things that make it too long for`, '     one line.']),
        ...['', 'Annotations', ''],
        ...many(count, (index) => [
            `Item ${index}.   Title number ${index} of a good many things that make it too long for`,
            '          one line',
            '',
            'Words of it.',
            '',
        ]),
    ],
    'days beside each other': (count) => [
        ...[...short, 'Annex', '', 'Timetable', ''],
        ['', ...many(count, (index) => [`${1 + (index % 28)} June ${2000 + (index % 90)}`])].join('\t'),
        ['10 a.m.–1 p.m.', ...many(count, () => ['Item 1'])].join('\t'),
    ],
    annexes: (count) => [...short, ...many(count, (index) => ['Annex', '', `Title of ${index}`, '', 'Words of the annex.', ''])],
    documents: (count) => [...short, 'Documentation', '', ...many(count, (index) => [`Report number ${index} (A/79/${index})`])],
    'lines of the masthead': (count) => [...many(count, (index) => [`Line of the masthead ${index}`]), ...short],
    'heads of pages': (count) => [...short, ...many(count, (index) => ['Words.', '', 'A/79/1', `Page ${index}`, ''])],
    'rows of a table': (count) => [...short, '', ...many(count, (index) => [`| ${index} | Title ${index} | A/79/${index} |`])],
};

const [few, times] = [250, 4];
/** Twice as much would be growth by the square of the length. */
const most = 2 * times;

/** Milliseconds of the processor, the least of some tries. */
function cost(text: string, name: string, tries: number): number {
    const measured = Array.from({ length: tries }, () => {
        const begin = process.cpuUsage();
        const form = formOfText(text, name);
        keptIn(form, importForm(form, { name }).source);
        const { user, system } = process.cpuUsage(begin);
        return (user + system) / 1000;
    });
    return Math.max(1, Math.min(...measured));
}

/** What is repeated in pages of HTML. */
const pages: Readonly<Record<string, (index: number) => string>> = {
    'links to notes': (index) =>
        `<p>Words<a href="#n${index}" id="m${index}">${index}</a></p><p><a href="#m${index}" id="n${index}">${index}</a> A note.</p>`,
    'lists in each other': (index) => (index % 9 === 0 ? '</ol></ol>' : '<ol type="a"><li>Words of it'),
    'tables in each other': (index) => (index % 9 === 0 ? '</table>' : '<table><tr><td>Words'),
    'elements that are not closed': () => '<p><b><a href="#x"><span>Words',
};

describe('the import of', () => {
    for (const [what, ofIndex] of Object.entries(pages)) {
        it(`pages with many ${what} grows with them`, () => {
            const costs = (tries: number): readonly number[] =>
                [few * 4, few * 4 * times].map((count) =>
                    cost(`<!doctype html>${many(count, (index) => [ofIndex(index)]).join('')}`, 'a.html', tries),
                );
            const isFine = ([small = 0, large = 0]: readonly number[]): boolean => large < small * most;
            const first = costs(1);
            const all = isFine(first) ? first : costs(3);
            ok(isFine(all), `${all.join(' ms, ')} ms`);
        });
    }

    for (const [what, linesOf] of Object.entries(kinds)) {
        for (const name of ['a.txt', 'a.md']) {
            it(`many ${what} grows with them (${name})`, () => {
                const costs = (tries: number): readonly number[] =>
                    [few, few * times].map((count) => cost([...head, ...linesOf(count)].join('\n'), name, tries));
                const isFine = ([small = 0, large = 0]: readonly number[]): boolean => large < small * most;
                // A machine that was busy for a moment gets more tries.
                const first = costs(1);
                const all = isFine(first) ? first : costs(3);
                ok(isFine(all), `${all.join(' ms, ')} ms`);
            });
        }
    }
});

/** What is repeated in what is pasted. */
const clipboards: Readonly<Record<string, (index: number) => { readonly html?: string; readonly text: string }>> = {
    'paragraphs of Word': (index) => ({
        html: `<p class=MsoNormal><span>${index}.<span>&nbsp;&nbsp;</span></span>Words of it</p>`,
        text: '',
    }),
    'rows of a table of a page': (index) => ({ html: `<table><tr><td>${index}</td><td>Words</td></tr></table>`, text: '' }),
    'lines of plain text': (index) => ({
        text: `${index}. Title of it\nWords that go on in the next line of the text that is pa-\nsted here.\n\n`,
    }),
    'links to notes': (index) => ({ html: `<p>Words<a href="#_ftn${index}" name="_ftnref${index}">[${index}]</a></p>`, text: '' }),
};

describe('the paste of', () => {
    const place: PastePlace = {
        ...{
            before: '',
            after: '',
            part: 'annotations',
            holdsItems: true,
            labels: new Set<string>(),
            lastNumber: 0,
            notes: new Set<string>(),
        },
        ...{ known: '', isNumbered: false, isBelowText: false, isAboveText: false, isComment: false, items: [] },
    };
    for (const [what, ofIndex] of Object.entries(clipboards)) {
        it(`many ${what} grows with them`, () => {
            const costs = (tries: number): readonly number[] =>
                [few * 4, few * 4 * times].map((count) => {
                    const parts = Array.from({ length: count }, (_, index) => ofIndex(index + 1));
                    const html = parts.map((part) => part.html ?? '').join('');
                    const clipboard = {
                        text: parts.map(({ text }) => text).join(''),
                        ...(html === '' ? {} : { html: `<body>${html}</body>` }),
                    };
                    return least(tries, () => void pasted(clipboard, place));
                });
            const isFine = ([small = 0, large = 0]: readonly number[]): boolean => large < small * most;
            const first = costs(1);
            const all = isFine(first) ? first : costs(3);
            ok(isFine(all), `${all.join(' ms, ')} ms`);
        });
    }
});

/** Milliseconds of the processor that some work takes, the least of some tries. */
function least(tries: number, work: () => void): number {
    const measured = Array.from({ length: tries }, () => {
        const begin = process.cpuUsage();
        work();
        const { user, system } = process.cpuUsage(begin);
        return (user + system) / 1000;
    });
    return Math.max(1, Math.min(...measured));
}
