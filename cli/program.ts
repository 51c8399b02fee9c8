/** The commands with their arguments and options. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { printable, printableLines } from '../language/text/printable.js';
import { severities } from '../language/validation/rule.js';
import type { RuleSettings } from '../language/validation/validator.js';
import type { CheckOptions } from './check.js';
import type { comparisonForms as knownForms, CompareOptions } from './compare.js';
import { type Shard, shardOf } from './checking/shard.js';
import { type Console, exitCodes, Misuse } from './console.js';
import type { FormatOptions } from './format.js';
import type { ImportCommand } from './import.js';
import { languages } from '../language/locales/locale.js';
import type { RenderOptions } from './render.js';
import type { RollForwardOptions } from './roll-forward.js';
import type { ReportName } from './reports/catalogue.js';
import { formatNames, numberings } from '../protocol/formats.js';
import { version } from '../protocol/version.js';

/**
 * Repeated here because reports, rules and the language itself are loaded only when needed: help and error messages appear at once.
 * A test compares this list with the catalogue.
 */
export const reportNames = ['text', 'json', 'jsonl', 'sarif', 'github'] as const satisfies readonly ReportName[];

/** The same for the forms of a comparison. */
export const comparisonForms = ['text', 'html', 'docx', 'json'] as const satisfies typeof knownForms;

const exitHelp = {
    check: '\nExit codes: 0 no errors; 1 errors, or too many warnings; 2 wrong arguments, or a file that cannot be read.\n',
    compare:
        '\nExit codes: 0 the comparison is written, whatever has changed; 1 with --check, if something has; 2 wrong arguments, or a file that cannot be read or written.\n',
    format: '\nExit codes: 0 every file is formatted; 1 with --check, if a file is not; 2 wrong arguments, or a file that cannot be read or written.\n',
    import: '\nExit codes: 0 the agenda is written, whatever its findings; 2 wrong arguments, or a file that cannot be read or written.\n',
    'roll-forward': '\nExit codes: 0 every agenda is written; 2 wrong arguments, a file that cannot be read, or one that exists already.\n',
    render: '\nExit codes: 0 every document is written, whatever its findings; 2 wrong arguments, or a file that cannot be read or written.\n',
};

/**
 * Runs the command line.
 * @param args the arguments without the program's name
 * @param thread program file for other threads, if the program has one
 * @returns the exit code
 */
export async function run(args: readonly string[], io: Console, thread?: string): Promise<number> {
    let code: number = exitCodes.clean;
    const program = new Command('agenda');
    program
        .description('Check and print annotated provisional agendas.')
        .version(version)
        .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(printableLines(text)) })
        .exitOverride();
    addCheck(program).action(async (files: string[], options: CheckOptions) => {
        const { check } = await import('./check.js');
        code = await check(files, options, io, thread);
    });
    addRender(program).action(async (files: string[], options: RenderOptions) => {
        const { render } = await import('./render.js');
        code = await render(files, options, io);
    });
    addImport(program).action(async (file: string, options: ImportCommand) => {
        const { importFile } = await import('./import.js');
        code = await importFile(file, options, io);
    });
    addCompare(program).action(async (before: string, after: string, options: CompareOptions) => {
        const { compare } = await import('./compare.js');
        code = await compare([before, after], options, io);
    });
    addRollForward(program).action(async (files: string[], options: RollForwardOptions) => {
        const { rollForwardFiles } = await import('./roll-forward.js');
        code = await rollForwardFiles(files, options, io);
    });
    addFormat(program).action(async (files: string[], options: FormatOptions) => {
        const { format } = await import('./format.js');
        code = await format(files, options, io);
    });
    try {
        await program.parseAsync([...args], { from: 'user' });
    } catch (error) {
        return exitCodeOf(error, io);
    }
    return code;
}

function addCheck(program: Command): Command {
    const rule = new Option('--rule <code=severity>', `change the severity of a rule (${severities.join(', ')}, off); may be repeated`);
    const shard = new Option('--shard <index/count>', 'check one part of the files, such as 2/8; language versions stay together');
    return program
        .command('check')
        .description('find mistakes in agendas and registers')
        .argument('<files...>', 'agendas, registers, or folders that contain them')
        .addOption(new Option('--format <format>', 'the format of the findings').choices(reportNames).default('text'))
        .addOption(new Option('--max-warnings <number>', 'exit with 1 if there are more warnings than this').argParser(parseCount))
        .addOption(
            new Option('--register <files...>', 'more registers to read, besides those in the folders of the files').default([], 'none'),
        )
        .addOption(rule.argParser(ruleOption).default({}, 'none'))
        .addOption(shard.argParser(parseShard))
        .addHelpText('after', exitHelp.check);
}

function addRender(program: Command): Command {
    return program
        .command('render')
        .description('print formatted documents: one to standard output, several beside their agendas')
        .argument('<files...>', 'agendas, or folders that contain them')
        .addOption(new Option('--to <format>', 'the format of the document (required)').choices(formatNames).makeOptionMandatory())
        .option('--output <path>', 'write to a file, or into a folder')
        .option('--style <name>', 'print in this house style, whatever the agenda names')
        .option('--template <file>', 'take the styles of a Word file, with --to docx, or with --to pdf through LibreOffice')
        .addOption(new Option('--numbering <kind>', 'whether numbers are typed, or Word counts them, with --to docx').choices(numberings))
        .option('--track <name>', 'only the meetings of one track, with --to ics')
        .option('--pdf-with <program>', 'what makes PDF files: browser, libreoffice, or the path of one of them')
        .option('--watch', 'print anew whenever a file changes, until Ctrl+C')
        .addHelpText('after', exitHelp.render);
}

function addImport(program: Command): Command {
    return program
        .command('import')
        .description('make an agenda of an issued document: Word, PDF, plain text, HTML or Markdown')
        .argument('<file>', 'a .docx, .pdf, .txt, .html or .md file; - for standard input')
        .option('--name <name>', 'with -, the name of the file, which may hold its symbol')
        .addOption(new Option('--language <language>', 'the language of the document, if it is not told by its text').choices(languages))
        .option('--output <file>', 'write the agenda to a new file instead of standard output')
        .addOption(new Option('--report <form>', 'the form of the report').choices(['text', 'json']).default('text'))
        .option('--original', 'with --report json, also the document as it was read, as HTML')
        .addHelpText('after', exitHelp.import);
}

function addCompare(program: Command): Command {
    return program
        .command('compare')
        .description('tell what has changed from one agenda to another, by what they mean and not by lines')
        .argument('<before>', 'an agenda, or an issued document as .docx, .pdf, .txt or .md')
        .argument('<after>', 'the later one')
        .addOption(new Option('--to <form>', 'the form of the comparison').choices(comparisonForms).default('text'))
        .option('--output <file>', 'write to a file instead of standard output')
        .addOption(
            new Option('--corrigendum [form]', 'draft a corrigendum of the earlier agenda instead')
                .choices(['text', 'agenda'])
                .preset('text'),
        )
        .option('--one-version', 'with --corrigendum: only this language version is concerned')
        .option('--check', 'exit with 1 if anything has changed, blanks aside')
        .addHelpText('after', exitHelp.compare);
}

function addRollForward(program: Command): Command {
    return program
        .command('roll-forward')
        .description('make the agenda of the next session from that of the last one: one to standard output, several beside their files')
        .argument('<files...>', 'an agenda, or the language versions of one')
        .addOption(new Option('--symbol <symbol>', 'the symbol of the new agenda (required)').makeOptionMandatory())
        .addOption(
            new Option('--session <session>', 'the number of the session, such as 17 or “6th meeting” (required)').makeOptionMandatory(),
        )
        .addOption(new Option('--dates <days>', 'its days, such as “2026-09-01 to 2026-09-04” (required)').makeOptionMandatory())
        .option('--output <path>', 'write to a new file; with several files, into a folder')
        .addHelpText('after', exitHelp['roll-forward']);
}

function addFormat(program: Command): Command {
    return program
        .command('format')
        .description('set blanks and blank lines, and nothing else, in the files themselves')
        .argument('<files...>', 'agendas, registers, or folders that contain them')
        .option('--check', 'change no file; print the names of those that would change')
        .addHelpText('after', exitHelp.format);
}

/** Help and version end with 0, everything that is not understood with 2. */
function exitCodeOf(error: unknown, { stderr }: Console): number {
    if (error instanceof CommanderError) {
        return error.exitCode === 0 ? exitCodes.clean : exitCodes.misuse;
    }
    if (error instanceof Misuse) {
        stderr.write(`agenda: ${printable(error.message)}\n`);
        return exitCodes.misuse;
    }
    throw error;
}

function parseCount(text: string): number {
    if (!/^\d+$/u.test(text)) {
        throw new InvalidArgumentError('Write a number.');
    }
    return Number(text);
}

function parseShard(text: string): Shard {
    const read = shardOf(text);
    if (!read) {
        throw new InvalidArgumentError('Write a part, counted from 1, and the number of parts, such as 2/8.');
    }
    return read;
}

function ruleOption(text: string, before: RuleSettings): RuleSettings {
    const [, code = '', word] = /^([^=]+)=(.+)$/u.exec(text) ?? [];
    const severity = [...severities, 'off' as const].find((known) => known === word);
    if (!severity) {
        throw new InvalidArgumentError(
            `Write a rule and a severity, such as schedule/weekend=off. The severities are ${severities.join(', ')} and off.`,
        );
    }
    return { ...before, [code]: severity };
}
