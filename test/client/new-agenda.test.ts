/** What the user can choose from for a new agenda, and among the examples. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { exampleChoices } from '../../client/new-agenda/examples.js';
import { bodyChoices, languageChoices, ownBody } from '../../client/new-agenda/wording.js';

describe('the choices for a new agenda', () => {
    it('languages are found by their English names too', () => {
        const language = (name: string, englishName: string) => ({ language: 'x', name, englishName, bodies: [] });
        assert.deepEqual(
            languageChoices([language('\u4e2d\u6587', 'Chinese'), language('English', 'English')]).map(({ label, description }) => [
                label,
                description,
            ]),
            [
                ['\u4e2d\u6587', 'Chinese'],
                ['English', ''],
            ],
        );
    });
    it('bodies are found by their symbols too, and say where no name is known', () =>
        assert.deepEqual(
            bodyChoices([
                { symbol: 'A', name: 'General Assembly', isNamed: true },
                { symbol: 'B', name: 'Board', isNamed: false },
            ]).map(({ label, description, value }) => [label, description, value]),
            [
                ['General Assembly', 'A', { symbol: 'A' }],
                ['Board', 'B · no name is known in this language', { symbol: 'B' }],
            ],
        ));
    it('any other body can be typed', () => {
        assert.deepEqual(ownBody('Harbour Board')?.value, { name: 'Harbour Board' });
        assert.equal(ownBody('Harbour Board')?.alwaysShow, true);
        assert.equal(ownBody(''), undefined);
    });
    it('examples have the one with mistakes first, then each language', () => {
        const choices = exampleChoices(readdirSync('examples'));
        assert.equal(choices[0]?.value, 'mistakes.agenda');
        assert.deepEqual(
            choices.slice(1).map(({ label }) => label),
            ['Arabic', 'Chinese', 'English', 'French', 'Russian', 'Spanish'].map((name) => `A whole agenda in ${name}`),
        );
    });
});
