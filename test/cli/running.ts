/** Runs the command line inside the test process, in a temporary folder. */
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../cli/program.js';

export interface CommandResult {
    readonly code: number;
    readonly stdout: string;
    readonly stderr: string;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** `$` in an argument stands for the folder with the files; so it does in the output. */
export async function agenda(files: Files, ...args: readonly string[]): Promise<CommandResult> {
    return inFolder(files, (folder) => agendaIn(folder, ...args));
}

export async function agendaIn(folder: string, ...args: readonly string[]): Promise<CommandResult> {
    const written = { stdout: '', stderr: '' };
    const stream = (name: 'stdout' | 'stderr'): { write: (text: string) => void } => ({
        write: (text) => {
            written[name] += text;
        },
    });
    const code = await run(
        args.map((arg) => arg.replaceAll('$', folder)),
        { stdout: stream('stdout'), stderr: stream('stderr') },
    );
    return { code, stdout: written.stdout.split(folder).join('$'), stderr: written.stderr.split(folder).join('$') };
}

export async function inFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
    const folder = mkdtempSync(join(tmpdir(), 'agenda-cli-'));
    try {
        for (const [name, content] of Object.entries(files)) {
            mkdirSync(dirname(join(folder, name)), { recursive: true });
            writeFileSync(join(folder, name), content);
        }
        return await use(folder);
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

/** Runs a function as an unprivileged user if the tests run as root, who may read and write everything. The folder becomes that user's. */
export async function asUnprivilegedUser<T>(folder: string, use: () => Promise<T>): Promise<T> {
    const nobody = 65534;
    if (process.geteuid?.() !== 0) {
        return use();
    }
    chownSync(folder, nobody, nobody);
    process.setegid?.(nobody);
    process.seteuid?.(nobody);
    try {
        return await use();
    } finally {
        process.seteuid?.(0);
        process.setegid?.(0);
    }
}

/** For what Windows does not have. */
export const unix = process.platform === 'win32' ? describe.skip : describe;
