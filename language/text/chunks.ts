/** A long text in chunks of whole lines. */

/** UTF-16 units of a chunk, roughly: it ends with the line that reaches this length. */
const usualLength = 4096;

/** Some lines of a text. Every chunk except the last ends with a line end, and no CRLF is split between two chunks. */
export class Chunk {
    #starts: readonly number[] | undefined;

    constructor(
        readonly text: string,
        /** How many lines end in it. */
        readonly breaks: number,
        /** The other owner of the same string. */
        readonly keeper?: object,
    ) {}

    /** The offsets at which its lines start, and the offset after its last line end: a line starts there in the next chunk. */
    get starts(): readonly number[] {
        this.#starts ??= lineStarts(this.text);
        return this.#starts;
    }
}

/** Splits a text into chunks, at least one. */
export function chunksOf(text: string): Chunk[] {
    const chunks: Chunk[] = [];
    let from = 0;
    while (text.length - from > 2 * usualLength) {
        const end = lineEndAfter(text, from + usualLength);
        if (end >= text.length) {
            break;
        }
        chunks.push(chunk(text.slice(from, end)));
        from = end;
    }
    return [...chunks, chunk(text.slice(from))];
}

export function isLineEnd(code: number): boolean {
    return code === 10 || code === 13;
}

function chunk(text: string): Chunk {
    return new Chunk(text, lineStarts(text).length - 1);
}

/** The end of the line that an offset lies in, its line end included. */
function lineEndAfter(text: string, from: number): number {
    let at = from;
    while (at < text.length && !isLineEnd(text.charCodeAt(at))) {
        at++;
    }
    return at + (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1);
}

function lineStarts(text: string): number[] {
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (isLineEnd(code)) {
            at += code === 13 && text.charCodeAt(at + 1) === 10 ? 1 : 0;
            starts.push(at + 1);
        }
    }
    return starts;
}
