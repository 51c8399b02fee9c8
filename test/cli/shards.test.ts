import assert from 'node:assert/strict';
import { agendaIn, type Files, inFolder } from './running.js';
import { threadCount } from '../../cli/checking/groups.js';

/** An agenda with one error, in the weekday. */
function agendaOf(symbol: string, language: string): string {
    return `agenda ${symbol}\nlanguage: ${language}\n\nitem 1  A\n\n${language === 'fr' ? 'Le lundi 3 septembre 2024.' : 'On Monday, 3 September 2024.'}\n`;
}

/** Two documents in two languages, each in its own folder, five other documents and a faulty register. */
const files: Files = {
    'en/a.agenda': agendaOf('X/1', 'en'),
    'fr/a.agenda': agendaOf('X/1', 'fr'),
    'en/b.agenda': agendaOf('X/2', 'en'),
    'fr/b.agenda': agendaOf('X/2', 'fr'),
    ...Object.fromEntries([3, 4, 5, 6].map((number) => [`en/${number}.agenda`, agendaOf(`X/${number}`, 'en')])),
    'en/none.agenda': 'item 1  A\n',
    'x.register': 'register X\nen: Body\n\nresolution 1/1\n\nresolution 1/1\n',
};

interface ShardFinding {
    readonly file: string;
    readonly code: string;
}

async function found(folder: string, ...args: readonly string[]): Promise<readonly ShardFinding[]> {
    return JSON.parse((await agendaIn(folder, 'check', '$', '--format', 'json', ...args)).stdout) as ShardFinding[];
}

describe('The parts of a check', () => {
    for (const count of [1, 2, 3, 8, 20]) {
        it(`${count} parts together find what the whole finds, each finding once`, () =>
            inFolder(files, async (folder) => {
                const parts: ShardFinding[] = [];
                for (let index = 1; index <= count; index++) {
                    parts.push(...(await found(folder, '--shard', `${index}/${count}`)));
                }
                const sorted = (all: readonly ShardFinding[]): readonly string[] => all.map((one) => JSON.stringify(one)).sort();
                assert.deepEqual(sorted(parts), sorted(await found(folder)));
            }));
    }

    it('versions of one document are in one part', () =>
        inFolder(files, async (folder) => {
            for (let index = 1; index <= 4; index++) {
                const names = new Set((await found(folder, '--shard', `${index}/4`)).map(({ file }) => file));
                for (const name of ['a', 'b']) {
                    assert.equal(names.has(`${folder}/en/${name}.agenda`), names.has(`${folder}/fr/${name}.agenda`));
                }
            }
        }));

    it('a file that cannot be read is told in one part', () =>
        inFolder({ 'a.agenda': new Uint8Array([0xff]), 'b.agenda': agendaOf('X/1', 'en') }, async (folder) => {
            const outcomes = [];
            for (const part of ['1/2', '2/2']) {
                outcomes.push(await agendaIn(folder, 'check', '$', '--shard', part));
            }
            assert.deepEqual(outcomes.map(({ code }) => code).sort(), [0, 2]);
            assert.equal(outcomes.filter(({ stderr }) => stderr.includes('a.agenda')).length, 1);
        }));

    it('a part without files is clean', () =>
        inFolder({ 'a.agenda': agendaOf('X/1', 'en') }, async (folder) => {
            assert.equal((await agendaIn(folder, 'check', '$', '--shard', '2/2')).code, 0);
        }));

    for (const part of ['0/2', '3/2', '2', '1/0', '-1/2', '1/2/3', 'a/b', '1.5/2', '']) {
        it(`refuses “${part}” in one sentence`, () =>
            inFolder(files, async (folder) => {
                const { code, stdout, stderr } = await agendaIn(folder, 'check', '$', '--shard', part);
                assert.equal(code, 2);
                assert.equal(stdout, '');
                assert.match(stderr, /counted from 1, and the number of parts, such as 2\/8\.\n$/u);
            }));
    }
});

describe('Findings a line', () => {
    it('are those of the JSON array, in its order', () =>
        inFolder(files, async (folder) => {
            const { stdout, stderr, code } = await agendaIn(folder, 'check', '$', '--format', 'jsonl');
            assert.deepEqual(
                stdout
                    .split('\n')
                    .slice(0, -1)
                    .map((line) => JSON.parse(line) as unknown),
                await found(folder).then((all) => all.map(({ file, ...rest }) => ({ file: file.replace(folder, '$'), ...rest }))),
            );
            assert.equal(stderr, '');
            assert.equal(code, 1);
        }));

    it('are none where nothing is found', () =>
        inFolder({ 'x.register': 'register X\n\nresolution 1/1\n' }, async (folder) => {
            assert.deepEqual(await agendaIn(folder, 'check', '$', '--format', 'jsonl'), { code: 0, stdout: '', stderr: '' });
        }));
});

describe('The number of threads', () => {
    const cases: readonly (readonly [size: number, groups: number, processors: number, threads: number])[] = [
        [10_000, 1, 8, 1],
        [10_000, 50, 8, 1],
        [40_000_000, 1, 8, 1],
        [400_000, 40, 8, 2],
        [10_000_000, 1000, 2, 2],
        [10_000_000, 1000, 1, 1],
        [100_000_000, 10_000, 128, 16],
    ];
    for (const [size, groups, processors, threads] of cases) {
        it(`is ${threads} for ${size} characters in ${groups} groups on ${processors} processors`, () =>
            assert.equal(threadCount(size, groups, processors), threads));
    }
});
