/** No kind of cases rests on one example or on one language. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import type { Case } from './case.js';
import { inAnyLanguage, inSixLanguages } from './kinds.js';

/** The fewest cases of a kind. */
const fewest = 3;
const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

describe('Kinds of cases', () => {
    const cases = globSync('test/cases/*.json').flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as readonly Case[]);
    const byKind = Map.groupBy(cases, ({ id }) => id.slice(0, id.indexOf('/')));

    it('have three cases or more each', () => {
        const kinds = Object.keys({ ...inSixLanguages, ...inAnyLanguage });
        assert.deepEqual(
            kinds.filter((kind) => (byKind.get(kind)?.length ?? 0) < fewest),
            [],
        );
    });

    it('are in all six languages where the words of a language matter', () => {
        const missing = Object.keys(inSixLanguages).flatMap((kind) => {
            const found = (byKind.get(kind) ?? []).flatMap(languagesOf);
            return languages.filter((language) => !found.includes(language)).map((language) => `${kind}: ${language}`);
        });
        assert.deepEqual(missing, []);
    });
});

/** The languages of the agendas of a case; one that names none is in English. */
function languagesOf({ files }: Case): readonly string[] {
    return Object.entries(files)
        .filter(([name]) => name.endsWith('.agenda'))
        .map(([, text]) => /^language: (\w+)/mu.exec(text)?.[1] ?? 'en');
}
