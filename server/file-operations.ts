/** Files that the editor itself creates, renames and deletes: it tells of them at once, and a client that watches no files tells of no others. */
import type { FileOperationHandler, LangiumSharedServices } from 'langium/lsp';
import {
    type CreateFilesParams,
    type DeleteFilesParams,
    FileChangeType,
    type FileEvent,
    FileOperationPatternKind,
    type FileOperationRegistrationOptions,
    type RenameFilesParams,
} from 'vscode-languageserver-protocol';
import { watchedFiles } from '../protocol/endings.js';

/** Our files, and folders, which may hold some. */
const ours: FileOperationRegistrationOptions = {
    filters: [
        { pattern: { glob: watchedFiles, matches: FileOperationPatternKind.file } },
        { pattern: { glob: '**', matches: FileOperationPatternKind.folder } },
    ],
};

export class FileOperations implements FileOperationHandler {
    readonly fileOperationOptions = { didCreate: ours, didRename: ours, didDelete: ours };

    constructor(private readonly services: LangiumSharedServices) {}

    didCreateFiles({ files }: CreateFilesParams): void {
        this.#told(files.map(({ uri }) => ({ uri, type: FileChangeType.Created })));
    }

    /** Nothing in a text names a file, so that no text changes with it. */
    didRenameFiles({ files }: RenameFilesParams): void {
        this.#told(
            files.flatMap(({ oldUri, newUri }) => [
                { uri: oldUri, type: FileChangeType.Deleted },
                { uri: newUri, type: FileChangeType.Created },
            ]),
        );
    }

    didDeleteFiles({ files }: DeleteFilesParams): void {
        this.#told(files.map(({ uri }) => ({ uri, type: FileChangeType.Deleted })));
    }

    /** A file may be told of twice, here and by a watcher: then it is read twice, and nothing has changed the second time. */
    #told(changes: FileEvent[]): void {
        this.services.lsp.DocumentUpdateHandler.didChangeWatchedFiles?.({ changes });
    }
}
