/** The straight quotation marks of a paragraph, written as the language does. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quotationChanges } from '../../language/drafting/quotation-marks.js';
import { type Language, languages, locales } from '../../language/locales/index.js';
import { applied } from '../rules/harness.js';

function written(text: string, language: Language): string {
    return applied(text, { title: '', changes: quotationChanges(text, locales[language]) });
}

/** Each row: a language, a text, and the text with the marks of the language. */
function becomes(rows: Readonly<Record<string, readonly [language: Language, text: string, expected: string]>>): void {
    for (const [name, [language, text, expected]] of Object.entries(rows)) {
        it(name, () => {
            assert.equal(written(text, language), expected);
            assert.equal(written(expected, language), expected, 'a second time changes nothing');
        });
    }
}

describe('straight quotation marks', () => {
    becomes({
        'are the English ones': ['en', 'entitled "Preventive measures", and "Ports".', 'entitled “Preventive measures”, and “Ports”.'],
        'are the French ones, with their blanks': [
            'fr',
            'intitulée "Mesures" (voir "X")',
            'intitulée «\u00a0Mesures\u00a0» (voir «\u00a0X\u00a0»)',
        ],
        'are the French ones where blanks are there': ['fr', 'intitulée " Mesures ".', 'intitulée «\u00a0Mesures\u00a0».'],
        'are the Spanish ones': ['es', 'titulada "Medidas"', 'titulada “Medidas”'],
        'are the Russian ones': ['ru', 'озаглавленная "Меры"', 'озаглавленная «Меры»'],
        'are the Arabic ones': ['ar', 'المعنون "تدابير"', 'المعنون “تدابير”'],
        'are the Chinese ones': ['zh', '题为"预防措施"的决议和"安排"', '题为“预防措施”的决议和“安排”'],
        'may end after a figure': ['en', 'see "resolution 10/3" and "item 4".', 'see “resolution 10/3” and “item 4”.'],
        'may end after a stop': ['en', 'He said: "It is so." Then', 'He said: “It is so.” Then'],
        'may stand inside others': ['en', '"the \'new\' rules" and "the "old" ones"', '“the ‘new’ rules” and “the ‘old’ ones”'],
        'may stand inside others: Russian': ['ru', '"программа "Мир""', '«программа „Мир“»'],
        'may stand inside others: Chinese': ['zh', '"关于\'和平\'的决议"', '“关于‘和平’的决议”'],
        'may stand beside those of the language': ['en', '“Ports” and "Ships" and “Sea"', '“Ports” and “Ships” and “Sea”'],
        'may run over a line break': ['en', 'the "new\nrules" apply', 'the “new\nrules” apply'],
        'are apostrophes after a letter': [
            'en',
            "the Secretary-General's report, the States' views",
            'the Secretary-General’s report, the States’ views',
        ],
        'are apostrophes after a letter: French': ['fr', "l'ordre du jour d'aujourd'hui", 'l’ordre du jour d’aujourd’hui'],
        'stay for inches and minutes': ['en', 'a screen of 24" and 5\' of film', 'a screen of 24" and 5\' of film'],
        'stay where the other half is missing': ['en', 'the "new rules apply', 'the "new rules apply'],
        'stay in what is code': ['en', 'write width="5" and "five"', 'write width="5" and “five”'],
        'stay for a quotation in another style': ['en', "the 'new' rules", "the 'new' rules"],
    });
    it('stay in addresses and comments', () => {
        const text = 'see "A" at x"y"z and "B"';
        const at = text.indexOf('x"');
        assert.equal(
            applied(text, { title: '', changes: quotationChanges(text, locales.en, [{ start: at, end: at + 5 }]) }),
            'see “A” at x"y"z and “B”',
        );
    });
    it('change in no other way, whatever stands there', () =>
        fc.assert(
            fc.property(
                fc.constantFrom(...languages),
                fc.array(fc.constantFrom('"', "'", ' ', 'a', '中', '“', '”', '«', '»', '‘', '’', '„', '=', '(', '5', '.', '\n', 'я'), {
                    maxLength: 40,
                }),
                (language, signs) => {
                    const text = signs.join('');
                    const plain = (one: string): string => one.replace(/["'“”«»‘’„ \u00a0]/gu, '');
                    assert.equal(plain(written(text, language)), plain(text));
                },
            ),
        ));
});
