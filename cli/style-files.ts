/** The house styles beside the files of a command: each `NAME.agenda-style.json` in their folders. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Styles } from '../language/styles/styles.js';
import { styleNameIn } from '../protocol/endings.js';

/** Bytes. A style has some hundred. */
const largest = 1_000_000;

export class StyleFiles {
    readonly #styles: Styles;
    /** Folders whose styles are read. */
    readonly #folders = new Set<string>();

    constructor(styles: Styles) {
        this.#styles = styles;
    }

    /** Reads the styles in the folder of a file, once. One that cannot be read does not exist: a document that names it is told so. */
    readBeside(path: string): void {
        const folder = dirname(path);
        if (this.#folders.has(folder)) {
            return;
        }
        this.#folders.add(folder);
        for (const file of namesIn(folder).sort()) {
            const name = styleNameIn(file);
            const text = name === undefined ? undefined : textOf(join(folder, file));
            if (name !== undefined && text !== undefined) {
                this.#styles.set(join(folder, file), name, text);
            }
        }
    }
}

function namesIn(folder: string): string[] {
    try {
        return readdirSync(folder);
    } catch {
        return [];
    }
}

function textOf(path: string): string | undefined {
    try {
        const stats = statSync(path);
        return stats.isFile() && stats.size <= largest ? readFileSync(path, 'utf8') : undefined;
    } catch {
        return undefined;
    }
}
