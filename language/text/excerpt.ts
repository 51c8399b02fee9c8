/** A text that gives stretches without joining the whole: a string, or an edited document. */
export interface SliceableText {
    readonly length: number;
    slice(start: number, end: number): string;
}

/** One stretch of a source, for a reader that asks for it bit by bit. It is replaced when the reader asks for something beyond it. */
export class Excerpt {
    /** UTF-16 units of the whole source. */
    readonly length: number;
    #text: string;
    #from = 0;

    constructor(private readonly source: SliceableText) {
        this.length = source.length;
        this.#text = typeof source === 'string' ? source : '';
    }

    /** Where the stretch ends in the source, exclusive. */
    get end(): number {
        return this.#from + this.#text.length;
    }

    /**
     * A string that holds the source between two UTF-16 offsets, and perhaps more of it.
     * @returns the string, and the offset of `start` in it
     */
    holding(start: number, end: number): { readonly text: string; readonly at: number } {
        if (start < this.#from || end > this.end) {
            this.#text = this.source.slice(start, end);
            this.#from = start;
        }
        return { text: this.#text, at: start - this.#from };
    }
}
