import assert from 'node:assert/strict';
import { afterStraightQuote } from '../../language/drafting/quotation-typing.js';
import { type Language, locales } from '../../language/locales/index.js';

/** Each row: a language, what is typed, and what stands there when straight quotation marks are set as the language does. */
function becomes(rows: Readonly<Record<string, readonly [language: Language, typed: string, written: string]>>): void {
    for (const [name, [language, typed, written]] of Object.entries(rows)) {
        it(name, () => {
            let line = '';
            for (const sign of typed) {
                const change = sign === '"' || sign === "'" ? afterStraightQuote(sign, line, locales[language]) : undefined;
                line = change ? line.slice(0, change.start) + change.text : line + sign;
            }
            assert.equal(line, written);
        });
    }
}

describe('A straight quotation mark', () => {
    becomes({
        'is the English one': ['en', 'entitled "Preventive measures", it', 'entitled “Preventive measures”, it'],
        'is the French one, with its blanks': [
            'fr',
            'intitulée "Mesures" (voir "X")',
            'intitulée «\u00a0Mesures\u00a0» (voir «\u00a0X\u00a0»)',
        ],
        'is the Spanish one': ['es', 'titulada "Medidas"', 'titulada “Medidas”'],
        'is the Russian one': ['ru', 'озаглавленная "Меры"', 'озаглавленная «Меры»'],
        'is the Arabic one': ['ar', 'المعنون "تدابير"', 'المعنون “تدابير”'],
        'is the Chinese one, without blanks around it': ['zh', '题为"预防措施"的决议和"安排"', '题为“预防措施”的决议和“安排”'],
        'is an inner one inside another quotation: English': [
            'en',
            '"the \'new\' rules" and "the "old" ones"',
            '“the ‘new’ rules” and “the ‘old’ ones”',
        ],
        'is an inner one inside another quotation: French': ['fr', '"le "nouveau" texte"', '«\u00a0le “nouveau” texte\u00a0»'],
        'is an inner one inside another quotation: Russian': ['ru', '"программа "Мир""', '«программа „Мир“»'],
        'is an apostrophe after a letter: English': [
            'en',
            "the Secretary-General's report, the States' views",
            'the Secretary-General’s report, the States’ views',
        ],
        'is an apostrophe after a letter: French': [
            'fr',
            "l'ordre du jour \"d'aujourd'hui\"",
            'l’ordre du jour «\u00a0d’aujourd’hui\u00a0»',
        ],
        'is an apostrophe in a name: Spanish': ['es', "O'Higgins", 'O’Higgins'],
        'is an apostrophe in a name: Russian': ['ru', "Д'Артаньян", 'Д’Артаньян'],
        'stays where it may be anything': ['en', "rock 'n, 5' long", "rock 'n, 5' long"],
        'stays in a comment': ['en', '// the "old" one', '// the "old" one'],
        'stays after a figure': ['en', 'a screen of 24"', 'a screen of 24"'],
    });
});
