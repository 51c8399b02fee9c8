import assert from 'node:assert/strict';
import { complete } from './fragments.js';
import { findingsIn } from './harness.js';
import { findings, fixes } from './table.js';

describe('items', () => {
    findings({
        'a mention of an item': 'See {item 1}.',
        'a mention of no item': 'See {item <|2|>item/unknown}.',
        'a mention in a title, an entry, a note and a row':
            'item 1  As {item <|3|>item/unknown}\n\nFirst:[^1]\n\n(a) {item <|4 (a)|>item/unknown};\n\n(b) Two.\n\n[^1]: {item <|5|>item/unknown}.\n\nschedule\n\nday 2024-09-03\n10:00-13:00  1\n- As {item <|6|>item/unknown}',
        'spelled in another way': 'item 1  One\n\nSee {item 1(b)}, {item 1 b)} and {item 1 （b）}.\n\nitem 1 (a)  A\n\nitem 1 (b)  B',
        'plain words': 'See item 4 of the agenda, agenda item 5 (c), and items 6 to 9.',
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
    titles('in the schedule, no item was begun before the first meeting', `${three}10:00-13:00\n4 (continued)`, ['no fix']);
    titles('in the schedule, a label that goes on in what cannot be read has no fix', `${three}10:00-13:00\n415:00-`, ['no fix']);
    it('in the schedule, an unknown item is never one that another meeting takes up', async () => {
        const found = await findingsIn(
            complete(
                'item 1  One\n\nText.\n\nitem 2  Two\n\nText.\n\nitem 3  Three\n\nText.\n\nschedule\n\nday 2024-09-03\n10:00-13:00  1, 3\n15:00-18:00  4',
            ),
        );
        assert.deepEqual(
            found.find(({ code }) => code === 'item/unknown')?.fixes.map(({ title }) => title),
            ['Change to 2'],
        );
    });
});
