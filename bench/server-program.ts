/** What is started as a server, and how. */
import { type ChildProcess, spawn } from 'node:child_process';

export interface ServerProgram {
    /** The server's script, which takes `--stdio`. */
    readonly script: string;
    /** For Node, before the script. */
    readonly nodeArguments?: readonly string[];
    /** For the script, behind `--stdio`. */
    readonly scriptArguments?: readonly string[];
    readonly initializationOptions?: unknown;
    readonly languageId?: string;
    /** Whether findings are published with the version of the text, published without it, or given to an editor that asks for them. */
    readonly findings?: 'versioned' | 'unversioned' | 'asked';
    /** The answer to a server that asks for its settings; nothing is set by default. */
    readonly settings?: (section: string | undefined) => unknown;
}

/** Starts a server that tells its memory when it is asked. */
export function startProgram({ nodeArguments = [], script, scriptArguments = [] }: ServerProgram): ChildProcess {
    const args = ['--expose-gc', '--require', './out/bench/memory.js', ...nodeArguments, script, '--stdio', ...scriptArguments];
    return spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
}

/** What the editor's side says it can do. */
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
