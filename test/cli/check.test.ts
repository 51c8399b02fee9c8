import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { agenda, agendaIn, type Files, type CommandResult } from './running.js';

const masthead = [
    'agenda X/AC.1/2024/1',
    'language: en',
    'body: Committee',
    'session: 3',
    'dates: 2024-09-03 to 2024-09-06',
    'place: Vienna',
    'distribution: General',
    'issued: 2024-06-13',
    'original: en',
    '',
].join('\n');
const clean = `${masthead}\nitem 1  Opening\n\nThe session will be opened.\n\nschedule\nday 2024-09-03\n10:00-13:00\n1\n`;
/** One error, on line 13 (counted from 1): the weekday is wrong. */
const wrong = clean.replace('will be opened.', 'will be opened on Monday, 3 September 2024.');
/** One warning: the key is missing. */
const warned = clean.replace('place: Vienna\n', '');

function check(title: string, files: Files, args: readonly string[], verify: (outcome: CommandResult) => void): void {
    it(title, async () => verify(await agenda(files, 'check', ...args)));
}

function codes(title: string, files: Files, args: readonly string[], expected: number): void {
    check(title, files, args, ({ code, stderr }) => assert.equal(code, expected, stderr));
}

interface JsonFinding {
    readonly file: string;
    readonly severity: string;
    readonly code: string;
}

describe('agenda check', () => {
    codes('exits with 0 where all is well', { 'a.agenda': clean }, ['$/a.agenda'], 0);
    codes('exits with 1 on an error', { 'a.agenda': wrong }, ['$/a.agenda'], 1);
    codes('exits with 0 on a warning', { 'a.agenda': warned }, ['$/a.agenda'], 0);
    codes('exits with 1 on more warnings than allowed', { 'a.agenda': warned }, ['$/a.agenda', '--max-warnings', '0'], 1);
    codes('exits with 0 on as many warnings as allowed', { 'a.agenda': warned }, ['$/a.agenda', '--max-warnings', '1'], 0);
    codes('exits with 2 without files', {}, [], 2);
    codes('exits with 2 on a format it does not know', { 'a.agenda': clean }, ['$/a.agenda', '--format', 'xml'], 2);
    codes('exits with 2 on an option it does not know', { 'a.agenda': clean }, ['$/a.agenda', '--strict'], 2);
    codes('takes another severity', { 'a.agenda': wrong }, ['$/a.agenda', '--rule', 'date/weekday=warning'], 0);
    codes('takes a severity for a family of rules', { 'a.agenda': wrong }, ['$/a.agenda', '--rule', 'date=off', '--max-warnings', '0'], 0);
    codes('exits with 2 on a rule that does not exist', { 'a.agenda': clean }, ['$/a.agenda', '--rule', 'date/wekday=off'], 2);
    codes('exits with 2 on a severity that does not exist', { 'a.agenda': clean }, ['$/a.agenda', '--rule', 'date/weekday=bad'], 2);

    check('writes findings for people, and a summary beside them', { 'a.agenda': wrong }, ['$/a.agenda'], ({ stdout, stderr }) => {
        assert.match(stdout, /^\$\/a\.agenda:13:\d+ error .* date\/weekday\n$/u);
        assert.equal(stderr, '1 error in 1 file.\n');
    });
    const twice = { 'a.agenda': `${clean}\n10:00-13:00  1\n` };
    for (const [format, expected] of [
        ['text', / error There are two meetings at 10:00-13:00 on 3\u00a0September 2024\. See line 17\. schedule/u],
        ['github', /::There are two meetings at 10:00-13:00 on 3\u00a0September 2024\. See line 17\.\n/u],
    ] as const) {
        check(`names the line of what a finding is about besides: ${format}`, twice, ['$/a.agenda', '--format', format], ({ stdout }) =>
            assert.match(stdout, expected),
        );
    }
    check('writes related places in SARIF', twice, ['$/a.agenda', '--format', 'sarif'], ({ stdout }) => {
        const { results } = JSON.parse(stdout).runs[0];
        const overlap = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'schedule/overlap');
        assert.deepEqual(
            overlap.relatedLocations.map(
                (place: { physicalLocation: { region: { startLine: number } } }) => place.physicalLocation.region.startLine,
            ),
            [17],
        );
    });
    check(
        'writes JSON with ranges from zero, the file as it was given',
        { 'a.agenda': wrong },
        ['$/a.agenda', '--format', 'json'],
        ({ stdout }) => {
            const [finding, ...more] = JSON.parse(stdout);
            assert.deepEqual(more, []);
            assert.deepEqual(Object.keys(finding), ['file', 'range', 'severity', 'code', 'message']);
            assert.deepEqual(
                { ...finding, message: '' },
                {
                    file: '$/a.agenda',
                    range: { start: { line: 12, character: 30 }, end: { line: 12, character: 36 } },
                    severity: 'error',
                    code: 'date/weekday',
                    message: '',
                },
            );
        },
    );
    check('writes an empty array where nothing is found', { 'a.agenda': clean }, ['$/a.agenda', '--format', 'json'], ({ stdout }) =>
        assert.deepEqual(JSON.parse(stdout), []),
    );
    check('writes SARIF', { 'a.agenda': wrong }, ['$/a.agenda', '--format', 'sarif'], ({ stdout }) => {
        const { version, runs } = JSON.parse(stdout);
        assert.equal(version, '2.1.0');
        assert.deepEqual(runs[0].results[0].locations[0].physicalLocation.region, {
            startLine: 13,
            startColumn: 31,
            endLine: 13,
            endColumn: 37,
        });
        assert.ok(runs[0].tool.driver.rules.some((rule: { id: string }) => rule.id === runs[0].results[0].ruleId));
    });
    check('writes commands for GitHub', { 'a.agenda': wrong }, ['$/a.agenda', '--format', 'github'], ({ stdout }) => {
        assert.match(stdout, /^::error file=\$\/a\.agenda,line=13,endLine=13,col=31,endColumn=36,title=date\/weekday::/u);
    });

    check(
        'walks folders',
        { 'one/a.agenda': wrong, 'two/deep/b.agenda': wrong, 'two/node_modules/c.agenda': wrong, 'notes.md': 'no' },
        ['$', '--format', 'json'],
        ({ stdout }) => {
            assert.deepEqual(
                (JSON.parse(stdout) as JsonFinding[]).map(({ file }) => file),
                ['$/one/a.agenda', '$/two/deep/b.agenda'],
            );
        },
    );
    check('reads a file once', { 'a.agenda': wrong }, ['$/a.agenda', '$', '$/./a.agenda', '--format', 'json'], ({ stdout }) =>
        assert.equal(JSON.parse(stdout).length, 1),
    );

    const citing = clean.replace('X/AC.1', 'ZZ/AC').replace('will be opened.', 'was asked for in resolution 1/2.');
    const register = 'register ZZ/AC\nen: Committee of Tests\ncomplete: 1\n\nresolution 1/1\nen: First\n';
    check(
        'reads the registers beside a file',
        { 'a.agenda': citing, 'zz.register': register },
        ['$/a.agenda', '--format', 'json'],
        ({ stdout }) => {
            assert.deepEqual(
                (JSON.parse(stdout) as JsonFinding[]).map(({ code }) => code),
                ['resolution/unknown'],
            );
        },
    );
    check(
        'reads the registers it is given',
        { 'a.agenda': citing, 'else/zz.register': register },
        ['$/a.agenda', '--register', '$/else/zz.register', '--format', 'json'],
        ({ stdout }) => {
            assert.deepEqual(
                (JSON.parse(stdout) as JsonFinding[]).map(({ code }) => code),
                ['resolution/unknown'],
            );
        },
    );
    const french = clean.replace('language: en', 'language: fr').replace('session: 3', 'session: 4');
    check(
        'compares a file with the language versions beside it, which it does not check',
        {
            'a.en.agenda': clean,
            'a.fr.agenda': french,
            'b.fr.agenda': french.replace('2024/1\n', '2024/2\n'),
            'c.agenda': Buffer.from([0, 1, 2]),
        },
        ['$/a.en.agenda', '--format', 'json'],
        ({ code, stdout }) => {
            assert.equal(code, 0);
            assert.deepEqual(
                (JSON.parse(stdout) as JsonFinding[]).map((finding) => `${finding.file} ${finding.code}`),
                ['$/a.en.agenda translation/missing'],
            );
        },
    );
    check(
        'names the version that differs from the original',
        { 'a.en.agenda': clean, 'a.fr.agenda': french },
        ['$/a.fr.agenda', '--rule', 'translation/missing=off', '--format', 'json'],
        ({ stdout }) => {
            const found = JSON.parse(stdout) as JsonFinding[];
            assert.deepEqual(
                found.map((finding) => `${finding.file} ${finding.code}`),
                ['$/a.fr.agenda translation/masthead'],
            );
            assert.deepEqual(Object.keys(found[0] ?? {}), ['file', 'range', 'severity', 'code', 'message']);
        },
    );
    check(
        'compares the language versions in a folder it walks',
        { 'a.en.agenda': clean, 'deep/a.fr.agenda': french },
        ['$', '--rule', 'translation/missing=off', '--format', 'json'],
        ({ stdout }) =>
            assert.deepEqual(
                (JSON.parse(stdout) as JsonFinding[]).map((finding) => `${finding.file} ${finding.code}`),
                ['$/deep/a.fr.agenda translation/masthead'],
            ),
    );
    check(
        'does not check a register it only reads',
        { 'a.agenda': clean, 'zz.register': `${register}${register}` },
        ['$/a.agenda', '--format', 'json'],
        ({ stdout }) => assert.deepEqual(JSON.parse(stdout), []),
    );
});

describe('input that cannot be read', () => {
    function refused(title: string, bytes: Uint8Array | undefined, expected: RegExp): void {
        check(
            title,
            { 'good.agenda': wrong, ...(bytes ? { 'bad.agenda': bytes } : {}) },
            ['$/bad.agenda', '$/good.agenda', '--format', 'json'],
            ({ code, stdout, stderr }) => {
                assert.equal(code, 2);
                assert.match(stderr, /^agenda: \$\/bad\.agenda: /u);
                assert.match(stderr, expected);
                assert.equal(JSON.parse(stdout).length, 1, 'the others are checked');
            },
        );
    }
    const utf16 = Buffer.from(clean, 'utf16le');
    refused('a file that is not there', undefined, /no such file/u);
    refused('a binary file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2, 0]), /not text/u);
    refused(
        'UTF-16 with a mark',
        Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
        /UTF-16, not in UTF-8\. In VS Code, first choose “Reopen with Encoding” and UTF-16 LE, then/u,
    );
    refused('UTF-16 without a mark', utf16, /UTF-16, not in UTF-8\. In VS Code, first choose “Reopen with Encoding” and UTF-16 LE, then/u);
    refused('a file in a legacy encoding', Buffer.from('agenda A/1\nbody: Comit\u00e9\n', 'latin1'), /not in UTF-8: line 2 /u);

    codes(
        'not so a byte order mark',
        { 'a.agenda': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(clean)]) },
        ['$/a.agenda', '--max-warnings', '0'],
        0,
    );
    codes('not so other line ends', { 'a.agenda': clean.replaceAll('\n', '\r\n') }, ['$/a.agenda', '--max-warnings', '0'], 0);
    codes('not so an empty file', { 'a.agenda': '' }, ['$/a.agenda'], 0);
    codes('which has a warning', { 'a.agenda': '' }, ['$/a.agenda', '--max-warnings', '0'], 1);
    codes('but a folder without agendas', { 'a.txt': '' }, ['$'], 2);
    codes('and a file of another kind', { 'a.txt': clean }, ['$/a.txt'], 2);
    check('counts columns without the byte order mark', { 'a.agenda': `\ufeffitem` }, ['$/a.agenda', '--format', 'json'], ({ stdout }) => {
        for (const { range } of JSON.parse(stdout)) {
            assert.ok(range.end.character <= 4);
        }
    });
});

describe('the corpus', () => {
    it('has one warning and no error', async function () {
        const corpus = process.env.AGENDA_CORPUS;
        if (!corpus || !existsSync(corpus)) {
            console.log('skipped: AGENDA_CORPUS is not set');
            this.skip();
        }
        const { code, stdout } = await agendaIn(corpus, 'check', '$', '--format', 'json');
        assert.equal(code, 0);
        const findings = (JSON.parse(stdout) as JsonFinding[])
            .filter(({ severity }) => severity !== 'hint')
            .map(({ severity, code }) => `${severity} ${code}`);
        assert.deepEqual([...new Set(findings)].sort(), [
            // A body that is called 缔约方会议 once.
            'information resolution/body',
            'information symbol/unlisted',
            'information text/spacing',
            'warning resolution/title',
        ]);
        assert.equal(findings.filter((finding) => !finding.endsWith('text/spacing')).length, 3);
    });
});
