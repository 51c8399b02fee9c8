/** Whose resolution a citation is, from the text around it: one kind of sentence for each witness, in the languages that have it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { locales } from '../../language/locales/index.js';
import { attribute } from '../../language/registers/attribution.js';
import { nameFinder } from '../../language/registers/name-finder.js';
import { NumberLists } from '../../language/registers/number-lists.js';
import type { Body } from '../../language/registers/registers.js';
import { Sentences } from '../../language/registers/surroundings.js';
import { citationFinder } from '../../language/syntax/words/citations.js';

function body(symbol: string, ...names: string[]): [string, Body] {
    const entries = new Map([['resolution 10/3', { name: '10/3' }]]) as unknown as Body['entries'];
    return [
        symbol,
        {
            symbol,
            names: names.map((name, index) => ({ language: 'en', name, short: index > 0 && symbol === 'CP' })),
            entries,
            hasEntries: true,
            ranges: [],
            complete: [],
            find: (kind, number) => entries.get(`${kind} ${number}`),
        },
    ];
}

const bodies = new Map([
    body(
        'A',
        'General Assembly',
        'Assemblée générale',
        'Asamblea General',
        'Генеральной Ассамблеи',
        'Генеральная Ассамблея',
        'الجمعية العامة',
        '大会',
    ),
    body('S', 'Security Council', 'Conseil de sécurité', 'Consejo de Seguridad', 'Совета Безопасности', 'مجلس الأمن', '安全理事会'),
    body('CP', 'Conference of the Parties', 'the Conference', 'la Conférence', 'la Conferencia', 'Конференция', 'المؤتمر', '缔约方会议'),
]);
const finder = nameFinder(bodies.values(), 'CP');
const find = citationFinder(Object.values(locales));

/** Attributes every citation of a text in a document of CP: a symbol if a body is named, `other`, or `own?` if nothing is said. */
function attributed(text: string): string[] {
    return find(text).map(({ start, end }) => {
        const number = text.slice(start, end);
        const { body: symbol, named } = attribute(new Sentences(text).around(start, end, number), finder, bodies, 'CP');
        return symbol === undefined ? 'other' : named ? symbol : 'own?';
    });
}

function check(text: string, ...expected: string[]): void {
    assert.deepEqual(attributed(text), expected, text);
}

/** One test per sentence, with the expected bodies. */
function cases(table: Readonly<Record<string, string>>): void {
    for (const [text, expected] of Object.entries(table)) {
        it(text, () => check(text, ...expected.split(' ')));
    }
}

describe('whose resolution a citation is', () => {
    describe('a known body stands right before the word or the number, whatever follows', () =>
        cases({
            'In accordance with General Assembly resolution 58/4, the Conference decided.': 'A',
            'See General Assembly resolutions 10/3 and 10/4, Security Council resolution 10/5.': 'A A S',
            'In its resolution 10/3, in the light of Security Council resolution 10/4, the General Assembly decided.': 'A S',
            'Conformément à la résolution de l’Assemblée générale 58/4, la Conférence a décidé.': 'A',
            'De conformidad con la resolución de la Asamblea General 58/4, la Conferencia decidió.': 'A',
            'В соответствии с резолюцией Генеральной Ассамблеи 58/4 Конференция просила.': 'A',
            'В соответствии с резолюцией Генеральной Ассамблеи № 58/4 Конференция просила.': 'A',
            'عملا بقرار الجمعية العامة 58/4، قرر المؤتمر.': 'A',
            '根据大会第 58/4 号决议，缔约方会议决定。': 'A',
        }));
    describe('a body by its form stands before the number, whatever follows', () =>
        cases({
            'Pursuant to Executive Board decision 10/3, the Conference decided.': 'other',
            'Conformément à la décision du Comité exécutif 10/3, la Conférence a décidé.': 'other',
        }));
    describe('a known body stands after the number and a comma', () =>
        cases({
            'In resolution 10/3, the General Assembly decided.': 'A',
            'Dans la résolution 10/3, l’Assemblée générale a décidé.': 'A',
        }));
    describe('a known body stands after the number', () =>
        cases({
            'See resolution 10/3 of the General Assembly.': 'A',
            'See resolution 10/3 A, adopted by the Security Council.': 'S',
            'La résolution 10/3 de l’Assemblée générale.': 'A',
            "La résolution 10/3 de l'Assemblée générale.": 'A',
            'Les résolutions 10/3 adoptées par l’Assemblée générale.': 'A',
            'La resolución 10/3 del Consejo de Seguridad.': 'S',
            'Резолюция 10/3 Генеральной Ассамблеи.': 'A',
            'القرار 10/3 الصادر عن مجلس الأمن.': 'S',
            'See resolutions 10/3, 10/4, 2127 (2013) and S-32/1 of the Security Council.': 'S S S S',
            'Резолюции 10/3, а также 10/4 Генеральной Ассамблеи.': 'A A',
        }));
    describe('a body by its form stands after the number', () =>
        cases({
            'See decision 10/3 of the Executive Board.': 'other',
            'See decision 10/3 of the Conference of the States.': 'other',
            'La décision 10/3 du Comité exécutif.': 'other',
            'La decisión 10/3 de la Junta Ejecutiva.': 'other',
            'Решение 10/3 Исполнительного совета.': 'other',
            'В решении 10/3 Совет Организации просил.': 'own?',
            'القرار 10/3 الصادر عن اللجنة.': 'other',
        }));
    describe('the subject of the sentence calls the resolution its own', () =>
        cases({
            'In its resolution 10/3, entitled “Work, and more”, the General Assembly decided.': 'A',
            'In its resolution 10/3, the Commission decided.': 'other',
            'In its resolution 10/3, the Conference decided.': 'CP',
            'Dans sa résolution 10/3, la Commission a décidé.': 'other',
            'En su resolución 10/3, la Comisión decidió.': 'other',
            'В своей резолюции 10/3 Комиссия просила.': 'other',
            'ووفقا لقرارها 10/3، عقدت اللجنة دورتها.': 'other',
            '根据其第 10/3 号决议，委员会举行了会议。': 'other',
            'The General Assembly, in its resolution 10/3, thanked the Security Council.': 'A',
        }));
    describe('a body by its form stands before the word', () =>
        cases({
            'See Executive Board decisions 10/3, 10/4 and 10/5.': 'other other other',
            'Recalling Committee on Paper resolution 10/3.': 'other',
            'Recalling resolution 10/3.': 'own?',
            'See Conference resolution 10/3.': 'CP',
            '见执行局第 10/3 号决定。': 'other',
            '委员会通过的第 10/3 号决议。': 'other',
        }));
    describe('a body by its form stands between the word and the number', () =>
        cases({
            'La décision du Comité exécutif 10/3.': 'other',
            'La decisión de la Junta Ejecutiva 10/3.': 'other',
            'Решение Исполнительного совета 10/3.': 'other',
            'مقرر المجلس التنفيذي 10/3.': 'other',
        }));
    describe('a body by its form speaks', () =>
        cases({
            'The Executive Board, in its landmark decision 10/3, acted.': 'other',
            'The African Union adopted decision 10/3.': 'other',
            'The Board (decision 10/3) acted.': 'other',
            'Le Comité scientifique, dans sa décision 10/3, a agi.': 'other',
            'La Junta, en su decisión 10/3, actuó.': 'other',
            'Комитет в своем решении 10/3 принял меры.': 'other',
            'واللجنة في مقررها 10/3.': 'other',
            'واعتمدت اللجنة القرار 10/3.': 'other',
            '委员会在其第 10/3 号决议中。': 'other',
        }));
    describe('a known body stands before', () =>
        cases({
            'وأنشأ المؤتمر الفريق العامل بموجب قراره 10/4.': 'CP',
            'وأنشأ المؤتمر الفريق العامل المعني بمنع الفساد في قراره 10/4.': 'CP',
            'ودعا المؤتمر الأمين العام بقراره 10/4 إلى ذلك.': 'CP',
            'وأنشأ المجلس الفريق العامل بموجب قراره 10/4.': 'other',
            'وقرر المؤتمر الوزاري بموجب قراره 10/4 ذلك.': 'other',
            'وقرر المؤتمر العام بموجب قراره 10/4 ذلك.': 'other',
            'ودعا المؤتمر المجلس التنفيذي بموجب قراره 10/4.': 'other',
            'The General Assembly welcomed the work done on resolution 10/3.': 'A',
            'The General Assembly met. See resolution 10/3.': 'own?',
            'The General Assembly met. In its resolution 10/3, it decided.': 'A',
            '大会举行了会议。在第 10/3 号决议中。': 'own?',
        }));
    describe('nothing is said', () =>
        cases({
            'See resolution 10/3.': 'own?',
            'See resolution 58/4.': 'other',
        }));

    it('whatever numbers of another kind stand before it', () => {
        const numbers = Array.from({ length: 400 }, (_, index) => index + 1).join(', ');
        check(`See articles ${numbers} and 401, and resolution 10/3.`, 'own?');
        check(`Voir les articles ${numbers} et 401, et la résolution 10/3 de l’Assemblée générale.`, 'A');
        check(`Статьи ${numbers} и 401, и решение 10/3 Исполнительного совета.`, 'other');
    });

    it('is the same for all numbers of a list, however many there are', () => {
        const phrases = [
            (list: string) => `See General Assembly resolutions ${list}.`,
            (list: string) => `See resolutions ${list} of the General Assembly.`,
            (list: string) => `See Executive Board resolutions ${list}.`,
            (list: string) => `See resolutions ${list} of the Executive Board.`,
        ];
        fc.assert(
            fc.property(
                fc.constantFrom(...phrases),
                fc.array(fc.constantFrom('10/3', '58/4', 'S-32/1', '3363 (XXX)', '2127 (2013)'), { minLength: 1, maxLength: 40 }),
                fc.constantFrom(' and ', ', and ', ', ', ' as well as ', ' or '),
                (phrase, numbers, last) => {
                    const list = [numbers.slice(0, -1).join(', '), numbers.at(-1) ?? ''].filter(Boolean).join(last);
                    assert.equal(new Set(attributed(phrase(list))).size, 1, list);
                },
            ),
        );
    });

    it('is the same for a citation alone and for one that follows others', () => {
        const joints = [
            ', ',
            '; ',
            ' and ',
            ', and ',
            ' Y ',
            ' A, ',
            ' E and ',
            ' to ',
            ' of the General Assembly, ',
            '. See ',
            '、第',
            '،',
        ];
        const numbers = ['10/3', '58/4', 'S-32/1', '3363 (XXX)', '2127 (2013)', '7', '10/3'.padEnd(90, '1')];
        fc.assert(
            fc.property(
                fc.array(fc.tuple(fc.constantFrom(...numbers), fc.constantFrom(...joints)), { maxLength: 12 }),
                fc.nat(40),
                (few, times) => {
                    const text = `See resolutions ${few
                        .map((pair) => pair.join(''))
                        .join('')
                        .repeat(1 + times)}.`;
                    const lists = new NumberLists();
                    const sentences = new Sentences(text);
                    for (const { start, end } of find(text)) {
                        const around = sentences.around(start, end, text.slice(start, end));
                        assert.equal(lists.startIn(around.before), new NumberLists().startIn(around.before), text);
                        assert.equal(lists.endIn(around.after), new NumberLists().endIn(around.after), text);
                    }
                },
            ),
        );
    });

    it('does not depend on how the lines are broken', () => {
        const text =
            'The General Assembly met. The Executive Board, in its decision 10/3, and resolutions 10/4 and 10/5 of the Security Council.';
        const blanks = [...text].flatMap((sign, index) => (sign === ' ' ? [index] : []));
        fc.assert(
            fc.property(fc.subarray(blanks), (broken) => {
                const wrapped = [...text].map((sign, index) => (broken.includes(index) ? '\n' : sign)).join('');
                assert.deepEqual(attributed(wrapped), attributed(text));
            }),
        );
    });
});
