import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compared, kindsOf, tells, toldOf } from './compared.js';

const head = 'agenda A/AC.1/2024/1\nlanguage: en\n\n';
const fruits = 'Apples are taken up first because they ripen before the other fruits.';
const roots = 'Carrots and beets were left to the working group, which met twice in Bonn.';

function items(...sections: readonly (readonly [label: string, title: string, ...text: string[]])[]): string {
    return head + sections.map(([label, title, ...text]) => [`item ${label}  ${title}`, ...text].join('\n\n')).join('\n\n');
}

describe('the comparison of two agendas', () => {
    const plain = items(['1', 'Opening', 'The session opens.'], ['2', 'Fruits', fruits], ['3', 'Roots', roots], ['4', 'Report']);

    describe('of what means the same', () => {
        tells('finds nothing in one text', plain, plain, []);
        tells(
            'looks at no comments, no line breaks and no blank lines',
            plain,
            plain.replaceAll('\n\n', '\n\n\n').replace('first because', 'first\nbecause').replace('item 3', '// Later.\nitem 3'),
            [],
        );
        tells(
            'takes a session in words and in figures as one',
            `${head.trim()}\nsession: 15\n`,
            `${head.trim()}\nsession: Fifteenth\n`,
            [],
        );
        tells(
            'takes the usual title as what a line without one prints',
            `${head.trim()}\n`,
            `${head.trim()}\ntitle: Annotated provisional agenda\n`,
            [],
        );
        tells(
            'says nothing of a line that prints nothing and that one of them lacks',
            `${head.trim()}\n`,
            `${head.trim()}\ntimezone: Europe/Vienna\n`,
            [],
        );
        tells('tells blanks alone apart', items(['1', 'Opening', '第 10/3号决议']), items(['1', 'Opening', '第10/3 号决议']), [
            'Item 1, paragraph 1: blanks differ: “第 10/3” → “第10/3”; “10/3号决议” → “10/3 号决议”',
        ]);
    });

    describe('of items', () => {
        tells(
            'tells other numbers as one change, and neither mentions nor meetings that follow them',
            `${items(['1', 'Opening'], ['2', 'Fruits', 'See {item 3}.'], ['3', 'Roots', roots])}\n\nschedule\n\nday 2024-09-03\n10:00-13:00\n2\n3\n`,
            `${items(['1', 'Opening'], ['2', 'Election of officers'], ['3', 'Fruits', 'See {item 4}.'], ['4', 'Roots', roots])}\n\nschedule\n\nday 2024-09-03\n10:00-13:00\n3\n4\n`,
            ['Item 2, “Election of officers”, is new', 'Other numbers: item 2 is now 3, item 3 is now 4'],
        );
        tells(
            'knows an item that was moved and retitled at once by its text',
            plain,
            items(
                ['1', 'Opening', 'The session opens.'],
                ['2', 'Vegetables below the ground', roots],
                ['3', 'Fruits', fruits],
                ['4', 'Report'],
            ),
            [
                'Item 3, “Roots”, has moved: it is now item 2',
                'Item 3, title: “Roots” → “Vegetables below the ground”',
                'Other numbers: item 2 is now 3',
            ],
        );
        tells(
            'tells an item that is gone once, with all that stood under it',
            plain,
            items(['1', 'Opening', 'The session opens.'], ['2', 'Roots', roots], ['3', 'Report']),
            ['Item 2, “Fruits”, is no longer there', 'Other numbers: item 3 is now 2, item 4 is now 3'],
        );
        tells(
            'takes another title in the same place, with nothing in common, as another item',
            items(['1', 'Opening'], ['2', 'Fruits', fruits]),
            items(['1', 'Opening'], ['2', 'Budget', 'The budget for the next two years is proposed by the Director.']),
            ['Item 2, “Fruits”, is no longer there', 'Item 2, “Budget”, is new'],
        );
        tells(
            'tells an item that became a sub-item',
            items(['1', 'Opening'], ['2', 'Plants', 'Plants are alive.'], ['3', 'Roots', roots]),
            items(['1', 'Opening'], ['2', 'Plants', 'Plants are alive.'], ['2 (a)', 'Roots', roots]),
            ['Item 3, “Roots”, has moved: it is now item 2 (a)'],
        );
        tells(
            'lets sub-items go with the item above them',
            items(['1', 'Opening'], ['2', 'Plants'], ['2 (a)', 'Fruits'], ['2 (b)', 'Roots'], ['3', 'Report']),
            items(['1', 'Opening'], ['2', 'Report'], ['3', 'Plants'], ['3 (a)', 'Fruits'], ['3 (b)', 'Roots']),
            ['Item 3, “Report”, has moved: it is now item 2', 'Other numbers: item 2 is now 3'],
        );
    });

    describe('of passages', () => {
        tells(
            'tells words with those beside them',
            items(['1', 'Opening', 'It opens on 3 September 2024.']),
            items(['1', 'Opening', 'It opens on 4 September 2024.']),
            ['Item 1, paragraph 1: “It opens on 3 September 2024.” → “It opens on 4 September 2024.”'],
        );
        tells(
            'names a resolution that is replaced',
            items(['1', 'Opening', 'As in its resolution 9/3, it asks.']),
            items(['1', 'Opening', 'As in its resolution 10/3, it asks.']),
            [
                'Item 1, paragraph 1: resolution 9/3 is replaced by resolution 10/3, “As in its resolution 9/3, it asks.” → “As in its resolution 10/3, it asks.”',
            ],
        );
        tells(
            'tells a paragraph that went to another item',
            items(['1', 'Opening', 'It opens.', fruits], ['2', 'Report', 'A report.']),
            items(['1', 'Opening', 'It opens.'], ['2', 'Report', 'A report.', fruits]),
            [`Item 1, paragraph 2: moved to item 2, paragraph 2: “${fruits}”`],
        );
        tells(
            'tells a paragraph that was split, and the words that changed besides',
            items(['1', 'Opening', `${fruits} ${roots}`]),
            items(['1', 'Opening', fruits, roots.replace('twice', 'once')]),
            ['Item 1, paragraph 1: now two: “…group, which met twice in Bonn.” → “…group, which met once in Bonn.”'],
        );
        tells('tells paragraphs that were joined', items(['1', 'Opening', fruits, roots]), items(['1', 'Opening', `${fruits} ${roots}`]), [
            'Item 1, paragraph 1: now one with the next one',
        ]);
        tells(
            'tells documents, entries and rows of tables by their names',
            items([
                '1',
                'Opening',
                'Two parts:',
                '(a) Fruits;',
                '(b) Roots.',
                '| Room | Floor |\n| A | 1 |',
                'documentation\nNote on fruits (A/AC.1/2024/2)',
            ]),
            items([
                '1',
                'Opening',
                'Two parts:',
                '(a) Fruits;',
                '(b) Herbs and roots.',
                '| Room | Floor |\n| A | 2 |',
                'documentation\nNote on fruits (A/AC.1/2024/3)\nNote on herbs and their uses (A/AC.1/2024/4)',
            ]),
            [
                'Item 1, entry (b): “Roots.” → “Herbs and roots.”',
                'Item 1, row of the table 2: “A | 1” → “A | 2”',
                'Item 1, document 1: A/AC.1/2024/2 is replaced by A/AC.1/2024/3, “Note on fruits (A/AC.1/2024/2)” → “Note on fruits (A/AC.1/2024/3)”',
                'Item 1, document 2: new: “Note on herbs and their uses (A/AC.1/2024/4)”',
            ],
        );
        tells(
            'follows notes whose numbers have changed',
            items(['1', 'Opening', 'One.[^1]', 'Two.[^2]', '[^1]: The first.', '[^2]: The second note.']),
            items([
                '1',
                'Opening',
                'New.[^1] One.[^2]',
                'Two.[^3]',
                '[^1]: Quite another text.',
                '[^2]: The first.',
                '[^3]: The second note, changed.',
            ]),
            [
                'Item 1, paragraph 1: “One.[1]” → “New.[1] One.[2]”',
                'Note 1: new: “Quite another text.”',
                'Note 2: “The second note.” → “The second note, changed.”',
            ],
        );
        tells(
            'tells a mention whose number is the same and that now leads to another item',
            items(['1', 'Opening', 'See {item 2}.'], ['2', 'Fruits', fruits]),
            items(['1', 'Opening', 'See {item 2}.'], ['2', 'Election of officers'], ['3', 'Fruits', fruits]),
            [
                'Item 1, paragraph 1: “item 2” is now another one',
                'Item 2, “Election of officers”, is new',
                'Other numbers: item 2 is now 3',
            ],
        );
        tells(
            'counts numbered paragraphs through the document',
            `${head.trim()}\nparagraphs: numbered\n\nitem 1  Opening\n\nOne here.\n\nitem 2  Report\n\nTwo there.\n`,
            `${head.trim()}\nparagraphs: numbered\n\nitem 1  Opening\n\nOne here.\n\nitem 2  Report\n\nTwo elsewhere.\n`,
            ['Item 2, paragraph 2: “Two there.” → “Two elsewhere.”'],
        );
    });

    describe('of meetings', () => {
        const day = (...lines: readonly string[]): string =>
            `${items(['1', 'Opening'], ['2', 'Report'])}\n\nschedule\n\n${lines.join('\n')}\n`;
        const usual = day('day 2024-09-03', '10:00-13:00 @ Room A', '1', 'day 2024-09-04', '10:00-13:00', '2', '- Lunch');
        tells(
            'tells one that was moved to another day',
            usual,
            day('day 2024-09-03', '10:00-13:00 @ Room A', '1', 'day 2024-09-05', '15:00-18:00', '2', '- Lunch'),
            ['Meeting of 2024-09-04 10:00–13:00 (item 2, “Lunch”) is now 2024-09-05 15:00–18:00'],
        );
        tells('tells another room', usual, usual.replace('Room A', 'Room B'), [
            'Meeting of 2024-09-03 10:00–13:00 in Room A (item 1) is now in Room B',
        ]);
        tells('tells what a meeting takes up', usual, usual.replace('\n1\n', '\n1\n2\n').replace('- Lunch', '- Dinner'), [
            'Meeting of 2024-09-03 10:00–13:00 in Room A now takes up item 2',
            'Meeting of 2024-09-04 10:00–13:00 now takes up “Dinner”, and no longer takes up “Lunch”',
        ]);
        tells('tells one that is new', usual, usual.replace('day 2024-09-04', '15:00-18:00\n2\nday 2024-09-04'), [
            'Meeting of 2024-09-03 15:00–18:00 (item 2) is new',
        ]);
    });

    describe('of every language', () => {
        const cases: Readonly<Record<string, readonly [string, string, string]>> = {
            fr: [
                'La session s’ouvrira à 10 heures.',
                'La session s’ouvrira à 15 heures.',
                '“La session s’ouvrira à 10 heures.” → “La session s’ouvrira à 15 heures.”',
            ],
            es: [
                'El período comenzará por la mañana.',
                'El período comenzará por la tarde.',
                '“…comenzará por la mañana.” → “…comenzará por la tarde.”',
            ],
            ru: [
                'Сессия откроется утром в зале.',
                'Сессия откроется вечером в зале.',
                '“Сессия откроется утром в зале.” → “Сессия откроется вечером в зале.”',
            ],
            ar: [
                'تفتتح الدورة صباح يوم الثلاثاء.',
                'تفتتح الدورة مساء يوم الثلاثاء.',
                '“تفتتح الدورة صباح يوم الثلاثاء.” → “تفتتح الدورة مساء يوم الثلاثاء.”',
            ],
            zh: ['会议将在上午开幕。', '会议将在下午开幕。', '“会议将在上午开幕。” → “会议将在下午开幕。”'],
        };
        for (const [language, [before, after, words]] of Object.entries(cases)) {
            const source = (text: string): string => `agenda A/AC.1/2024/1\nlanguage: ${language}\n\nitem 1  …\n\n${text}\n`;
            tells(`compares ${language} word by word`, source(before), source(after), [`Item 1, paragraph 1: ${words}`]);
        }
    });

    it('turns round: what one direction adds, the other removes', () => {
        const [one, other] = [
            plain,
            items(['1', 'Opening', 'The session opens.', roots], ['2', 'Herbs'], ['3', 'Fruits', fruits.replace('Apples', 'Pears')]),
        ];
        const turned = kindsOf(compared(other, one)).map((kind) =>
            kind.replace('added', '?').replace('removed', 'added').replace('?', 'removed'),
        );
        assert.deepEqual([...kindsOf(compared(one, other))].sort(), [...turned].sort());
    });

    it('finds nothing between any example and itself, and says so of broken ones too', () => {
        for (const file of readdirSync('examples').filter((name) => name.endsWith('.agenda'))) {
            const source = readFileSync(join('examples', file), 'utf8');
            assert.deepEqual(toldOf(compared(source, source)), [], file);
            assert.doesNotThrow(() => compared(source, source.slice(0, source.length / 2)));
        }
    });

    const corpus = process.env.AGENDA_CORPUS;
    const issued = corpus && join(corpus, 'cac-cosp-wg4-2024-1.zh.issued.md');
    (issued && existsSync(issued) ? it : it.skip)(
        'finds but one blank between an issued document and the source that was made of it by hand',
        async () => {
            const { importText } = await import('../../language/importing/importing.js');
            const made = importText(readFileSync(issued!, 'utf8'), { name: 'cac-cosp-wg4-2024-1.zh.md' }).source;
            const written = readFileSync(join(corpus!, 'cac-cosp-wg4-2024-1.zh.agenda'), 'utf8');
            assert.deepEqual(kindsOf(compared(made, written)), ['spacing masthead']);
        },
    );
});
