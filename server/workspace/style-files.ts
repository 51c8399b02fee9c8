/** The house styles of the workspace, each from its file. */
import type { FileSystemProvider, URI } from 'langium';
import type { Styles } from '../../language/styles/styles.js';
import { styleNameIn } from '../../protocol/endings.js';
import { changedFrom, type StyleUsers } from './style-users.js';

/** Whether a file has a style. */
export function isStyleFile({ path }: URI): boolean {
    return styleNameIn(path) !== undefined;
}

/** The agendas whose style has changed: documents, and files of the workspace that may have none. */
export interface Restyled {
    readonly documents: readonly URI[];
    readonly files: readonly URI[];
}

export class StyleFiles {
    /** Called when the styles of agendas have changed. */
    onChange: (restyled: Restyled) => void = () => undefined;

    constructor(
        private readonly styles: Styles,
        private readonly files: Pick<FileSystemProvider, 'readFile'>,
        private readonly users: Pick<StyleUsers, 'states'>,
    ) {}

    /** Reads files with styles, and forgets those that are gone. */
    async read(uris: readonly URI[]): Promise<void> {
        const texts = await Promise.all(uris.map(async (uri) => ({ uri, text: await this.#textOf(uri) })));
        if (texts.length === 0) {
            return;
        }
        const before = this.users.states;
        if (texts.map(({ uri, text }) => this.#put(uri, text)).includes(true)) {
            const after = this.users.states;
            this.onChange({
                documents: changedFrom(before.documents, after.documents),
                files: changedFrom(before.files, after.files),
            });
        }
    }

    /** @returns whether any style is another one now */
    #put(uri: URI, text: string | undefined): boolean {
        const name = styleNameIn(uri.path) ?? '';
        return text === undefined ? this.styles.delete(uri.toString()) : this.styles.set(uri.toString(), name, text);
    }

    async #textOf(uri: URI): Promise<string | undefined> {
        try {
            return await this.files.readFile(uri);
        } catch {
            return undefined;
        }
    }
}
