/** The file in which the server records what it is reading. A stopped server cannot be asked, but its record remains. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const prefix = 'reading-';

/** Milliseconds after which the file of another window counts as abandoned. */
const abandonedAfter = 7 * 24 * 3_600_000;

export class ReadingFile {
    /** Absolute path. */
    readonly path: string;

    /** @param folder folder of the file; created if missing */
    constructor(private readonly folder: string) {
        this.path = join(folder, `${prefix}${process.pid}`);
        this.#tidy();
    }

    /** The address that the server recorded last; undefined if it reads nothing. */
    read(): string | undefined {
        try {
            return readFileSync(this.path, 'utf8').split('\n', 1)[0] || undefined;
        } catch {
            return undefined;
        }
    }

    remove(): void {
        rmSync(this.path, { force: true });
    }

    /** If the folder cannot be used, messages lack the name of a file, nothing more. */
    #tidy(): void {
        try {
            mkdirSync(this.folder, { recursive: true });
            for (const name of readdirSync(this.folder).filter((one) => one.startsWith(prefix))) {
                const path = join(this.folder, name);
                if (path === this.path || Date.now() - statSync(path).mtimeMs > abandonedAfter) {
                    rmSync(path, { force: true });
                }
            }
        } catch {
            // The server reports why it cannot write there.
        }
    }
}
