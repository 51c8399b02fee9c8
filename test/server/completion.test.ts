import assert from 'node:assert/strict';
import { type CompletionItem, CompletionTriggerKind, type TextEdit } from 'vscode-languageserver-protocol';
import { appliedEdits, closeAll, open, withMasthead } from './editor.js';

/** The labels offered at `$0`, the likeliest first. */
async function offered(
    source: string,
    extension?: string,
    triggerKind: CompletionTriggerKind = CompletionTriggerKind.Invoked,
): Promise<readonly CompletionItem[]> {
    const { lsp, document, textDocument, position } = await open(source, extension);
    const list = await lsp.CompletionProvider?.getCompletion(document, {
        textDocument,
        position,
        context: { triggerKind },
    });
    return [...(list?.items ?? [])].sort((one, other) => (one.sortText ?? '').localeCompare(other.sortText ?? ''));
}

async function check(source: string, ...expected: readonly string[]): Promise<void> {
    assert.deepEqual((await offered(source)).map(({ label }) => label).slice(0, expected.length), expected);
}

/** The line of the caret after the first suggestion is accepted; text after the caret is replaced. */
async function checkTaken(source: string, expected: string, label?: string): Promise<void> {
    const items = await offered(source);
    const item = label ? items.find((other) => other.label === label) : items[0];
    const edit = item?.textEdit as TextEdit | undefined;
    assert.ok(edit, 'a suggestion');
    const after = appliedEdits(source.replace('$0', ''), [edit]);
    assert.equal(after.split('\n')[edit.range.start.line], expected);
}

/** The labels of a list that opens by itself, on a character that was typed. */
async function opens(source: string, ...expected: readonly string[]): Promise<void> {
    for (const kind of [CompletionTriggerKind.TriggerCharacter, CompletionTriggerKind.TriggerForIncompleteCompletions]) {
        const labels = (await offered(source, undefined, kind)).map(({ label }) => label);
        assert.deepEqual(expected.length === 0 ? labels : labels.slice(0, expected.length), expected);
    }
}

/** All labels of a list that opens by itself. */
async function autoLabels(source: string): Promise<readonly string[]> {
    return (await offered(source, undefined, CompletionTriggerKind.TriggerCharacter)).map(({ label }) => label);
}

const items = ['item 1  Organizational matters', '', 'item 1 (a)  Opening', '', 'item 1 (b)  Adoption', '', 'item 2  Report', ''];

describe('completion', () => {
    afterEach(closeAll);

    it('offers the keys of the masthead that are missing, the needed ones first', async () => {
        await check(withMasthead().replace('\n\n', '\n$0\n'), 'place', 'distribution', 'issued', 'original', 'conference');
    });
    it('replaces the rest of a key and its colon', () => checkTaken('agenda A/79/1\nlang$0: en\n', 'language: en', 'language'));
    it('offers the values of a key', () => check('agenda A/79/1\ndistribution: $0', 'General', 'Limited', 'Restricted'));
    it('replaces the old value', () => checkTaken('agenda A/79/1\ndistribution: $0Limited', 'distribution: General'));
    it('offers the six languages', () => check('agenda A/79/1\nlanguage: e$0', 'ar', 'en', 'es', 'fr', 'ru', 'zh'));

    it('offers the next label of each level', () => check(withMasthead(...items.slice(0, 6), 'item $0'), '1 (c)', '2', '1 (b) (i)'));
    it('offers nothing in a long title, without trying every way to read it as a label', async () =>
        assert.deepEqual(await offered('agenda A/79/1\n\nitem 4  Preparation for the next session of the Committee: report, 2$0'), []));
    it('offers item 1 first of all', () => check('agenda A/79/1\n\nitem $0', '1'));
    it('offers no label in a title, however long', async () =>
        assert.deepEqual(
            await offered('agenda A/79/1\n\nitem 4  Consideration of draft provisions on technology-related dispute resolution$0'),
            [],
        ));
    it('writes labels as the language does', () =>
        check('agenda A/79/1\nlanguage: fr\n\nitem 2  Titre\n\nitem 2 a)  Titre\n\nitem $0', '2 b)', '3', '2 a) i)'));
    it('writes labels as the document does', async () => {
        const russian = (...labels: readonly string[]): string =>
            `agenda A/79/1\nlanguage: ru\n\n${labels.map((label) => `item ${label}  X\n\n`).join('')}item $0`;
        await check(russian('1', '1 а)', '1 б)', '1 в)', '1 г)', '1 д)'), '1 е)', '2', '1 д) i)');
        await check(russian('1', '1 а)', '1 b)', '1 с)'), '1 d)', '2', '1 с) i)');
        await check(russian('1', '1 а)'), '1 б)', '2', '1 а) i)');
        await check(russian('1', '1 а)', '1 б)', '2'), '3', '2 а)');
        await check('agenda A/79/1\nlanguage: ar\n\nitem ١  X\n\nitem ١ (أ)  X\n\nitem $0', '١ (ب)', '٢', '١ (أ) (1)');
        await check(
            'agenda A/79/1\nlanguage: zh\n\nitem 1  X\n\nitem 1（a）  X\n\nitem 1（a）（一）  X\n\nitem $0',
            '1（a）（二）',
            '1（b）',
            '2',
            '1（a）（一） a.',
        );
    });
    it('puts a label in front of a title that is there', () =>
        checkTaken('agenda A/79/1\n\nitem 1  Title\n\nitem $0  Another', 'item 2  Another'));

    it('offers leaf items that are still to be scheduled, then those that were taken up', () =>
        check(withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-13:00', '1 (a)', '$0'), '1 (b)', '2', '1', '1 (a)'));
    it('offers items after a comma and on the line of the times', async () => {
        await check(withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-13:00 1 (a), $0'), '1 (b)', '2');
        await check(withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-13:00', '1 (a), $0'), '1 (b)', '2');
    });
    it('replaces a half-typed label', () =>
        checkTaken(withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-13:00', '1 (a)', '1 ($0'), '1 (b)'));
    it('offers nothing on a track', async () =>
        assert.deepEqual(await offered(withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-13:00 @ Room $0')), []));

    it('offers days of the session that are not scheduled', () =>
        check(
            withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-13:00', '1', '', 'day $0'),
            '2024-09-04',
            '2024-09-05',
            '2024-09-06',
        ));
    it('offers the usual hours that are free that day', () =>
        check(withMasthead(...items, 'schedule', 'day 2024-09-03', '$0'), '10:00-13:00', '15:00-18:00', 'day 2024-09-04'));
    it('leaves out hours that are taken', () =>
        check(withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-12:30', '1', '15$0'), '1 (a)', '1 (b)', '2', '1', '15:00-18:00'));

    it('offers the numbers of resolutions with their titles', async () => {
        const found = await offered(withMasthead('item 1  Title', '', 'The Conference, in its resolution $0'));
        const item = found.find(({ label }) => label === '3/2');
        assert.equal(item?.labelDetails?.description, 'Preventive measures');
        assert.ok(found.every(({ detail }) => detail === 'resolution'));
    });
    it('tells decisions from resolutions', async () => {
        assert.ok((await offered(withMasthead('item 1  Title', '', 'by its decision 7$0'))).every(({ detail }) => detail === 'decision'));
    });
    it('offers the resolutions of the body that is named', async () => {
        const text = withMasthead('item 1  Title', '', 'pursuant to General Assembly resolution $0');
        assert.deepEqual(await offered(text), [], 'the library lists none of the Assembly');
        await open('register A\nen: General Assembly\n\nresolution 58/4\nen: United Nations Convention against Corruption', 'register');
        assert.deepEqual(
            (await offered(text)).map(({ label }) => label),
            ['58/4'],
        );
    });
    it('goes on in a list of numbers', async () =>
        assert.ok((await offered(withMasthead('item 1  Title', '', 'resolutions 3/1 and $0'))).some(({ label }) => label === '3/2')));
    it('writes the whole phrase after 第', async () => {
        await checkTaken('agenda CAC/COSP/WG.4/2024/1\nlanguage: zh\n\nitem 1  标题\n\n缔约国会议第 $0', '缔约国会议第 3/2 号决议', '3/2');
    });
    it('keeps the phrase that is there', () =>
        checkTaken('agenda CAC/COSP/WG.4/2024/1\nlanguage: zh\n\nitem 1  标题\n\n会议第 3/$01 号决议', '会议第 3/2 号决议', '3/2'));

    it('offers symbols of the document', () =>
        check(
            withMasthead('item 1  Title', '', 'See CAC/COSP/WG.4/2024/2.', '', 'See also C$0'),
            'CAC/COSP/WG.4/2024/2',
            'CAC/COSP/WG.4/2024/1',
        ));
    it('offers nothing for a capital that begins no symbol', async () =>
        assert.deepEqual(await offered(withMasthead('item 1  Title', '', 'See also Th$0')), []));

    it('offers notes: marked ones without text first', () =>
        check(withMasthead('item 1  Title', '', 'Text[^1] text[^2] text[^$0', '', '[^1]: First note.'), '2', '1', '3'));
    it('offers marks without text in their order, those of its part first', () =>
        check(withMasthead('title: Title[^*]', '', 'item 1  Title', '', 'One[^2] two[^1]', '', '[^$0'), '2', '1', '*', '3'));
    it('closes the mark', () => checkTaken(withMasthead('item 1  Title', '', 'Text[^$0', '', '[^1]: First note.'), 'Text[^1]', '1'));
    it('defines what is marked', () => checkTaken(withMasthead('item 1  Title', '', 'Text[^1]', '', '[^$0'), '[^1]: '));
    describe('opens a note with the first mark that has none', () => {
        const written = (expected: string, ...lines: readonly string[]): void => {
            it(`${expected} in ${lines.join(' ')}`, () => checkTaken(withMasthead('item 1  Title', '', ...lines), expected, 'note'));
        };
        written('[^1]: Text', 'Text[^1]', '', '$0');
        written('[^1]: Text', 'Text[^1] text[^2]', '', '$0');
        written('[^2]: Text', 'Text[^1] text[^2] text[^3]', '', '[^1]: First.', '', '$0');
        written('[^2]: Text', 'Text[^1]', '', '[^1]: First.', '', '$0');
        written('[^1]: Text', 'Text', '', '$0');
        written('[^2]: Text', 'Text[^1]', '', '[^1]: First.', '', '$0', '', 'schedule', '', 'day 2024-09-03', '10:00-13:00  1 [^a]');
        written('[^2]: Text', '$0', '', 'item 2  Next', '', 'Text[^2] text[^1]', '', '[^1]: First.');
    });
    it('offers labels in a mention', () => check(withMasthead(...items, 'See {item $0'), 'item 1', 'item 1 (a)', 'item 1 (b)', 'item 2'));
    it('offers codes in a comment', async () =>
        assert.ok((await offered(withMasthead('// agenda-ignore $0'))).some(({ label }) => label === 'numbering/gap')));

    it('offers the words of a block below a blank line only', async () => {
        await check(
            withMasthead('item 1  Title', '', 'Text.', '', 'i$0'),
            'item',
            'item with sub-items',
            'group',
            'heading',
            'list',
            'table',
            'documentation',
            'note',
            'schedule',
        );
        assert.deepEqual(await offered(withMasthead('item 1  Title', '', 'Text goes on', 'i$0')), []);
    });
    it('offers nothing in plain prose', async () =>
        assert.deepEqual(await offered(withMasthead('item 1  Title', '', 'The Working Group $0')), []));
    it('offers entries and languages in a register', async () => {
        assert.deepEqual(
            (await offered('register X/Y\n\n$0', 'register')).map(({ label }) => label),
            ['resolution', 'decision', 'resolutions', 'decisions', 'complete:', 'ar:', 'en:', 'es:', 'fr:', 'ru:', 'zh:'],
        );
    });

    describe('that opens by itself', () => {
        const text = (...lines: readonly string[]): string => withMasthead('item 1  Title', '', ...lines);
        const prose = [
            'The day$0',
            'An item $0',
            'The Committee, by its note $0',
            'It took note of the annex, $0',
            'It met in 2024/$0',
            'See document CAC/$0',
            'The resolution of $0',
            'By resolution on$0',
            'The decision adopted by$0',
            'Its resolution 3/2$0',
            'Its resolution 3/2 $0',
            'Its resolution 3/2, $0',
            'A text[^1$0]',
        ];
        for (const line of prose) {
            it(`does not in running text: ${line}`, () => opens(text(line.replace('A text', 'One[^1] and text'), '', '[^1]: Note.')));
        }
        for (const line of ['i$0', 'documentation$0', 'day$0', '$0', 'list$0', 'item$0']) {
            it(`does not at the start of a line: ${line}`, () => opens(text('One.', '', line)));
        }
        for (const value of ['place: Vienna$0', 'issued: 2026-07-01$0', 'issued: $0', 'distribution: General$0', 'original: en$0']) {
            it(`does not where a value is free or complete: ${value}`, () => opens(`agenda A/79/1\n${value}\n\nitem 1  Title\n`));
        }
        it('does after the word for a resolution', () => opens(text('By its resolution $0'), '11/11'));
        it('does while its number is typed', () => opens(text('By its resolution 3/$0'), '11/11'));
        it('does after a bracket that opens a mention', () => opens(text('See {$0}'), 'item 1'));
        it('does after a bracket that opens a mark', () => opens(text('Text[^$0]'), '1'));
        it('does with the time zone of the place', () => opens('agenda A/79/1\nplace: Vienna\ntimezone: $0', 'Europe/Vienna'));
        it('does after a key with a few values', () => opens('agenda A/79/1\ndistribution: $0', 'General', 'Limited'));
        it('does below the hours of a meeting', () =>
            opens(withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-13:00', '$0'), '1 (a)'));
        it('does after the word of a day', () =>
            opens(withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-13:00', '1', '', 'day $0'), '2024-09-04'));
        it('does not once a label is complete, though longer ones begin like it', () =>
            opens(withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-13:00', '1$0')));
        it('does not after the word of an item that goes on a sentence', () => opens(text('It was adopted together with', 'item $0')));

        describe('is closed by the editor without a question', () => {
            /** Each suggestion has a text that the typed characters no longer begin. */
            async function closes(source: string, typed: (label: string) => string): Promise<void> {
                const { lsp, document, textDocument, position } = await open(source);
                const context = { triggerKind: CompletionTriggerKind.TriggerCharacter };
                const list = await lsp.CompletionProvider?.getCompletion(document, { textDocument, position, context });
                assert.ok(list && list.items.length > 0);
                assert.equal(list.isIncomplete, false);
                for (const { label, filterText } of list.items) {
                    assert.ok(filterText && !filterText.startsWith(typed(label)), label);
                }
            }
            it('when a value of the masthead is typed in full', async () => {
                for (const key of ['language', 'original', 'distribution']) {
                    await closes(`agenda A/1/1\n${key}: $0\n`, (label) => label);
                }
            });
            it('at the first character typed in the schedule', async () => {
                for (const line of ['$0', 'day $0', '10:00-13:00  $0', '1, $0']) {
                    await closes(withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-13:00', line), (label) => label.slice(0, 1));
                }
            });
        });

        describe('on a new line of a schedule', () => {
            const schedule = (...lines: readonly string[]): string => withMasthead(...items, 'schedule', ...lines);
            it('offers the next day below its first line', () => opens(schedule('$0'), 'day 2024-09-03'));
            it('offers the first meeting below a day', async () => {
                await opens(schedule('day 2024-09-03', '$0'), '10:00-13:00');
                assert.deepEqual(await autoLabels(schedule('day 2024-09-03', '$0')), ['10:00-13:00']);
            });
            it('offers the items that are still to be taken up, the next meeting and the next day', async () =>
                assert.deepEqual(await autoLabels(schedule('day 2024-09-03', '10:00-13:00', '1 (a)', '$0')), [
                    '1 (b)',
                    '2',
                    '1',
                    '15:00-18:00',
                    'day 2024-09-04',
                ]));
            it('does the same below a meeting with its items', async () =>
                assert.deepEqual(await autoLabels(schedule('day 2024-09-03', '10:00-13:00  1, 1 (a), 1 (b)', '$0')), [
                    '2',
                    '15:00-18:00',
                    'day 2024-09-04',
                ]));
            it('offers no meeting that is there, and none before the last one', async () =>
                assert.deepEqual(await autoLabels(schedule('day 2024-09-03', '15:00-18:00  1, 1 (a), 1 (b), 2', '$0')), [
                    'day 2024-09-04',
                ]));
            it('offers nothing where nothing is left', async () => {
                const days = ['03', '04', '05', '06'].map((day) => `day 2024-09-${day}`);
                await opens(schedule(...days, '10:00-13:00  1, 1 (a), 1 (b), 2', '15:00-18:00  2', '$0'));
            });
            it('closes for whoever types a date, a time or a label by hand', async () => {
                for (const typed of [
                    '1$0',
                    '1 ($0',
                    '1 (b)$0',
                    '15$0',
                    '15:0$0',
                    '15:00-18:00$0',
                    'day 2$0',
                    'day 2024-09-0$0',
                    'day 2024-09-04$0',
                ]) {
                    await opens(schedule('day 2024-09-03', '10:00-13:00', '1 (a)', typed));
                }
                await opens(schedule('day 2024-09-03', '10:00-13:00  1 ($0'));
            });
            it('offers nothing while a row of text is typed', async () => {
                for (const line of ['-$0', '- Closed$0', '- Closed $0', '[^a]: Note, $0']) {
                    await opens(schedule('day 2024-09-03', '10:00-13:00', '1 (a)', line));
                }
            });
        });

        describe('after the words of six languages', () => {
            /** Each row: a language, the words before a number, and one that goes on with the sentence. */
            const rows: readonly (readonly [language: string, resolution: string, decision: string, goesOn: string])[] = [
                ['en', 'by its resolution ', 'by its decision ', 'on'],
                ['fr', 'dans sa résolution ', 'dans sa décision ', 'sur'],
                ['es', 'en su resolución ', 'en su decisión ', 'sobre'],
                ['ru', 'в своей резолюции ', 'в своем решении ', 'о мерах'],
                ['ar', 'في قراره ', 'في مقرره ', 'بشأن'],
            ];
            for (const [language, resolution, decision, goesOn] of rows) {
                const inItem = (line: string): string => `agenda CAC/COSP/WG.4/2024/1\nlanguage: ${language}\n\nitem 1  X\n\n${line}$0\n`;
                it(`does: ${language}`, async () => {
                    await opens(inItem(resolution), '11/11');
                    assert.ok((await autoLabels(inItem(decision))).length > 0);
                    await opens(inItem(`${resolution}3/`), '11/11');
                });
                it(`goes for good when the sentence goes on: ${language}`, async () => {
                    const words = ` ${goesOn} 10/3 , `;
                    for (let length = 2; length <= words.length; length++) {
                        await opens(inItem(resolution.trimEnd() + words.slice(0, length)));
                    }
                });
            }
            it('does: zh', () => opens('agenda CAC/COSP/WG.4/2024/1\nlanguage: zh\n\nitem 1  X\n\n会议第$0\n', '11/11'));
        });

        it('does not at any place of a page of prose', async () => {
            const pages: Readonly<Record<string, string>> = {
                en: 'The Group took note of the annex, and on its first day, item 2 (a); the list. A resolution was adopted, its decision: none.',
                fr: 'Le Groupe a pris note de l’annexe, le premier jour, point 2 a) ; la liste. Une résolution, une décision : aucune.',
                es: 'El Grupo tomó nota del anexo, el primer día, tema 2 a); la lista. Una resolución, una decisión: ninguna.',
                ru: 'Группа приняла к сведению приложение, в первый день, пункт 2 a); список. Резолюция, решение: нет.',
                ar: 'أحاط الفريق علما بالمرفق، في اليوم الأول، البند 2 (أ)؛ القائمة. القرار، والمقرر: لا شيء.',
                zh: '工作组注意到附件，在开幕日，项目 2(a)；名单。决议，决定：无。',
            };
            for (const [language, page] of Object.entries(pages)) {
                const head = `agenda CAC/COSP/WG.4/2024/1\nlanguage: ${language}\n\nitem 1  X\n\n`;
                for (let length = 1; length <= page.length; length++) {
                    const typed = page.slice(0, length);
                    // Right after the word and its blank, a number may follow.
                    if (!/(?:ution|ución|люция|قرار|ision|isión|ение|مقرر)[ \u00a0]$/u.test(typed)) {
                        assert.deepEqual(await autoLabels(`${head}${typed}$0`), [], typed);
                    }
                }
            }
        });
    });

    describe('of the titles of resolutions', () => {
        it('names the language of a title that is not known in that of the document', async () => {
            const found = await offered('agenda CAC/COSP/WG.4/2024/1\nlanguage: ru\n\nitem 1  X\n\nв резолюции $0\n');
            const foreign = found.filter(({ labelDetails }) => !/\p{Script=Cyrillic}/u.test(labelDetails?.description ?? ''));
            assert.ok(foreign.length > 0);
            for (const { labelDetails, documentation } of foreign) {
                assert.match(labelDetails?.description ?? '', /\(in [A-Z][a-z]+\)$/u);
                assert.match(String(documentation), /\(in [A-Z][a-z]+\)$/u);
            }
        });
    });

    describe('of what stands there', () => {
        /** Each place has a complete value, which is not offered again. */
        const rows: Readonly<Record<string, readonly [source: string, value: string]>> = {
            'a value of the masthead': ['agenda A/79/1\ndistribution: General$0', 'General'],
            'a value of the masthead, from its middle': ['agenda A/79/1\ndistribution: Gen$0eral', 'General'],
            'a key of the masthead': ['agenda A/79/1\nplace$0: Vienna', 'place'],
            'a day': [withMasthead(...items, 'schedule', 'day 2024-09-03$0'), '2024-09-03'],
            'the hours of a meeting': [withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-13:00$0'), '10:00-13:00'],
            'an item of a meeting': [withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-13:00', '2$0'), '2'],
            'a mention': [withMasthead(...items, 'See {item 2$0}.'), 'item 2'],
            'the mark of a note': [withMasthead('item 1  X', '', 'Text[^1$0].', '', '[^1]: Note.'), '1'],
            'the number of a resolution': [withMasthead('item 1  X', '', 'its resolution 3/2$0'), '3/2'],
            'a symbol': [withMasthead('item 1  X', '', 'See CAC/COSP/WG.4/2024/1$0'), 'CAC/COSP/WG.4/2024/1'],
            'the code of a rule': [withMasthead('// agenda-ignore numbering/gap$0'), 'numbering/gap'],
        };
        for (const [name, [source, value]] of Object.entries(rows)) {
            it(`does not offer it: ${name}`, async () => {
                assert.ok(!(await offered(source)).some(({ label }) => label === value));
                for (const kind of [CompletionTriggerKind.TriggerCharacter, CompletionTriggerKind.TriggerForIncompleteCompletions]) {
                    assert.deepEqual(await offered(source, undefined, kind), []);
                }
            });
        }
        it('does not offer it in a register', async () => {
            const found = await offered('register X/Y\n\nresolution$0', 'register');
            assert.ok(found.length > 0 && !found.some(({ label }) => label === 'resolution'));
        });
        it('offers no field over a complete value', async () => {
            const found = await offered(withMasthead(...items, '$0'));
            for (const { textEdit, label } of found) {
                for (const [, filled = ''] of (textEdit as TextEdit).newText.matchAll(/\$\{\d+:([^}]*)\}/gu)) {
                    assert.doesNotMatch(filled, /\d|schedule/u, label);
                }
            }
        });
    });

    describe('that ends with a bracket', () => {
        it('takes the one that the editor has closed', async () => {
            await checkTaken(withMasthead('item 1  Title', '', 'Text[^$0].', '', '[^1]: First note.'), 'Text[^1].', '1');
            await checkTaken(withMasthead('item 1  Title', '', 'Text[^1]', '', '[^$0]'), '[^1]: ');
            await checkTaken(withMasthead('item 1  Title', '', 'Text[^1]', '', '[^$0]: Note.'), '[^1]: Note.');
            await checkTaken(withMasthead(...items, 'See {$0}.'), 'See {item 1}.', 'item 1');
            await checkTaken(withMasthead(...items, 'See {item $0} now.'), 'See {item 2} now.', 'item 2');
        });
    });

    describe('of lines', () => {
        /** Each row: a language, a word, and the lines that it writes. */
        const rows: Readonly<Record<string, readonly [word: string, ...lines: readonly string[]]>> = {
            en: ['item', 'item 2  Title', '', ''],
            fr: ['item with sub-items', 'item 2  Titre', '', 'item 2 a)  Titre', '', 'item 2 b)  Titre', '', ''],
            zh: ['list', '(a) 内容；', '', '(b) 内容。', '', ''],
            ar: ['list', '(أ) النص؛', '', '(ب) النص.', '', ''],
        };
        async function checkLines(language: string, above: string, [word, ...lines]: readonly string[]): Promise<void> {
            const found = await offered(`agenda A/79/1\nlanguage: ${language}\n\n${above}\n\n$0\n`);
            const edit = found.find(({ label }) => label === word)?.textEdit as TextEdit | undefined;
            assert.deepEqual(edit?.newText.split('\n'), lines);
        }
        for (const [language, row] of Object.entries(rows)) {
            it(`writes them in the language of the document: ${language}`, () => checkLines(language, 'item 1  X\n\nX.', row));
        }
        const signs: Readonly<Record<string, readonly [language: string, above: string, word: string, ...lines: readonly string[]]>> = {
            'a list in English': ['en', 'item 1  X\n\nX.', 'list', '(a) Text;', '', '(b) Text.', '', ''],
            'a list in French': ['fr', 'item 1  X\n\nX.', 'list', 'a) Texte\u00a0;', '', 'b) Texte.', '', ''],
            'a list in Spanish': ['es', 'item 1  X\n\nX.', 'list', 'a) Texto;', '', 'b) Texto.', '', ''],
            'a list in Russian': ['ru', 'item 1  X\n\nX.', 'list', 'a) Текст;', '', 'b) Текст.', '', ''],
            'a list where others have full-width brackets': [
                'zh',
                'item 1  X\n\n（a）一；\n\n（b）二。',
                'list',
                '（a）内容；',
                '',
                '（b）内容。',
                '',
                '',
            ],
            'a list where others count in Chinese numerals': [
                'zh',
                'item 1  X\n\n（一）一。',
                'list',
                '（一）内容；',
                '',
                '（二）内容。',
                '',
                '',
            ],
            'a list where labels have full-width brackets': [
                'zh',
                'item 1  X\n\nitem 1（a）  X',
                'list',
                '（a）内容；',
                '',
                '（b）内容。',
                '',
                '',
            ],
            'a list where others are Cyrillic': ['ru', 'item 1  X\n\nа) Раз;\n\nб) Два.', 'list', 'а) Текст;', '', 'б) Текст.', '', ''],
            'a list where labels are Cyrillic': [
                'ru',
                'item 1  X\n\nitem 1 а)  X\n\nitem 1 б)  X',
                'list',
                'а) Текст;',
                '',
                'б) Текст.',
                '',
                '',
            ],
            'a list in Arabic-Indic figures': ['ar', 'item 1  X\n\n(١) واحد؛\n\n(٢) اثنان.', 'list', '(١) النص؛', '', '(٢) النص.', '', ''],
            'papers in Chinese': ['zh', 'item 1  X\n\nX.', 'documentation', '秘书处的说明（文号）', ''],
            'papers in Arabic': ['ar', 'item 1  X\n\nX.', 'documentation', 'مذكرة من الأمانة (الرمز)', ''],
            'sub-items where others are Cyrillic': [
                'ru',
                'item 1  X\n\nitem 1 а)  X\n\nitem 1 б)  X\n\nitem 2  X\n\nX.',
                'item with sub-items',
                'item 3  Название',
                '',
                'item 3 а)  Название',
                '',
                'item 3 б)  Название',
                '',
                '',
            ],
            'an item where labels have Arabic-Indic figures': ['ar', 'item ١  X\n\nX.', 'item', 'item ٢  العنوان', '', ''],
        };
        for (const [name, [language, above, word, ...lines]] of Object.entries(signs)) {
            it(`writes ${name} with its signs`, () =>
                checkLines(language, above, [word, ...(word === 'documentation' ? ['documentation'] : []), ...lines]));
        }
    });
});
