import assert from 'node:assert/strict';
import { DocumentState, EmptyFileSystem, URI } from 'langium';
import { CancellationToken, type CodeAction, CodeActionKind } from 'vscode-languageserver-protocol';
import { loadLibrary } from '../../language/registers/load-library.js';
import type { RuleValidator } from '../../language/validation/validator.js';
import type { AgendaActions } from '../../server/features/code-actions.js';
import { beginRegister } from '../../server/features/new-register.js';
import { createAgendaServer } from '../../server/services.js';
import { applied, closeAll, open, type OpenedText, server, unmark, withMasthead } from './editor.js';

/** The actions at the first `<|…|>`, or over the whole text. */
async function actionsAt(
    source: string,
    only?: readonly string[],
): Promise<{ readonly at: OpenedText; readonly actions: readonly CodeAction[] }> {
    const at = await open(source);
    const range = at.ranges[0] ?? { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    const actions = await at.lsp.CodeActionProvider?.getCodeActions(at.document, {
        textDocument: at.textDocument,
        range,
        context: { diagnostics: at.document.diagnostics ?? [], ...(only ? { only: [...only] } : {}) },
    });
    return { at, actions: (actions ?? []) as CodeAction[] };
}

/** Checks the text after the quick fix for a code. */
async function checkFix(source: string, code: string, expected: string): Promise<void> {
    const { at, actions } = await actionsAt(source);
    const action = actions.find(({ diagnostics, title }) => diagnostics?.[0]?.code === code && !title.startsWith('Ignore'));
    assert.equal(applied(at, action?.edit), expected);
}

describe('quick fixes', () => {
    afterEach(closeAll);

    it('renumber from a gap on, references included', () =>
        checkFix(
            withMasthead('item 1  A', '', 'item 3  B', '', 'See {item 3}.'),
            'numbering/gap',
            withMasthead('item 1  A', '', 'item 2  B', '', 'See {item 2}.'),
        ));
    it('correct a weekday', () =>
        checkFix(
            withMasthead('item 1  A', '', 'On Monday, 3 September 2024, the session'),
            'date/weekday',
            withMasthead('item 1  A', '', 'On Tuesday, 3 September 2024, the session'),
        ));
    it('excuse a finding by a comment above its line, with the line ends of the document', async () => {
        const { at, actions } = await actionsAt('agenda A/79/1\r\n\r\n  item 1  A\r\n\r\n  item 3  B\r\n');
        const action = actions.find(({ title }) => title === 'Ignore numbering/gap on this line');
        assert.equal(
            applied(at, action?.edit),
            'agenda A/79/1\r\n\r\n  item 1  A\r\n\r\n  // agenda-ignore numbering/gap\r\n  item 3  B\r\n',
        );
        const excused = await open(applied(at, action?.edit));
        assert.ok(!excused.document.diagnostics?.some(({ code }) => code === 'numbering/gap'));
    });
    it('renumber once for all findings of the numbering, for a client that wants the edits at once', async () => {
        const { actions } = await actionsAt(withMasthead(...Array.from({ length: 50 }, () => ['item 1  A', '']).flat()));
        const renumbering = actions.filter(({ title }) => title.startsWith('Renumber'));
        assert.deepEqual(
            renumbering.map(({ title, edit }) => [title, Object.values(edit?.changes ?? {})[0]?.length]),
            [['Renumber 49 items as 2 to 50: this becomes item 2', 49]],
        );
        assert.equal(renumbering[0]?.diagnostics?.length, 49);
    });
    it('mend all that is certain at once', async () => {
        const text = withMasthead('item 1  A', '', 'See A/79/55/Rev1.', '', 'And see A/79/56/Add2.');
        const { at, actions } = await actionsAt(text, ['source.fixAll']);
        assert.deepEqual(
            actions.map(({ kind }) => kind),
            [`${CodeActionKind.SourceFixAll}.agenda`],
        );
        assert.match(applied(at, actions[0]?.edit), /See A\/79\/55\/Rev\.1\.\n\nAnd see A\/79\/56\/Add\.2\./u);
    });
    it('make no edit when their finding has gone, though the text is the same', async () => {
        const { at, actions } = await actionsAt(withMasthead('item 1  A', '', 'See A/79/55/Rev1.', '', 'item 3  B'));
        const { edit, ...offered } = actions.find(({ title }) => title.startsWith('Renumber')) ?? { title: '' };
        assert.ok(edit);
        const validator = at.services.validation.DocumentValidator as RuleValidator;
        const { DocumentBuilder } = at.services.shared.workspace;
        validator.settings = { 'numbering/gap': 'off' };
        try {
            DocumentBuilder.resetToState(at.document, DocumentState.IndexedReferences);
            await DocumentBuilder.build([at.document], { validation: true });
            assert.deepEqual((at.lsp.CodeActionProvider as AgendaActions).resolve(at.document, offered), offered);
        } finally {
            validator.settings = {};
        }
    });
    it('are not offered where something else is wanted', async () =>
        assert.deepEqual((await actionsAt(withMasthead('item 1  A', '', 'item 3  B'), [CodeActionKind.Refactor])).actions, []));
});

describe('the action that makes a mention', () => {
    afterEach(closeAll);

    const title = 'Make it a mention of the item';
    const items = (...text: readonly string[]) =>
        withMasthead('item 1  A', '', ...text, '', 'item 2  B', '', 'item 2 (a)  C', '', 'item 2 (b)  D');

    it('puts braces around an item of this agenda in plain words', async () => {
        const { at, actions } = await actionsAt(items('It is taken up under agenda <|item 2 (a)|>.'));
        const action = actions.find((one) => one.title === title);
        assert.equal(action?.kind, 'refactor.rewrite.mention');
        assert.equal(applied(at, action?.edit), at.text.replace('agenda item 2 (a)', '{agenda item 2 (a)}'));
    });
    it('changes all in a selection', async () => {
        const { at, actions } = await actionsAt(items('<|Agenda item 1 and agenda item 2|>.'));
        const changedText = applied(at, actions.find((one) => one.title === title)?.edit);
        assert.equal(changedText, at.text.replace('Agenda item 1 and agenda item 2', '{Agenda item 1} and {agenda item 2}'));
    });
    for (const [why, text] of [
        ['there is no such item', 'It is taken up under agenda <|item 7|>.'],
        ['another body is named', 'It is taken up under agenda <|item 2|> of the Economic Council.'],
        ['it is a mention', 'It is taken up under {agenda <|item 2|>}.'],
        ['it is no item of an agenda', 'It is the second <|item 2|> in the list.'],
    ] as const) {
        it(`is not offered where ${why}`, async () =>
            assert.ok(!(await actionsAt(items(text))).actions.some((one) => one.title === title)));
    }
});

describe('the action that writes a time zone', () => {
    afterEach(closeAll);

    const title = 'Write the time zone of the place';
    const placed = (...lines: readonly string[]): string => ['agenda A/79/1', ...lines, '', 'item 1  A', ''].join('\n');

    for (const [place, zone] of [
        ['Vienna', 'Europe/Vienna'],
        ['Genève', 'Europe/Zurich'],
        ['Найроби', 'Africa/Nairobi'],
        ['نيويورك', 'America/New_York'],
        ['北京', 'Asia/Shanghai'],
        ['Nueva York', 'America/New_York'],
    ] as const) {
        it(`writes ${zone} for ${place}`, async () => {
            const { at, actions } = await actionsAt(placed(`place: <|${place}|>`, 'distribution: General'));
            const action = actions.find((one) => one.title === title);
            assert.equal(applied(at, action?.edit), placed(`place: ${place}`, `timezone: ${zone}`, 'distribution: General'));
        });
    }
    for (const [why, lines] of [
        ['there is one', ['place: <|Vienna|>', 'timezone: UTC']],
        ['the place is no city that we know', ['place: <|Atlantis|>']],
        ['there are two places', ['place: <|Geneva and New York|>']],
        ['the caret is elsewhere', ['place: Vienna', 'distribution: <|General|>']],
    ] as const) {
        it(`is not offered where ${why}`, async () =>
            assert.ok(!(await actionsAt(placed(...lines))).actions.some((one) => one.title === title)));
    }
});

describe('the action that writes quotation marks', () => {
    afterEach(closeAll);

    const title = 'Write the quotation marks of the language';
    const before = withMasthead(
        'item 1  A',
        '',
        'The "new" rules, see https://example.org/it\'s.',
        '',
        '// A "remark".',
        '<|The States|>\' "views"',
        '',
        'An "end".',
    );

    it('changes the paragraphs of the selection, and neither addresses nor comments', async () => {
        const { at, actions } = await actionsAt(before);
        const action = actions.find((one) => one.title === title);
        assert.equal(action?.kind, 'refactor.rewrite.quotationMarks');
        assert.equal(action?.diagnostics, undefined);
        assert.equal(applied(at, action?.edit), at.text.replace('States\' "views"', 'States’ “views”'));
        const all = await actionsAt(before.replaceAll(/<\||\|>/gu, ''));
        assert.equal(
            applied(all.at, all.actions.find((one) => one.title === title)?.edit),
            all.at.text.replace('"new"', '“new”').replace('States\' "views"', 'States’ “views”').replace('"end"', '“end”'),
        );
    });
    it('is offered where a refactoring is wanted, and not where a fix is', async () => {
        assert.ok((await actionsAt(before, [CodeActionKind.Refactor])).actions.some((one) => one.title === title));
        assert.ok(!(await actionsAt(before, [CodeActionKind.QuickFix])).actions.some((one) => one.title === title));
    });
    it('is not offered where there are none, nor is there a finding', async () => {
        const { at, actions } = await actionsAt(before.replaceAll('<|The States|>\' "views"', '<|The States|>'));
        assert.ok(!actions.some((one) => one.title === title));
        assert.ok(!at.document.diagnostics?.some(({ message }) => String(message).includes('quotation')));
    });
});

/** The actions at the range of a text, offered to a client with some options. */
async function actionsFor(source: string, options: object): Promise<readonly CodeAction[]> {
    const { shared, agenda } = createAgendaServer(EmptyFileSystem);
    await shared.workspace.DocumentBuilder.build(loadLibrary(shared));
    await shared.lsp.LanguageServer.initialize({ processId: null, rootUri: null, capabilities: {}, initializationOptions: options });
    const { text: plain, ranges } = unmark(source);
    const document = shared.workspace.LangiumDocumentFactory.fromString(plain, URI.parse('file:///workspace/a.agenda'));
    await shared.workspace.DocumentBuilder.build([document], { validation: true });
    const [start = 0, end = 0] = ranges[0] ?? [];
    const actions = await agenda.lsp.CodeActionProvider?.getCodeActions(document, {
        textDocument: { uri: document.uri.toString() },
        range: { start: document.textDocument.positionAt(start), end: document.textDocument.positionAt(end) },
        context: { diagnostics: document.diagnostics ?? [] },
    });
    return (actions ?? []) as CodeAction[];
}

describe('the fixes of an item that no meeting takes up', () => {
    const day = ['schedule', '', 'day 2024-09-03', '10:00-13:00  1'];
    const session = (to: string, ...lines: readonly string[]): string =>
        withMasthead('item 1  One', '', 'item <|2|>  Two', '', ...lines).replace(/^dates: .*$/mu, `dates: 2024-09-03 to ${to}`);
    async function check(source: string, options: object, expected: readonly string[]): Promise<readonly CodeAction[]> {
        const actions = (await actionsFor(source, options)).filter(({ diagnostics }) => diagnostics?.[0]?.code === 'schedule/unscheduled');
        assert.deepEqual(
            actions.map(({ title }) => title),
            [...expected, 'Ignore schedule/unscheduled on this line'],
        );
        return actions;
    }
    const propose = 'Propose a schedule for all items that no meeting takes up';
    const extension = { scheduleItem: true, proposeSchedule: true };

    it('are the command for the item and the proposal', async () => {
        const source = session('2024-09-06', ...day);
        const [first] = await check(source, extension, ['Schedule Item…', propose]);
        const line = source.split('\n').findIndex((one) => one.startsWith('item <|2'));
        assert.deepEqual([first?.kind, first?.command?.command], ['quickfix', 'agenda.scheduleItem']);
        assert.deepEqual(first?.command?.arguments, ['file:///workspace/a.agenda', line, 0]);
    });
    it('have no proposal where no meeting hours are free', () =>
        check(session('2024-09-03', ...day, '15:00-18:00', '- Coffee'), extension, ['Schedule Item…']));
    it('have no proposal where nobody can say what is free', () =>
        check(session('2024-09-06', ...day, '', 'day', '10:00-13:00', '- Coffee'), extension, ['Schedule Item…']));
    it('have the proposal only, for a client without the commands', () => check(session('2024-09-06', ...day), {}, [propose]));
    it('have no command for the item where there is no meeting', () =>
        check(session('2024-09-06', 'schedule', '', 'day 2024-09-03', '1'), extension, [propose]));
});

describe('the fix that begins a register', () => {
    afterEach(closeAll);

    const text = 'agenda COFI/2026/1\nlanguage: en\nbody: Committee on Fisheries\n\nitem 1  A\n\nIn its resolution <|3/1|>, the Committee';
    async function begun(source: string, options: object): Promise<readonly CodeAction[]> {
        const actions = await actionsFor(source, options);
        return actions.filter(({ command }) => command?.command === 'agenda.newRegister');
    }
    it('is a command of a client that has it, at any citation of a body that no register lists', async () => {
        const [first] = await begun(text, { newRegister: true });
        assert.deepEqual(
            [first?.title, first?.kind, first?.command?.arguments],
            ['Begin a register of COFI', 'quickfix', ['file:///workspace/a.agenda', 6, 18]],
        );
        assert.equal(first?.diagnostics?.[0]?.code, 'resolution/no-register');
        const [second] = await begun(text.replace('resolution <|3/1|>', 'resolutions 3/1 and <|3/2|>'), { newRegister: true });
        assert.deepEqual([second?.title, second?.diagnostics], ['Begin a register of COFI', undefined]);
        assert.deepEqual(await begun(withMasthead('item 1  A', '', 'See resolution <|10/3|>.'), { newRegister: true }), []);
    });
    it('is not offered to a client without the command', async () => assert.deepEqual(await begun(text, {}), []));
    it('gives the text of the register', async () => {
        const at = await open(text);
        const { shared } = await server();
        await shared.workspace.WorkspaceManager.initializeWorkspace([]);
        const answer = await beginRegister(shared, { uri: at.uri, version: 0, line: 6, character: 18 }, CancellationToken.None);
        assert.deepEqual(answer, {
            text: 'register COFI\nen: Committee on Fisheries | the Committee\n\nresolution 3/1\n',
            name: 'cofi.register',
            line: 3,
        });
        assert.equal(await beginRegister(shared, { uri: at.uri, version: 0, line: 0, character: 0 }, CancellationToken.None), null);
    });
});
