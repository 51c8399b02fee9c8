/** The tasks for `agenda check`: their arguments, and the problem matcher over what the command prints. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type CheckDefinition, checkArguments, type RuleSeverities } from '../../client/tasks/check-arguments.js';
import { agendaIn, inFolder } from '../cli/running.js';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const [matcher] = contributes.problemMatchers;
const pattern = new RegExp(matcher.pattern.regexp, 'u');

/** The severity that the editor takes from the word: it knows these three, and the one of the matcher stands for all others. */
function severityOf(word = ''): string {
    return ['error', 'warning', 'info'].includes(word) ? word : matcher.severity;
}

function matched(line: string): Readonly<Record<string, string>> | undefined {
    const found = pattern.exec(line);
    const { file, line: at, column, severity, message, code } = matcher.pattern;
    return found
        ? {
              file: found[file]!,
              line: found[at]!,
              column: found[column]!,
              severity: severityOf(found[severity]),
              message: found[message]!,
              code: found[code]!,
          }
        : undefined;
}

function means(title: string, definition: Omit<CheckDefinition, 'type'>, expected: string, rules?: RuleSeverities): void {
    it(title, () => assert.equal(checkArguments({ type: 'agenda', ...definition }, rules).join(' '), expected));
}

describe('a task that checks', () => {
    means('checks the whole folder', { task: 'check' }, 'check -- .');
    means('checks the files that it names', { files: ['a b.agenda', 'sub'] }, 'check -- a b.agenda sub');
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
    it('reads the paths of Windows', () => {
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
        assert.equal(matcher.owner, 'agenda');
        assert.match(readFileSync('client/language-server.ts', 'utf8'), /new LanguageClient\('agenda',/u);
        assert.equal(matcher.applyTo, 'closedDocuments');
    });
});

interface Finding {
    readonly file: string;
    readonly range: { readonly start: { readonly line: number; readonly character: number } };
    readonly severity: string;
    readonly message: string;
    readonly code: string;
}
