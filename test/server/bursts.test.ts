/** A burst of keystrokes gives one answer, for the last of them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Client } from './stdio.js';

const example = readFileSync('examples/prevention-2024.en.agenda', 'utf8');

describe('A burst of keys over standard input and output', function () {
    this.timeout(60_000);
    const uri = 'untitled:Untitled-1';
    let client: Client;

    beforeEach(async () => {
        client = new Client();
        await client.start();
        await client.open(uri, example);
    });
    afterEach(() => client.kill());

    /** Types repeatedly without waiting. Returns the versions with findings, once those of the last have come and the server is idle. */
    async function versionsTold(...places: readonly string[]): Promise<readonly (number | undefined)[]> {
        const sent = places.map((place, index) => client.change(uri, place, `${place}${index % 10}`));
        const last = (await Promise.all(sent)).at(-1) ?? 0;
        await client.findings(uri, last);
        await client.request('textDocument/documentSymbol', { textDocument: { uri } });
        assert.equal(client.published.at(-1)?.version, last);
        return client.published.map(({ version }) => version);
    }

    function checkOrder(versions: readonly (number | undefined)[]): void {
        const inOrder = versions.map((version) => version ?? 0).toSorted((one, other) => one - other);
        assert.deepEqual(versions, inOrder, 'no version after a later one');
        assert.equal(new Set(versions).size, versions.length, 'each version once');
    }

    it('gives findings of the last version, each version at most once, and none after a later one', async () =>
        checkOrder(await versionsTold(...Array.from({ length: 40 }, () => 'Organizational matters'))));

    it('does so where the keys fall into sections far from one another', async () =>
        checkOrder(await versionsTold(...Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 'item 1  ' : 'day 2024-09-06\n')))));

    it('is answered from the last text, whatever was asked before', async () => {
        const asked = Array.from({ length: 20 }, async (_, index) => {
            await client.change(uri, 'Organizational matters', `Organizational matters${index % 10}`);
            return client.request<readonly { readonly name: string }[]>('textDocument/documentSymbol', { textDocument: { uri } });
        });
        const answers = await Promise.all(asked);
        assert.match(JSON.stringify(answers.at(-1)), /Organizational matters98765432109876543210/u);
    });
});
