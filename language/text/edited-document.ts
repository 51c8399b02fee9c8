/**
 * The text of a document while the user edits it. It is kept in chunks of whole lines, so that a keystroke costs no more than the chunk it falls into, and
 * records what has changed since the text was last read. To other code it is an ordinary text document.
 */
import type { Position, Range, TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { trailingLineEnds } from './ends.js';
import { type Change, withEdit } from './change.js';
import { Chunk, chunksOf, isLineEnd } from './chunks.js';
import { commonEnds } from './common-ends.js';
import { lastWhere } from './searching.js';

/** A chunk with fewer UTF-16 units than this joins the one before. */
const smallestChunk = 512;

/** The result of reading one text version, such as a tree. */
type Reader = object;

/** Whole lines of a text as a reader keeps them, and how many line ends they hold. */
interface KeptLines {
    readonly origin: { readonly text: string };
    readonly lines: number;
}

/** Where a chunk stands: the offset of its start, and the number of lines that end before it. */
interface ChunkPlace {
    readonly index: number;
    readonly from: number;
    readonly above: number;
}

const beginning: ChunkPlace = { index: 0, from: 0, above: 0 };

export class EditedDocument implements TextDocument {
    #chunks: Chunk[];
    /** UTF-16 units and line ends of each chunk, in arrays of their own because every edit goes through them. */
    #lengths: number[];
    #breaks: number[];
    /** The chunk that was found last. */
    #found = beginning;
    #version: number;
    #length: number;
    /** The whole text, if it was asked for since the last edit. */
    #whole: string | undefined;
    #reader: Reader | undefined;
    /** Since the reader read the text. */
    #changes: readonly Change[] = [];

    private constructor(
        readonly uri: string,
        readonly languageId: string,
        version: number,
        text: string,
    ) {
        this.#version = version;
        this.#chunks = chunksOf(text);
        this.#lengths = this.#chunks.map((chunk) => chunk.text.length);
        this.#breaks = this.#chunks.map(({ breaks }) => breaks);
        this.#length = text.length;
        this.#whole = text;
    }

    static create(uri: string, languageId: string, version: number, text: string): EditedDocument {
        return new EditedDocument(uri, languageId, version, text);
    }

    /**
     * Applies the changes of a notification one after the other, as the protocol says: each counts in the text after the one before.
     * @throws TypeError if one of them has no text, before any is applied: a number as text would stop the reading for ever
     */
    static update(document: EditedDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): EditedDocument {
        if (!changes.every(({ text }) => typeof text === 'string')) {
            throw new TypeError('A change of a document has no text.');
        }
        for (const change of changes) {
            if ('range' in change) {
                const { start, end } = wellFormed(change.range);
                document.#replace(document.offsetAt(start), document.offsetAt(end), change.text);
            } else {
                document.#replace(0, document.#length, change.text);
            }
        }
        document.#version = version;
        return document;
    }

    get version(): number {
        return this.#version;
    }

    /** UTF-16 units of the whole text. */
    get length(): number {
        return this.#length;
    }

    get lineCount(): number {
        return this.#breaks.reduce((count, breaks) => count + breaks, 1);
    }

    getText(range?: Range): string {
        if (range) {
            return this.slice(this.offsetAt(range.start), this.offsetAt(range.end));
        }
        this.#whole ??= this.#chunks.map(({ text }) => text).join('');
        return this.#whole;
    }

    /** The text between two UTF-16 offsets, the end exclusive; empty if the end does not come after the start. */
    slice(start: number, end: number): string {
        let found = '';
        let { index, from } = this.#chunkAt(start);
        while (index < this.#chunks.length && from < end) {
            found += this.#textOf(index).slice(Math.max(0, start - from), end - from);
            from += this.#lengths[index++] ?? 0;
        }
        return found;
    }

    /** As in other text documents, a place beyond the last character of a line is the place before its line end. */
    offsetAt({ line, character }: Position): number {
        if (line < 0) {
            return 0;
        }
        const { index, from, above } = this.#seek(line, 'line');
        const chunk = this.#chunks[index];
        const start = chunk?.starts[line - above];
        return chunk && start !== undefined ? from + beforeEnd(chunk, start, line - above, character) : this.#length;
    }

    positionAt(offset: number): Position {
        const at = Math.max(0, Math.min(offset, this.#length));
        const { index, from, above } = this.#chunkAt(at);
        const chunk = this.#chunks[index];
        const line = chunk ? lineAtOffset(chunk, at - from) : 0;
        const start = chunk?.starts[line] ?? 0;
        return { line: above + line, character: chunk ? beforeEnd(chunk, start, line, at - from - start) - start : 0 };
    }

    /** The chunk that an offset lies in. */
    #chunkAt(offset: number): ChunkPlace {
        return this.#seek(offset, 'offset');
    }

    /** Goes up or down from the chunk that was found last: thousands of places in order cost one way through the text. */
    #seek(wanted: number, by: 'line' | 'offset'): ChunkPlace {
        const isLine = by === 'line';
        let { index, from, above } = this.#found;
        while (index > 0 && (isLine ? above : from) > wanted) {
            index--;
            from -= this.#lengths[index] ?? 0;
            above -= this.#breaks[index] ?? 0;
        }
        const last = this.#chunks.length - 1;
        while (index < last && (isLine ? above + (this.#breaks[index] ?? 0) : from + (this.#lengths[index] ?? 0)) <= wanted) {
            from += this.#lengths[index] ?? 0;
            above += this.#breaks[index++] ?? 0;
        }
        this.#found = { index, from, above };
        return this.#found;
    }

    getLineRange(line: number): Range {
        const existingLine = Math.min(line, this.lineCount - 1);
        return existingLine < 0
            ? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
            : { start: { line: existingLine, character: 0 }, end: { line: existingLine, character: this.#lineAt(existingLine).length } };
    }

    getEOLCharacters(line: number): string {
        return line < 0 || line >= this.lineCount ? '' : this.#lineAt(line).end;
    }

    /** The UTF-16 units of a line without its line end, and the line end. */
    #lineAt(line: number): { readonly length: number; readonly end: string } {
        const start = this.offsetAt({ line, character: 0 });
        const text = this.slice(start, line + 1 < this.lineCount ? this.offsetAt({ line: line + 1, character: 0 }) : this.#length);
        const end = trailingLineEnds(text);
        return { length: text.length - end.length, end };
    }

    /**
     * Records that the text was read as it is now.
     * @param kept the whole text as the reader keeps it: the document then shares these strings, so that no text is in memory twice
     */
    readBy(reader: Reader, kept: readonly KeptLines[] = []): void {
        this.#reader = reader;
        this.#changes = [];
        if (kept.length > 0) {
            this.#share(kept);
        }
    }

    /** Replaces chunks with the strings that a reader keeps. After a keystroke all but a few are those already. */
    #share(kept: readonly KeptLines[]): void {
        const { head, tail } = commonEnds(kept, this.#chunks, ({ origin }, { keeper }) => origin === keeper);
        const fresh = kept.slice(head, kept.length - tail).map(({ origin, lines }) => new Chunk(origin.text, lines, origin));
        this.#exchange(head, this.#chunks.length - tail, fresh);
        this.#whole = undefined;
    }

    /** The changes since a reader read the text; undefined if unknown, because another reader has read it since, or none has. */
    changesSince(reader: Reader): readonly Change[] | undefined {
        return this.#reader === reader ? this.#changes : undefined;
    }

    #replace(start: number, end: number, text: string): void {
        this.#changes = withEdit(this.#changes, { start, end, shift: text.length - (end - start) });
        this.#whole = undefined;
        const { index, from } = this.#chunkAt(start);
        let first = index;
        const { index: last } = this.#chunkAt(end);
        const touched = this.#chunks.slice(first, last + 1).map((chunk) => chunk.text);
        const old = touched.length === 1 ? (touched[0] ?? '') : touched.join('');
        let merged = old.slice(0, start - from) + text + old.slice(end - from);
        // A CRLF must not be split, and chunks must not become too small.
        if (first > 0 && (merged.length < smallestChunk || (merged.startsWith('\n') && this.#textOf(first - 1).endsWith('\r')))) {
            merged = this.#textOf(--first) + merged;
        }
        this.#exchange(first, last + 1, chunksOf(merged));
        this.#length += text.length - (end - start);
    }

    /** Replaces the chunks between two indexes, the end exclusive. */
    #exchange(first: number, end: number, fresh: readonly Chunk[]): void {
        this.#found = beginning;
        const exchanged = <T>(all: readonly T[], others: readonly T[]): T[] => all.slice(0, first).concat(others, all.slice(end));
        this.#chunks = exchanged(this.#chunks, fresh);
        this.#lengths = exchanged(
            this.#lengths,
            fresh.map(({ text }) => text.length),
        );
        this.#breaks = exchanged(
            this.#breaks,
            fresh.map(({ breaks }) => breaks),
        );
    }

    #textOf(index: number): string {
        return this.#chunks[index]?.text ?? '';
    }
}

/** The line that an offset in a chunk lies in, counted from the chunk's first line. */
function lineAtOffset({ starts }: Chunk, offset: number): number {
    return lastWhere(starts.length, (line) => (starts[line] ?? 0) <= offset);
}

/** The offset of a character of a line; at most the offset of its line end. */
function beforeEnd({ text, starts }: Chunk, start: number, line: number, character: number): number {
    let offset = Math.min(start + Math.max(0, character), starts[line + 1] ?? text.length);
    while (offset > start && isLineEnd(text.charCodeAt(offset - 1))) {
        offset--;
    }
    return offset;
}

function wellFormed({ start, end }: Range): Range {
    return start.line > end.line || (start.line === end.line && start.character > end.character)
        ? { start: end, end: start }
        : { start, end };
}
