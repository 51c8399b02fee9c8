/** Reads an issued document in a process of its own, the command line's, so that neither the editor nor the server waits. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { ImportReportData } from '../../protocol/import-report.js';

export interface ReadImport {
    readonly source: string;
    readonly report: ImportReportData;
}

/** Megabytes that the process may take: a hostile file ends it, not the machine. */
const mostMegabytes = 1536;
/** Milliseconds after which a file is given up. */
const mostMilliseconds = 120_000;
/** The exit code where all went well. */
const done = 0;

/**
 * Makes an agenda of a file.
 * @param program the file of the command line
 * @param name the name of the file, which may hold its symbol
 * @param signal ends the process when it is aborted
 * @returns the agenda and the report; throws an error that says why the file cannot be read
 */
export function readImport(program: string, bytes: Uint8Array, name: string, signal: AbortSignal): Promise<ReadImport> {
    const args = [`--max-old-space-size=${mostMegabytes}`, program, 'import', '-', '--name', name, '--report', 'json', '--original'];
    return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, args, {
            // The editor's own program is Node too, if it is told so.
            env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        const isLate = setTimeout(() => endReading(child), mostMilliseconds);
        const cancel = (): void => endReading(child);
        signal.addEventListener('abort', cancel, { once: true });
        let [source, said] = ['', ''];
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
            source += text;
        });
        child.stderr.setEncoding('utf8').on('data', (text: string) => {
            said += text;
        });
        const end = (settle: () => void): void => {
            clearTimeout(isLate);
            signal.removeEventListener('abort', cancel);
            settle();
        };
        child.on('error', (error) => end(() => reject(error)));
        child.on('close', (code) =>
            end(() => {
                try {
                    if (code !== done) {
                        throw new Error(reasonIn(said, name, code));
                    }
                    resolve({ source, report: JSON.parse(said) as ImportReportData });
                } catch (error) {
                    reject(error as Error);
                }
            }),
        );
        // A process that ends before it has read everything closes the pipe; its exit code says why.
        child.stdin.on('error', () => undefined);
        child.stdin.end(bytes);
    });
}

/** Milliseconds in which the process ends what it has started. */
const mostCleaning = 2_000;

/** Ends the process and the LibreOffice that it may have started. */
function endReading(child: ChildProcess): void {
    if (process.platform === 'win32' && child.pid !== undefined) {
        spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).on('error', () => child.kill());
        return;
    }
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), mostCleaning);
    child.once('exit', () => clearTimeout(late));
}

/** Why a file was not read, in the words of the command line; those of a process that was ended are none. */
export function reasonIn(said: string, name: string, code: number | null): string {
    const prefix = `${name} cannot be imported: `;
    const line = said.trim().split('\n', 1)[0] ?? '';
    const own = line.replace(/^agenda: /u, '');
    if (code === 2 && own !== '') {
        return own.startsWith(prefix) ? own.slice(prefix.length) : own;
    }
    return 'reading it takes too long or needs too much memory.';
}
