/** Collects the tokens of a stretch of text, in order, and returns them with their positions. */
import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import type { LexerResult } from 'langium';
import type { SeenLine } from './lines.js';

interface PlacedToken {
    readonly type: string;
    readonly start: number;
    readonly end: number;
}

/** What receives tokens in order. Offsets are UTF-16, `end` is exclusive. */
export interface TokenSink {
    add(type: string, start: number, end: number): void;
}

/** What receives the tokens of a line as it is seen, and puts them where they stand in the source text. */
export class LineTokens implements TokenSink {
    /** The line whose tokens come. */
    line: SeenLine | undefined;

    constructor(private readonly stream: TokenStream) {}

    add(type: string, start: number, end: number): void {
        // Nearly every line is seen as it is typed.
        if (this.line?.placed) {
            this.stream.add(type, ...this.placed(start, end));
        } else {
            this.stream.add(type, start, end);
        }
    }

    addHidden(type: string, start: number, end: number): void {
        this.stream.addHidden(type, ...this.placed(start, end));
    }

    /** Offsets of the line in the source text. What has no characters stands behind the last one before it. */
    placed(start: number, end: number): readonly [start: number, end: number] {
        const placed = this.line?.placed;
        return placed ? [start === end ? placed.endOf(end) : placed.startOf(start), placed.endOf(end)] : [start, end];
    }
}

export class TokenStream implements TokenSink {
    readonly #tokens: PlacedToken[] = [];
    readonly #hidden: PlacedToken[] = [];

    /**
     * Adds a token of the named type. Offsets are UTF-16, `end` is exclusive. Tokens must come in order; comments may come before the paragraph around them.
     */
    add(type: string, start: number, end: number): void {
        this.#tokens.push({ type, start, end });
    }

    addHidden(type: string, start: number, end: number): void {
        this.#hidden.push({ type, start, end });
    }

    /**
     * The tokens, with positions that count from the beginning of the stretch.
     * @param text the stretch; the images of the tokens are slices of it
     * @param from the offset of the stretch in the scanned text
     * @param starts offsets in the scanned text at which the lines of the stretch start, the first one included
     */
    take(text: string, from: number, starts: readonly number[], types: TokenTypeDictionary): LexerResult {
        let line = 0;
        const lineAt = (offset: number): number => {
            while (line > 0 && (starts[line] ?? 0) > offset) {
                line--;
            }
            while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= offset) {
                line++;
            }
            return line;
        };
        const token = ({ type, start, end }: PlacedToken): IToken => {
            const tokenType = types[type] as TokenType;
            const startLine = lineAt(start);
            const startColumn = start - (starts[startLine] ?? 0);
            const endLine = lineAt(end);
            // Chevrotain counts lines and columns from one. Its end column is that of the last character, which equals the exclusive end counted from zero.
            return {
                image: text.slice(start - from, end - from),
                startOffset: start - from,
                endOffset: end - from - 1,
                startLine: startLine + 1,
                endLine: endLine + 1,
                startColumn: startColumn + 1,
                endColumn: end - (starts[endLine] ?? 0),
                tokenType,
                tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
            };
        };
        return { tokens: this.#tokens.map(token), hidden: this.#hidden.map(token), errors: [] };
    }
}
