/** Citations in running text, one check for each form. */
import assert from 'node:assert/strict';
import { locales } from '../../language/locales/index.js';
import { citationFinder } from '../../language/syntax/words/citations.js';
import { latinised } from '../../language/locales/look-alikes.js';

const find = citationFinder(Object.values(locales));

/** Checks what a text cites: `resolution 10/3`, with its title in brackets if one is quoted. */
function check(text: string, ...expected: string[]): void {
    it(text, () => {
        const found = find(latinised(text)).map(({ kind, start, end, title }) => {
            return `${kind} ${text.slice(start, end)}${title ? ` [${text.slice(title.start, title.end)}]` : ''}`;
        });
        assert.deepEqual(found, expected);
    });
}

describe('citations', () => {
    describe('have their word in any form, and a number after it', () => {
        check('See resolution 10/3.', 'resolution 10/3');
        check('RESOLUTIONS 10/3', 'resolution 10/3');
        check('res. 10/3', 'resolution 10/3');
        check('decision No. 7/1', 'decision 7/1');
        check('resolution no. 10/3', 'resolution 10/3');
        check('La résolution n° 10/3', 'resolution 10/3');
        check('la resolution 10/3', 'resolution 10/3');
        check('re\u0301solution 10/3', 'resolution 10/3');
        check('las resoluciones núms. 10/3 y 10/4', 'resolution 10/3', 'resolution 10/4');
        check('в резолюциях № 10/3', 'resolution 10/3');
        check('peзолюция 10/3', 'resolution 10/3');
        check('согласно решению 7/1', 'decision 7/1');
        check('وبالقرارين رقم 10/3 و10/4', 'resolution 10/3', 'resolution 10/4');
        check('في قــرارها 10/3', 'resolution 10/3');
        check('لمقرّراتهما 7/1', 'decision 7/1');
        check('第 10/3 号决议', 'resolution 10/3');
        check('第7/1号决定', 'decision 7/1');
        check('General Assembly resolution\u200b 58/4', 'resolution 58/4');
    });

    describe('are none without a word, or with one that is part of another', () => {
        check('10/3');
        check('resolution10/3');
        check('resolutionary 10/3');
        check('irresolution 10/3');
        check('preresolution: 10/3');
        check('استقراره 10/3');
        check('the decision of 1/3 of the members');
        check('решение принять 1/3 суммы');
        check('第 10/3 号');
        check('决议 10/3');
    });

    describe('have numbers in the forms of other organizations', () => {
        check('decision IDB.48/Dec.11 and resolution GC.18/Res.1', 'decision IDB.48/Dec.11', 'resolution GC.18/Res.1');
        check('resolutions MSC.500(105) and MSC.501(105)', 'resolution MSC.500(105)', 'resolution MSC.501(105)');
        check('In 33 C/Resolution 92 it was agreed.', 'resolution 33 C/Resolution 92');
        check('la 33 C/Résolution 92 et la 200 EX/Décision 5', 'resolution 33 C/Résolution 92', 'decision 200 EX/Décision 5');
        check('The paper IDB.48/Dec.11 and 33 C/5');
    });

    describe('go on behind what stands after a number', () => {
        check('resolutions 58/97 (annex), 58/98 (paras. 3–5) and 58/99', 'resolution 58/97', 'resolution 58/98', 'resolution 58/99');
        check('resolutions 58/97, paragraph 5, and 58/99', 'resolution 58/97', 'resolution 58/99');
        check('resolutions 53/30 of the Human Rights Council and 58/9 of the General Assembly', 'resolution 53/30', 'resolution 58/9');
        check(
            'les résolutions de l’Assemblée générale 58/9 et du Conseil des droits de l’homme 53/30',
            'resolution 58/9',
            'resolution 53/30',
        );
        check('القرارات من 58/15 إلى 58/19', 'resolution 58/15', 'resolution 58/19');
        check('大会第58/9號、人權理事會第53/30號決議', 'resolution 58/9', 'resolution 53/30');
        check('resolution 58/97, 24/7 services in 2024/25', 'resolution 58/97');
    });

    describe('may name a body between word and number', () => {
        check('resolutions of the General Assembly 60/251 and 60/252', 'resolution 60/251', 'resolution 60/252');
        check('résolution de l’Assemblée générale 60/251', 'resolution 60/251');
        check('resolución del Consejo Económico y Social 2022/14', 'resolution 2022/14');
        check('резолюция Генеральной Ассамблеи 58/4', 'resolution 58/4');
        check('قرار الجمعية العامة 58/4', 'resolution 58/4');
        check('قرار مجلس الأمن بشأن 58/4');
        check('décision pour l’exercice 2022/23');
        check('décision du Conseil pour l’exercice 2022/23');
        // A word for another kind of citation is not part of a name.
        check('решение Совета принять резолюцию 10/3', 'resolution 10/3');
        check('decision of the Council on resolution 10/3', 'resolution 10/3');
    });

    describe('go on with what the words of the language join', () => {
        check('resolutions 10/3, 10/4 and 10/5', 'resolution 10/3', 'resolution 10/4', 'resolution 10/5');
        check('resolutions 10/3 as well as 10/4', 'resolution 10/3', 'resolution 10/4');
        check('resolutions 10/3; 10/4 – 10/6', 'resolution 10/3', 'resolution 10/4', 'resolution 10/6');
        check('résolutions 10/3 ainsi que 10/4', 'resolution 10/3', 'resolution 10/4');
        check('resoluciones 10/3 así como 10/4', 'resolution 10/3', 'resolution 10/4');
        check('резолюции 10/3 или 10/4, а также 10/5', 'resolution 10/3', 'resolution 10/4', 'resolution 10/5');
        check('القرارات 10/3 و10/4 وكذلك 10/5', 'resolution 10/3', 'resolution 10/4', 'resolution 10/5');
        check('第10/3号和第10/4号决议以及第10/5号决定', 'resolution 10/3', 'resolution 10/4', 'decision 10/5');
        check('第10/3、10/4和10/5号决议', 'resolution 10/3', 'resolution 10/4', 'resolution 10/5');
        check('resolución EB151.R1, EB152.R1', 'resolution EB151.R1', 'resolution EB152.R1');
        check('resolution 10/3 with 10/4', 'resolution 10/3');
        check('resolution 10/3, 12 members', 'resolution 10/3');
        check('resolution 10/3, 10/', 'resolution 10/3');
    });

    describe('continue after a date', () => {
        check('resolutions 58/4 of 31 October 2003 and 58/5', 'resolution 58/4', 'resolution 58/5');
        check('résolutions 58/4, adoptée le 1er mai 2003, et 58/5', 'resolution 58/4', 'resolution 58/5');
        check('resoluciones 58/4, de 15 de diciembre de 2023, y 58/5', 'resolution 58/4', 'resolution 58/5');
        check('резолюции 58/4 от 8 декабря 2003 года и 58/5', 'resolution 58/4', 'resolution 58/5');
        check('القراران 58/4 المؤرخ 31 تشرين الأول/أكتوبر 2003 و58/5', 'resolution 58/4', 'resolution 58/5');
        check('resolutions 58/4 of the 31 October 20031 and 58/5', 'resolution 58/4');
        check('resolutions 58/4 of all the many 31 October 2003 and 58/5', 'resolution 58/4');
    });

    describe('have the title that is quoted beside them', () => {
        check('resolution 3/2, entitled “Preventive measures”, and 3/3', 'resolution 3/2 [Preventive measures]', 'resolution 3/3');
        check('resolution 3/2 of 1 May 2009, entitled “Measures”', 'resolution 3/2 [Measures]');
        check('resolution 3/2 (entitled “Measures”), 3/3', 'resolution 3/2 [Measures]', 'resolution 3/3');
        check('resolution 3/2 (“Measures”)', 'resolution 3/2 [Measures]');
        check('résolution 3/2 intitulée «\u00a0Mesures\u00a0»', 'resolution 3/2 [Mesures]');
        check('résolution 3/2 intitulée <<Mesures>>', 'resolution 3/2 [Mesures]');
        check('decisión 3/2, titulada “Medidas “nuevas” de 2009”', 'decision 3/2 [Medidas “nuevas” de 2009]');
        check('резолюция 3/2, озаглавленная «Меры»', 'resolution 3/2 [Меры]');
        check('القرار 3/2 المعنون ”تدابير“', 'resolution 3/2 [تدابير]');
        check('题为“措施”的第3/2号决议', 'resolution 3/2 [措施]');
        check('第3/2号决议（题为《措施》）', 'resolution 3/2 [措施]');
        check('resolution 3/2, entitled “”', 'resolution 3/2');
        check('题为“ ”的第3/2号决议', 'resolution 3/2');
        check('resolution 3/2, “requests that”', 'resolution 3/2');
        check('第3/2号决议，“措施”', 'resolution 3/2');
        check('القرار 3/2، «تدابير»', 'resolution 3/2');
        check('resolution 3/2, entitled “Measures', 'resolution 3/2');
        check(`resolution 3/2, entitled “${'x'.repeat(400)}”`, 'resolution 3/2');
    });

    describe('are malformed where a number was meant', () => {
        check('resolution 10//3 and 10／4', 'malformed 10//3', 'malformed 10／4');
        check('resolution 10/ 3', 'malformed 10/ 3');
        check('第10//3号决议', 'malformed 10//3');
        check('resolution 10// and', 'malformed 10//');
        check('resolution 10/3/4', 'malformed 10/3/4');
        check('resolution 100000/3a');
    });

    describe('are nothing yet where they end with their stroke: they are half typed', () => {
        for (const number of [
            '10/',
            '10／',
            '10 /',
            'S-32/',
            'ES-10/',
            '15/CP.',
            '15/CP',
            'WHA32.',
            'II/',
            '2205 (XX',
            '2205 A (XX',
            '3363 (S-',
        ]) {
            for (const cited of [
                (text: string) => `resolution ${text}`,
                (text: string) => `resolution ${text}, which`,
                (text: string) => `decision ${text} of the General Assembly`,
                (text: string) => `la résolution ${text}`,
                (text: string) => `les décisions ${text} de la Conférence`,
                (text: string) => `la resolución ${text}.`,
                (text: string) => `резолюция ${text}`,
                (text: string) => `решение ${text} Ассамблеи`,
                (text: string) => `القرار ${text}`,
                (text: string) => `المقرر ${text} الصادر`,
                (text: string) => `第${text}号决议`,
                (text: string) => `第 ${text} 号决定`,
            ]) {
                check(cited(number));
            }
        }
        check('резолюция СС-32/');
        check('القرار دإ-32/');
        check('resolutions 10/3 and 10/', 'resolution 10/3');
        check('resolutions 10/ and 10/3', 'resolution 10/3');
        check('第10/3号和第10/号决议', 'resolution 10/3');
        check('第10/号和第10/3号决议', 'resolution 10/3');
    });

    describe('have parts', () => {
        check('resolution 53/208 A to E and 53/209', 'resolution 53/208 A to E', 'resolution 53/209');
        check('第55/412 A至E号决议', 'resolution 55/412 A至E');
        check('القرار 2200 ألف (د-21)', 'resolution 2200 ألف (د-21)');
        check('القراران 58/4 ألف وباء', 'resolution 58/4 ألف وباء');
        check('резолюция 53/208 А–Е', 'resolution 53/208 А–Е');
    });

    it('of a long list are found in a text of any length', () => {
        for (const [word, one] of [
            ['resolution ', '10/3, '],
            ['القرار ', '10/3 و'],
            ['', '第10/3号和'],
        ] as const) {
            assert.equal(find(`${word}${one.repeat(20_000)}第10/3号决议`).length > 20_000, true);
        }
    });
});
