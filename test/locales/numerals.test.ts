/** Markers of labels and lists. */
import assert from 'node:assert/strict';
import { markerValues, normaliseMarker, writeMarker } from '../../language/locales/numerals.js';
import type { MarkerScript } from '../../language/locales/locale.js';

function checkReadings(bare: string, ...expected: string[]): void {
    it(`${bare} is ${expected.join(', ') || 'no marker'}`, () => {
        assert.deepEqual(
            markerValues(bare).map(({ script, value }) => `${script} ${value}`),
            expected,
        );
    });
}

function checkPlain(text: string, expected: string): void {
    it(`${text} is ${expected}`, () => assert.equal(normaliseMarker(text), expected));
}

function checkWritten(script: MarkerScript, value: number, expected: string): void {
    it(`${script} ${value} is written ${expected}`, () => assert.equal(writeMarker(script, value), expected));
}

describe('markers', () => {
    describe('every reading is given', () => {
        checkReadings('12', 'number 12');
        checkReadings('١٧٠', 'number 170');
        checkReadings('a', 'letter 1');
        checkReadings('i', 'letter 9', 'roman 1');
        checkReadings('iv', 'roman 4');
        checkReadings('z', 'letter 26');
        checkReadings('aa', 'letter 27');
        checkReadings('ab', 'letter 28');
        checkReadings('bb', 'letter 28', 'letter 54');
        checkReadings('ⅳ', 'roman 4');
        checkReadings('二十三', 'chinese 23');
        checkReadings('一百零一', 'chinese 101');
        checkReadings('ب', 'abjad 2');
        checkReadings('هـ', 'abjad 5');
        checkReadings('ا', 'abjad 1');
        checkReadings('с', 'letter 3', 'roman 100', 'letter 17');
        checkReadings('б', 'letter 2');
        checkReadings('iiii', 'letter 87');
        for (const word of ['continued', 'suite', 'تابع', '续', 'bis', '', 'vx']) {
            checkReadings(word);
        }
    });

    describe('looks are forgiven', () => {
        checkPlain('（Ａ）', '(a)');
        checkPlain('（１）', '(1)');
        checkPlain('٣', '3');
        checkPlain('а)', 'a)');
        checkPlain('(هـ)', '(ه)');
    });

    describe('numbers are written in each script', () => {
        checkWritten('letter', 26, 'z');
        checkWritten('letter', 29, 'cc');
        checkWritten('roman', 148, 'cxlviii');
        checkWritten('chinese', 10, '十');
        checkWritten('chinese', 110, '一百一十');
        checkWritten('abjad', 3, 'ج');
        checkWritten('number', 170, '170');
    });

    it('reads every marker it writes, up to 200', () => {
        for (const script of ['number', 'letter', 'roman', 'chinese', 'abjad'] as const) {
            for (let value = 1; value <= (script === 'letter' ? 104 : script === 'abjad' ? 112 : 200); value++) {
                const marker = writeMarker(script, value);
                assert.ok(
                    markerValues(marker).some((reading) => reading.script === script && reading.value === value),
                    `${script} ${value} ${marker}`,
                );
            }
        }
    });
});
