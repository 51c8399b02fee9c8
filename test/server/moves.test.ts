/** Moving items in the server: all language versions at once, and the actions on the line of an item. */
import assert from 'node:assert/strict';
import { type CodeAction, CancellationToken, LSPErrorCodes } from 'vscode-languageserver-protocol';
import type { ItemMove, MoveDirection, MoveItemAnswer } from '../../protocol/protocol.js';
import { entryLevel } from '../../server/features/entry-level.js';
import { agendaIn } from '../drafting/small-agenda.js';
import { applied, appliedEdits, closeAll, open, withMasthead } from './editor.js';
import { nameOf, Office, uriOf } from './office.js';

const english = agendaIn(
    'en',
    'item 1  One',
    '',
    'item 2  Two',
    '',
    'item 2 (a)  Below',
    '',
    'item 2 (b)  Beside',
    '',
    'See {item 2 (a)}.',
);
const french = agendaIn('fr', 'item 1  Un', '', 'item 2  Deux', '', 'item 2 a)  Dessous', '', 'item 2 b)  Avec', '', 'Voir {item 2 a)}.');
const chinese = agendaIn('zh', 'item 1  一', '', 'item 2  二');

async function asked(office: Office, name: string, line: string, direction: MoveDirection, version = 1): Promise<MoveItemAnswer> {
    const text = office.textOf(name).split('\n');
    const params = { uri: uriOf(name).toString(), version, line: text.indexOf(line), to: direction };
    return office.server.shared.agenda.ItemMoves.move(params, CancellationToken.None);
}

/** The answer, which must be a move. */
function moveIn(answer: MoveItemAnswer): ItemMove {
    assert.ok(answer && !('refusal' in answer), JSON.stringify(answer));
    return answer;
}

describe('items in the server', () => {
    it('move in all open language versions at once, and in no others', async () => {
        const office = await Office.start({
            'en.agenda': english,
            'fr.agenda': french,
            'zh.agenda': chinese,
            'es.agenda': agendaIn('es', 'item 1  Uno', '', 'item 2  Dos', '', 'item 2 a)  Bajo', '', 'item 2 b)  Al lado'),
        });
        for (const name of ['en.agenda', 'fr.agenda', 'zh.agenda']) {
            await office.edit(name);
        }
        const { documents, line, unopened, differing } = moveIn(await asked(office, 'en.agenda', 'item 2  Two', 'up'));
        const texts = Object.fromEntries(
            documents.map(({ uri, edits }) => [nameOf(uri), appliedEdits(office.textOf(nameOf(uri)), [...edits])]),
        );
        assert.deepEqual(texts, {
            'en.agenda': agendaIn(
                'en',
                'item 1  Two',
                '',
                'item 1 (a)  Below',
                '',
                'item 1 (b)  Beside',
                '',
                'See {item 1 (a)}.',
                '',
                'item 2  One',
            ),
            'fr.agenda': agendaIn(
                'fr',
                'item 1  Deux',
                '',
                'item 1 a)  Dessous',
                '',
                'item 1 b)  Avec',
                '',
                'Voir {item 1 a)}.',
                '',
                'item 2  Un',
            ),
        });
        assert.equal(line, 6);
        assert.deepEqual(
            unopened.map(({ uri }) => nameOf(uri)),
            ['es.agenda'],
        );
        assert.deepEqual(
            differing.map(({ uri, name }) => [nameOf(uri), name]),
            [['zh.agenda', '中文']],
        );
        await office.stop();
    });
    it('move again in the texts as they are by then', async () => {
        const office = await Office.start({ 'en.agenda': english, 'fr.agenda': french });
        await office.edit('en.agenda');
        await office.edit('fr.agenda');
        for (const [version, direction] of [
            [1, 'up'],
            [2, 'down'],
        ] as const) {
            const { documents } = moveIn(
                await asked(office, 'en.agenda', direction === 'up' ? 'item 2  Two' : 'item 1  Two', direction, version),
            );
            for (const { uri, version: told, edits } of documents) {
                assert.equal(told, version);
                await office.edit(nameOf(uri), appliedEdits(office.textOf(nameOf(uri)), [...edits]));
            }
        }
        assert.deepEqual([office.textOf('en.agenda'), office.textOf('fr.agenda')], [english, french]);
        await office.stop();
    });
    it('and entries of lists are changed in the version of the text that was asked about, or not at all', async () => {
        const office = await Office.start({ 'en.agenda': english });
        await office.edit('en.agenda');
        await office.edit('en.agenda', `${english}\n\n(a) First;\n(b) Second.\n`);
        const { shared } = office.server;
        const line = office.textOf('en.agenda').split('\n').indexOf('(b) Second.');
        const change = (version: number) =>
            entryLevel(shared, { uri: uriOf('en.agenda').toString(), version, line, change: 'deeper' }, CancellationToken.None);
        await assert.rejects(change(1), { code: LSPErrorCodes.ContentModified });
        assert.equal((await change(2))?.edits.length, 1);
        await assert.rejects(asked(office, 'en.agenda', 'item 2  Two', 'up', 1), { code: LSPErrorCodes.ContentModified });
        await office.stop();
    });
    it('are refused with a sentence, and nothing is found on other lines', async () => {
        const office = await Office.start({ 'en.agenda': english });
        await office.edit('en.agenda');
        assert.deepEqual(await asked(office, 'en.agenda', 'item 1  One', 'up'), { refusal: 'Item 1 is the first one.' });
        assert.equal(await asked(office, 'en.agenda', 'See {item 2 (a)}.', 'up'), null);
        await office.stop();
    });
});

describe('the line of an item', () => {
    afterEach(closeAll);

    async function actionsAt(
        source: string,
        only?: string,
    ): Promise<{ readonly at: Awaited<ReturnType<typeof open>>; readonly actions: readonly CodeAction[] }> {
        const at = await open(source);
        const actions = await at.lsp.CodeActionProvider?.getCodeActions(at.document, {
            textDocument: at.textDocument,
            range: { start: at.position, end: at.position },
            context: { diagnostics: [], ...(only ? { only: [only] } : {}) },
        });
        return { at, actions: ((actions ?? []) as CodeAction[]).filter(({ kind }) => kind?.startsWith('refactor')) };
    }
    const lines = ['item 1  One', '', 'item $02  Two', '', 'item 2 (a)  Below', '', 'item 2 (b)  Beside'] as const;

    it('offers the moves that are possible', async () => {
        const { actions } = await actionsAt(withMasthead(...lines));
        assert.deepEqual(
            actions.map(({ title, kind }) => [title, kind]),
            [
                ['Move item 2 up', 'refactor.move.up'],
                ['Demote item 2', 'refactor.move.demote'],
            ],
        );
    });
    it('makes the edit of the one that is wanted', async () => {
        const { at, actions } = await actionsAt(withMasthead(...lines), 'refactor.move.up');
        assert.deepEqual(
            actions.map(({ edit }) => applied(at, edit)),
            [withMasthead('item 1  Two', '', 'item 1 (a)  Below', '', 'item 1 (b)  Beside', '', 'item 2  One')],
        );
    });
    it('moves the files of the other versions too', async () => {
        const other = await open(french);
        const { actions } = await actionsAt(english.replace('item 2 ', 'item $02 '), 'refactor.move.up');
        assert.match(applied(other, actions[0]?.edit), /item 1 {2}Deux\n\nitem 1 a\) {2}Dessous/u);
    });
    it('offers nothing on other lines', async () => {
        assert.deepEqual((await actionsAt(withMasthead('item 1  One', '', '$0Text.', '', 'item 2  Two'))).actions, []);
    });
});
