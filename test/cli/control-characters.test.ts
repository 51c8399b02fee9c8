/** No control character of a file or its name is printed. */
import assert from 'node:assert/strict';
import { agendaIn, inFolder, unix } from './running.js';

unix('what is printed', () => {
    const name = 'a\n\u001b[31m\u009b\u202eb.agenda';
    const visible = 'a\\n\\u001b[31m\\u009b\\u202eb.agenda';
    function prints(title: string, format: string, verify: (stdout: string) => void): void {
        it(title, () =>
            inFolder(
                { [name]: 'agenda A/1\nitem 1  One\nitem 1  \u001b[2J\u009b\u202eTwo\nbod\u001by: x\n[^\u001b]: no\n' },
                async (folder) => {
                    const { stdout, stderr } = await agendaIn(folder, 'check', '$', '--format', format);
                    for (const text of [stdout, stderr]) {
                        assert.doesNotMatch(text, /(?!\n)\p{Cc}|\u202e/u);
                    }
                    verify(stdout);
                },
            ),
        );
    }
    prints('has no control characters in a report for people', 'text', (stdout) => {
        assert.ok(stdout.startsWith(`$/${visible}:`), stdout);
        assert.ok(stdout.split('\n').every((line) => line === '' || line.startsWith('$/a\\n')));
    });
    prints('has none in commands for GitHub', 'github', (stdout) => assert.match(stdout, /^::\w+ file=\$\/a%0A\\u001b/u));
    prints('has none in SARIF', 'sarif', (stdout) => {
        const [{ results }] = JSON.parse(stdout).runs;
        for (const { message } of results) {
            assert.doesNotMatch(message.text, /\p{Cc}|\u202e/u);
        }
    });
    prints('has none in JSON by lines', 'jsonl', (stdout) =>
        assert.equal(JSON.parse(stdout.slice(0, stdout.indexOf('\n'))).file, `$/${name}`),
    );
    prints('has none in JSON, which says the same', 'json', (stdout) => assert.equal(JSON.parse(stdout)[0].file, `$/${name}`));
    it('has none where a file is not there', async () =>
        inFolder({}, async (folder) => {
            const { stderr } = await agendaIn(folder, 'check', `$/${name}`);
            assert.equal(stderr, `agenda: $/${visible}: there is no such file or folder.\n`);
        }));
    it('has none where the call is wrong', async () =>
        inFolder({}, async (folder) => {
            for (const args of [
                ['check', 'x', '--rule', '\u001b[31m=off'],
                ['check', 'x', '--format', '\u001b[31m'],
                ['\u009bx'],
                ['check', '--\u001bx'],
            ]) {
                const { code, stderr } = await agendaIn(folder, ...args);
                assert.equal(code, 2);
                assert.doesNotMatch(stderr, /(?!\n)\p{Cc}/u);
            }
        }));
});
