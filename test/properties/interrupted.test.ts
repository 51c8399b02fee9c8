/** Work stopped anywhere leaves nothing behind: the next reading gives the same result as without the stop. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createAgendaLanguages } from '../../language/module.js';
import { limitOf } from '../../server/limit.js';
import { files, findingsIn, findingsInAll } from './uninterrupted.js';

describe('work that was stopped', function () {
    this.timeout(240_000);

    it('leaves nothing behind', async () => {
        const languages = createAgendaLanguages();
        const limits = languages.shared.agenda.Limits;
        let stopped = 0;
        // From the very start, before anything is created, up to times in which most files are finished.
        for (const milliseconds of [1, 1, 2, 3, 5, 8, 13, 21]) {
            limits.limitOf = () => limitOf(milliseconds);
            for (const file of files) {
                stopped += (await findingsIn(languages, file)).includes('text/unread') ? 1 : 0;
            }
        }
        assert.ok(stopped > files.length, `only ${stopped} were stopped`);
        limits.limitOf = () => undefined;
        const program = 'out/test/properties/uninterrupted.mjs';
        assert.deepEqual(await findingsInAll(languages), JSON.parse(execFileSync(process.execPath, [program], { encoding: 'utf8' })));
    });
});
