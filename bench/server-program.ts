/** A program to start as a server, and how. */
import { type ChildProcess, spawn } from 'node:child_process';

export interface ServerProgram {
    /** The server's script, which accepts `--stdio`. */
    readonly script: string;
    /** Arguments for Node, before the script. */
    readonly nodeArguments?: readonly string[];
    /** Arguments for the script, after `--stdio`. */
    readonly scriptArguments?: readonly string[];
    readonly initializationOptions?: unknown;
    readonly languageId?: string;
    /** Whether findings are published with the text version, published without it, or returned to an editor that requests them. */
    readonly findings?: 'versioned' | 'unversioned' | 'asked';
    /** The answer to a server that requests its settings; empty by default. */
    readonly settings?: (section: string | undefined) => unknown;
}

/** Starts a server that reports its memory on request. */
export function startProgram({ nodeArguments = [], script, scriptArguments = [] }: ServerProgram): ChildProcess {
    const args = ['--expose-gc', '--require', './out/bench/memory.js', ...nodeArguments, script, '--stdio', ...scriptArguments];
    return spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
}

/** The capabilities of the editor's side. */
export function capabilitiesFor({ findings }: ServerProgram): object {
    return {
        window: { workDoneProgress: true },
        workspace: { configuration: true, didChangeConfiguration: {} },
        textDocument: {
            publishDiagnostics: { versionSupport: true },
            codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
            ...(findings === 'asked' ? { diagnostic: {} } : {}),
        },
    };
}
