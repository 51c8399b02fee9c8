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
    it('closes the mark', () => checkTaken(withMasthead('item 1  Title', '', 'Text[^$0', '', '[^1]: First note.'), 'Text[^1]', '1'));
    it('defines what is marked', () => checkTaken(withMasthead('item 1  Title', '', 'Text[^1]', '', '[^$0'), '[^1]: '));
    it('offers labels in a mention', () => check(withMasthead(...items, 'See {item $0'), 'item 1', 'item 1 (a)', 'item 1 (b)', 'item 2'));
    it('offers codes in a comment', async () =>
        assert.ok((await offered(withMasthead('// agenda-ignore $0'))).some(({ label }) => label === 'numbering/gap')));

    it('offers the words of a block below a blank line only', async () => {
        await check(
            withMasthead('item 1  Title', '', 'Text.', '', 'i$0'),
            'item',
            'item with sub-items',
            'heading',
            'list',
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
            ['resolution', 'decision', 'ar:', 'en:', 'es:', 'fr:', 'ru:', 'zh:'],
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
        it('does after the word for a resolution', () => opens(text('By its resolution $0'), '10/11'));
        it('does while its number is typed', () => opens(text('By its resolution 3/$0'), '10/11'));
        it('does after a bracket that opens a mention', () => opens(text('See {$0}'), 'item 1'));
        it('does after a bracket that opens a mark', () => opens(text('Text[^$0]'), '1'));
        it('does after a key with a few values', () => opens('agenda A/79/1\ndistribution: $0', 'General', 'Limited'));
        it('does below the hours of a meeting', () =>
            opens(withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-13:00', '$0'), '1 (a)'));
        it('does after the word of a day', () =>
            opens(withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-13:00', '1', '', 'day $0'), '2024-09-04'));
        it('does not once a label is complete, though longer ones begin like it', () =>
            opens(withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-13:00', '1$0')));
        it('does not on the next line of a meeting', () =>
            opens(withMasthead(...items, 'schedule', 'day 2024-09-03', '10:00-13:00', '1', '$0')));
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
            zh: ['list', '(a) 案文;', '', '(b) 案文.', '', ''],
            ar: ['list', '(أ) النص;', '', '(ب) النص.', '', ''],
        };
        for (const [language, [word, ...lines]] of Object.entries(rows)) {
            it(`writes them in the language of the document: ${language}`, async () => {
                const found = await offered(`agenda A/79/1\nlanguage: ${language}\n\nitem 1  X\n\nX.\n\n$0\n`);
                const edit = found.find(({ label }) => label === word)?.textEdit as TextEdit | undefined;
                assert.deepEqual(edit?.newText.split('\n'), lines);
            });
        }
    });
});
