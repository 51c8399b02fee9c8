/** A workspace of a thousand files: the cost of starting a server, and of keystrokes with the versions of one agenda open. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { round } from './figures.js';
import { BenchServer } from './server.js';
import type { ServerProgram } from './server-program.js';
import { measureVersions, type VersionFigures } from './versions.js';
import { type BenchWorkspace, makeWorkspace, versionText } from './workspace-texts.js';

export interface WorkspaceFigures {
    readonly files: number;
    /** UTF-8 bytes of one agenda. */
    readonly bytes: number;
    readonly cold: StartFigures;
    /** With the cache left by an earlier server of the same workspace, if the server keeps one. */
    readonly cached?: StartFigures;
    readonly versions: VersionFigures;
}

export interface StartFigures {
    /** Milliseconds from the start of the server to the findings of the open document. */
    readonly findings: number;
    /** Milliseconds to the reported end of work in progress; undefined if the server reports none. */
    readonly indexed?: number;
    /** Megabytes at that time: heap and whole process. */
    readonly heap: number;
    readonly rss: number;
}

export interface WorkspaceSize {
    /** Number of agendas, each in six languages. */
    readonly agendas: number;
    readonly registers: number;
}

/** A thousand files. */
export const workspaceSize: WorkspaceSize = { agendas: 160, registers: 40 };

/** Milliseconds after the first findings in which a server begins to report work in progress, if it does so at all. */
const workPatience = 1500;

/**
 * @param cacheOption how the server gets the folder of its cache: an argument (`--cache`), or the name of an initialization option; undefined without a cache
 */
export async function measureWorkspace(
    server: ServerProgram,
    size: WorkspaceSize,
    keys: number,
    cacheOption: string | undefined,
): Promise<WorkspaceFigures> {
    const workspace = makeWorkspace(size.agendas, size.registers);
    const cache = mkdtempSync(join(tmpdir(), 'agenda-bench-'));
    const index = size.agendas >> 1;
    const program = { ...server, ...cacheIn(cache, cacheOption) };
    try {
        const cold = await start(program, workspace, index);
        const versions = await measureVersions(cold.server, workspace, index, keys);
        await cold.server.stop();
        const bytes = Buffer.byteLength(versionText(index, 'en'));
        if (cacheOption === undefined) {
            return { files: workspace.files, bytes, cold: cold.figures, versions };
        }
        const cached = await start(program, workspace, index);
        await cached.server.stop();
        return { files: workspace.files, bytes, cold: cold.figures, cached: cached.figures, versions };
    } finally {
        workspace.remove();
        rmSync(cache, { recursive: true, force: true });
    }
}

function cacheIn(folder: string, option: string | undefined): Partial<ServerProgram> {
    if (option === undefined) {
        return {};
    }
    return option.startsWith('-') ? { scriptArguments: [option, folder] } : { initializationOptions: { [option]: folder } };
}

/** Starts a server on the workspace with one agenda open. */
async function start(
    program: ServerProgram,
    workspace: BenchWorkspace,
    index: number,
): Promise<{ readonly server: BenchServer; readonly figures: StartFigures }> {
    const begun = performance.now();
    const server = new BenchServer(program);
    const indexing = server.published.progressEnded().then(() => performance.now() - begun);
    await server.start(workspace.uri);
    await server.open(workspace.agenda(index, 'en'), versionText(index, 'en'));
    const findings = performance.now() - begun;
    await pause(workPatience);
    const indexed = server.published.progressBegun > 0 ? await indexing : undefined;
    const { heapUsed, rss } = await server.memory();
    return {
        server,
        figures: {
            findings: round(findings),
            ...(indexed === undefined ? {} : { indexed: round(indexed) }),
            heap: round(heapUsed / 1e6),
            rss: round(rss / 1e6),
        },
    };
}
