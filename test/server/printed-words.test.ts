/** The place of printed words in an open document, as the preview asks for it. */
import assert from 'node:assert/strict';
import { EmptyFileSystem, URI } from 'langium';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { EditedDocument } from '../../language/text/edited-document.js';
import { createAgendaServer } from '../../server/services.js';
import { withMasthead } from './editor.js';

const uri = URI.parse('file:///words.agenda');
const source = withMasthead('item 1  One', '', 'A paragraph with', 'several words.', '', 'item 2  Two', '');

describe('The place of printed words', () => {
    it('is that of the version read last, after edits above and in a paragraph', async () => {
        const { shared } = createAgendaServer(EmptyFileSystem);
        await shared.workspace.WorkspaceManager.initializeWorkspace([]);
        const place = async (text: string, version: number, block: string, start: number, end: number): Promise<string | null> => {
            shared.workspace.TextDocuments.set(EditedDocument.create(uri.toString(), 'agenda', version, text));
            await shared.workspace.DocumentBuilder.update([uri], []);
            const params = { uri: uri.toString(), version, words: { block, start, end } };
            const answer = await shared.agenda.Previews.source(params, CancellationToken.None);
            assert.equal(answer?.version ?? version, version);
            return answer && (shared.workspace.TextDocuments.get(uri)?.getText(answer.range) ?? '');
        };
        const block = 'paragraph:1:A-paragr';
        const at = 'A paragraph with several'.indexOf('several');
        assert.equal(await place(source, 1, block, at, at + 7), 'several');
        assert.equal(await place(source.replace('item 1', 'item 3  Three\n\nMore.\n\nitem 1'), 2, block, at, at + 7), 'several');
        assert.equal(await place(source.replace('with\n', 'with\n// A comment.\n'), 3, block, at, at + 7), 'several');
        assert.equal(await place(source, 4, 'paragraph:9:None', 0, 1), null);
        assert.equal(await place(source, 5, 'section-title:list', 0, 3), null);
        assert.equal(await place(source, 6, block, 1000, 2000), null);
    });
});
