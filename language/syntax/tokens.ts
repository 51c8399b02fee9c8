/** Emits the tokens of a grammar for stretches of a text, in order, with their positions. */
import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';

export class TokenStream {
    readonly tokens: IToken[] = [];
    readonly hidden: IToken[] = [];
    #line = 0;

    constructor(
        private readonly text: string,
        private readonly starts: readonly number[],
        private readonly types: TokenTypeDictionary,
    ) {}

    /** Adds a token of the named type. Offsets are UTF-16, `end` is exclusive; tokens must come in order, comments may run ahead of the paragraph around them. */
    add(type: string, start: number, end: number): void {
        this.tokens.push(this.#token(type, start, end));
    }

    addHidden(type: string, start: number, end: number): void {
        this.hidden.push(this.#token(type, start, end));
    }

    #token(name: string, start: number, end: number): IToken {
        const tokenType = this.types[name] as TokenType;
        const startLine = this.#lineAt(start);
        const startColumn = start - (this.starts[startLine] ?? 0);
        const endLine = this.#lineAt(end);
        // Chevrotain counts lines and columns from one, and its end column is the last character's: the exclusive end counted from zero.
        return {
            image: this.text.slice(start, end),
            startOffset: start,
            endOffset: end - 1,
            startLine: startLine + 1,
            endLine: endLine + 1,
            startColumn: startColumn + 1,
            endColumn: end - (this.starts[endLine] ?? 0),
            tokenType,
            tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
        };
    }

    #lineAt(offset: number): number {
        while (this.#line > 0 && (this.starts[this.#line] ?? 0) > offset) {
            this.#line--;
        }
        while (this.#line + 1 < this.starts.length && (this.starts[this.#line + 1] ?? 0) <= offset) {
            this.#line++;
        }
        return this.#line;
    }
}
