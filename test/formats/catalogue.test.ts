import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { formats } from '../../language/formats/catalogue.js';
import { schemaVersion } from '../../language/formats/json.js';
import { reportNames } from '../../cli/program.js';
import { reports } from '../../cli/reports/catalogue.js';
import { formatNamed, formatNames, formats as list, isRendered } from '../../protocol/formats.js';
import { formatted } from '../document/documents.js';
import { textFormats, wholeTextFormats } from './printing.js';

/** All lists of words in a value, such as the values of a setting. */
function listsIn(data: unknown): readonly (readonly unknown[])[] {
    const inside = typeof data === 'object' && data !== null ? Object.values(data).flatMap(listsIn) : [];
    return Array.isArray(data) && data.every((one) => typeof one === 'string') ? [data, ...inside] : inside;
}

describe('the catalogue of formats', () => {
    it('makes every format of the list, and no other', () => assert.deepEqual(Object.keys(formats), formatNames.filter(isRendered)));
    it('finds a format by its name alone', () => {
        assert.deepEqual(
            formatNames.map((name) => formatNamed(name)?.name),
            formatNames,
        );
        assert.equal(formatNamed('constructor'), undefined);
    });
    it('gives each format a name, a label and an extension of its own', () => {
        for (const key of ['name', 'label', 'extension', 'mediaType'] as const) {
            assert.equal(new Set(list.map((format) => format[key])).size, list.length, key);
        }
    });
    it('is what the extension and the read-me name', () => {
        const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly contributes: unknown };
        for (const names of listsIn(contributes).filter((words) => words.includes('html') || words.includes('markdown'))) {
            assert.deepEqual(names, formatNames);
        }
        const [, first, others = ''] = /render FILE --to (\w+) +or ([\w, ]+);/u.exec(readFileSync('README.md', 'utf8')) ?? [];
        assert.deepEqual([first, ...others.split(', ')], formatNames);
    });
    it('of reports is what the command line offers', () => assert.deepEqual(reportNames, Object.keys(reports)));
});

describe('JSON', () => {
    it('is the document with the version of its shape', () => {
        const document = formatted('agenda A/AC.1/2024/1\nlanguage: zh\nitem 1  甲');
        const read: unknown = JSON.parse(formats.json.render(document));
        assert.deepEqual(read, JSON.parse(JSON.stringify({ schema: schemaVersion, ...document })));
    });
});

describe('a printed document', () => {
    const signs = Array.from({ length: 160 }, (_, code) => String.fromCharCode(code)).filter((sign) => /(?![\t\n\r])\p{Cc}/u.test(sign));
    const all = signs.join('');
    const facts = `agenda A/AC.1/${all}2024/1\ntitle: Ag${all}enda\nbody: Com${all}mittee\nsession: Fir${all}st\n`;
    const schedule = `schedule\nday 2024-09-03\n10:00-13:00  1\n- Clo${all}sed\n`;
    const source = `${facts}\nitem 1  Ope${all}ning[^n${all}o]\n\n${all}Text ${all} (A/${all}1)\n\n(${all}a) one\n\n[^n${all}o]: A no${all}te.\n\n${schedule}`;
    for (const { name, print } of textFormats) {
        it(`has no control characters as ${name}`, () => {
            // Some kinds of files, such as calendars, end their lines with CRLF.
            const printed = print(formatted(source)).replaceAll('\r\n', '\n');
            assert.doesNotMatch(printed, /(?![\t\n])\p{Cc}/u);
            assert.doesNotMatch(printed, /\\u00[0189]|\\[bf]/u);
        });
    }
    for (const { name, print } of wholeTextFormats) {
        it(`keeps words apart that a page break parted, as ${name}`, () =>
            assert.match(
                print(formatted('agenda A/1\n\nitem 1  One\u000cTwo\n\nThree\u000bfour \u0085five.')),
                /One Two[\s\S]*Three four five\./u,
            ));
    }
});
