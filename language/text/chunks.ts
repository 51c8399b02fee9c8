/** A long text in chunks of whole lines. */

/** UTF-16 units of a chunk, about: it ends with the line that reaches so far. */
const usual = 4096;

/** Some lines of a text. Every chunk but the last of a text ends with a line end; a line end is never parted. */
export class Chunk {
    #starts: readonly number[] | undefined;

    constructor(
        readonly text: string,
        /** How many lines end in it. */
        readonly breaks: number,
        /** Who else keeps the same string. */
        readonly keeper?: object,
    ) {}

    /** The offsets at which its lines start; with that behind the last line end, where a line starts in the next chunk too. */
    get starts(): readonly number[] {
        this.#starts ??= lineStarts(this.text);
        return this.#starts;
    }
}

/** Parts a text into chunks, of which there is one at least. */
export function chunksOf(text: string): Chunk[] {
    const chunks: Chunk[] = [];
    let from = 0;
    while (text.length - from > 2 * usual) {
        const end = lineEndBehind(text, from + usual);
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

/** Where the line ends in which an offset lies, its line end included. */
function lineEndBehind(text: string, from: number): number {
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
