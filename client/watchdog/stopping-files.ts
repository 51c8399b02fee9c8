/** The files at which a server stopped, by address: the next server does not read them until they change, or the user asks for them. */
import type { SetAsideFile } from '../../protocol/protocol.js';

export class StoppingFiles {
    readonly #causes = new Map<string, SetAsideFile['cause']>();
    /** How often a server stopped at a file. The count stays when a file is read again, so that it is not tried at every change. */
    readonly #stops = new Map<string, number>();
    readonly #aside = new Set<string>();

    /** Records that a server stopped at a file. */
    add(uri: string, cause: SetAsideFile['cause']): SetAsideFile {
        this.#causes.set(uri, cause);
        this.#stops.set(uri, (this.#stops.get(uri) ?? 0) + 1);
        this.#aside.add(uri);
        return this.#fileOf(uri);
    }

    get all(): readonly SetAsideFile[] {
        return [...this.#aside].map((uri) => this.#fileOf(uri));
    }

    /** A file has changed. @returns whether to read it again */
    changed(uri: string): boolean {
        return this.#aside.has(uri) && this.#fileOf(uri).again === 'change' && this.#aside.delete(uri);
    }

    /** The user wants a file read. @returns whether it was set aside */
    requested(uri: string): boolean {
        return this.#aside.delete(uri);
    }

    #fileOf(uri: string): SetAsideFile {
        return { uri, again: (this.#stops.get(uri) ?? 0) > 1 ? 'open' : 'change', cause: this.#causes.get(uri) ?? 'silent' };
    }
}
