/** Four times the text is imported in some four times the time, whatever stands in it: ratios within one run, of the processor's time. */
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

describe('the import of', () => {
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
