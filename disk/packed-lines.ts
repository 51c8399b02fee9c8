/** Books of lines in one packed file, each unpacked when a line of it is first asked for. They stay outside of the heap. */
import { closeSync, openSync, readSync } from 'node:fs';
import { LineBook } from './line-book.js';

/** Bytes of a table of contents: more means that the file is none of ours. */
const mostContents = 1_000_000;

export class PackedLines {
    /** Undefined before the first question; empty where the file cannot be read. */
    #contents: ReadonlyMap<string, readonly [offset: number, length: number]> | undefined;
    readonly #books = new Map<string, LineBook | undefined>();

    /** @param path the file, as `scripts/registers/pack-titles.mjs` writes it. It is not opened before it is needed */
    constructor(private readonly path: string) {}

    /** What follows a key and a tab in the lines of a book that begin with them, in their order. None where there is no such book, or no file. */
    linesOf(book: string, key: string): readonly string[] {
        if (!this.#books.has(book)) {
            this.#books.set(book, this.#unpacked(book));
        }
        return this.#books.get(book)?.linesOf(key) ?? [];
    }

    #unpacked(name: string): LineBook | undefined {
        // Loaded late: programs that end at once mostly need no title.
        const zlib = process.getBuiltinModule?.('node:zlib');
        const place = zlib && this.#table().get(name);
        const packed = place && this.#read(place[0], place[1]);
        try {
            return packed && new LineBook(zlib.brotliDecompressSync(packed).toString('utf8'));
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
