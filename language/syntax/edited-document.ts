/**
 * The text of a document while it is edited: in chunks of whole lines, so that a key costs as much as the chunk it falls into, and with a record of what has
 * changed since the text was read last. To everybody else it is a text document like any other.
 */
import type { Position, Range, TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { type Change, changeAfter } from './change.js';
import { type Chunk, chunksOf, isLineEnd } from './chunks.js';

/** Chunks with fewer UTF-16 units than this are joined to the one before. */
const smallest = 512;

/** Something that was read off a version of the text, such as a tree. */
type Reader = object;

export class EditedDocument implements TextDocument {
    #chunks: Chunk[];
    #version: number;
    #length: number;
    /** The whole text, if somebody has asked for it since the last edit. */
    #whole: string | undefined;
    #reader: Reader | undefined;
    /** Undefined where nothing has changed since the reader read. */
    #change: Change | undefined;

    private constructor(
        readonly uri: string,
        readonly languageId: string,
        version: number,
        text: string,
    ) {
        this.#version = version;
        this.#chunks = chunksOf(text);
        this.#length = text.length;
        this.#whole = text;
    }

    static create(uri: string, languageId: string, version: number, text: string): EditedDocument {
        return new EditedDocument(uri, languageId, version, text);
    }

    /** Applies changes as the protocol has them, one after the other, each to the text that the one before has left. */
    static update(document: EditedDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): EditedDocument {
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
        return this.#chunks.reduce((count, { breaks }) => count + breaks, 1);
    }

    getText(range?: Range): string {
        if (range) {
            return this.slice(this.offsetAt(range.start), this.offsetAt(range.end));
        }
        this.#whole ??= this.#chunks.map(({ text }) => text).join('');
        return this.#whole;
    }

    /** The text between two UTF-16 offsets, the end exclusive; empty where the end does not come after the start. */
    slice(start: number, end: number): string {
        let found = '';
        let from = 0;
        for (const { text } of this.#chunks) {
            const to = from + text.length;
            if (to > start && from < end) {
                found += text.slice(Math.max(0, start - from), end - from);
            }
            if (to >= end) {
                break;
            }
            from = to;
        }
        return found;
    }

    /** Like the offsets of other text documents: a place behind the last character of a line is that before its line end. */
    offsetAt({ line, character }: Position): number {
        if (line < 0) {
            return 0;
        }
        let from = 0;
        let above = 0;
        for (const [index, chunk] of this.#chunks.entries()) {
            if (line < above + chunk.breaks || index === this.#chunks.length - 1) {
                const start = chunk.starts[line - above];
                return start === undefined ? this.#length : from + beforeEnd(chunk, start, line - above, character);
            }
            from += chunk.text.length;
            above += chunk.breaks;
        }
        return this.#length;
    }

    positionAt(offset: number): Position {
        const at = Math.max(0, Math.min(offset, this.#length));
        let from = 0;
        let above = 0;
        for (const [index, chunk] of this.#chunks.entries()) {
            if (at < from + chunk.text.length || index === this.#chunks.length - 1) {
                const line = lineIn(chunk, at - from);
                const start = chunk.starts[line] ?? 0;
                return { line: above + line, character: beforeEnd(chunk, start, line, at - from - start) - start };
            }
            from += chunk.text.length;
            above += chunk.breaks;
        }
        return { line: 0, character: 0 };
    }

    getLineRange(line: number): Range {
        const asked = Math.min(line, this.lineCount - 1);
        return asked < 0
            ? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
            : { start: { line: asked, character: 0 }, end: { line: asked, character: this.#lineAt(asked).length } };
    }

    getEOLCharacters(line: number): string {
        return line < 0 || line >= this.lineCount ? '' : this.#lineAt(line).end;
    }

    /** How many characters a line has, and its line end. */
    #lineAt(line: number): { readonly length: number; readonly end: string } {
        const start = this.offsetAt({ line, character: 0 });
        const text = this.slice(start, line + 1 < this.lineCount ? this.offsetAt({ line: line + 1, character: 0 }) : this.#length);
        const end = /[\r\n]*$/u.exec(text)?.[0] ?? '';
        return { length: text.length - end.length, end };
    }

    /** Says that the text was read as it is now. */
    readBy(reader: Reader): void {
        this.#reader = reader;
        this.#change = undefined;
    }

    /** What has changed since a reader read the text; undefined where that is not known, since another one has read it in the meantime or nobody has. */
    changeSince(reader: Reader): Change | 'none' | undefined {
        return this.#reader === reader ? (this.#change ?? 'none') : undefined;
    }

    #replace(start: number, end: number, text: string): void {
        this.#change = changeAfter(this.#change, { start, end, shift: text.length - (end - start) });
        this.#whole = undefined;
        let first = 0;
        let from = 0;
        while (first < this.#chunks.length - 1 && from + this.#textOf(first).length <= start) {
            from += this.#textOf(first++).length;
        }
        let last = first;
        let to = from + this.#textOf(first).length;
        while (last < this.#chunks.length - 1 && to <= end) {
            to += this.#textOf(++last).length;
        }
        const touched = this.#chunks.slice(first, last + 1).map((chunk) => chunk.text);
        const old = touched.length === 1 ? (touched[0] ?? '') : touched.join('');
        let merged = old.slice(0, start - from) + text + old.slice(end - from);
        // A line end must not be parted, and chunks must not become crumbs.
        if (first > 0 && (merged.length < smallest || (merged.startsWith('\n') && this.#textOf(first - 1).endsWith('\r')))) {
            merged = this.#textOf(--first) + merged;
        }
        this.#chunks.splice(first, last - first + 1, ...chunksOf(merged));
        this.#length += text.length - (end - start);
    }

    #textOf(index: number): string {
        return this.#chunks[index]?.text ?? '';
    }
}

/** The line of a chunk, counted from its first one, that an offset in it belongs to. */
function lineIn({ starts }: Chunk, offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}

/** The offset of a character of a line, at most that of its line end. */
function beforeEnd({ text, starts }: Chunk, start: number, line: number, character: number): number {
    let offset = Math.min(start + Math.max(0, character), starts[line + 1] ?? text.length);
    while (offset > start && isLineEnd(text.charCodeAt(offset - 1))) {
        offset--;
    }
    return offset;
}

function wellFormed({ start, end }: Range): Range {
    return start.line > end.line || (start.line === end.line && start.character > end.character) ? { start: end, end: start } : { start, end };
}
