/** After edits, the changes sent to the preview lead to what it would first receive for the same text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EmptyFileSystem, URI } from 'langium';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { changedOrder } from '../../client/preview/order.js';
import { EditedDocument } from '../../language/text/edited-document.js';
import { loadLibrary } from '../../language/registers/load-library.js';
import type { PreviewAnswer } from '../../protocol/protocol.js';
import { createAgendaServer } from '../../server/services.js';
import type { AgendaServer } from '../../server/service-types.js';
import { runs } from '../properties/documents.js';
import { sessions, textsOf } from '../properties/sequences.js';
import { withMasthead } from './editor.js';

const uri = URI.parse('file:///previewed.agenda');

async function started(): Promise<AgendaServer> {
    const server = createAgendaServer(EmptyFileSystem);
    await server.shared.workspace.DocumentBuilder.build(loadLibrary(server.shared));
    await server.shared.workspace.WorkspaceManager.initializeWorkspace([]);
    return server;
}

let version = 0;

async function show({ shared }: AgendaServer, text: string, since?: number): Promise<PreviewAnswer> {
    shared.workspace.TextDocuments.set(EditedDocument.create(uri.toString(), 'agenda', ++version, text));
    await shared.workspace.DocumentBuilder.update([uri], []);
    const params = { uri: uri.toString(), version, ...(since === undefined ? {} : { since }) };
    return shared.agenda.Previews.preview(params, CancellationToken.None);
}

describe('The changes of the preview', () => {
    const source = withMasthead(
        ...['item 1  One', '', 'The first paragraph of one.[^1]', '', '[^1]: A note.', '', 'item 2  Two', '', 'A paragraph of two.', ''],
        ...['[^2]: Another note.', '', 'schedule', '', 'day 2024-09-03', '10:00-13:00', '1', '15:00-18:00', '2', ''],
    );

    it('are told in runs where a line moves what is printed in several places', async () => {
        const server = await started();
        const first = await show(server, source);
        const edited = source.replace('A paragraph', 'Some more text.\n\nA paragraph');
        const { change, html } = await show(server, edited, first.number);
        assert.ok(change);
        assert.deepEqual(Object.keys(html), ['paragraph:2:Some-mor']);
        assert.equal(change.blocks.length, 1);
        assert.equal(change.shift, 2);
        assert.deepEqual(change.moved, [{ from: change.kept + 2, count: 1, lines: 0 }]);
    });

    it('alter the other places where a title is printed', async () => {
        const server = await started();
        const first = await show(server, source);
        const { change, html } = await show(server, source.replace('One', 'First'), first.number);
        assert.deepEqual(
            change?.blocks.map(({ id }) => id),
            ['list-row:1'],
        );
        assert.deepEqual(
            change?.altered?.map(({ id }) => id),
            ['annotation-heading:1', 'annex-day:2024-09-03'],
        );
        assert.deepEqual(Object.keys(html).sort(), ['annex-day:2024-09-03', 'annotation-heading:1', 'list-row:1']);
    });

    it('lead to the order and the HTML of the text, whatever is edited', async () => {
        const live = await started();
        const fresh = await started();
        await fc.assert(
            fc.asyncProperty(sessions, async (session) => {
                let shown: PreviewAnswer | undefined;
                let html: Readonly<Record<string, string>> = {};
                for (const text of textsOf(session)) {
                    const answer = await show(live, text, shown?.number);
                    const order = answer.change ? changedOrder(shown?.order ?? [], answer.change) : answer.order;
                    shown = { ...answer, order };
                    html = { ...html, ...answer.html };
                    fresh.shared.workspace.TextDocuments.delete(uri);
                    await fresh.shared.workspace.DocumentBuilder.update([], [uri]);
                    const whole = await show(fresh, text);
                    assert.deepEqual(shown.order, whole.order);
                    assert.deepEqual(Object.fromEntries(order.map(({ id }) => [id, html[id]])), whole.html);
                }
            }),
            { numRuns: runs },
        );
    });
});
