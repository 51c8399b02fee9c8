/** What the server answers about an agenda and another text. */
import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import type { CompareAnswer, ComparisonFile } from '../../protocol/compare-request.js';
import { compared } from '../../server/comparing.js';
import { closeAll, open, server, serverForExtension } from './editor.js';

const agenda = (text: string, language = 'en'): string => `agenda A/AC.8/2024/1\nlanguage: ${language}\n\nitem 1  A\n\n${text}\n`;

async function asked(before: string, after: string, to?: ComparisonFile, token = CancellationToken.None): Promise<CompareAnswer> {
    const { shared } = await server();
    const { document } = await open(after);
    const params = { uri: document.uri.toString(), version: 0, before: { uri: 'git:/a.txt', text: before } };
    return compared(shared, { ...params, ...(to ? { to } : {}) }, token);
}

describe('comparing in the server', () => {
    before(serverForExtension);
    afterEach(closeAll);

    it('answers changes whose places are buttons, and the style of their page', async () => {
        const answer = await asked(agenda('On Monday.'), agenda('On Tuesday.'));
        assert.ok('comparison' in answer);
        assert.equal(answer.comparison.count, 1);
        assert.match(answer.body, /<button type="button" class="place" data-change="0" data-side="after">Item 1, paragraph 1<\/button>/u);
        assert.match(answer.style, /del \{/u);
    });
    it('writes nothing of a text as markup', async () => {
        const answer = await asked(agenda('A <b onclick="x">'), agenda('B <script>x</script>'));
        assert.ok('body' in answer && !/<b onclick|<script/u.test(answer.body));
    });
    it('makes files', async () => {
        const [before, after] = [agenda('On Monday.'), agenda('On Tuesday.')];
        const html = await asked(before, after, 'html');
        assert.ok('text' in html && html.text.startsWith('<!DOCTYPE html>'));
        const docx = await asked(before, after, 'docx');
        assert.ok('base64' in docx && docx.base64.startsWith('UEs'));
        const text = await asked(before, after, 'corrigendum');
        assert.ok('text' in text && text.text.includes('For \u201cOn Monday.\u201d read \u201cOn Tuesday.\u201d'));
        const source = await asked(before, after, 'corrigendumAgenda');
        assert.ok('text' in source && source.text.startsWith('agenda A/AC.8/2024/1/Corr.1\n'));
    });
    it('compares language versions by what they must share', async () => {
        const [before, after] = [agenda('See resolution 10/3.'), agenda('Voir la r\u00e9solution 10/4.', 'fr')];
        const answer = await asked(before, after);
        assert.ok('comparison' in answer);
        assert.deepEqual(
            answer.comparison.changes.map(({ kind, message }) => [kind, message]),
            [['version', 'Item 1: Resolution 10/4 is cited here, but resolution 10/3 in the English version']],
        );
        await assert.rejects(asked(before, after, 'docx'), /report only/u);
    });
    it('can be cancelled', () => {
        const source = new CancellationTokenSource();
        source.cancel();
        return assert.rejects(asked(agenda('A'), agenda('B'), undefined, source.token));
    });
});
