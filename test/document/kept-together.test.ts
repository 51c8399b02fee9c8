import assert from 'node:assert/strict';
import { keptIn, raisedIn } from '../../language/document/kept-together.js';
import type { Language } from '../../language/locales/locale.js';

/** What stands in one line is in angle brackets. */
function check(language: Language, expected: string): void {
    it(`keeps together in ${language}: ${expected}`, () => {
        const text = expected.replace(/[<>]/gu, '');
        let marked = '';
        let at = 0;
        for (const { start, end } of keptIn(text, language)) {
            marked += `${text.slice(at, start)}<${text.slice(start, end)}>`;
            at = end;
        }
        assert.equal(marked + text.slice(at), expected);
    });
}

describe('what stands in one line', () => {
    check('en', 'See <rule 12,> <article 63> and <page 12>: <US$ 1,250,000> and <3.5 million> for <12 per cent> of it.');
    check('en', 'The talk of <Mr. Smith> and <H.E. Ms. A. Diallo> in <room XIX> on <part B> of <items 3 (a)> and 4.');
    check('en', 'The overrule 12 of 2024 met 30 times.');
    check('fr', 'La <session :> <« le> <vote »> à <10 heures>, <12 %> des <1 250 000> voix, <article 6> et <Mme Diallo.>');
    check('fr', 'Les 51 membres sont 3 à voter.');
    check('es', 'El <artículo 63,> <12 por ciento>, <3,5 millones> y el <Sr. Pérez> a las <10 horas>.');
    check('ru', 'В <статье 63> и на <стр. 12> сказано: <12 процентов>, <3,5 млн>; выступит <г-жа Иванова> <в 10 ч.>');
    check('ar', 'عملا <بالمادة 63> <والبند 4> في <الصفحة 12> نحو <12 في المائة>.');
    check('zh', '根据<第 63 条>，<约 3 万>人。');
    check('zh', '根据第63条，12%。');
    check('fr', '< ;> la suite');
});

describe('raised letters', () => {
    for (const [language, text, expected] of [
        ['fr', 'La 51e session et la 1re, le 1er mars, à 10h et 2ex', ['e', 're', 'er']],
        ['fr', 'A/C.1er et 3 e', ['er']],
        ['en', 'The 51e', []],
    ] as const) {
        it(`stand behind the figures of an ordinal number: ${text} in ${language}`, () => {
            assert.deepEqual(
                raisedIn(text, language).map(({ start, end }) => text.slice(start, end)),
                expected,
            );
        });
    }
});
