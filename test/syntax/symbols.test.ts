/** Symbols of documents in running text, and the faults of a symbol. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { symbolDefect } from '../../language/syntax/words/symbol-defects.js';
import { findSymbols, plainSymbol } from '../../language/syntax/words/symbols.js';

function check(text: string, ...expected: string[]): void {
    it(text, () => {
        assert.deepEqual(
            findSymbols(text).map(({ start, end }) => text.slice(start, end)),
            expected,
        );
    });
}

function checkDefect(symbol: string, kind: string | undefined, corrected?: string): void {
    it(`${symbol} ${kind ?? 'has no fault'}`, () => {
        const defect = symbolDefect(symbol);
        assert.deepEqual([defect?.kind, defect?.corrected], [kind, corrected]);
    });
}

describe('symbols', () => {
    check('See A/79/100 and E/CN.7/2024/1/Add.1.', 'A/79/100', 'E/CN.7/2024/1/Add.1');
    check('CAC/COSP/WG.4/2024/CRP.1*, S/RES/2209(2015)**', 'CAC/COSP/WG.4/2024/CRP.1*', 'S/RES/2209(2015)**');
    check('文件A/79/100载有', 'A/79/100');
    check('في الوثيقة A/79/100.', 'A/79/100');
    check('TD/B/C.I/15/Rev.1 and A/79/100/Summary', 'TD/B/C.I/15/Rev.1', 'A/79/100/Summary');
    check('IDB.48/3, WHA/1, UNEP/5', 'IDB.48/3', 'WHA/1', 'UNEP/5');
    check('A//79/100 and A／79／100', 'A//79/100', 'A／79／100');
    check('A/ 79/100, E/CN.7/ CRP.1', 'A/ 79/100', 'E/CN.7/ CRP.1');
    check('A/79/100/', 'A/79/100/');
    check('AND/OR, he/she, TCP/IP, km/h, A/B');
    check('decision XII/5, 200 EX/1, WG.431/2');
    check('xA/79/100, -A/79/100, @A/79/100, Ж/A/79/100');
    check('A/79/100новый, A/79/100x-');
    check('ABCDEFGHIJKLM/1');
    check(`A${'/1'.repeat(24)}`, `A${'/1'.repeat(24)}`);
    check(`A${'/1'.repeat(30)}`);

    checkDefect('A/79/100', undefined);
    checkDefect('A/79/100/Add1', 'dot', 'A/79/100/Add.1');
    checkDefect('CAC/COSP/WG4/2024/CRP1', 'dot', 'CAC/COSP/WG.4/2024/CRP.1');
    checkDefect('A／CN9/1', 'fullwidth', 'A/CN.9/1');
    checkDefect('ISO/TC154/WG3/1', undefined);
    checkDefect('A/ 79/100', 'blank', 'A/79/100');
    checkDefect('A／79／100', 'fullwidth', 'A/79/100');
    checkDefect('A//79/100', 'segment');
    checkDefect('A/79/100/', 'segment');
    checkDefect('a/79', 'form');

    it('are compared in Latin letters and without asterisks', () => {
        assert.equal(plainSymbol('А/79/100**'), 'A/79/100');
        assert.equal(plainSymbol(`A/1${'*'.repeat(50_000)}`), 'A/1');
    });

    it('are found in order and do not overlap', () => {
        const pieces = ['A', '/', '／', '79', 'CAC', '.', '4', ' ', '(2015)', '*', 'Add.1', '字', 'x', '-', '&', 'ж'];
        fc.assert(
            fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
                const text = parts.join('');
                let at = 0;
                for (const { start, end } of findSymbols(text)) {
                    assert.ok(start >= at && end > start && end <= text.length);
                    at = end;
                }
            }),
        );
    });
});
