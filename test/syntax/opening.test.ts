/** The symbol on the first line of an agenda. */
import assert from 'node:assert/strict';
import { openingSymbol } from '../../language/syntax/scanner/opening.js';

function check(text: string, expected: string | undefined): void {
    it(JSON.stringify(text), () => assert.equal(openingSymbol(text), expected));
}

describe('the symbol on the first line', () => {
    check('agenda A/79/100\nlanguage: en', 'A/79/100');
    check('\ufeff\r\n  agenda   A/79/100*', 'A/79/100');
    check('agenda A/79/100[^1]', 'A/79/100');
    check('// one\n//two\r\n\n // three\nagenda A/79/100', 'A/79/100');
    check('agenda', undefined);
    check('agenda \n', undefined);
    check('agendas A/79/100', undefined);
    check('item 1  Opening\nagenda A/79/100', undefined);
    check('// The agenda of a real session\nitem 1', undefined);
    check('// agenda A/79/100', undefined);

    it('is looked for after any number of comments', () => {
        for (const comment of ['// a comment \n', '// one // two\n', '//\n\n', '//\u3000\r\n']) {
            const comments = comment.repeat(1_000);
            assert.equal(openingSymbol(`${comments}Not an agenda`), undefined);
            assert.equal(openingSymbol(`${comments}agenda A/79/100`), 'A/79/100');
        }
    });
});
