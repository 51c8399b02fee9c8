/** The file system of a program in Node: reads only regular files. It skips pipes and devices anywhere: reading one might never end. */
import { type Dirent, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { FileSystemNode, URI } from 'langium';
import { NodeFileSystemProvider } from 'langium/node';
import { oddKind } from '../disk/kinds.js';
import { endingOf } from '../protocol/endings.js';

type Odd = NonNullable<ReturnType<typeof oddKind>>;

export class PlainFileSystemProvider extends NodeFileSystemProvider {
    /** Addresses already reported. */
    readonly #reported = new Set<string>();

    /** @param extensions of the files to report if they cannot be read */
    constructor(private readonly extensions: readonly string[]) {
        super();
    }

    /** The size of a file in bytes; undefined if it is not on this disk. */
    sizeOf(uri: URI): number | undefined {
        return uri.scheme === 'file' ? statSync(uri.fsPath, { throwIfNoEntry: false })?.size : undefined;
    }

    override async readBinary(uri: URI): Promise<Uint8Array> {
        this.#refuse(uri, oddKind(await stat(uri.fsPath)));
        return super.readBinary(uri);
    }

    override readBinarySync(uri: URI): Uint8Array {
        this.#refuse(uri, oddKind(statSync(uri.fsPath)));
        return super.readBinarySync(uri);
    }

    override async readFile(uri: URI): Promise<string> {
        this.#refuse(uri, oddKind(await stat(uri.fsPath)));
        return super.readFile(uri);
    }

    override readFileSync(uri: URI): string {
        this.#refuse(uri, oddKind(statSync(uri.fsPath)));
        return super.readFileSync(uri);
    }

    override async readDirectory(uri: URI): Promise<FileSystemNode[]> {
        return this.#reportOdd(await super.readDirectory(uri));
    }

    override readDirectorySync(uri: URI): FileSystemNode[] {
        return this.#reportOdd(super.readDirectorySync(uri));
    }

    #refuse(uri: URI, kind: Odd | undefined): void {
        if (kind) {
            this.#report(uri, kind);
            throw new Error(`This is ${kind}.`);
        }
    }

    #reportOdd(entries: FileSystemNode[]): FileSystemNode[] {
        for (const { uri, dirent } of entries as (FileSystemNode & { readonly dirent: Dirent })[]) {
            // The target of a link is resolved only when it is read.
            const kind = dirent.isSymbolicLink() ? undefined : oddKind(dirent);
            if (kind && this.extensions.includes(endingOf(uri.path))) {
                this.#report(uri, kind);
            }
        }
        return entries;
    }

    #report(uri: URI, kind: Odd): void {
        const name = uri.toString();
        if (!this.#reported.has(name)) {
            this.#reported.add(name);
            console.warn(`${name} is ${kind} and was skipped.`);
        }
    }
}
