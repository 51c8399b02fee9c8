/** Labels that are no plain ones: items counted in words, words that only headings have, labels that one blank parts from their titles. */
import { deepEqual } from 'node:assert/strict';
import { importText } from '../../language/importing/importing.js';
import { headOf } from '../../language/importing/recognition/heads.js';
import { itemsIn } from './documents.js';

describe('the head of a line', () => {
    function check(line: string, typed: string | undefined, rest = ''): void {
        it(`${typed === undefined ? 'has no label' : `has label ${typed}`}: ${line}`, () => {
            const head = headOf(line);
            deepEqual([head?.kind === 'word' ? head.typed : undefined, head?.kind === 'word' ? head.rest : ''], [typed, rest]);
        });
    }
    check('First item on the agenda', '1');
    check('Twenty-second item on the agenda: Date of the next session', '22', 'Date of the next session');
    check('DEUXIÈME QUESTION À L’ORDRE DU JOUR', '2');
    check('Premier point de l’ordre du jour — Élection du bureau', '1', 'Élection du bureau');
    check('Tercer punto del orden del día', '3');
    check('Décimo tema del programa', '10');
    check('Пятый пункт повестки дня', '5');
    check('第四项议程', '4');
    check('第十二項議程：其他事项', '12', '其他事项');
    check('البند الثالث من جدول الأعمال', '3');
    check('البند الحادي عشر من جدول الأعمال: مسائل أخرى', '11', 'مسائل أخرى');
    check('Cuestión 4: Bosques y agua', '4', 'Bosques y agua');
    check('Question 2 : Calendrier', '2', 'Calendrier');
    check('Вопрос 6. Доклад', '6', 'Доклад');
    check('议题3：森林与水', '3', '森林与水');
    check('First item of business is the election', undefined);
    check('Première question posée', undefined);
    check('Первый пункт касается воды', undefined);
    check('第四届会议', undefined);
    check('الدورة الثالثة', undefined);
    check('Cuestiones varias', undefined);
});

describe('an issued document without plain labels', () => {
    function check(title: string, lines: readonly string[], items: readonly string[]): void {
        it(title, () => deepEqual(itemsIn(importText(lines.join('\n\n'), { name: 'a.txt' }).source), items));
    }
    check(
        'counts its items in words above their titles',
        [
            'Annotated agenda',
            ...['First item on the agenda', 'Minutes', 'The minutes are approved.'],
            ...['Second item on the agenda', 'Pensions', 'The Board reads the report.'],
            ...['Third item on the agenda', 'Buildings', 'No paper is foreseen.'],
        ],
        ['1', '2', '3'],
    );
    check(
        'counts its items in words in Russian',
        [
            'Аннотированная повестка дня',
            ...['Первый пункт повестки дня', 'Протоколы', 'Протоколы утверждаются.'],
            ...['Второй пункт повестки дня', 'Пенсии', 'Доклад принимается к сведению.'],
        ],
        ['1', '2'],
    );
    check(
        'has one blank behind its labels',
        [
            'ORDRE DU JOUR ANNOTÉ',
            ...['1 Ouverture de la réunion', 'La présidente ouvre la réunion.'],
            ...['2 Forêts et eau', 'Le comité prend note du rapport.'],
            ...['3 Questions diverses', 'Aucun document.'],
        ],
        ['1', '2', '3'],
    );
    check(
        'has figures before capitals that count nothing',
        [
            'Annotated agenda',
            '1. Opening',
            'It is opened.',
            '2. Reports',
            '12 States have reported.',
            '3 Parties have not.',
            '3. Other matters',
            'None.',
        ],
        ['1', '2', '3'],
    );
});

describe('text of PDF files', () => {
    function check(title: string, lines: readonly string[], expected: readonly string[]): void {
        it(title, () => {
            const { source } = importText(lines.join('\n'), { name: 'a.txt' });
            deepEqual(
                expected.filter((line) => !source.split('\n').includes(line)),
                [],
                source,
            );
        });
    }
    const prose = [
        'The Committee considers what was said of its work in the reports that the secretariat has',
        'issued since the last session, and decides on the matters that are open, as well as on',
        'those of the next one.',
    ];
    const pages = (number: number): readonly string[] => ['', String(number), '', `\fA/AC.1/2027/1`, ''];
    check(
        'has labels at the head of pages, titles in two lines below them, and words of stretched lines',
        [
            'A/AC.1/2027/1',
            '',
            'Annotated agenda',
            '',
            ...['Item 1.', '', 'Opening of the session and of the first of the meetings', 'of the Committee', '', ...prose],
            ...pages(2),
            ...[
                'Item 2.',
                '',
                'Reports of the members',
                '',
                ...prose,
                'The',
                'Committee',
                'will',
                'take',
                'note',
                'of',
                'them',
                'at the end of its session.',
            ],
            ...pages(3),
            ...['Item 3.', '', 'Other matters', '', ...prose],
        ],
        [
            'item 1  Opening of the session and of the first of the meetings of the Committee',
            'item 2  Reports of the members',
            'The Committee will take note of them at the end of its session.',
            'item 3  Other matters',
        ],
    );
});
