/** House styles of a workspace in the server: read at the start, and followed as their files change. */
import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { Office, uriOf } from './office.js';

const agenda = 'agenda A/AC.1/2024/1\nlanguage: en\nstyle: bonn\n\nitem 1  Opening\n\nText.\n';

async function heading(office: Office): Promise<string> {
    const { html } = await office.server.shared.agenda.Previews.preview(
        { uri: uriOf('a.agenda').toString(), version: 1 },
        CancellationToken.None,
    );
    return /<h3.*?class="marker[^"]*"[^>]*>([^<]*)</u.exec(Object.values(html).join(''))?.[1] ?? '';
}

describe('House styles of a workspace', () => {
    it('are read at the start, and again when their files change, come and go', async () => {
        const office = await Office.start({ 'a.agenda': agenda, 'bonn.agenda-style.json': '{"headings": "item"}' });
        await office.edit('a.agenda');
        assert.deepEqual(codes(office), []);
        assert.equal(await heading(office), 'Item 1.');
        await office.disk({ 'bonn.agenda-style.json': '{"headings": "number"}' });
        assert.equal(await heading(office), '1.');
        await office.disk({ 'bonn.agenda-style.json': undefined });
        assert.deepEqual(codes(office), ['masthead/value']);
        await office.disk({ 'bonn.agenda-style.json': '{"extends": "geneva"}' });
        assert.deepEqual(codes(office), []);
        await office.stop();
    });
});

function codes(office: Office): readonly unknown[] {
    return (office.document('a.agenda')?.diagnostics ?? []).map(({ code }) => code).filter((code) => code === 'masthead/value');
}
