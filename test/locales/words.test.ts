/** The words by which running text is recognised as a citation, an item, an opening or a continuation. */
import assert from 'node:assert/strict';
import { type Language, languages, locales } from '../../language/locales/index.js';
import { citingWordsOf, numbering } from '../../language/syntax/words/citing-words.js';
import { skipGaps } from '../../language/text/characters.js';

function checkCited(language: Language, kind: 'resolution' | 'decision', ...forms: string[]): void {
    it(`${language}: ${kind}: ${forms.join(', ')}`, () => {
        for (const form of forms) {
            const word = citingWordsOf(locales[language].citations).nouns.longestAt(form, 0);
            const number = numbering.longestAt(form, skipGaps(form, word?.end ?? 0));
            assert.deepEqual([word?.value, number?.end ?? word?.end], [kind, form.length], form);
        }
    });
}

function checkOpening(language: Language, text: string, expected: boolean): void {
    it(`${language}: ${text}`, () => assert.equal(locales[language].tellings.opens(text), expected));
}

describe('words', () => {
    checkCited('en', 'resolution', 'resolution', 'Resolutions', 'resolution No.');
    checkCited('fr', 'resolution', 'résolution', 'résolutions', 'Resolution', 're\u0301solution', 'résolution n°');
    checkCited('fr', 'decision', 'décision', 'décisions');
    checkCited('es', 'resolution', 'resolución', 'resoluciones', 'resolución núm.');
    checkCited('es', 'decision', 'decisión', 'decisiones');
    checkCited(
        'ru',
        'resolution',
        'резолюция',
        'резолюции',
        'резолюцию',
        'резолюцией',
        'резолюций',
        'резолюциям',
        'резолюциями',
        'резолюциях',
        'peзолюция',
    );
    checkCited('ru', 'decision', 'решение', 'решения', 'решению', 'решением', 'решении', 'решений', 'решениям', 'решениями', 'решениях');
    checkCited(
        'ar',
        'resolution',
        'قرار',
        'القرار',
        'بالقرار',
        'للقرار',
        'والقرار',
        'وبالقرار',
        'قرارها',
        'بقرارها',
        'لقرارها',
        'قراره',
        'القرارين',
        'القراران',
        'قراريها',
        'القرارات',
        'قراراتها',
        'وقرارات',
        'القرار رقم',
        'قرارَي',
    );
    checkCited('ar', 'decision', 'المقرر', 'مقررها', 'للمقرر', 'المقررين', 'المقررات', 'مقرراتها', 'المقرَّر');
    checkCited('zh', 'resolution', '决议');
    checkCited('zh', 'decision', '决定');

    checkOpening('en', 'will open on Tuesday', true);
    checkOpening('en', 'the open-ended working group meets on Tuesday', false);
    checkOpening('en', 'opened for signature in 2003', false);
    checkOpening('en', 'an open - ended group is open for signature and will open', true);
    checkOpening('en', 'open \u2011\u00a0ended, open  ended, opened  to all', false);
    checkOpening('fr', 'L’ouverture a lieu le mardi', true);
    checkOpening('fr', 'la convention est ouverte à la signature', false);
    checkOpening('ru', 'рабочая группа открытого состава', false);
    checkOpening('ru', 'сессия откроется во вторник', true);
    checkOpening('fr', 'La session s’ouvrira le mardi', true);
    checkOpening('es', 'El período de sesiones se abrirá el martes', true);
    checkOpening('es', 'Grupo de trabajo de composición abierta', false);
    checkOpening('ar', 'ستُفتتح الدورة يوم الثلاثاء', true);
    checkOpening('ar', 'تفتتح الدورة', true);
    checkOpening('zh', '会议厅开幕', true);

    it('every pattern compiles with both kinds of flags and captures nothing', () => {
        for (const language of languages) {
            const { continuedWords } = locales[language];
            for (const source of continuedWords) {
                for (const flags of ['iu', 'iv']) {
                    assert.equal(new RegExp(`(?:${source})|`, flags).exec('')?.length, 1, `${language} ${source}`);
                }
            }
        }
    });

    it('every language has its own "(continued)"', () => {
        for (const language of languages) {
            const { phrases, continuedWords } = locales[language];
            assert.match(phrases.continued, new RegExp(`^[(（](?:${continuedWords.join('|')})[)）]$`, 'iu'));
        }
    });
});
