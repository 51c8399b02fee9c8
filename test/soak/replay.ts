/** Sends the messages of a round again, at their original times. Requests of the server get new answers. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Failures } from './failures.js';
import { SoakServer } from './server.js';

interface RecordedLine {
    readonly at: number;
    readonly sent?: { readonly id?: number; readonly method?: string; readonly params?: object };
    readonly disk?: { readonly path: string; readonly text?: string };
}

/** Files are written to a new folder, since the soak that drew the round may still use its own. */
export async function replay(file: string, failures: Failures): Promise<void> {
    const recorded = readFileSync(file, 'utf8');
    const before = folderIn(recorded);
    const own = mkdtempSync(join(tmpdir(), 'agenda-soak-'));
    mkdirSync(join(own, 'workspace', 'deep'), { recursive: true });
    const lines = (before === '' ? recorded : recorded.replaceAll(before, own))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as RecordedLine);
    const server = new SoakServer('The server', [], failures);
    const isStarted = lines.some(({ sent }) => sent?.method === 'initialize');
    if (!isStarted) {
        await server.start([pathToFileURL(join(own, 'workspace')).href]);
    }
    const begun = performance.now();
    for (const { at, sent, disk } of lines) {
        const wait = at - (performance.now() - begun);
        if (wait > 0) {
            await new Promise((resolve) => setTimeout(resolve, wait));
        }
        if (disk) {
            if (disk.text === undefined) {
                rmSync(disk.path, { force: true });
            } else {
                mkdirSync(dirname(disk.path), { recursive: true });
                writeFileSync(disk.path, disk.text);
            }
        } else if (sent?.method && sent.id !== undefined) {
            // A server ends with the process that has started it, and that of the round is gone.
            const params = sent.method === 'initialize' ? { ...sent.params, processId: process.pid } : (sent.params ?? {});
            void server.ask(sent.method, params, true);
        } else if (sent?.method) {
            server.tell(sent.method, sent.params ?? {});
        }
        if (server.isLost) {
            break;
        }
    }
    await server.quiet([]);
    await server.stop();
    rmSync(own, { recursive: true, force: true });
}

/** The folder of the recorded round; empty if it names none. */
function folderIn(recorded: string): string {
    const name = recorded.indexOf('/agenda-soak-');
    const start = recorded.lastIndexOf('file://', name) + 'file://'.length;
    const end = recorded.indexOf('/workspace', name);
    return name >= 0 && end > name && start < name ? recorded.slice(start, end) : '';
}
