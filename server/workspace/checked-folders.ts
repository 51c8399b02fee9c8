/** Decides of which folders of the workspace the files that are not open are checked too. */
import { type URI, UriUtils } from 'langium';
import { Emitter, type Event, type WorkspaceFolder } from 'vscode-languageserver-protocol';
import type { ClosedFiles } from '../settings.js';
import type { AgendaFiles } from './files.js';

/** A folder with more agendas is an archive: its findings are not wanted unless someone asks for them. */
export const mostAgendas = 1000;

/** A folder with too many agendas, and how many there are. */
export interface LargeFolder {
    readonly folder: WorkspaceFolder;
    readonly count: number;
}

export class CheckedFolders {
    readonly #tooMany = new Emitter<LargeFolder>();
    /** Folders that were found too large, by address: each is reported once. */
    readonly #reported = new Set<string>();
    /** Undefined before the first decision. */
    #checked: readonly string[] | undefined;

    /** @param folders the folders of the workspace */
    constructor(
        private readonly files: AgendaFiles,
        private readonly folders: () => readonly WorkspaceFolder[],
    ) {}

    /** Fires once for each folder whose files are not checked because there are too many. */
    get onTooMany(): Event<LargeFolder> {
        return this.#tooMany.event;
    }

    /** Whether the files of a folder are checked, as of the last decision; for the folder that is nearest to a file. Before the first decision all may be. */
    holds(uri: URI): boolean {
        const folder = this.#folderOf(uri);
        return this.#checked === undefined || (folder !== undefined && this.#checked.includes(folder.uri));
    }

    /**
     * Decides anew, by what the setting says and how many agendas each folder has.
     * @returns whether a folder is checked that was not before
     */
    decide(closedFiles: ClosedFiles): boolean {
        const counts = new Map(this.folders().map((folder) => [folder, 0]));
        for (const { uri } of this.files.all) {
            const folder = this.#folderOf(uri);
            if (folder) {
                counts.set(folder, (counts.get(folder) ?? 0) + 1);
            }
        }
        const isChecked = (count: number): boolean => closedFiles === 'on' || (closedFiles === 'auto' && count <= mostAgendas);
        const before = this.#checked ?? [];
        const checked = [...counts].filter(([, count]) => isChecked(count)).map(([{ uri }]) => uri);
        this.#checked = checked;
        for (const [folder, count] of counts) {
            if (closedFiles === 'auto' && !isChecked(count) && !this.#reported.has(folder.uri)) {
                this.#reported.add(folder.uri);
                this.#tooMany.fire({ folder, count });
            }
        }
        return checked.some((uri) => !before.includes(uri));
    }

    /** The innermost folder with a file. */
    #folderOf(uri: URI): WorkspaceFolder | undefined {
        let nearest: WorkspaceFolder | undefined;
        for (const folder of this.folders()) {
            if (UriUtils.contains(folder.uri, uri) && folder.uri.length > (nearest?.uri.length ?? -1)) {
                nearest = folder;
            }
        }
        return nearest;
    }
}
