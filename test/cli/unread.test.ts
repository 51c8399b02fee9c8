import assert from 'node:assert/strict';
import { check } from '../../cli/check.js';
import { limitOf } from '../../server/limit.js';
import { makeHang } from '../server/hanging.js';
import { type Files, inFolder, type CommandResult } from './running.js';

const good = 'agenda X/Y/1\nlanguage: en\n\nitem 1  Opening\n\nitem 3  Closing\n';
const bad = (word: string): string =>
    `agenda X/Y/2\nlanguage: en\n\nitem 1  Opening\n\nThe ${word} of resolution 10/3 of the General Assembly.\n`;

/** The output for a folder whose files may take two thirds of a second each. */
async function checked(files: Files, more: Partial<Parameters<typeof check>[1]> = {}): Promise<CommandResult> {
    return inFolder(files, async (folder) => {
        const written = { stdout: '', stderr: '' };
        const into = (name: 'stdout' | 'stderr') => ({
            write: (text: string) => {
                written[name] += text.replaceAll(folder, '$');
            },
        });
        const options = { format: 'text', register: [], rule: {}, limit: limitOf(700), ...more } as const;
        const code = await check([folder], options, { stdout: into('stdout'), stderr: into('stderr') });
        return { code, ...written };
    });
}

describe('a file that hangs whoever reads it', () => {
    let restore: () => void;
    before(() => {
        restore = makeHang();
    });
    after(() => restore());

    for (const [what, word] of [
        ['reading', 'hangsread'],
        ['linking', 'hangslink'],
        ['checking', 'hangscheck'],
    ] as const) {
        it(`is told where its ${what} hangs, and the others are checked`, async () => {
            const { code, stdout } = await checked({ 'a.agenda': bad(word), 'b.agenda': good, 'c.agenda': bad(word) });
            assert.equal(code, 1);
            assert.match(stdout, /^\$\/a\.agenda:1:1 error This file took too long to read and is not checked\. text\/unread$/mu);
            assert.match(stdout, /^\$\/b\.agenda:6:.* numbering\/gap$/mu);
            assert.match(stdout, /^\$\/c\.agenda:1:1 error .* text\/unread$/mu);
            assert.equal(stdout.match(/^\$\/[ac]\.agenda/gmu)?.length, 2, 'nothing else is said of it');
        });
    }

    it('is told where it is a register, and the rule can be switched off', async () => {
        const files = { 'a.register': 'register X/Y\n\nresolution 1/1\nen: hangsread\n', 'b.agenda': good };
        const { stdout } = await checked(files);
        assert.match(stdout, /^\$\/a\.register:1:1 error .* text\/unread$/mu);
        assert.match(stdout, /numbering\/gap/u);
        assert.doesNotMatch((await checked(files, { rule: { 'text/unread': 'off' } })).stdout, /text\/unread/u);
    });
});

describe('a file with more comments than one call of an engine takes', () => {
    it('is read as any other, and so is the file beside it', async () => {
        const { code, stdout, stderr } = await checked(
            { 'a.agenda': good, 'b.agenda': `${'// x\n'.repeat(200_000)}${good}` },
            { limit: limitOf(60_000) },
        );
        assert.deepEqual([code, stderr], [1, '2 errors, 2 warnings, 4 hints in 2 files.\n']);
        assert.deepEqual([...stdout.matchAll(/numbering\/gap/gu)].length, 2, stdout);
    });
});
