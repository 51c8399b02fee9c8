/** The law of skeletons: the new version has the same facts as the original, and no findings of its own. */
import assert from 'node:assert/strict';
import { languages } from '../../language/locales/index.js';
import { disagreements } from '../../language/versions/comparison/consensus.js';
import type { Version } from '../../language/versions/comparison/version.js';
import { factsOf } from '../../language/versions/facts/facts.js';
import { readingOf } from '../../language/semantics/reading.js';
import { skeletonOf } from '../../language/drafting/skeleton/skeleton.js';
import type { AgendaScopes } from '../../language/references/scopes.js';
import { built, file } from './agendas.js';

/** Findings that are correct for an unwritten document, or that the words of the original prevented. */
const expected = new Set(['item/unannotated', 'resolution/no-register', 'text/unfilled', 'translation/untranslated']);

const sources = [
    ...languages.map((language) => `examples/prevention-2024.${language}.agenda`),
    'test/fixtures/women.ar.agenda',
    'test/fixtures/council.fr.agenda',
    'test/fixtures/forests.es.agenda',
    'test/fixtures/outer-space.ru.agenda',
    'test/fixtures/assembly.en.agenda',
    'test/fixtures/board.en.agenda',
    'test/fixtures/forum.en.agenda',
    'test/fixtures/tracks.en.agenda',
    'test/fixtures/trade-law.en.agenda',
    'test/fixtures/crime.zh.agenda',
    'test/fixtures/plain-run.zh.agenda',
    ...languages.map((language) => `test/fixtures/translation/meeting.${language}.agenda`),
];

/** In the new version, a date without a year gets the year of the session, and words are still to be written. */
function withoutYears(fingerprint: string): string {
    return fingerprint
        .replace(/^(?:place|venue)=.*\n/gmu, '')
        .replace(/(?<=[|,])(?:address|article|month|session) [^,|\n]*,?/gu, '')
        .replace(/\b\d{4}-(?=\d\d-\d\d\b)/gu, '')
        .split('|')
        .map((set) => [...new Set(set.split(',').filter(Boolean))].sort().join(','))
        .join('|');
}

describe('a new language version has the facts of its original', () => {
    for (const name of sources) {
        for (const language of languages) {
            it(`${name} in ${language}`, async () => {
                const original = await built(file(name));
                const { Registers: registers, ScopeProvider } = original.languages.agenda.references;
                const reading = readingOf(original.document.parseResult.value);
                const text = skeletonOf({ reading, registers, scopes: ScopeProvider as AgendaScopes }, language);
                const version = await built(text);
                const facts = (of: typeof original): Version => ({
                    uri: of.document.uri.toString(),
                    language: readingOf(of.document.parseResult.value).locale.language,
                    facts: factsOf(readingOf(of.document.parseResult.value)),
                });
                assert.deepEqual(
                    disagreements(facts(version), [facts(original)]).map(({ key, topic }) => `${topic}: ${key}`),
                    [],
                );
                assert.equal(withoutYears(facts(version).facts.fingerprint), withoutYears(facts(original).facts.fingerprint));
                const count = (of: typeof original, code: string): number => of.findings.filter((finding) => finding.code === code).length;
                const { original: first } = readingOf(version.document.parseResult.value).masthead;
                const placeholders = text.split('\n').filter((line) => line.includes('…') && !line.startsWith('//')).length;
                assert.equal(
                    count(version, 'translation/untranslated'),
                    first === undefined || first === language ? 0 : placeholders,
                    'each placeholder of a translation is found, once',
                );
                const more = version.findings.filter(
                    ({ code, severity }) => severity !== 'hint' && !expected.has(code) && count(version, code) > count(original, code),
                );
                assert.deepEqual(
                    more.map(({ code, finding }) => `${code}: ${version.document.textDocument.getText(finding.range)}: ${finding.message}`),
                    [],
                );
            });
        }
    }
});
