/** Whole folders as people write them: what is found in them, what is not, what is printed. One file of cases for each kind of construct. */
import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { agendaIn, inFolder } from '../cli/running.js';
import { type Case, type Found, unmet } from './case.js';

/** Suites of which each runs a part of the files, so that they run beside each other. */
const parts = 4;

/** The files of a part, the largest files in turns. The suites run in the root of the project. */
function filesOf(part: number): readonly string[] {
    return globSync('test/cases/*.json')
        .sort()
        .map((file) => ({ file, size: statSync(file).size }))
        .sort((one, other) => other.size - one.size)
        .filter((_, index) => index % parts === part)
        .map(({ file }) => file);
}

function check(one: Case): void {
    it(`${one.id}: ${one.about}`, async () => {
        const { imported = {}, ...given } = one;
        const issued = Object.fromEntries(Object.entries(imported).map(([name, lines]) => [name, lines.join('\n')]));
        await inFolder({ ...given.files, ...issued }, async (folder) => {
            const whole: Case = { ...given, files: { ...given.files, ...(await madeOf(Object.keys(issued), folder)) } };
            const { stdout, stderr } = await agendaIn(folder, 'check', '$', '--format', 'json');
            assert.notEqual(stdout, '', stderr);
            const found = (JSON.parse(stdout) as readonly Found[]).map((finding) => ({ ...finding, file: finding.file.replace('$/', '') }));
            assert.deepEqual(unmet(whole, found, await printed(whole, folder)), []);
        });
    });
}

/** The agendas that are made of issued documents, written beside them. */
async function madeOf(names: readonly string[], folder: string): Promise<Readonly<Record<string, string>>> {
    const made: Record<string, string> = {};
    for (const name of names) {
        const agenda = `${name.slice(0, name.lastIndexOf('.'))}.agenda`;
        const { code, stderr } = await agendaIn(folder, 'import', `$/${name}`, '--output', `$/${agenda}`);
        assert.equal(code, 0, stderr);
        made[agenda] = readFileSync(join(folder, agenda), 'utf8');
    }
    return made;
}

async function printed(one: Case, folder: string): Promise<string> {
    const first = Object.keys(one.files).find((name) => name.endsWith('.agenda'));
    if (first === undefined || !(one.printed || one.notPrinted)) {
        return '';
    }
    const { stdout, stderr } = await agendaIn(folder, 'render', `$/${first}`, '--to', 'text');
    assert.equal(stderr, '');
    return stdout;
}

/** Runs the cases of a part.
 * @param part counted from 0
 */
export function runCases(part: 0 | 1 | 2 | 3): void {
    for (const file of filesOf(part)) {
        describe(`Cases of ${basename(file, '.json')}`, () => {
            const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[];
            cases.forEach(check);
            it('have names of their own', () => {
                assert.equal(new Set(cases.map(({ id }) => id)).size, cases.length);
            });
        });
    }
}
