/** Properties of the answers at every place of every text: selections are nested, tokens lie within their lines. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { selectionRanges } from '../../server/features/selection.js';
import { closeAll, open } from '../server/editor.js';
import { notNested, tokensOutside } from '../soak/sound.js';
import { damages, rubbish } from './damage.js';
import { runs, sources } from './documents.js';
import { registers, small } from './small.js';

/** Tokens that may span several lines: dates and titles of resolutions. */
const longTokens = {
    text: [
        'agenda CAC/COSP/1',
        'language: en',
        '',
        'item 1  A',
        '',
        'In its resolution 10/3, entitled “Marrakech declaration on the prevention of corruption”, it met on Tuesday, 3 September 2024.',
        '',
        'En la resolución 10/9, titulada “Declaración de Marrakech”, el martes 3 de septiembre de 2024; 题为“预防措施”的第 3/2 号决议。',
    ].join('\n'),
};

/** Agendas and registers, correct and broken, with any line ends. */
const texts = fc
    .tuple(
        fc.oneof(
            fc.constantFrom(...small, ...registers).map(({ text }) => text),
            fc.oneof(...Object.values(damages)).map(({ after }) => after),
            fc
                .tuple(fc.constantFrom(...registers), rubbish, fc.nat(60))
                .map(([{ text }, put, at]) => text.slice(0, at) + put + text.slice(at)),
            rubbish,
            fc
                .tuple(fc.constantFrom(longTokens, ...small, ...sources), fc.integer({ min: 1, max: 9 }))
                .map(([{ text }, every]) => wrapped(text, every)),
        ),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('agenda', 'register'),
    )
    .map(([text, end, extension]) => ({ text: text.replaceAll('$0', '').replace(/\r\n|\r|\n/gu, end), extension }));

/** A text with its lines broken at blanks, also inside dates and titles. */
function wrapped(text: string, every: number): string {
    let count = 0;
    return text.replace(/(?<=\S) (?=\S)/gu, (blank) => (count++ % every === 0 ? '\n' : blank));
}

/** Number of places to try in a text. */
const mostPlaces = 60;

describe('At any place of any text', function () {
    this.timeout(0);
    afterEach(closeAll);

    it('each selection lies in the next one', () =>
        fc.assert(
            fc.asyncProperty(texts, async ({ text, extension }) => {
                const { document } = await open(text, extension);
                const step = Math.max(1, Math.floor(text.length / mostPlaces));
                for (let offset = 0; offset <= text.length; offset += step) {
                    const [selection] = selectionRanges(document, [document.textDocument.positionAt(offset)]);
                    assert.ok(selection);
                    assert.equal(notNested(selection), undefined, `at ${offset}`);
                }
                await closeAll();
            }),
            { numRuns: runs },
        ));

    it('the tokens of a range are those of the whole text, each in its line', () =>
        fc.assert(
            fc.asyncProperty(texts, fc.nat(1000), fc.nat(1000), async ({ text, extension }, from, to) => {
                const { document, lsp, textDocument } = await open(text, extension);
                const lines = text.split(/\r\n|\r|\n/u).map(({ length }) => length);
                const start = { line: from % lines.length, character: 0 };
                const end = { line: Math.max(start.line, to % lines.length) + 1, character: 0 };
                const whole = (await lsp.SemanticTokenProvider?.semanticHighlight(document, { textDocument }))?.data ?? [];
                const part =
                    (await lsp.SemanticTokenProvider?.semanticHighlightRange(document, { textDocument, range: { start, end } }))?.data ??
                    [];
                assert.equal(tokensOutside(whole, lines), undefined);
                assert.equal(tokensOutside(part, lines), undefined);
                const inRange = (line: number): boolean => line >= start.line && line < end.line;
                assert.deepEqual(
                    placed(part),
                    placed(whole).filter(([line = 0]) => inRange(line)),
                );
                await closeAll();
            }),
            { numRuns: runs },
        ));
});

/** Tokens with absolute lines and characters in place of the distances from the previous token. */
function placed(data: readonly number[]): readonly (readonly number[])[] {
    const tokens: number[][] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
        const [down = 0, along = 0, ...rest] = data.slice(at, at + 5);
        character = down === 0 ? character + along : along;
        line += down;
        tokens.push([line, character, ...rest]);
    }
    return tokens;
}
