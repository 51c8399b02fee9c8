/** The file in which the server notes what it is reading. A server that is stopped can be asked nothing; what it has written is there. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const prefix = 'reading-';

/** Milliseconds after which the file of another window is one that was left behind. */
const old = 7 * 24 * 3_600_000;

export class ReadingFile {
    /** Absolute. */
    readonly path: string;

    /** @param folder where it may be; made where it is missing */
    constructor(private readonly folder: string) {
        this.path = join(folder, `${prefix}${process.pid}`);
        this.#tidy();
    }

    /** The address that the server noted last; undefined where it reads nothing. */
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

    /** A folder that cannot be used costs the name of a file, and nothing else. */
    #tidy(): void {
        try {
            mkdirSync(this.folder, { recursive: true });
            for (const name of readdirSync(this.folder).filter((one) => one.startsWith(prefix))) {
                const path = join(this.folder, name);
                if (path === this.path || Date.now() - statSync(path).mtimeMs > old) {
                    rmSync(path, { force: true });
                }
            }
        } catch {
            // The server says why it cannot write there.
        }
    }
}
