import assert from 'node:assert/strict';
import type { Fix } from '../../language/validation/rule.js';
import { complete } from './fragments.js';
import { applied, check, findingsIn } from './harness.js';
import { findings, fixes, lines } from './table.js';

const items = (...labels: readonly string[]): string => labels.map((label) => `item ${label}  Title`).join('\n\n');
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

describe('numbering', () => {
    findings({
        'consecutive numbers and letters': items('1', '1 (a)', '1 (b)', '2', '2 (a)', '2 (a) (i)', '2 (a) (ii)', '2 (b)'),
        'four levels': items('1', '1 (a)', '1 (a) (i)', '1 (a) (i) a.', '1 (a) (i) b.', '1 (a) (ii)', '1 (b)'),
        'letters beyond z': items('1', ...[...letters, 'aa', 'bb', 'cc', 'dd'].map((letter) => `1 (${letter})`)),
        'letters beyond z, counted aa, ab, ac': items('1', ...[...letters, 'aa', 'ab', 'ac', 'ad'].map((letter) => `1 (${letter})`)),
        'a skipped letter beyond z': items('1', ...[...letters, 'aa'].map((letter) => `1 (${letter})`), '<|1 (cc)|>numbering/gap'),
        'more than a hundred items': items(...Array.from({ length: 180 }, (_, index) => String(index + 1))),
        'twenty roman numerals': items(
            '1',
            '1 (a)',
            ...['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((part) => `1 (a) (${part})`),
            '1 (b)',
        ),
        '(i) after (h) is a letter': items('1', ...[...'abcdefghijk'].map((letter) => `1 (${letter})`)),
        'spacing of labels is free': items('1', '1(a)', '1 ( b )', '2', '2\u00a0(a)', '2 (a)(i)', '2 (a)  (ii)', '2(b)'),
        'a doubled number': items('1', '2', '<|2|>numbering/duplicate', '3'),
        'a doubled number in place of the next is no gap as well': items('1', '2', '<|2|>numbering/duplicate', '4'),
        'a doubled sub-item': items('1', '1 (a)', '<|1 (a)|>numbering/duplicate', '1 (c)'),
        'a skipped number': items('1', '2', '<|4|>numbering/gap', '5'),
        'two skipped numbers are one finding': items('1', '<|4|>numbering/gap', '5'),
        'a skipped letter': items('1', '1 (a)', '<|1 (c)|>numbering/gap', '1 (d)'),
        'an agenda that begins with 2': items('<|2|>numbering/gap', '3'),
        'a list that begins with (b)': items('1', '<|1 (b)|>numbering/gap', '1 (c)'),
        'a list of roman numerals that begins with (ii)': items('1', '1 (a)', '<|1 (a) (ii)|>numbering/gap', '1 (a) (iii)', '1 (b)'),
        'a list of roman numerals that begins with (v)': items('1', '1 (a)', '<|1 (a) (v)|>numbering/gap', '1 (a) (vi)', '1 (b)'),
        'one item moved is one item out of place': items('1', '<|4|>numbering/order', '2', '3', '5'),
        'a sub-item under another item': items('1', '1 (a)', '1 (b)', '2', '<|1 (c)|>numbering/order', '3'),
        'sub-items without their item are one finding': items('1', '<|2 (a)|>numbering/parent', '2 (b)', '<|3|>numbering/gap'),
        'a third level without its second': items('1', '1 (a)', '1 (b)', '<|1 (c) (i)|>numbering/parent', '1 (c) (ii)'),
        'a lone sub-item': items('1', '<|1 (a)|>numbering/lone', '2'),
        'a lone item of the third level': items('1', '1 (a)', '<|1 (a) (i)|>numbering/lone', '1 (b)'),
        decimals: items('1', '1.1', '1.1.1', '1.1.2', '1.2', '2', '2.1', '2.2'),
        'a decimal beyond nine': items('1', ...Array.from({ length: 12 }, (_, index) => `1.${index + 1}`)),
        'a skipped decimal': items('1', '1.1', '<|1.3|>numbering/gap'),
        'a decimal without its item': items('1', '<|2.1|>numbering/parent', '2.2'),
        'a lone decimal': items('1', '<|1.1|>numbering/lone', '2'),
        'letters with a full stop': items('1', '1 a.', '1 b.', '2'),
        'a skipped letter with a full stop': items('1', '1 a.', '<|1 c.|>numbering/gap', '2'),
        capitals: items('A', 'A (1)', 'A (2)', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'),
        'Roman numerals': items('I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'),
        'a skipped Roman numeral': items('I', '<|III|>numbering/gap'),
        'an item put in between': items('1', '1 bis', '1 ter', '2', '2 bis', '3'),
        'an item put in between, twice': items('1', '1 bis', '<|1 bis|>numbering/duplicate', '2'),
        'an item put in between where the one before is missing': items('1', '<|2 bis|>numbering/gap', '3'),
        'a decimal among letters': items('1', '1 (a)', '1 (b)', '2', '<|2.1|>numbering/marker', '<|2.2|>numbering/marker'),
        'a letter with a full stop among brackets': items(
            '1',
            '1 (a)',
            '1 (b)',
            '1 (c)',
            '2',
            '<|2 a.|>numbering/marker',
            '<|2 b.|>numbering/marker',
        ),
        'a capital among figures': items('1', '2', '<|A|>numbering/marker', '3'),
        'a fifth level': items(
            '1',
            '1.1',
            '1.1.1',
            '1.1.1.1',
            '<|1.1.1.1.1|>numbering/marker',
            '1.1.1.1.2',
            '1.1.1.2',
            '1.1.2',
            '1.2',
        ).replace('1.1.1.1.2', '<|1.1.1.1.2|>numbering/marker'),
        'brackets below decimals': items('1', '1.1', '1.1 (a)', '1.1 (b)', '1.2'),
        'a title that begins with a letter': 'item 1  A new approach\n\nitem 2  I and others',
        'a title may begin with a bracket': 'item 1  (Closed) Appointments\n\nitem 2  Other matters',
        'the label may be pasted with its stop': 'item 1. Opening\n\nitem 2. Closing',
    });

    describe('a marker', () => {
        fixes({
            'changes with everything below it, and at its references': [
                'item 1  One\n\nitem 1 (a)  A\n\nitem <|1 (二)|>numbering/marker  B\n\nitem 1 (二) (i)  C\n\nitem 1 (二) (ii)  D\n\nSee {item 1 (二)} and {item 1 (二) (i)}.',
                'item 1 (b)  B\n\nitem 1 (b) (i)  C\n\nitem 1 (b) (ii)  D\n\nSee {item 1 (b)} and {item 1 (b) (i)}.',
            ],
        });
        it('of another scheme becomes the one of the document', async () => {
            const text = items('1', '1 (a)', '1 (b)', '2', '2.1', '2.2', '3');
            const all = await findingsIn(complete(text));
            assert.deepEqual(
                all.filter(({ code }) => code === 'numbering/marker').flatMap(({ fixes: own }) => own.map(({ title }) => title)),
                Array.from(['2 (a)', '2 (b)'], (label) => `Write the markers of 2 items as 2 (a) and 2 (b); this one as ${label}`),
            );
        });
        it('changes together with those of its series', async () => {
            const [found] = await check(items('1', '<|1 (一)|>numbering/marker', '<|1 (二)|>numbering/marker', '2'));
            assert.equal(found?.fixes[0]?.title, 'Write the markers of 2 items as (a) and (b); this one as (a)');
        });
    });

    it('is not offered where a reference to an item that was removed would lead to another one', async () => {
        const [gap] = (await findingsIn(complete('item 1  A\n\nitem 3  B\n\nSee {item 2} and {item 3}.'))).filter(
            ({ code }) => code === 'numbering/gap',
        );
        assert.deepEqual(gap?.fixes, []);
    });

    describe('a lone sub-item', () => {
        const lone = 'item 1  One\n\nitem <|1 (a)|>numbering/lone  Election\n\nThe officers, see {item 1 (a)}.';
        fixes({
            'becomes text of its item, with its references': [lone, 'item 1  One\n\nElection\n\nThe officers, see {item 1}.'],
            'without blank lines': [
                'item 1  One\nitem <|1 (a)|>numbering/lone  Election\nThe officers.',
                'item 1  One\n\nElection\n\nThe officers.',
            ],
            'becomes a heading where its item has an annotation': [
                lone.replace('One\n', 'One\n\nThe session will be opened.\n'),
                'opened.\n\nheading Election\n\nThe officers, see {item 1}.',
            ],
            'in the schedule too': [
                `${lone}\n\nitem 2  Two\n\nText.\n\nschedule\n\nday 2024-09-03\n10:00-13:00  1 (a), 2\n15:00-18:00  1 (a) (continued)`,
                '10:00-13:00  1, 2\n15:00-18:00  1 (continued)',
            ],
        });
        it('stays where its item would be taken up twice, its own sub-items would be lost, or its title would open another block', async () => {
            for (const text of [
                'item 1  One\n\nitem <|1 (a)|>numbering/lone  schedule of the day\n\nText.',
                `${lone}\n\nschedule\n\nday 2024-09-03\n10:00-13:00  1, 1 (a)`,
                items('1', '<|1 (a)|>numbering/lone', '1 (a) (i)', '1 (a) (ii)', '2'),
            ]) {
                assert.deepEqual((await check(text))[0]?.fixes, [], text);
            }
        });
    });

    describe('in Chinese', () => {
        findings({
            'Chinese numerals at the third level': `language: zh\n\n${items('1', '1 (a)', '1 (a) (一)', '1 (a) (二)', '1 (b)')}`,
            'full-width brackets': `language: zh\n\n${items('1', '1（a）', '1（b）', '2')}`,
            'a skipped Chinese numeral': `language: zh\n\n${items('1', '1 (a)', '1 (a) (一)', '<|1 (a) (三)|>numbering/gap', '1 (b)')}`,
            'ten and beyond': `language: zh\n\n${items('1', '1 (a)', ...['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map((part) => `1 (a) (${part})`), '1 (b)')}`,
        });
    });

    describe('in other languages', () => {
        findings({
            French: `language: fr\n\n${items('1', '1 a)', '1 b)', '2', '2 a)', '2 a) i)', '2 a) ii)', '2 b)')}`,
            'Russian, with Cyrillic look-alikes': `language: ru\n\n${items('1', '1 а)', '1 b)', '1 с)', '1 d)', '1 е)')}`,
            'Russian, in Cyrillic letters': `language: ru\n\n${items('1', ...[...'абвгдежзиклмнопрст'].map((letter) => `1 ${letter})`), '2')}`,
            'a skipped Cyrillic letter': `language: ru\n\n${items('1', '1 а)', '1 б)', '1 в)', '1 г)', '<|1 е)|>numbering/gap', '1 ж)')}`,
            Arabic: `language: ar\n\n${items('1', ...[...'أبجدهوزحطي'].map((letter) => `1 (${letter})`), '2')}`,
            'Arabic, with figures under the letters': `language: ar\n\n${items('1', '1 (أ)', '1 (أ) (1)', '1 (أ) (2)', '1 (أ) (٣)', '1 (ب)')}`,
            'a figure in brackets right after the number belongs to the title': 'item 1  (2) Parts\n\nitem 2  (10) Others',
            'a skipped Arabic letter': `language: ar\n\n${items('1', '1 (أ)', '1 (ب)', '<|1 (د)|>numbering/gap')}`,
            'Arabic digits': `language: ar\n\n${items('١', '٢', '<|٤|>numbering/gap')}`,
        });
    });

    describe('markers', () => {
        findings({
            'a Chinese numeral in English': items('1', '1 (a)', '<|1 (二)|>numbering/marker'),
            'letters at the third level': items('1', '1 (a)', '<|1 (a) (a)|>numbering/marker', '<|1 (a) (b)|>numbering/marker', '1 (b)'),
            'Latin letters in Arabic': `language: ar\n\n${items('1', '<|1 (a)|>numbering/marker', '<|1 (b)|>numbering/marker')}`,
            'no language, no opinion': complete(items('1', '1 (أ)', '1 (ب)'))
                .replace('language: en\n', '')
                .replace('agenda CAC/COSP/WG.4/2024/1', '<|agenda CAC/COSP/WG.4/2024/1|>masthead/missing'),
        });
        fixes({
            'the usual marker is written': [items('1', '1 (a)', '<|1 (二)|>numbering/marker'), 'item 1 (b)'],
            'in the letters of the document': [`language: ru\n\n${items('1', '1 а)', '1 б)', '<|1 (三)|>numbering/marker')}`, 'item 1 в)'],
            'with the usual brackets': [`language: ar\n\n${items('1', '1 (أ)', '<|1 b)|>numbering/marker')}`, 'item 1 (ب)'],
        });
    });

    describe('renumbering', () => {
        const movedUp = (language: string, a: string, b: string, i: string, ii: string): string =>
            `language: ${language}\n\n${items('1', `1 ${a}`, `1 ${a} ${i}`, `1 ${b}`, '2', `<|1 ${a} ${ii}|>numbering/order`)}\n\nSee {item 1 ${a} ${ii}}.`;
        fixes({
            'an item on another level is written as others there are': [
                movedUp('en', '(a)', '(b)', '(i)', '(ii)'),
                'item 2 (a)',
                'See {item 2 (a)}',
            ],
            'in Russian, in Cyrillic letters': [movedUp('ru', 'а)', 'б)', 'i)', 'ii)'), 'item 2 а)', 'See {item 2 а)}'],
            'in Cyrillic letters that look like Latin ones': [
                `language: ru\n\n${items('1', '1 а)', '1 б)', '1 в)', '1 г)', '<|1 е)|>numbering/gap', '1 ж)')}\n\nSee {item 1 е)} and {item 1 ж)}.`,
                'item 1 д)',
                'item 1 е)',
                'See {item 1 д)} and {item 1 е)}',
            ],
            'in full-width letters': [`language: zh\n\n${items('1', '1（ａ）', '<|1（ｃ）|>numbering/gap', '2')}`, 'item 1（ｂ）'],
            'in Arabic-Indic digits': [
                `language: ar\n\n${items('١', '<|٣|>numbering/gap', '٤')}\n\nSee {item ٤}.`,
                'item ٢',
                'See {item ٣}',
            ],
            'in French': [movedUp('fr', 'a)', 'b)', 'i)', 'ii)'), 'item 2 a)', 'See {item 2 a)}'],
            'in Arabic': [movedUp('ar', '(أ)', '(ب)', '(1)', '(2)'), 'item 2 (أ)', 'See {item 2 (أ)}'],
            'in Chinese': [movedUp('zh', '(a)', '(b)', '(一)', '(二)'), 'item 2 (a)', 'See {item 2 (a)}'],
        });

        const agenda = lines(
            'item 1  Opening',
            '',
            'See {item 4} and {item 4 (b)}, and item 4 of another agenda.',
            '',
            'item 2  Debate',
            '',
            '<|item 4  Reports|>',
            '',
            'item 4 (a)  One',
            '',
            'item 4 (b)  Two',
            '',
            'item 5  Closing',
            '',
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00  1, 2',
            '4 (a), 4 (b) [^a]',
            '15:00-18:00',
            '4 (b) (continued), 5',
            '',
            '[^a]: A note on item 4.',
        )
            .replaceAll('<|', '')
            .replaceAll('|>', '');

        it('follows into slots and mentions, and leaves prose alone', async () => {
            const text = complete(agenda);
            const gap = (await findingsIn(text)).find((found) => found.code === 'numbering/gap');
            const mended = applied(text, gap?.fixes[0]);
            assert.equal(
                mended,
                text
                    .replace('{item 4}', '{item 3}')
                    .replace('{item 4 (b)}', '{item 3 (b)}')
                    .replace('item 4  R', 'item 3  R')
                    .replace('item 4 (a)', 'item 3 (a)')
                    .replace('item 4 (b)  T', 'item 3 (b)  T')
                    .replace('item 5', 'item 4')
                    .replace('\n4 (a), 4 (b)', '\n3 (a), 3 (b)')
                    .replace('\n4 (b) (continued), 5', '\n3 (b) (continued), 4'),
            );
            assert.deepEqual(
                (await findingsIn(mended)).filter((found) => found.severity !== 'hint'),
                [],
            );
        });

        it('keeps the way labels are typed', async () => {
            const text = complete(`language: fr\n\n${items('1', '3', '3 a)', '3 c) ', '3 c) i)', '3 c) ii)')}`);
            const gap = (await findingsIn(text)).find((found) => found.code === 'numbering/gap');
            assert.match(
                applied(text, gap?.fixes[0]),
                /item 2 {2}Title\n\nitem 2 a\) {2}Title\n\nitem 2 b\) {3}Title\n\nitem 2 b\) i\) {2}Title\n\nitem 2 b\) ii\)/u,
            );
        });

        for (const [name, text] of Object.entries({
            'a gap': items('1', '3', '3 (a)', '3 (c)'),
            'a duplicate': items('1', '1', '1 (a)', '1 (b)', '2'),
            'an order': items('2', '1', '3'),
            'letters beyond z': items('1', ...[...letters, 'aa', 'cc'].map((letter) => `1 (${letter})`)),
            Chinese: items('1', '1 (a)', '1 (a) (一)', '1 (a) (三)', '1 (c)'),
            Arabic: items('1', '1 (أ)', '1 (ج)'),
        })) {
            it(`leaves nothing to renumber: ${name}`, async () => {
                const whole = complete(text);
                const problem = (await findingsIn(whole)).find((found) => /^numbering\/(?:gap|duplicate|order)$/u.test(found.code));
                const mended = applied(whole, problem?.fixes[0]);
                const left = (await findingsIn(mended)).filter((found) => /^numbering\/(?:gap|duplicate|order|parent)$/u.test(found.code));
                assert.deepEqual(
                    left.map((found) => found.message),
                    [],
                );
            });
        }
    });

    describe('a label that several items have', () => {
        const text = (...labels: readonly string[]): string => {
            const taken = [...new Set(labels), ...(labels.includes('2') ? [] : ['2'])].sort().join(', ');
            const listed = labels.map((label, index) => `item ${label}  Title ${index + 1}`).join('\n\n');
            return complete(`${listed}\n\nSee {item 2} and {item 3}.\n\nschedule\n\nday 2024-09-03\n10:00-13:00  ${taken}`);
        };
        const fixesOf = async (source: string, code: string): Promise<readonly Fix[]> =>
            (await findingsIn(source)).find((found) => found.code === code)?.fixes ?? [];
        const referring = (source: string): string => source.slice(source.indexOf('See'));

        it('has one fix for each item that the references to it may mean', async () => {
            const source = text('1', '2', '2', '3');
            const [first, second, ...more] = await fixesOf(source, 'numbering/duplicate');
            assert.deepEqual(more, []);
            assert.match(first?.title ?? '', /this becomes item 3; references to item 2 then mean the first one, “Title 2”$/u);
            assert.match(second?.title ?? '', /this becomes item 3; references to item 2 then mean the second one, “Title 3”$/u);
            assert.match(referring(applied(source, first)), /^See \{item 2\} and \{item 4\}[\s\S]*10:00-13:00 {2}1, 2, 4/u);
            assert.match(referring(applied(source, second)), /^See \{item 3\} and \{item 4\}[\s\S]*10:00-13:00 {2}1, 3, 4/u);
        });
        it('is mended where its own number was lost: references to the lost one mean the item again', async () => {
            const source = text('1', '3', '3', '4');
            for (const code of ['numbering/gap', 'numbering/duplicate']) {
                const [fix, ...more] = await fixesOf(source, code);
                assert.deepEqual(more, [], code);
                assert.match(fix?.title ?? '', /references to item 2 then mean “Title 2”, to item 3 then mean the second one, “Title 3”$/u);
                assert.equal(referring(applied(source, fix)), referring(source));
                assert.match(applied(source, fix), /item 2 {2}Title 2\n\nitem 3 {2}Title 3/u);
            }
        });
        it('has one fix where nothing refers to it', async () => {
            const [fix, ...more] = await fixesOf(complete(items('1', '2', '2')), 'numbering/duplicate');
            assert.deepEqual(more, []);
            assert.equal(fix?.title, 'Renumber item 2: this becomes item 3');
        });
        it('has no fix where a reference would lead from an item that is gone to one that others name', async () => {
            assert.deepEqual(await fixesOf(text('1', '3', '4'), 'numbering/gap'), []);
        });
    });

    describe('messages', () => {
        const message = async (text: string): Promise<string> => (await check(text))[0]?.message ?? '';
        it('name what is skipped', async () => {
            assert.equal(await message(items('1', '2', '<|4|>numbering/gap')), 'Item 3 is skipped: 4 follows 2.');
            assert.equal(
                await message(items('1', '1 (a)', '<|1 (d)|>numbering/gap')),
                'Items 1 (b) and 1 (c) are skipped: 1 (d) follows 1 (a).',
            );
            assert.equal(await message(items('1', '<|2024|>numbering/gap')), 'Items 2, 3, 4, 5 and others are skipped: 2024 follows 1.');
            assert.equal(await message(items('<|2|>numbering/gap', '3')), 'Item 1 is skipped: the first one is 2.');
        });
        it('say what there is already', async () => {
            assert.equal(
                await message(items('1', '1 (a)', '1 (b)', '<|1 (b)|>numbering/duplicate')),
                'There is already an item 1 (b) on this agenda.',
            );
        });
        it('say what a fix makes of the item', async () => {
            const title = async (text: string): Promise<string | undefined> => (await check(text))[0]?.fixes[0]?.title;
            assert.equal(await title(items('1', '<|3|>numbering/gap')), 'Renumber item 3: this becomes item 2');
            assert.equal(
                await title(items('1', '1 (a)', '1 (b)', '<|1 (b)|>numbering/duplicate')),
                'Renumber item 1 (b): this becomes item 1 (c)',
            );
        });
        it('say how many items and references a fix renumbers, and which', async () => {
            const title = async (text: string): Promise<string | undefined> => (await check(text))[0]?.fixes[0]?.title;
            assert.equal(
                await title('item 1  A\n\nitem <|3|>numbering/gap  B\n\nitem 4  C\n\nSee {item 3} and {item 4}.\n\nitem 5  D'),
                'Renumber 3 items as 2 to 4, and 2 references: this becomes item 2',
            );
            assert.equal(
                await title(items('1', '<|1|>numbering/duplicate', '<|1|>numbering/duplicate')),
                'Renumber 2 items as 2 and 3: this becomes item 2',
            );
            assert.equal(
                await title('item 1  A\n\nitem <|3|>numbering/gap  B\n\nSee {item 3}.'),
                'Renumber item 3 and 1 reference: this becomes item 2',
            );
        });
        it('say where an item belongs', async () => {
            assert.equal(
                await message(items('1', '1 (a)', '1 (b)', '2', '<|1 (c)|>numbering/order')),
                'Item 1 (c) is out of order: it belongs under item 1.',
            );
        });
        it('say what a lone sub-item lacks', async () => {
            assert.equal(
                await message(items('1', '<|1 (a)|>numbering/lone', '2')),
                'Item 1 (a) is the only sub-item: if there is an (a), there must be a (b).',
            );
        });
    });
});
