import assert from 'node:assert/strict';
import { formats, isFormatName } from '../../language/formats/catalogue.js';
import { schemaVersion } from '../../language/formats/json.js';
import { formatNames, reportNames } from '../../cli/program.js';
import { reports } from '../../cli/reports/catalogue.js';
import { formatted } from '../document/documents.js';

describe('the catalogue of formats', () => {
    it('names each format as it is found', () => {
        for (const [name, format] of Object.entries(formats)) {
            assert.equal(format.name, name);
            assert.ok(isFormatName(name));
        }
        assert.ok(!isFormatName('constructor'));
    });
    it('is what the command line offers', () => {
        assert.deepEqual(formatNames, Object.keys(formats));
        assert.deepEqual(reportNames, Object.keys(reports));
    });
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
    for (const [name, format] of Object.entries(formats)) {
        it(`has no control characters as ${name}`, () => {
            const printed = format.render(formatted(source));
            assert.doesNotMatch(printed, /(?![\t\n])\p{Cc}/u);
            assert.doesNotMatch(printed, /\\u00[0189]|\\[bf]/u);
        });
        it(`keeps words apart that a page break parted, as ${name}`, () =>
            assert.match(
                format.render(formatted('agenda A/1\n\nitem 1  One\u000cTwo\n\nThree\u000bfour \u0085five.')),
                /One Two[\s\S]*Three four five\./u,
            ));
    }
});
