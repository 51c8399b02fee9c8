import assert from 'node:assert/strict';
import { formats, isFormatName } from '../../language/formats/catalogue.js';
import { schemaVersion } from '../../language/formats/json.js';
import { formatNames, reportNames } from '../../server/cli/program.js';
import { reports } from '../../server/cli/reports/catalogue.js';
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
