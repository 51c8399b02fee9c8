import assert from 'node:assert/strict';
import { DocumentState } from 'langium';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-protocol';
import type { RuleValidator } from '../../language/validation/validator.js';
import type { AgendaActions } from '../../server/features/code-actions.js';
import { applied, closeAll, open, type OpenedText, withMasthead } from './editor.js';

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
            [['Renumber 49 items, from 1 to 1: this becomes item 2', 49]],
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
