/**
 * Dates, times and citations as in issued documents. The dates are facts and are in test/fixtures; the sentences may not be copied into the project:
 * the environment names their folder, and without it those tests are visibly skipped.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compared, type FactKind, readSentences } from './aligned.js';
import {
    type CalendarDate,
    formatIsoDate,
    isoWeekday,
    type Language,
    languages,
    locales,
    parseIsoDate,
} from '../../language/locales/index.js';

const corpus = process.env.AGENDA_CORPUS;

function readData(name: string): string {
    return readFileSync(join(corpus ?? '', '..', 'data', name), 'utf8');
}

function isLanguage(code: string | undefined): code is Language {
    return languages.some((language) => language === code);
}

/** Non-breaking blanks are a matter of layout, and documents differ in where they have them. */
function plainBlanks(text: string): string {
    return text.replace(/[\u00a0\u202f]/gu, ' ');
}

describe('dates and times of issued documents', () => {
    function needsData(test: Mocha.Context): void {
        if (!corpus) {
            console.log('skipped: AGENDA_CORPUS is not set');
            test.skip();
        }
    }

    it('prints and reads every date as the document has it', () => {
        let rows = 0;
        for (const line of readFileSync('test/fixtures/dates.tsv', 'utf8').split(/\r?\n/u)) {
            const [language, iso = '', text = ''] = line.split('\t');
            const date = parseIsoDate(iso);
            if (!isLanguage(language) || !date) {
                continue;
            }
            rows++;
            assert.equal(plainBlanks(locales[language].printDate(date)), plainBlanks(text), line);
            assert.deepEqual(
                locales[language].findDates(text).map(({ start, end, year, month, day }) => ({ start, end, year, month, day })),
                [{ start: 0, end: text.length, ...date }],
                line,
            );
        }
        assert.equal(rows, 471);
    });

    it('reads the lines of one meeting alike in six languages, save those that differ', function () {
        needsData(this);
        const differing: string[] = [];
        let symbol = '';
        let english = '';
        for (const line of readData('time-lines.six-languages.txt').split(/\r?\n/u)) {
            const [, head] = /^== (.*)$/u.exec(line) ?? [];
            const [, language, text = ''] = /^(\w\w): (.*)$/u.exec(line) ?? [];
            symbol = head ?? symbol;
            if (!isLanguage(language)) {
                continue;
            }
            const locale = locales[language];
            const [found, ...others] = locale.findDates(text);
            const times = locale.findTimes(text);
            assert.ok(found?.year && others.length === 0 && times.length === 1, `one date and one time are read: ${line}`);
            const date: CalendarDate = { year: found.year, month: found.month, day: found.day };
            const meaning = `${formatIsoDate(date)} weekday ${found.weekday?.number ?? 'none'} minute ${times[0] ?? ''}`;
            if (language === 'en') {
                english = meaning;
                assert.equal(found.weekday?.number, isoWeekday(date), line);
            } else if (meaning !== english) {
                differing.push(`${symbol} ${language}: ${meaning}, English ${english}`);
            }
        }
        // Each of these was checked by reading: the documents differ. Old Arabic puts the minutes first.
        assert.deepEqual(differing, [
            'S/AGENDA/7364 ar: 2015-01-21 weekday 3 minute 11, English 2015-01-21 weekday 3 minute 660',
            'S/AGENDA/7391 fr: 2015-02-24 weekday 2 minute 600, English 2015-02-24 weekday 2 minute 610',
            'S/AGENDA/7391 ru: 2015-02-24 weekday 2 minute 600, English 2015-02-24 weekday 2 minute 610',
            'S/AGENDA/7372 fr: 2015-01-29 weekday 4 minute 620, English 2015-01-29 weekday 4 minute 618',
            'S/AGENDA/7400 fr: 2015-03-06 weekday none minute 600, English 2015-03-06 weekday 5 minute 600',
            'S/AGENDA/7366 ar: 2015-01-22 weekday 4 minute 10, English 2015-01-22 weekday 4 minute 600',
        ]);
    });

    /**
     * The minimum: the number of sentences in which any version has something of a kind, and in how many of them all six versions agree. The sentences of
     * the data cite no resolution and no document; if they do in future, those are compared too.
     */
    const floor: Readonly<Record<FactKind, { readonly sentences: number; readonly alike: number }>> = {
        citations: { sentences: 0, alike: 0 },
        symbols: { sentences: 0, alike: 0 },
        dates: { sentences: 10, alike: 9 },
    };

    it('finds the same citations, symbols and dates in the six versions of a sentence, save those that differ', function () {
        needsData(this);
        const sentences = readSentences(readData('agenda-sentences.six-languages.txt'));
        const differing: string[] = [];
        for (const kind of Object.keys(floor) as FactKind[]) {
            const told = sentences.map((sentence) => compared(sentence, kind)).filter((one) => one.found);
            const alike = told.filter((one) => one.differing.length === 0).length;
            console.log(`      ${kind}: alike in ${alike} of ${told.length} sentences that have any, ${sentences.length} in all`);
            assert.ok(told.length >= floor[kind].sentences, `${kind} are found in no fewer sentences than before`);
            assert.ok(alike >= floor[kind].alike, `${kind} are alike in no fewer sentences than before`);
            differing.push(...told.flatMap((one) => one.differing));
        }
        // Checked by reading: these versions omit the year of the first of two ranges, the others have it.
        assert.deepEqual(
            differing,
            ['en', 'fr', 'es'].map(
                (language) =>
                    `A/AC.284/2015/1 dates ${language}: --02-03 --02-05 2015-04-28 2015-04-30, most have 2015-02-03 2015-02-05 2015-04-28 2015-04-30`,
            ),
        );
    });
});
