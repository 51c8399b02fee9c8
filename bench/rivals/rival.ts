/** The description of a server to compare with. */
import type { BenchServer } from '../server.js';
import type { ServerProgram } from '../server-program.js';

export interface Rival {
    /** Name and version. */
    readonly name: string;
    /** What it checks, in a few words: without it, servers that check different things cannot be compared. */
    readonly checks: string;
    readonly program: ServerProgram;
    /** File extension, with the dot. */
    readonly extension: string;
    /** The content of the agenda in this server's language, equally long. */
    textOf(agenda: string): string | Promise<string>;
    /** Text that must cause a finding, put on a line of its own: a server without a finding there was not checking. */
    readonly fault: string;
    /** Prepares the answers its editor has to give, before the start. */
    prepare?(server: BenchServer): void | Promise<void>;
    /** Sends what its editor has to send, after the start. */
    configure?(server: BenchServer): Promise<void>;
    /** Milliseconds of the last answer that were the editor's own work or mere waiting. */
    readonly apart?: { readonly what: string; last(): number };
}
