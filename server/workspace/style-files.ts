/** The house styles of the workspace, each from its file. */
import type { FileSystemProvider, URI } from 'langium';
import type { Styles } from '../../language/styles/styles.js';
import { styleNameIn } from '../../protocol/endings.js';

/** Whether a file has a style. */
export function isStyleFile({ path }: URI): boolean {
    return styleNameIn(path) !== undefined;
}

export class StyleFiles {
    constructor(
        private readonly styles: Styles,
        private readonly files: Pick<FileSystemProvider, 'readFile'>,
    ) {}

    /**
     * Reads files with styles, and forgets those that are gone.
     * @returns whether any style is another one now
     */
    async read(uris: readonly URI[]): Promise<boolean> {
        const changes = await Promise.all(uris.map((uri) => this.#readOne(uri)));
        return changes.includes(true);
    }

    async #readOne(uri: URI): Promise<boolean> {
        const name = styleNameIn(uri.path);
        try {
            return name !== undefined && this.styles.set(uri.toString(), name, await this.files.readFile(uri));
        } catch {
            return this.styles.delete(uri.toString());
        }
    }
}
