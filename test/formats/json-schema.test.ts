import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { json, schemaVersion } from '../../language/formats/json.js';
import { formatted } from '../document/documents.js';
import { sourcesOfAllKinds } from './documents-of-all-kinds.js';

const schema = JSON.parse(readFileSync('schemas/agenda-document.schema.json', 'utf8')) as {
    readonly properties: { readonly schema: { readonly const?: number; readonly allOf?: unknown } };
};

describe('the schema of JSON', () => {
    let validate: ValidateFunction;
    before(() => {
        validate = new Ajv({ allErrors: false, strict: true, allowUnionTypes: true }).compile(schema);
    });

    function accepts(value: unknown, name: string): void {
        assert.ok(validate(value), `${name}: ${JSON.stringify(validate.errors?.slice(-3))}`);
    }

    it('is that of the version which is written', () => assert.equal(schema.properties.schema.const, schemaVersion));
    for (const { name, source } of sourcesOfAllKinds()) {
        it(`accepts ${name}`, () => accepts(JSON.parse(json.render(formatted(source))), name));
    }
    it('refuses a property that it does not know, and a day that is none', () => {
        const written = json.render(formatted('agenda A/AC.1/2024/1\ndates: 2024-10-25 to 2024-10-28\n\nitem 1  Opening\n'));
        accepts(JSON.parse(written), 'the document');
        for (const [before, after] of [
            ['"symbol":', '"sign":'],
            ['"2024-10-25"', '"25 October"'],
            ['"list-row"', '"list-line"'],
            ['"schema": 1', '"schema": 2'],
        ] as const) {
            assert.ok(written.includes(before), before);
            assert.equal(validate(JSON.parse(written.replace(before, after))), false, after);
        }
    });
});
