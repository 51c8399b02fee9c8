/** Properties of an answer that hold for any text. */
import type { Position, Range, SelectionRange } from 'vscode-languageserver-protocol';
import type { SoakRequest } from './questions.js';

/** The fault of an answer about a text, if any. */
export function unsound({ method }: SoakRequest, result: unknown, text: string): string | undefined {
    if (result === undefined || result === null) {
        return undefined;
    }
    const lines = text.split(/\r\n|\r|\n/u).map(({ length }) => length);
    switch (method) {
        case 'textDocument/selectionRange':
            return (result as readonly SelectionRange[]).map(notNested).find((fault) => fault !== undefined);
        case 'textDocument/semanticTokens/full':
        case 'textDocument/semanticTokens/range':
            return tokensOutside((result as { readonly data: readonly number[] }).data, lines);
        case 'textDocument/hover':
        case 'textDocument/documentSymbol':
        case 'textDocument/documentHighlight':
        case 'textDocument/documentLink':
        case 'textDocument/codeLens':
            return rangesIn(result)
                .map((range) => outside(range, lines))
                .find((fault) => fault !== undefined);
        default:
            return undefined;
    }
}

/** The fault of a chain of selections: each has to lie in the next one, and be smaller. */
export function notNested({ range, parent }: SelectionRange): string | undefined {
    if (!parent) {
        return undefined;
    }
    const isInside = !isBefore(range.start, parent.range.start) && !isBefore(parent.range.end, range.end);
    return isInside ? notNested(parent) : `${shown(range)} does not lie in its parent ${shown(parent.range)}`;
}

/** The fault of tokens: each must lie within one line, after the previous one. */
export function tokensOutside(data: readonly number[], lines: readonly number[]): string | undefined {
    let [line, character, end] = [0, 0, 0];
    for (let at = 0; at < data.length; at += 5) {
        const [down = 0, along = 0, length = 0] = data.slice(at, at + 3);
        character = down === 0 ? character + along : along;
        line += down;
        if (down < 0 || along < 0 || length <= 0 || (down === 0 && character < end) || character + length > (lines[line] ?? -1)) {
            return `token ${at / 5} at ${line}:${character} with ${length} characters does not fit line of ${lines[line]}`;
        }
        end = character + length;
    }
    return undefined;
}

function rangesIn(answer: unknown): readonly Range[] {
    if (typeof answer !== 'object' || answer === null) {
        return [];
    }
    const own = 'start' in answer && 'end' in answer ? [answer as Range] : [];
    return [...own, ...Object.values(answer).flatMap(rangesIn)];
}

function outside({ start, end }: Range, lines: readonly number[]): string | undefined {
    const fits = ({ line, character }: Position): boolean => line >= 0 && character >= 0 && character <= (lines[line] ?? -1);
    return isBefore(end, start) || !fits(start) || !fits(end) ? `the range ${shown({ start, end })} does not lie in the text` : undefined;
}

function isBefore(one: Position, other: Position): boolean {
    return one.line < other.line || (one.line === other.line && one.character < other.character);
}

function shown({ start, end }: Range): string {
    return `${start.line}:${start.character}-${end.line}:${end.character}`;
}
