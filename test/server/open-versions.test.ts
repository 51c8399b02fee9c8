/** What the open versions say, and the order in which closed ones are checked: remembered no longer than it is needed, and without looking at all copies each time. */
import assert from 'node:assert/strict';
import type { LangiumDocument, URI } from 'langium';
import { CheckingQueue } from '../../server/workspace/checking-queue.js';
import { OpenVersions } from '../../server/workspace/open-versions.js';
import { Office, uriOf } from './office.js';

const english = 'agenda X/Y/2024/1\nlanguage: en\nsession: 16\n\nitem 1  Opening\n\nText.\n';
const french = english.replace('language: en', 'language: fr');
const symbol = 'X/Y/2024/1';

function versionsIn({ server: { shared } }: Office): OpenVersions {
    const { Files, OpenAgendas, Versions } = shared.agenda;
    return new OpenVersions(OpenAgendas, Files, Versions);
}

function documentIn(office: Office, name: string): LangiumDocument {
    const document = office.document(name);
    assert.ok(document);
    return document;
}

describe('Open versions', () => {
    it('are of interest to closed ones of another language when they say something else', async () => {
        const office = await Office.start({ 'en.agenda': english, 'fr.agenda': french });
        await office.edit('en.agenda');
        const versions = versionsIn(office);
        const follow = (): readonly string[] => versions.follow(documentIn(office, 'en.agenda'));
        assert.deepEqual(follow(), [symbol], 'the closed one was checked without it');
        versions.remember(symbol);
        assert.deepEqual(follow(), []);
        await office.edit('en.agenda', english.replace('Text', 'Words'));
        assert.deepEqual(follow(), []);
        await office.edit('en.agenda', english.replace('16', '17'));
        assert.deepEqual(follow(), [symbol]);
        versions.remember(symbol);
        await office.edit('en.agenda', english.replace('2024/1', '2024/2'));
        assert.deepEqual(follow(), [symbol], 'it is none of its versions any more');
        assert.deepEqual(follow(), []);
        await office.edit('en.agenda', english);
        versions.remember(symbol);
        assert.deepEqual(follow(), [symbol]);
        versions.remember(symbol);
        assert.equal(versions.leave(uriOf('en.agenda')), symbol);
    });

    it('are of no interest to closed ones of the same language', async () => {
        const office = await Office.start({ 'a.agenda': english, 'b.agenda': english });
        await office.edit('a.agenda');
        const versions = versionsIn(office);
        assert.deepEqual(versions.follow(documentIn(office, 'a.agenda')), []);
        versions.remember(symbol);
        await office.edit('a.agenda', english.replace('16', '17'));
        assert.deepEqual(versions.follow(documentIn(office, 'a.agenda')), []);
        assert.equal(versions.leave(uriOf('a.agenda')), undefined);
    });

    it('are forgotten when they are closed, and with each symbol that they leave', async () => {
        const office = await Office.start({ 'en.agenda': english, 'fr.agenda': french });
        const versions = versionsIn(office);
        for (const number of [1, 2, 3, 4]) {
            await office.edit('en.agenda', english.replace('2024/1', `2024/${number}`));
            versions.follow(documentIn(office, 'en.agenda'));
            versions.remember(`X/Y/2024/${number}`);
            assert.deepEqual([...versions.symbols], [`X/Y/2024/${number}`]);
            assert.deepEqual([...office.server.shared.agenda.OpenAgendas.symbols], [`X/Y/2024/${number}`]);
        }
        versions.remember('X/Y/2024/9');
        await office.close('en.agenda');
        versions.leave(uriOf('en.agenda'));
        assert.deepEqual([...versions.symbols], []);
        assert.deepEqual([...office.server.shared.agenda.OpenAgendas.symbols], []);
    });

    it('are looked at as often as they are many, not more', async () => {
        const looks = async (count: number): Promise<number> => {
            const names = Array.from({ length: count }, (_, index) => `${index}.agenda`);
            const office = await Office.start(Object.fromEntries(names.map((name, index) => [name, index % 2 > 0 ? french : english])));
            for (const name of names) {
                await office.edit(name);
            }
            const versions = versionsIn(office);
            const { TextDocuments } = office.server.shared.workspace;
            const get = TextDocuments.get.bind(TextDocuments);
            let found = 0;
            TextDocuments.get = (uri) => {
                found++;
                return get(uri);
            };
            for (const name of names) {
                versions.follow(documentIn(office, name));
                versions.remember(symbol);
                versions.follow(documentIn(office, name));
            }
            await office.server.shared.agenda.Trees.settle();
            return found;
        };
        const [few, many] = [await looks(20), await looks(60)];
        assert.ok(many <= 3.2 * few, `${few} and ${many}`);
    });
});

describe('The queue of files to check', () => {
    /** A queue of files `symbol number`. */
    const queueOf = (files: Map<string, URI>): { readonly queue: CheckingQueue; readonly asked: () => number } => {
        let asked = 0;
        const symbolOf = (uri: URI): string => {
            asked++;
            return uri.path.split('/').at(-2) ?? '';
        };
        const queue = new CheckingQueue({
            symbolOf,
            withSymbol: (wanted) => [...files.values()].filter((uri) => uri.path.includes(`/${wanted}/`)),
            isOpen: () => false,
        });
        return { queue, asked: () => asked };
    };
    const filesOf = (...names: readonly string[]): Map<string, URI> => new Map(names.map((name) => [name, uriOf(`${name}.agenda`)]));

    it('gives the versions of a document together, and urgent ones first', () => {
        const files = filesOf('a/1', 'b/1', 'a/2', 'b/2');
        const { queue } = queueOf(files);
        files.forEach((uri) => queue.add(uri));
        queue.addUrgent(uriOf('b/2.agenda'));
        assert.deepEqual(queue.next()?.uris.map(String), [uriOf('b/2.agenda'), uriOf('b/1.agenda')].map(String));
        assert.ok(queue.holds(uriOf('b/1.agenda')));
        queue.checked(uriOf('b/1.agenda'));
        assert.ok(!queue.holds(uriOf('b/1.agenda')));
        queue.add(uriOf('b/2.agenda'));
        queue.finish();
        assert.ok(queue.holds(uriOf('b/2.agenda')), 'it has changed during its check');
        assert.equal(queue.next()?.symbol, 'a');
        queue.finish();
        assert.deepEqual(queue.next()?.uris.map(String), [uriOf('b/2.agenda').toString()]);
        queue.finish();
        assert.equal(queue.next(), undefined);
        assert.ok(queue.isEmpty);
    });

    it('asks each file for its symbol as often as it comes, however many wait', () => {
        const asks = (count: number): number => {
            const files = filesOf(...Array.from({ length: count }, (_, index) => `a/${index}`));
            const { queue, asked } = queueOf(files);
            for (const uri of files.values()) {
                queue.add(uri);
                assert.equal(queue.next()?.uris.length, 1);
                queue.finish();
            }
            return asked();
        };
        assert.equal(asks(60), 3 * asks(20));
    });
});
