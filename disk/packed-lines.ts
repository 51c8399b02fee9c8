/** Books of lines in one packed file, each unpacked when a line of it is first asked for. They stay outside of the heap. */
import { closeSync, openSync, readSync } from 'node:fs';

export class PackedLines {
    /** Undefined before the first question; empty where the file cannot be read. */
    #contents: ReadonlyMap<string, readonly [offset: number, length: number]> | undefined;
    readonly #books = new Map<string, Buffer | undefined>();

    /** @param path the file, as `scripts/registers/pack-titles.mjs` writes it. It is not opened before it is needed */
    constructor(private readonly path: string) {}

    /** What follows a key and a tab in the lines of a book that begin with them, in their order. None where there is no such book, or no file. */
    linesOf(book: string, key: string): readonly string[] {
        const text = this.#book(book);
        const found: string[] = [];
        if (text) {
            const head = `\n${key}\t`;
            const size = Buffer.byteLength(head);
            for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + size)) {
                const end = text.indexOf('\n', at + size);
                found.push(text.toString('utf8', at + size, end < 0 ? text.length : end));
            }
        }
        return found;
    }

    #book(name: string): Buffer | undefined {
        if (!this.#books.has(name)) {
            this.#books.set(name, this.#unpacked(name));
        }
        return this.#books.get(name);
    }

    #unpacked(name: string): Buffer | undefined {
        // Loaded late: programs that end at once mostly need no title.
        const zlib = process.getBuiltinModule?.('node:zlib');
        const place = zlib && this.#table().get(name);
        const packed = place && this.#read(place[0], place[1]);
        try {
            return packed && Buffer.concat([Buffer.from('\n'), zlib.brotliDecompressSync(packed)]);
        } catch {
            return undefined;
        }
    }

    #table(): ReadonlyMap<string, readonly [offset: number, length: number]> {
        if (!this.#contents) {
            const length = this.#read(0, 4)?.readUInt32LE() ?? 0;
            const table = length > 0 && length < mostContents ? this.#read(4, length) : undefined;
            try {
                const found = JSON.parse(table?.toString('utf8') ?? '{}') as Record<string, [number, number]>;
                this.#contents = new Map(Object.entries(found).map(([name, [at, size]]) => [name, [4 + length + at, size]]));
            } catch {
                this.#contents = new Map();
            }
        }
        return this.#contents;
    }

    /** Some bytes of the file; undefined where it has fewer. */
    #read(offset: number, length: number): Buffer | undefined {
        try {
            const file = openSync(this.path, 'r');
            try {
                const bytes = Buffer.alloc(length);
                return readSync(file, bytes, 0, length, offset) === length ? bytes : undefined;
            } finally {
                closeSync(file);
            }
        } catch {
            return undefined;
        }
    }
}

/** Bytes of a table of contents: more means that the file is none of ours. */
const mostContents = 1_000_000;
