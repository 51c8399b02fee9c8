/** Sends the messages of a round again, at their original times. Requests of the server get new answers. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Failures } from './failures.js';
import { SoakServer } from './server.js';

interface Line {
    readonly at: number;
    readonly sent?: { readonly id?: number; readonly method?: string; readonly params?: object };
    readonly disk?: { readonly path: string; readonly text?: string };
}

/** Files are written to their paths of that round, below the folder for temporary files. */
export async function replay(file: string, failures: Failures): Promise<void> {
    const lines = readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line);
    const server = new SoakServer('The server', [], failures);
    const written = new Set<string>();
    const isStarted = lines.some(({ sent }) => sent?.method === 'initialize');
    const folder = /"(file:\/\/[^"]*\/agenda-soak-[^/"]*\/workspace)/u.exec(readFileSync(file, 'utf8'))?.[1];
    if (!isStarted) {
        await server.start(folder === undefined ? [] : [folder]);
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
                written.add(disk.path);
            }
        } else if (sent?.method && sent.id !== undefined) {
            void server.ask(sent.method, sent.params ?? {}, true);
        } else if (sent?.method) {
            server.tell(sent.method, sent.params ?? {});
        }
        if (server.isLost) {
            break;
        }
    }
    await server.quiet([]);
    await server.stop();
    written.forEach((path) => rmSync(path, { force: true }));
}
