/** Summaries kept between starts: correct for the bytes of a file, or not used. */
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'langium';
import { SummaryCache } from '../../server/workspace/cache.js';
import { cacheIn } from '../../server/workspace/cache-folder.js';
import { AgendaFiles } from '../../server/workspace/files.js';
import { KeptSummary } from '../../server/workspace/kept-summary.js';
import { nextTurn } from '../../server/next-turn.js';
import { sources } from '../properties/documents.js';
import { Office, Shelf } from './office.js';

const bodies = 'register X/Y\nen: Committee on Paper\n\nresolution 1/1\nen: One\n';
const agenda = (title: string): string => `agenda X/Y/2024/1\nlanguage: en\n\nitem 1  ${title}\n\nIn resolution 1/1\n`;
const files = { 'a.agenda': agenda('First'), 'b.agenda': agenda('Second'), 'c.agenda': agenda('第三'), 'r.register': bodies };

/** One start of the server: what it parsed and what it found. */
async function start(texts: Readonly<Record<string, string>>, shelf: Shelf): Promise<{ parsed: readonly string[]; found: unknown }> {
    const office = await Office.start(texts, shelf);
    await office.settled();
    const found = [await office.search(), office.citations('r.register', '1/1')];
    await office.stop();
    return { parsed: office.parsed.toSorted(), found };
}

describe('Summaries on disk', () => {
    it('are used for files that are as they were, and only for those', async () => {
        const shelf = new Shelf();
        const first = await start(files, shelf);
        assert.deepEqual(first.parsed, ['a.agenda', 'b.agenda', 'c.agenda']);
        assert.deepEqual(await start(files, shelf), { parsed: [], found: first.found });
        const changed = { ...files, 'b.agenda': agenda('Changed'), 'd.agenda': agenda('New') };
        const second = await start(changed, shelf);
        assert.deepEqual(second, { parsed: ['b.agenda', 'd.agenda'], found: (await start(changed, new Shelf())).found });
        assert.deepEqual((await start(changed, shelf)).parsed, []);
    });

    it('are equal to those of a full reading, in every example', async () => {
        const shelf = new Shelf();
        const texts = Object.fromEntries(sources.map(({ text }, index) => [`${index}.agenda`, text]));
        const first = await start(texts, shelf);
        assert.deepEqual(await start(texts, shelf), { parsed: [], found: first.found });
    }).timeout(0);

    it('do not say what a citation leads to: registers may have changed meanwhile', async () => {
        const shelf = new Shelf();
        await start(files, shelf);
        const others = {
            ...files,
            'r.register': bodies.replace('resolution 1/1', 'resolution 1/2'),
            's.register': bodies.replace('X/Y', 'X'),
        };
        assert.deepEqual(await start(others, shelf), { parsed: [], found: (await start(others, new Shelf())).found });
    });

    it('are forgotten with the files they are of', async () => {
        const shelf = new Shelf();
        await start(files, shelf);
        const { 'b.agenda': _, ...left } = files;
        await start(left, shelf);
        assert.equal(shelf.texts.get('office')?.includes('b.agenda'), false);
    });

    it('are forgotten with the files they are of, also when the server ends as soon as it has read', async () => {
        const shelf = new Shelf();
        await start(files, shelf);
        const { 'b.agenda': _, ...left } = files;
        const office = await Office.start(left, shelf);
        await office.server.shared.agenda.Indexing.complete(true);
        await office.stop();
        assert.equal(shelf.texts.get('office')?.includes('b.agenda'), false);
    });

    it('are written again after a change while the server runs', async () => {
        const shelf = new Shelf();
        const office = await Office.start(files, shelf);
        await office.settled();
        await office.disk({ 'a.agenda': agenda('Changed') });
        await office.stop();
        assert.deepEqual((await start({ ...files, 'a.agenda': agenda('Changed') }, shelf)).parsed, []);
    });

    it('stay for the files that were not come to when the server ended early', async () => {
        const shelf = new Shelf();
        await start(files, shelf);
        const office = await Office.start({ ...files, 'a.agenda': agenda('Changed') }, shelf);
        await office.stop();
        assert.ok(!(await start(files, shelf)).parsed.includes('c.agenda'));
    });

    it('are passed over when another program wrote them', async () => {
        const shelf = new Shelf();
        const first = await start(files, shelf);
        const newer = new Shelf('another program');
        newer.texts.set('office', shelf.texts.get('office') ?? '');
        assert.deepEqual(await start(files, newer), first);
    });

    it('are passed over line by line where they are none, though the sum over the line is right', async () => {
        const shelf = new Shelf();
        const { found } = await start(files, shelf);
        const [head = '', ...lines] = (shelf.texts.get('office') ?? '').split('\n').slice(0, -1);
        const [digest = '', uri = '', , ...rest] = lines[0]?.split(' ') ?? [];
        const [summary = '', mentions = ''] = rest.join(' ').split('\t');
        const wrong = [
            '',
            'null\tnull',
            '{}\t{}',
            `[]\t${mentions}`,
            `${summary}\t`,
            `${summary}\t[]`,
            `${'['.repeat(100_000)}\t${mentions}`,
            ...['symbol', 'items', 'language'].map((key) => `${summary.replace(`"${key}":`, '"other":')}\t${mentions}`),
            ...['passages', 'citations', 'symbols', 'kind', 'at'].map((key) => `${summary}\t${mentions.replace(`"${key}":`, '"other":')}`),
            `${summary.replace('"X/Y/2024/1"', '7')}\t${mentions}`,
            `${summary.replace('"en"', '"xx"')}\t${mentions}`,
            `${summary.replace(/"items":\[.*\]/u, '"items":7')}\t${mentions}`,
            `${summary.replace(/"at":\[(\d+)/u, '"at":[-1')}\t${mentions}`,
            `${summary.replace(/"at":\[(\d+)/u, '"at":[1e300')}\t${mentions}`,
            `${summary.replace(/"at":\[(\d+)/u, '"at":[1.5')}\t${mentions}`,
            `${summary.replace(/"at":\[(\d+),/u, '"at":[')}\t${mentions}`,
            `${summary}\t${mentions.replace(/"passage":\d+/u, '"passage":9')}`,
            `${summary}\t${mentions.replace(/"end":\d+/u, '"end":99999')}`,
            `${summary}\t${mentions.replace(/"start":\d+/u, '"start":"0"')}`,
            `${summary}\t${mentions.replace('"resolution"', '"law"')}`,
        ];
        for (const written of wrong) {
            assert.notEqual(written, `${summary}\t${mentions}`);
            const other = new Shelf();
            const line = `${digest} ${uri} ${other.digest(`${digest} ${uri} ${written}`)} ${written}`;
            other.texts.set('office', `${[head, line, ...lines.slice(1)].join('\n')}\n`);
            assert.deepEqual(await start(files, other), { parsed: ['a.agenda'], found }, written.slice(0, 200));
        }
    }).timeout(0);

    it('are done without where the disk says nothing, and do not hold up the end', async () => {
        const shelf = new Shelf();
        const { found } = await start(files, shelf);
        const never = new Promise<never>(() => undefined);
        shelf.write = () => never;
        const office = await Office.start({ ...files, 'a.agenda': agenda('First') }, shelf);
        await office.disk({ 'b.agenda': agenda('Changed') });
        await office.stop();
        shelf.read = async function* () {
            yield await never;
        };
        assert.deepEqual((await start(files, shelf)).found, found);
    });

    it('are not written further when there is no time left, and those from before stay', async () => {
        const shelf = new Shelf();
        shelf.texts.set('one', 'before\n');
        let writing: Promise<void> | undefined;
        const write = shelf.write.bind(shelf);
        shelf.write = (name, pieces) => {
            async function* slowly(): AsyncGenerator<string> {
                for await (const piece of pieces) {
                    await new Promise((resolve) => setTimeout(resolve, 20));
                    yield piece;
                }
            }
            writing = write(name, slowly());
            return writing;
        };
        const summary = KeptSummary.of({
            symbol: 'X/Y/1',
            language: 'en',
            register: undefined,
            style: undefined,
            items: [],
            mentions: { passages: [], citations: [], symbols: [] },
        });
        const known = Array.from({ length: 100 }, (_, index) => ({
            uri: URI.parse(`file:///office/${index}.agenda`),
            digest: 'd',
            summary,
        }));
        const cache = new SummaryCache(shelf, 'one');
        cache.changed();
        await cache.finish({ all: known } as unknown as AgendaFiles, 1);
        assert.ok(writing);
        await assert.rejects(writing);
        assert.equal(shelf.texts.get('one'), 'before\n');
    });

    it('are passed over where they are cut off or damaged, and read anew', async () => {
        const shelf = new Shelf();
        const { found } = await start(files, shelf);
        const whole = shelf.texts.get('office') ?? '';
        const step = Math.max(1, Math.floor(whole.length / 25));
        for (let at = 0; at < whole.length; at += step) {
            const damaged = `${whole.slice(0, at)}${whole[at] === 'x' ? 'y' : 'x'}${whole.slice(at + 1)}`;
            for (const text of [whole.slice(0, at), damaged, whole.slice(at)]) {
                const other = new Shelf();
                other.texts.set('office', text);
                assert.deepEqual((await start(files, other)).found, found, `at ${at}`);
            }
        }
    }).timeout(0);
});

describe('The folder of summaries', () => {
    let folder: string;
    const uri = URI.parse('file:///office/a.agenda');
    const noFiles = (): AgendaFiles => new AgendaFiles({ workspace: { LangiumDocuments: { hasDocument: () => false } } });
    const lines = async (read: AsyncIterable<string>): Promise<readonly string[]> => {
        const all: string[] = [];
        for await (const line of read) {
            all.push(line);
        }
        return all;
    };
    async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
        yield* texts;
    }

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), 'agenda-'));
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    it('is made when it is needed, and has whole files only', async () => {
        const store = cacheIn(join(folder, 'in', 'it'), process.execPath, '1');
        assert.deepEqual(await lines(store.read('one')), []);
        await store.write('one', pieces('first\nsec', 'ond\n', 'without an end'));
        assert.deepEqual(await lines(store.read('one')), ['first', 'second']);
        await store.write('one', pieces('other\n'));
        assert.deepEqual(await lines(store.read('one')), ['other']);
        assert.equal(readdirSync(join(folder, 'in', 'it')).length, 1);
    });

    it('closes a file that another program has written', async () => {
        const closed: string[] = [];
        async function* written(name: string): AsyncGenerator<string> {
            try {
                yield* ['{"summaries":0}', 'a', 'b'];
            } finally {
                closed.push(name);
            }
        }
        const store = { ...cacheIn(folder, process.execPath, '1'), read: written };
        await new SummaryCache(store, 'other').load(() => Promise.resolve());
        await nextTurn();
        assert.deepEqual(closed, ['other']);
    });

    const onlyWithOwners = process.platform === 'win32' ? it.skip : it;

    onlyWithOwners('can be read and written by nobody else', async () => {
        const own = join(folder, 'own');
        await cacheIn(own, process.execPath, '1').write('one', pieces('first\n'));
        assert.equal(statSync(own).mode & 0o777, 0o700);
        assert.equal(statSync(join(own, 'one.summaries')).mode & 0o777, 0o600);
    });

    onlyWithOwners('is not trusted where somebody else could have written it', async () => {
        const store = cacheIn(folder, process.execPath, '1');
        const file = join(folder, 'one.summaries');
        await store.write('one', pieces('first\n'));
        for (const mode of [0o620, 0o602, 0o666]) {
            chmodSync(file, mode);
            assert.deepEqual(await lines(store.read('one')), [], mode.toString(8));
        }
        chmodSync(file, 0o644);
        assert.deepEqual(await lines(store.read('one')), ['first']);
        const { getuid } = process;
        process.getuid = () => 12_345;
        try {
            assert.deepEqual(await lines(store.read('one')), []);
        } finally {
            process.getuid = getuid;
        }
        symlinkSync(file, join(folder, 'two.summaries'));
        assert.deepEqual(await lines(store.read('two')), []);
        // A pipe without a writer.
        assert.equal(spawnSync('mkfifo', [join(folder, 'three.summaries')]).status, 0);
        assert.deepEqual(await lines(store.read('three')), []);
    });

    it('has lines of any length, read in any pieces', async () => {
        const store = cacheIn(folder, process.execPath, '1');
        const long = '第'.repeat(300_000);
        await store.write('one', pieces(`${long}\n\n`, `x\n${long}y\nno end`));
        assert.deepEqual(await lines(store.read('one')), [long, '', 'x', `${long}y`]);
    });

    it('keeps what is there when the writing fails', async () => {
        const store = cacheIn(folder, process.execPath, '1');
        await store.write('one', pieces('first\n'));
        async function* failing(): AsyncGenerator<string> {
            yield 'second\n';
            throw new Error('the disk is full');
        }
        await assert.rejects(store.write('one', failing()));
        assert.deepEqual(await lines(store.read('one')), ['first']);
        assert.equal(readdirSync(folder).length, 1);
    });

    it('is done without where it cannot be made', async () => {
        writeFileSync(join(folder, 'file'), '');
        const cache = new SummaryCache(cacheIn(join(folder, 'file'), process.execPath, '1'), 'one');
        await cache.load(async () => undefined);
        cache.changed();
        const { error } = console;
        const told: unknown[] = [];
        console.error = (...message) => void told.push(message[0]);
        try {
            await cache.finish(noFiles(), 10_000);
        } finally {
            console.error = error;
        }
        assert.equal(told.length, 1);
        assert.equal(cache.find(uri, ''), undefined);
    });

    it('is another one for another program, and for none that cannot be told', async () => {
        const program = join(folder, 'program');
        writeFileSync(program, 'one');
        const before = await cacheIn(folder, program, '1').program();
        assert.equal(await cacheIn(folder, program, '1').program(), before);
        assert.notEqual(await cacheIn(folder, program, '2').program(), before);
        writeFileSync(program, 'two');
        assert.notEqual(await cacheIn(folder, program, '1').program(), before);
        const nowhere = join(folder, 'nowhere');
        assert.notEqual(await cacheIn(folder, nowhere, '1').program(), await cacheIn(folder, nowhere, '1').program());
        assert.equal(readFileSync(program, 'utf8'), 'two');
    });
});
