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

    it('give the rules their hours and numbers, and concern only the agendas that name them', async () => {
        const scheduled = (style: string): string =>
            `agenda A/AC.1/2024/1\nlanguage: en\n${style}\nitem 1  Opening\n\n4. Text.\n\nschedule\n\nday 2024-09-03\n10:00-13:00\n1\n`;
        const office = await Office.start({
            'a.agenda': scheduled('style: bonn\n'),
            'b.agenda': scheduled(''),
            'bonn.agenda-style.json': '{"hours": ["08:00-11:00"], "paragraphs": "numbered"}',
        });
        const found = (name: string): readonly unknown[] =>
            (office.document(name)?.diagnostics ?? [])
                .map(({ code }) => code)
                .filter((code) => code === 'schedule/outside-hours' || code === 'numbering/paragraph');
        await office.edit('a.agenda');
        await office.edit('b.agenda');
        assert.deepEqual(found('a.agenda'), ['numbering/paragraph', 'schedule/outside-hours']);
        assert.deepEqual(found('b.agenda'), []);
        const other = office.document('b.agenda')?.diagnostics;
        await office.disk({ 'bonn.agenda-style.json': '{"hours": ["09:00-13:00"], "paragraphs": "plain"}' });
        assert.deepEqual(found('a.agenda'), []);
        await office.disk({ 'bonn.agenda-style.json': '{"hours": ["09:00-13:00"], "paragraphs": "numbered"}' });
        assert.deepEqual(found('a.agenda'), ['numbering/paragraph']);
        await office.disk({ 'bonn.agenda-style.json': undefined, 'cologne.agenda-style.json': '{}' });
        assert.deepEqual(found('a.agenda'), []);
        assert.equal(office.document('b.agenda')?.diagnostics, other);
        await office.stop();
    });
});

function codes(office: Office): readonly unknown[] {
    return (office.document('a.agenda')?.diagnostics ?? []).map(({ code }) => code).filter((code) => code === 'masthead/value');
}
