/** A format may produce bytes, and may be asynchronous: callers handle both. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { run } from '../../cli/program.js';
import { fileContentOf, isForEditor } from '../../client/export-content.js';
import { formats } from '../../language/formats/catalogue.js';
import type { Format } from '../../language/formats/format.js';
import { type FormatFacts, formats as list } from '../../protocol/formats.js';
import { base64Of } from '../../server/preview/base64.js';
import { agenda, agendaIn, inFolder } from '../cli/running.js';
import { Desk, uriOf } from '../properties/desk.js';

const source = 'agenda A/AC.1/2024/1\ntitle: Agenda\n\nitem 1  Opening\n';
/** All byte values, more of them than are encoded in one call; not valid UTF-8. */
const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);

describe('a format of bytes', () => {
    const known = formats.text as { render: Format['render'] };
    const { render } = known;
    before(() => {
        known.render = async () => bytes;
    });
    after(() => {
        known.render = render;
    });

    it('is written to a file as it is', () =>
        inFolder({ 'a.agenda': source }, async (folder) => {
            const { code, stderr } = await agendaIn(folder, 'render', '$/a.agenda', '--to', 'text', '--output', '$/a.bin');
            assert.deepEqual([code, stderr], [0, '']);
            assert.deepEqual(new Uint8Array(readFileSync(join(folder, 'a.bin'))), bytes);
        }));

    /** Standard output and standard error of a call, and its exit code. */
    async function printed(isTTY: boolean): Promise<readonly [number, readonly unknown[], string]> {
        const out: unknown[] = [];
        let told = '';
        const code = await inFolder({ 'a.agenda': source }, (folder) =>
            run(['render', join(folder, 'a.agenda'), '--to', 'text'], {
                stdout: { isTTY, write: (content) => out.push(content) },
                stderr: {
                    write: (text) => {
                        told += String(text);
                    },
                },
            }),
        );
        return [code, out, told];
    }
    it('goes into a pipe as it is', async () => assert.deepEqual(await printed(false), [0, [bytes], '']));
    it('is not printed on a terminal', async () => {
        const [code, out, told] = await printed(true);
        assert.deepEqual([code, out], [2, []]);
        assert.match(told, /name a file with --output/u);
    });
    it('comes to the editor as it is', async () => {
        const desk = await Desk.create();
        desk.open('a.agenda', source);
        await desk.build();
        const answer = await desk.server.shared.agenda.Previews.export(
            { uri: uriOf('a.agenda').toString(), format: 'text' },
            CancellationToken.None,
        );
        assert.deepEqual(new Uint8Array(fileContentOf(JSON.parse(JSON.stringify(answer))) as Uint8Array), bytes);
    });
    it('is encoded as everybody encodes it', () => {
        for (const length of [0, 1, 2, 3, 8191, 8192, 8193, 20_000]) {
            assert.equal(base64Of(bytes.subarray(0, length)), Buffer.from(bytes.subarray(0, length)).toString('base64'));
        }
    });
});

describe('a format of text', () => {
    it('comes to the editor as text', () => assert.equal(fileContentOf({ text: 'Agenda' }), 'Agenda'));
    it('is opened in the editor, unless a browser is for it', () =>
        assert.deepEqual(
            list.filter((format) => !isForEditor(format)).map(({ name }) => name),
            ['html', ...list.filter(({ content }: FormatFacts) => content === 'bytes').map(({ name }) => name)],
        ));
    it('is printed on a terminal', async () =>
        assert.match((await agenda({ 'a.agenda': source }, 'render', '$/a.agenda', '--to', 'text')).stdout, /^1\. Opening\.$/mu));
});
