/** Initialization that the parsers skip at their start: skipping it must not change any result. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EmptyFileSystem, LangiumParser, URI } from 'langium';
import { createLanguages } from '../../language/base.js';
import { library } from '../../language/registers/library.js';
import { damages, rubbish } from '../properties/damage.js';
import { runs, sources } from '../properties/documents.js';

const { shared } = createLanguages(EmptyFileSystem);

/** The errors of the parser for a text, part by part. */
function errorsIn(text: string, name: string): readonly string[] {
    const own = LangiumParser.prototype.parse;
    const errors: string[] = [];
    LangiumParser.prototype.parse = function parse(...args) {
        const result = own.apply(this, args);
        errors.push(...result.parserErrors.map(({ message }) => message));
        return result as never;
    };
    try {
        shared.workspace.LangiumDocumentFactory.fromString(text, URI.file(`/${name}`));
    } finally {
        LangiumParser.prototype.parse = own;
    }
    return errors;
}

function accepts(text: string, name: string): void {
    assert.deepEqual(errorsIn(text, name), []);
}

const registerLine = fc.constantFrom(
    ...['register', 'register CAC/COSP', 'register cac x', 'resolution 10/3', 'resolution', 'decision 1/1 A x', 'resolution 3363 (XXX)'],
    ...['en: A title', 'en:', 'xx: ?', 'en', ': x', '// note', '', 'رقم', '第', '\ufeff', 'register', ' resolution 1/2', 'en：题'],
);

describe('The parsers', () => {
    for (const language of ['agenda', 'register'] as const) {
        it(`have a grammar of ${language}s that is sound, and in which the next token decides`, () => {
            const checked = createLanguages(EmptyFileSystem, {
                LanguageMetaData: () => ({ languageId: language, fileExtensions: [], caseInsensitive: false, mode: 'development' }),
            });
            assert.doesNotThrow(() => checked[language].parser.LangiumParser);
        });
    }

    for (const { name, text } of sources) {
        it(`accept what the scanner makes of ${name}`, () => accepts(text, 'a.agenda'));
    }

    for (const [title, damage] of Object.entries(damages)) {
        it(`accept what the scanner makes of a document ${title}`, () =>
            fc.assert(
                fc.property(damage, ({ after }) => accepts(after, 'a.agenda')),
                { numRuns: runs },
            ));
    }

    it('accept what the scanner makes of what never was a document', () =>
        fc.assert(
            fc.property(rubbish, (text) => {
                accepts(text, 'a.agenda');
                accepts(text, 'a.register');
            }),
            { numRuns: runs },
        ));

    it('accept what the scanner makes of registers and of lines in any order', () => {
        Object.values(library).forEach((text) => accepts(text, 'a.register'));
        fc.assert(
            fc.property(fc.array(registerLine, { maxLength: 12 }), (lines) => accepts(lines.join('\n'), 'a.register')),
            { numRuns: runs },
        );
    });
});
