/** Arabic in English messages: `[` and `]` stand for the signs of an isolate. */
import assert from 'node:assert/strict';
import { withIsolates } from '../../language/text/direction.js';

function check(message: string, expected: string): void {
    assert.equal(withIsolates(message).replaceAll('\u2068', '[').replaceAll('\u2069', ']'), expected);
}

describe('In a message', () => {
    it('nothing changes without letters that run from right to left', () => {
        for (const message of ['', 'Item 2 (a) is “Отчёт”.', '会议 3 (日)', '2024-09-03']) {
            check(message, message);
        }
    });
    it('a date in Arabic keeps its figures', () =>
        check(
            'The day is الثلاثاء، 3 أيلول/سبتمبر 2024, not 2024-09-04.',
            'The day is [الثلاثاء، 3 أيلول/سبتمبر 2024, not 2024-09-04.'.replace(', not', '], not'),
        ));
    it('a date that begins with its figure is one stretch', () =>
        check('From 3 أيلول 2024 to 6 أيلول 2024.', 'From [3 أيلول 2024] to [6 أيلول 2024].'));
    it('a quotation is a stretch of its own', () => check('Item 2 is “ألف 1”, “باء”.', 'Item 2 is “[ألف 1]”, “[باء]”.'));
    it('the bracket of a number belongs to it', () => {
        check('Resolution 2205 (د-21) is unknown.', 'Resolution [2205 (د-21)] is unknown.');
        check('Sub-item 1 (أ)', 'Sub-item [1 (أ)]');
        check('Entry أ) follows.', 'Entry [أ)] follows.');
    });
    it('the bracket of the sentence does not', () =>
        check('The body (الهيئة) is unknown.', 'The body (الهيئة) is unknown.'.replace('الهيئة', '[الهيئة]')));
    it('accents and lengthening strokes go with their letters', () => check('x هــُ y', 'x [هــُ] y'));
});
