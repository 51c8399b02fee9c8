/** `agenda roll-forward`: the agenda of the next session, made from that of the last one. Language versions roll together. */
import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EmptyFileSystem } from 'langium';
import { createLanguages } from '../language/base.js';
import { type NextSession, nextSessionOf, type TypedSession } from '../language/drafting/roll-forward/facts.js';
import { rolledFileName } from '../language/drafting/roll-forward/file-name.js';
import { type RolledAgenda, rollForward } from '../language/drafting/roll-forward/roll-forward.js';
import type { Agenda } from '../language/grammar/generated/ast.js';
import { readingOf, type Reading } from '../language/semantics/reading.js';
import { printable, printableLines } from '../language/text/printable.js';
import { type Console, exitCodes, Misuse } from './console.js';
import { readSources, type Source } from './sources.js';
import { Workspace } from './workspace.js';

export interface RollForwardOptions extends TypedSession {
    readonly output?: string;
}

/** A file, what becomes of it, and where it goes. */
interface Rolled {
    readonly source: Source;
    readonly rolled: RolledAgenda;
    readonly destination: string;
}

/**
 * Writes one agenda to standard output or a new file, several to new files beside theirs or in a folder. What was done goes to standard error.
 * @returns the exit code. Throws {@link Misuse} where a fact or a file cannot be read, or a file exists: then nothing is written.
 */
export async function rollForwardFiles(files: readonly string[], options: RollForwardOptions, io: Console): Promise<number> {
    const next = nextSessionOf(options);
    if ('problem' in next) {
        throw new Misuse(next.problem);
    }
    const { sources, unreadable } = await readSources(files, ['.agenda']);
    const [unread] = unreadable.filter(({ isPassedOver }) => !isPassedOver);
    if (unread || sources.length === 0) {
        throw new Misuse(unread ? `${unread.file} cannot be read: ${unread.reason}` : 'There is no agenda to read.');
    }
    const all = rolledFrom(sources, next, options.output);
    if (sources.length > 1) {
        refuseExisting(all);
    }
    const { writeNew } = await import('./output.js');
    for (const { source, rolled, destination } of all) {
        const content = (source.isMarked ? '\ufeff' : '') + rolled.text;
        if (destination === '') {
            io.stdout.write(content);
        } else {
            await writeNew(destination, content, io);
        }
        io.stderr.write(printableLines(reportOf(source.file, destination, rolled)));
    }
    return exitCodes.clean;
}

function rolledFrom(sources: readonly Source[], next: NextSession, output: string | undefined): readonly Rolled[] {
    const workspace = new Workspace(createLanguages(EmptyFileSystem));
    const readings = sources.map((source) => readingIn(workspace, source));
    const [first] = readings;
    readings.forEach((reading, index) => {
        const symbols = [first, reading].map((one) => one?.masthead.symbols.join(', ') ?? '');
        if (symbols[0] !== symbols[1]) {
            throw new Misuse(
                `Only versions of one document are rolled together: ${sources[0]?.file} has the symbol ${symbols[0] || '(none)'}, ${sources[index]?.file} ${symbols[1] || '(none)'}.`,
            );
        }
    });
    return sources.map((source, index): Rolled => {
        const reading = readings[index]!;
        const rolled = rollForward(source.text, reading, next);
        if (rolled.text !== source.text && next.symbol === reading.masthead.symbols.join(', ')) {
            throw new Misuse(`${next.symbol} is the symbol of ${source.file} itself. The next session needs a symbol of its own.`);
        }
        const name = rolledFileName(basename(source.file), reading, next);
        const folder = output === undefined ? dirname(source.file) : output;
        return {
            source,
            rolled,
            destination: sources.length === 1 ? (output ?? '') : join(folder, name),
        };
    });
}

function readingIn(workspace: Workspace, source: Source): Reading {
    const { parseResult } = workspace.open(source);
    const unread = workspace.unread(source);
    if (unread !== undefined) {
        throw new Misuse(`${source.file} cannot be read: ${unread}`);
    }
    return readingOf(parseResult.value as Agenda);
}

/** Several files are written all or not at all. */
function refuseExisting(all: readonly Rolled[]): void {
    const seen = new Set<string>();
    for (const { source, destination } of all) {
        const folder = statSync(dirname(destination), { throwIfNoEntry: false });
        if (!folder?.isDirectory()) {
            throw new Misuse(`${dirname(destination)} is no folder: with several files, name one with --output.`);
        }
        if (seen.has(destination) || statSync(destination, { throwIfNoEntry: false })) {
            throw new Misuse(`${destination} exists: ${source.file} would take its place. Name another folder with --output.`);
        }
        seen.add(destination);
    }
}

function reportOf(file: string, destination: string, { told, reviews }: RolledAgenda): string {
    const comments = reviews === 1 ? 'one comment asks' : `${reviews} comments ask`;
    const lines = [
        ...told,
        reviews === 0 ? 'No comment asks for a second look.' : `In it ${comments} for a second look (“// look again”).`,
    ];
    return `${printable(destination === '' ? file : `${file} → ${destination}`)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
