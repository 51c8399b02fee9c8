/** What a server must have to be put beside ours. */
import type { BenchServer } from '../server.js';
import type { ServerProgram } from '../server-program.js';

export interface Rival {
    /** Name and version. */
    readonly name: string;
    /** What it checks, in a few words; servers that check different things cannot be compared without it. */
    readonly checks: string;
    readonly program: ServerProgram;
    /** Ending of its files, with the dot. */
    readonly extension: string;
    /** What the agenda says, in its language and as long. */
    textOf(agenda: string): string | Promise<string>;
    /** Something with a finding, which is put on a line of its own: a server that has nothing to say there was not checking. */
    readonly fault: string;
    /** What its editor has to answer, before it is started. */
    prepare?(server: BenchServer): void | Promise<void>;
    /** What its editor has to tell, once it is started. */
    configure?(server: BenchServer): Promise<void>;
    /** Milliseconds of the last answer that were the editor's own work or mere waiting. */
    readonly apart?: { readonly what: string; last(): number };
}
