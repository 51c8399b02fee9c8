import assert from 'node:assert/strict';
import { complete } from './fragments.js';
import type { Fix } from '../../language/validation/rule.js';
import { applied, findingsIn } from './harness.js';
import { findings, fixes } from './table.js';

describe('items', () => {
    findings({
        'a mention of an item': 'See {item 1}.',
        'a mention of no item': 'See {item <|2|>item/unknown}.',
        'a mention in a title, an entry, a note and a row':
            'item 1  As {item <|3|>item/unknown}\n\nFirst:[^1]\n\n(a) {item <|4 (a)|>item/unknown};\n\n(b) Two.\n\n[^1]: {item <|5|>item/unknown}.\n\nschedule\n\nday 2024-09-03\n10:00-13:00  1\n- As {item <|6|>item/unknown}',
        'spelled in another way': 'item 1  One\n\nSee {item 1(b)}, {item 1 b)} and {item 1 （b）}.\n\nitem 1 (a)  A\n\nitem 1 (b)  B',
        'a colon behind the label': 'item 1  One\n\nitem <|2: |>item/labelTwo',
        'a colon after a blank': 'item 1  One\n\nitem <|2 : |>item/labelTwo',
        'a bracket behind the number': 'item 1  One\n\nitem <|2) |>item/labelTwo',
        'a letter behind the number': 'item 1  One\n\nitem <|1a |>item/labelTwo',
        'a full-width colon': 'language: zh\n\nitem 1  One\n\nitem <|2：|>item/label一般性辩论',
        'a stop, a dash or a word in brackets behind the label':
            'item 1. One\n\nitem 2 - Two\n\nitem 3  (Closed) Three\n\nitem 4  2030 Agenda',
        'plain words': 'See <|item 4|>item/plain of the agenda, <|agenda item 5 (c)|>item/plain, and items 6 to 9.',
        'an item without annotation': 'item <|1|>item/unannotated  One\n\ndocumentation\nNote by the Secretariat (CAC/COSP/WG.4/2024/2)',
        'an item whose sub-items have annotations': 'item 1  One\n\nitem 1 (a)  A\n\nText.\n\nitem <|1 (b)|>item/unannotated  B',
    });
    fixes({
        'the neighbour': ['item 1  One\n\nSee {item <|4|>item/unknown}.\n\nitem 2  Two', '{item 2}'],
        'the item it would be part of': ['item 1  One\n\nSee {item <|1 (a)|>item/unknown}.\n\nitem 2  Two', '{item 1}'],
        'another letter before another item': [
            'item 1  One\n\nitem 1 (a)  A\n\nitem 1 (b)  B\n\nSee {item <|1 c)|>item/unknown}.',
            '{item 1 b)}',
        ],
    });
    const titles = (rule: string, text: string, expected: readonly string[]): void =>
        void it(rule, async () => {
            const found = (await findingsIn(complete(text))).filter(({ code }) => code === 'item/unknown');
            assert.deepEqual(
                found.map(({ fixes: [first] }) => first?.title ?? 'no fix'),
                expected,
            );
        });
    const three = 'item 1  One\n\nText.\n\nitem 2  Two\n\nText.\n\nitem 3  Three\n\nText.\n\nschedule\n\nday 2024-09-03\n';
    titles('in the schedule, a continued item is one that was begun', `${three}10:00-13:00\n1\n15:00-18:00\n4 (continued)`, [
        'Change to 1',
    ]);
    titles('in the schedule, no item was begun before the first meeting', `${three}10:00-13:00\n4 (continued)`, ['Remove this meeting']);
    titles('in the schedule, a label that goes on in what cannot be read has no fix', `${three}10:00-13:00\n415:00-`, ['no fix']);
    it('in the schedule, an unknown item is never one that another meeting takes up', async () => {
        const found = await findingsIn(
            complete(
                'item 1  One\n\nText.\n\nitem 2  Two\n\nText.\n\nitem 3  Three\n\nText.\n\nschedule\n\nday 2024-09-03\n10:00-13:00  1, 3\n15:00-18:00  4',
            ),
        );
        assert.deepEqual(
            found.find(({ code }) => code === 'item/unknown')?.fixes.map(({ title }) => title),
            ['Change to 2', 'Remove this meeting'],
        );
    });
    describe('of a meeting, where an item does not exist,', () => {
        const agenda =
            'item 1  One\n\nText.\n\nitem 2  Two\n\nitem 2 (a)  A\n\nText.\n\nitem 2 (b)  B\n\nText.\n\nitem 3  Three\n\nText.\n\nschedule\n\nday 2024-09-03\n';
        const fixesOf = async (schedule: string, before = agenda): Promise<{ readonly text: string; readonly fixes: readonly Fix[] }> => {
            const text = complete(before + schedule);
            return { text, fixes: (await findingsIn(text)).find(({ code }) => code === 'item/unknown')?.fixes ?? [] };
        };
        const offers = (rule: string, schedule: string, expected: readonly string[], before?: string): void =>
            void it(rule, async () =>
                assert.deepEqual(
                    (await fixesOf(schedule, before)).fixes.map(({ title }) => title),
                    expected,
                ),
            );
        offers('items come first that are still to be taken up', '10:00-13:00\n1\n4\n15:00-18:00\n2 (a)', [
            'Change to 3',
            'Change to 2',
            'Remove this line',
        ]);
        offers('none is offered that the same meeting takes up', '10:00-13:00\n1\n2\n4', ['Change to 3', 'Remove this line']);
        offers('a sub-item is offered where no other item is left', '10:00-13:00\n1\n3\n4\n15:00-18:00\n2 (a)', [
            'Change to 2 (b)',
            'Change to 2',
            'Remove this line',
        ]);
        offers('the one with the same label in other signs comes first, and the line stays', '10:00-13:00\n1, 3\n2 (أ)', [
            'Change to 2 (a)',
            'Change to 2 (b)',
            'Change to 2',
        ]);

        const removes = (rule: string, schedule: string, expected: string, title = 'Remove this line'): void =>
            void it(rule, async () => {
                const { text, fixes: all } = await fixesOf(schedule);
                const fix = all.find((one) => one.title === title);
                assert.equal(applied(text, fix), complete(agenda + expected), all.map((one) => one.title).join(', '));
            });
        removes('another item can take its place', '10:00-13:00\n1\n4\n2', '10:00-13:00\n1\n3\n2', 'Change to 3');
        removes('its line can go', '10:00-13:00\n1\n4\n2\n15:00-18:00\n3', '10:00-13:00\n1\n2\n15:00-18:00\n3');
        removes('its line can go with a title behind it', '10:00-13:00\n1\n4 Debate\n2', '10:00-13:00\n1\n2');
        removes('its line can go at the end of the text', '10:00-13:00\n1\n4', '10:00-13:00\n1\n');
        removes('a meeting that has nothing else goes with it', '10:00-13:00\n4\n15:00-18:00\n1', '15:00-18:00\n1', 'Remove this meeting');
        removes(
            'and so does one with a track',
            '10:00-13:00  1\n15:00-18:00  4 @ Room A\n\nday 2024-09-04',
            '10:00-13:00  1\n\nday 2024-09-04',
            'Remove this meeting',
        );
        removes(
            'the comment that silences a rule there goes with it',
            '10:00-13:00\n1\n// agenda-ignore schedule/continued\n4\n2',
            '10:00-13:00\n1\n2',
        );
        removes('other comments stay', '10:00-13:00\n1\n// A remark.\n4\n2', '10:00-13:00\n1\n// A remark.\n2');
        removes('the rows around it are not joined', '10:00-13:00\n1\n- A briefing\n4\nLunch', '10:00-13:00\n1\n- A briefing\n\nLunch');
        removes('the paragraph below the schedule stays', '10:00-13:00\n1\n4\n\nitem 5  Five', '10:00-13:00\n1\n\nitem 5  Five');
        removes('it can go from a line with others', '10:00-13:00\n1, 4, 2', '10:00-13:00\n1, 2', 'Remove item 4 from this line');
        removes('it can go from the end of such a line', '10:00-13:00\n1, 4', '10:00-13:00\n1', 'Remove item 4 from this line');
        removes('it can go from the line of its meeting', '10:00-13:00  4\n1', '10:00-13:00\n1', 'Remove item 4 from this line');
        removes('it can go from before a track', '10:00-13:00  4 @ Room A\n1', '10:00-13:00 @ Room A\n1', 'Remove item 4 from this line');
        removes('it can go from behind a track', '10:00-13:00  1 @ Room A  4', '10:00-13:00  1 @ Room A', 'Remove item 4 from this line');
        removes(
            'its note goes with it',
            '10:00-13:00\n1 [^a]\n4 [^b]\n2 [^c]\n\n[^a]: One.\n\n[^b]: Two.\n\n[^c]: Three.',
            '10:00-13:00\n1 [^a]\n2 [^b]\n\n[^a]: One.\n\n[^b]: Three.',
            'Remove this line and note b',
        );
        offers('it stays where its note belongs to another item too', '10:00-13:00\n1 [^a]\n4 [^a]\n2\n\n[^a]: One.', ['Change to 3']);
        offers('it stays where a later meeting continues what it begins', '10:00-13:00\n1\n2 (z)\n15:00-18:00\n2 (continued)', [
            'Change to 2 (b)',
            'Change to 2 (a)',
        ]);
    });
});
