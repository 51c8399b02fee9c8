/** What the registers said when files were checked, and whether they say something else by now. */
import type { Registers } from '../../language/registers/registers.js';

/** What they say, as one text, at a version of them. */
interface RegisterState {
    readonly version: number;
    readonly text: string;
}

export class SeenRegisters {
    /** Undefined before the first check. */
    #seen: RegisterState | undefined;

    constructor(private readonly registers: Registers) {}

    /** Whether anything was checked with them. */
    get areSeen(): boolean {
        return this.#seen !== undefined;
    }

    /** Whether something was checked, and they may say something else now. It costs nothing to ask. */
    get mayHaveChanged(): boolean {
        return this.#seen !== undefined && this.#seen.version !== this.registers.version;
    }

    /** Sees them for the first check; does nothing afterwards. */
    begin(): void {
        this.#seen ??= this.#now();
    }

    /** Sees them again. @returns whether they say something else than before: that may change what is found in any file */
    follow(): boolean {
        const before = this.#seen;
        if (!this.mayHaveChanged) {
            return false;
        }
        this.#seen = this.#now();
        return before?.text !== this.#seen.text;
    }

    #now(): RegisterState {
        const { version, bodies } = this.registers;
        const all = [...bodies.values()].map(({ symbol, names, entries, ranges, complete }) => [
            symbol,
            names,
            [...entries].map(([key, { titles, documentUri }]) => [key, titles, documentUri.toString()]),
            ranges.map(({ kind, name, documentUri }) => [kind, name, documentUri.toString()]),
            complete,
        ]);
        return { version, text: JSON.stringify(all) };
    }
}
