/** The tasks for `agenda check`: their arguments, and the problem matcher over what the command prints. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type CheckDefinition, checkArguments, type RuleSeverities } from '../../client/tasks/check-arguments.js';
import { agendaIn, inFolder } from '../cli/running.js';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const matchers: readonly Matcher[] = contributes.problemMatchers;

interface Matcher {
    readonly name: string;
    readonly owner: string;
    readonly applyTo: string;
    readonly severity: string;
    readonly pattern: Readonly<Record<'file' | 'line' | 'column' | 'severity' | 'message' | 'code', number>> & { readonly regexp: string };
}

/** A line as the one matcher reads it that takes it. The editor knows three words for severities; the one of the matcher stands for all others. */
function matched(line: string): Readonly<Record<string, string>> | undefined {
    const all = matchers.flatMap(({ name, severity: usual, pattern }) => {
        const found = new RegExp(pattern.regexp, 'u').exec(line);
        const part = (key: Exclude<keyof Matcher['pattern'], 'regexp'>): string => found?.[pattern[key]] ?? '';
        const severity = ['error', 'warning', 'info'].includes(part('severity')) ? part('severity') : usual;
        const rest = { file: part('file'), line: part('line'), column: part('column'), message: part('message'), code: part('code') };
        return found ? [{ ...rest, severity, isWhole: name === 'agenda-absolute' }] : [];
    });
    assert.ok(all.length <= 1, line);
    const [only] = all;
    if (only) {
        const { isWhole, ...finding } = only;
        assert.equal(isWhole, /^(?:\/|[A-Z]:)/u.test(line), line);
        return finding;
    }
    return undefined;
}

function means(title: string, definition: Omit<CheckDefinition, 'type'>, expected: string, rules?: RuleSeverities): void {
    it(title, () => assert.equal(checkArguments({ type: 'agenda', ...definition }, rules).join(' '), expected));
}

describe('a task that checks', () => {
    means('checks the whole folder', { task: 'check' }, 'check -- .');
    means('checks the files that it names', { files: ['a b.agenda', 'sub'] }, 'check -- a b.agenda sub');
    it('names the files of its folder from there', () => {
        const files = ['/a/b/one.agenda', '/a/b', '/a/c/two.agenda', 'three.agenda'];
        assert.equal(
            checkArguments({ type: 'agenda', files }, {}, '/a/b').join(' ').replaceAll('\\', '/'),
            'check -- one.agenda . ../c/two.agenda three.agenda',
        );
    });
    means('may name one file', { files: 'one.agenda' }, 'check -- one.agenda');
    means('takes no name for an option', { files: ['--format', '-x.agenda'] }, 'check -- --format -x.agenda');
    means('passes on options', { options: ['--max-warnings', '0'] }, 'check --max-warnings 0 -- .');
    means(
        'follows the severities in the settings, but its own options first',
        { options: ['--rule', 'schedule=error'] },
        'check --rule schedule=off --rule date/weekday=hint --rule schedule=error -- .',
        { schedule: 'off', 'date/weekday': 'hint', wrong: 3 },
    );
    means('leaves out what is no text', { files: [3, null, ''], options: { a: 1 } }, 'check -- .');
});

const names = [
    'plain.agenda',
    'two  words.agenda',
    ' leading and [square] (round) {curly}.agenda',
    'time 10:30:00 error.agenda',
    'دورة العمل.agenda',
    '会议 议程（一）.agenda',
    "it's 100% #1 & more;.agenda",
];

const text = [
    'agenda A/AC.1/2024/1',
    'lnguage: en',
    '',
    'item 1  One: two',
    '',
    'On Monday, 3 September 2024, at 3 p.m.',
    '',
    'item 1  Two',
    '',
].join('\n');

describe('the problem matcher', () => {
    it('finds every finding that the command prints, whatever the file is called', () =>
        inFolder(Object.fromEntries(names.map((name) => [name, text])), async (folder) => {
            const { stdout } = await agendaIn(folder, 'check', '$');
            const json = await agendaIn(folder, 'check', '$', '--format', 'json');
            const found = stdout
                .split('\n')
                .filter((line) => line !== '')
                .map(matched);
            const expected = JSON.parse(json.stdout).map(({ file, range, severity, message, code }: Finding) => ({
                file,
                line: String(range.start.line + 1),
                column: String(range.start.character + 1),
                severity: severity === 'hint' || severity === 'information' ? 'info' : severity,
                message,
                code,
            }));
            assert.ok(expected.length >= names.length * 3);
            assert.deepEqual(
                found.map((one) => one && { ...one, message: one.message?.replace(/ See line \d+\.$/u, '') }),
                expected,
            );
        }));
    it('reads the paths of Windows and of Unix', () => {
        assert.equal(matched('/home/a.agenda:1:2 error A message. item/unknown')?.file, '/home/a.agenda');
        const line = 'C:\\Users\\Zoë K\\agendas (2)\\a.en.agenda:12:3 warning “10/3” is not here. See line 4. resolution/unknown';
        assert.deepEqual(matched(line), {
            file: 'C:\\Users\\Zoë K\\agendas (2)\\a.en.agenda',
            line: '12',
            column: '3',
            severity: 'warning',
            message: '“10/3” is not here. See line 4.',
            code: 'resolution/unknown',
        });
    });
    it('takes no other line for a finding', () => {
        for (const line of [
            '3 errors in 2 files.',
            'agenda: a.agenda: this is a pipe and was skipped.',
            'a.agenda:1:2 note of something',
            '',
        ]) {
            assert.equal(matched(line), undefined, line);
        }
    });
    it('has the owner of the findings of the editor, and leaves open files to it', () => {
        for (const matcher of matchers) {
            assert.deepEqual([matcher.owner, matcher.applyTo], ['agenda', 'closedDocuments']);
        }
        assert.match(readFileSync('client/language-server.ts', 'utf8'), /new LanguageClient\('agenda',/u);
    });
});

interface Finding {
    readonly file: string;
    readonly range: { readonly start: { readonly line: number; readonly character: number } };
    readonly severity: string;
    readonly message: string;
    readonly code: string;
}
