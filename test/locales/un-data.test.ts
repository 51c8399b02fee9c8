/** Dates and times as they stand in issued documents. The folder of the data is named by the environment; without it these tests are skipped aloud. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Blanks that hold words together are a matter of layout, and not every document has them at the same places. */
function plainBlanks(text: string): string {
    return text.replace(/[\u00a0\u202f]/gu, ' ');
}

describe('dates and times of issued documents', () => {
    before(function () {
        if (!corpus) {
            console.log('skipped: AGENDA_CORPUS is not set');
            this.skip();
        }
    });

    it('prints and reads every date as the document has it', () => {
        let rows = 0;
        for (const line of readData('dates.tsv').split(/\r?\n/u)) {
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

    it('reads the lines of one meeting alike in six languages, save those that differ', () => {
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
        // Every one of these was read by hand: the documents differ. Old Arabic writes the minutes first.
        assert.deepEqual(differing, [
            'S/AGENDA/7364 ar: 2015-01-21 weekday 3 minute 11, English 2015-01-21 weekday 3 minute 660',
            'S/AGENDA/7391 fr: 2015-02-24 weekday 2 minute 600, English 2015-02-24 weekday 2 minute 610',
            'S/AGENDA/7391 ru: 2015-02-24 weekday 2 minute 600, English 2015-02-24 weekday 2 minute 610',
            'S/AGENDA/7372 fr: 2015-01-29 weekday 4 minute 620, English 2015-01-29 weekday 4 minute 618',
            'S/AGENDA/7400 fr: 2015-03-06 weekday none minute 600, English 2015-03-06 weekday 5 minute 600',
            'S/AGENDA/7366 ar: 2015-01-22 weekday 4 minute 10, English 2015-01-22 weekday 4 minute 600',
        ]);
    });
});
