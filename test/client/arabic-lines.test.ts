import assert from 'node:assert/strict';
import { arabicStart } from '../../client/arabic-lines.js';

/** The stroke `|` marks where Arabic running text begins that extends to the end of the line; without a stroke there is none. */
function check(marked: string): void {
    it(marked, () => {
        const at = marked.indexOf('|');
        assert.equal(arabicStart(marked.replace('|', '')), at < 0 ? undefined : at);
    });
}

describe('Arabic in the lines of an agenda begins', () => {
    check('|ينتخب أعضاء المكتب (A/AC.1/2024/2).');
    check('|  «التدابير الوقائية»');
    check('|(أ) جمع الممارسات؛');
    check('|- جلسة مغلقة');
    check('|[^1]: انظر www.un.org.');
    check('|11 آذار/مارس 2024');
    check('|2024، وهو عام');
    check('item 1  |المسائل التنظيمية');
    check('item 2 (أ) (1)  |منع الفساد، B/M1');
    check('heading |افتتاح');
    check('schedule |مشروع تنظيم الأعمال');
    check('venue: |قاعة B/M1');
    check('// |تعليق');
    check('ar: |الجمعية العامة');
    check('item 1  Opening');
    check('The word قرار in English');
    check('A/AC.1/2024/1 وثيقة');
    check('3 (أ) (تابع)');
    check('1, 2 (ب) [^أ]');
    check('10:00-13:00  3 (أ)');
    check('day 2024-09-03');
    check('');
});
