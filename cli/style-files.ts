/** The house styles beside the files of a command: each `NAME.agenda-style.json` in their folders. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reasonOf } from '../disk/reasons.js';
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

    /** Reads the styles in the folder of a file, once. Of one that cannot be read, a document that names it is told why. */
    readBeside(path: string): void {
        const folder = dirname(path);
        if (this.#folders.has(folder)) {
            return;
        }
        this.#folders.add(folder);
        for (const file of namesIn(folder).sort()) {
            const name = styleNameIn(file);
            if (name !== undefined) {
                this.#read(join(folder, file), name);
            }
        }
    }

    #read(path: string, name: string): void {
        try {
            const { size } = statSync(path);
            if (size > largest) {
                this.#styles.setUnread(path, name, `has ${size} bytes, more than ${largest}, and is not read`);
            } else {
                this.#styles.set(path, name, readFileSync(path, 'utf8'));
            }
        } catch (error) {
            this.#styles.setUnread(path, name, `cannot be read: ${reasonOf(error)}`);
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
