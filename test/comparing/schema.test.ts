import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { compared } from './compared.js';

const schema = JSON.parse(readFileSync('docs/schemas/agenda-comparison.schema.json', 'utf8')) as object;
const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

describe('the schema of a comparison', () => {
    let validate: ValidateFunction;
    before(() => {
        validate = new Ajv({ allErrors: false, strict: true }).compile(schema);
    });
    for (const language of languages) {
        it(`accepts what has changed in the ${language} example after damage of every kind`, () => {
            const source = readFileSync(`examples/prevention-2024.${language}.agenda`, 'utf8');
            const sections = source.split('\n\n');
            const damaged = [
                ...sections.slice(0, 4),
                'item 9  …\n\n…',
                ...sections.slice(9).map((one, at) => (at % 5 === 0 ? `${one} 12/3` : one)),
            ].join('\n\n');
            const comparison = compared(source, damaged.replace('15:00-18:00', '14:00-17:00 @ A').replace('2024-09-05', '2024-09-12'));
            assert.ok(comparison.count > 5);
            assert.ok(validate(JSON.parse(JSON.stringify(comparison))), JSON.stringify(validate.errors?.slice(-2)));
        });
    }
    it('refuses a kind that it does not know', () => {
        const comparison = JSON.stringify(compared('agenda A/1\n\nitem 1  One\n', 'agenda A/2\n\nitem 1  Two\n'));
        assert.ok(validate(JSON.parse(comparison)));
        assert.equal(validate(JSON.parse(comparison.replace('"masthead"', '"head"'))), false);
    });
});
