import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EmptyFileSystem, URI } from 'langium';
import { createLanguages } from '../../language/base.js';
import type { Register } from '../../language/grammar/generated/ast.js';
import type { RegisterExports } from '../../language/references/exports.js';
import { library } from '../../language/registers/library.js';
import { completeIn, namesOf } from '../../language/registers/descriptions.js';
import { shelved } from '../../language/registers/shelf.js';

const { shared, register: services } = createLanguages(EmptyFileSystem);
const uri = URI.parse('file:///a.register');

/** What the index would hold of a register. */
function indexed(text: string): unknown {
    const document = shared.workspace.LangiumDocumentFactory.fromString<Register>(text, uri);
    const { symbol } = document.parseResult.value;
    const exports = services.references.ScopeComputation as RegisterExports;
    const entries = exports.entriesOf(document);
    const ranges = exports.rangesOf(document);
    return symbol
        ? [
              {
                  symbol,
                  names: namesOf(document.parseResult.value),
                  complete: completeIn(document.parseResult.value),
                  hasEntries: entries.length + ranges.length > 0,
                  ranges: ranges.map(({ type, name, path, body, kind, ranges: numbers }) => ({
                      type,
                      name,
                      path,
                      body,
                      kind,
                      ranges: numbers,
                  })),
                  entries: entries.map(({ type, name, path, body, kind, titles }) => ({ type, name, path, body, kind, titles })),
              },
          ]
        : [];
}

function onShelf(text: string): unknown {
    return shelved(text, uri).map(({ symbol, names, complete, hasEntries, entries, ranges }) => ({
        symbol,
        names,
        complete,
        hasEntries,
        ranges: ranges().map(({ documentUri: _, ...range }) => range),
        entries: entries().map(({ documentUri: _, ...entry }) => entry),
    }));
}

describe('a register on the shelf is what the parser reads', () => {
    for (const [name, text] of Object.entries(library)) {
        it(`in ${name}`, () => assert.deepEqual(onShelf(text), indexed(text)));
    }

    const line = fc.oneof(
        fc.constantFrom(
            'register CAC/COSP',
            'register A/64 more',
            'register',
            'register cac',
            'resolution 10/3',
            'decision 7/1',
            'resolution 3363(XXX)',
            'decision 53/208 A',
            'resolution 53/208A extra',
            'resolution',
            'resolution ten',
            'resolutions 4/1',
            'resolutions 4/1-4/7, 4/9',
            'resolutions 4/1 – 4/7 and more',
            'decisions 1 (I)-3541 (XXX)',
            'decisions',
            'resolutions none',
            'complete: 1-10, S-32',
            'complete resolutions: 6',
            'complete: some',
            'complete : 6, some',
            'complete:',
            'complete decisions',
            'resolution\t4/1',
            'en: Prevention | the Prevention | ',
            'EN: Second',
            'zh：预防',
            'zh-Hans : 预防',
            'en:',
            ': nothing',
            '// a comment',
            'en // no comment',
            'English: long',
            '',
            '\ufeff',
            '   ',
        ),
        fc.string({ maxLength: 12 }),
    );
    it('in random lines', () =>
        fc.assert(
            fc.property(fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', ' \n  ')), { maxLength: 12 }), (lines) => {
                const text = lines.flat().join('');
                assert.deepEqual(onShelf(text), indexed(text));
            }),
            { numRuns: 2000 },
        ));
    it('in random lines below a head', () =>
        fc.assert(
            fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
                const text = ['register CAC/COSP', ...lines].join('\n');
                assert.deepEqual(onShelf(text), indexed(text));
            }),
            { numRuns: 2000 },
        ));
});
