/** A text of which stretches can be had without the whole: a string, or a document that is edited. */
export interface Source {
    readonly length: number;
    slice(start: number, end: number): string;
}

/** A stretch of a source, taken out at once for whoever reads it bit by bit; another one once that is read. */
export class Excerpt {
    /** UTF-16 units of the source. */
    readonly length: number;
    #text: string;
    #from = 0;

    constructor(private readonly source: Source) {
        this.length = source.length;
        this.#text = typeof source === 'string' ? source : '';
    }

    /** Where the stretch ends in the source, exclusive. */
    get end(): number {
        return this.#from + this.#text.length;
    }

    /**
     * A string that holds the source between two UTF-16 offsets, and perhaps more of it.
     * @returns the string, and where in it the first offset is
     */
    holding(start: number, end: number): { readonly text: string; readonly at: number } {
        if (start < this.#from || end > this.end) {
            this.#text = this.source.slice(start, end);
            this.#from = start;
        }
        return { text: this.#text, at: start - this.#from };
    }
}
