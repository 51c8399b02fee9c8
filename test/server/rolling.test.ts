/** What the server answers about the agenda of the next session. */
import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import type { RollForwardAnswer, RollForwardParams } from '../../protocol/next-session.js';
import { rolledForward } from '../../server/rolling.js';
import { closeAll, open, server, serverForExtension } from './editor.js';

const agenda = (language: string): string =>
    `agenda A/AC.9/2024/1\nlanguage: ${language}\nsession: 15\ndates: 2024-09-03 to 2024-09-06\n\nitem 1  A\n\nIn 2024.\n`;
const next = { symbol: 'A/AC.9/2026/1', session: '17', dates: '1-4 September 2026', together: true };

async function asked(more: Partial<RollForwardParams>, text = agenda('en'), name = 'roll-2024.en.agenda'): Promise<RollForwardAnswer> {
    const { shared } = await server();
    const document = await open(text, name);
    return rolledForward(shared, { uri: document.uri.toString(), version: 0, ...more }, CancellationToken.None);
}

describe('rolling forward in the server', () => {
    before(serverForExtension);
    afterEach(closeAll);

    it('proposes what the form begins with', async () =>
        assert.deepEqual(await asked({}), { symbol: 'A/AC.9/2024/1', session: '16', versions: 1, rolled: [] }));
    it('says of each typed fact whether it can be read', async () => {
        const checked = async (key: 'symbol' | 'session' | 'dates', text: string) => (await asked({ typed: { key, text } })).checked;
        assert.deepEqual(await checked('session', '17th'), { value: '17', message: '17 (Seventeenth session)' });
        assert.equal((await checked('dates', '1-4 September 2026'))?.value, '2026-09-01 to 2026-09-04');
        assert.deepEqual(await checked('symbol', 'A/1'), { value: 'A/1', message: 'A/1' });
        assert.match((await checked('symbol', '-'))?.message ?? '', /^The symbol cannot be read/u);
    });
    it('gives the new agenda with a name for its file', async () => {
        const { rolled } = await asked({ next });
        assert.deepEqual(
            rolled.map(({ name, reviews }) => [name.replace(/^\d+\./u, ''), reviews]),
            [['roll-2026.en.agenda', 1]],
        );
        assert.match(rolled[0]?.text ?? '', /^agenda A\/AC\.9\/2026\/1\nlanguage: en\nsession: 17\ndates: 2026-09-01 to 2026-09-04\n/u);
    });
    it('gives all language versions, that of the question first', async () => {
        await open(agenda('fr'), 'roll-2024.fr.agenda');
        const { versions, rolled } = await asked({ next });
        assert.equal(versions, 2);
        assert.deepEqual(
            rolled.map(({ name }) => name.replace(/^\d+\./u, '')),
            ['roll-2026.en.agenda', 'roll-2026.fr.agenda'],
        );
        assert.equal((await asked({ next: { ...next, together: false } })).rolled.length, 1);
    });
    it('refuses facts that cannot be read', () => assert.rejects(asked({ next: { ...next, dates: 'soon' } }), /The dates cannot be read/u));
});
