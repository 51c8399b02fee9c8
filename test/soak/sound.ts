/** Properties of an answer that hold for any text. */
import type { Position, Range, SelectionRange, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ItemMove, type LineEdit, moveItemRequest, entryLevelRequest, type VersionEdit } from '../../protocol/protocol.js';
import { proposeScheduleRequest, scheduleItemRequest } from '../../protocol/scheduling.js';
import { withoutBlanks } from '../properties/formatting.js';
import type { SoakRequest } from './questions.js';

/** The fault of an answer about a text, if any. */
export function unsound({ method, params }: SoakRequest, result: unknown, text: string): string | undefined {
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
        case 'textDocument/formatting':
        case 'textDocument/rangeFormatting':
            return badEdits(result as readonly TextEdit[], text, (edited) =>
                withoutBlanks(edited) === withoutBlanks(text) ? undefined : 'formatting changes a word',
            );
        case 'textDocument/onTypeFormatting':
            return badEdits(result as readonly TextEdit[], text);
        case 'textDocument/linkedEditingRange':
            return notLinked((result as { readonly ranges: readonly Range[] }).ranges, text);
        case 'textDocument/rename': {
            const { uri } = (params as { readonly textDocument: { readonly uri: string } }).textDocument;
            return badEdits((result as WorkspaceEdit).changes?.[uri] ?? [], text);
        }
        case entryLevelRequest:
            return badEdits(textEdits((result as { readonly edits: readonly LineEdit[] }).edits), text);
        case moveItemRequest:
            return badMove(result, (params as { readonly uri: string }).uri, text);
        case scheduleItemRequest:
        case proposeScheduleRequest:
            return badVersionEdit(result, (params as { readonly uri: string }).uri, text);
        default:
            return undefined;
    }
}

function documentOf(text: string): TextDocument {
    return TextDocument.create('', '', 0, text);
}

/** The fault of edits: they must lie in the text, and none may overlap another. `faultOf` looks at the edited text. */
export function badEdits(
    edits: readonly TextEdit[],
    text: string,
    faultOf: (edited: string) => string | undefined = () => undefined,
): string | undefined {
    const lines = text.split(/\r\n|\r|\n/u).map(({ length }) => length);
    const fault = edits.map(({ range }) => outside(range, lines)).find((one) => one !== undefined);
    if (fault !== undefined) {
        return fault;
    }
    try {
        return faultOf(TextDocument.applyEdits(documentOf(text), [...edits]));
    } catch (error) {
        return String(error);
    }
}

/** The fault of ranges that are edited together: they must have the same text. */
export function notLinked(ranges: readonly Range[], text: string): string | undefined {
    const document = documentOf(text);
    const words = new Set(ranges.map((range) => document.getText(range)));
    return words.size === 1 ? undefined : `the linked texts are ${[...words].map((word) => `“${word}”`).join(' and ')}`;
}

/** The fault of a move in the document that was asked about: the item must stand where the answer says. */
function badMove(result: unknown, uri: string, text: string): string | undefined {
    return badVersionEdit(result, uri, text, (edited) => {
        const { line } = result as ItemMove;
        const start = { line, character: 0 };
        const found = documentOf(edited).getText({ start, end: { line: line + 1, character: 0 } });
        return found.trimStart().startsWith('item') ? undefined : `the item is not on line ${line}: “${found}”`;
    });
}

/** The fault of an edit of all language versions, in the document that was asked about. A refusal has none. */
function badVersionEdit(result: unknown, uri: string, text: string, faultOf?: (edited: string) => string | undefined): string | undefined {
    if (typeof result !== 'object' || result === null || !('documents' in result)) {
        return undefined;
    }
    const own = (result as VersionEdit).documents.find((one) => one.uri === uri);
    return own ? badEdits(textEdits(own.edits), text, faultOf) : 'the document itself is not edited';
}

function textEdits(edits: readonly LineEdit[]): readonly TextEdit[] {
    return edits as readonly TextEdit[];
}

/** The fault of findings of files that are not open: each file is named once, and the open one is not among them. */
export function namedOften(reports: readonly object[], open: string): string | undefined {
    const uris = (reports as readonly { readonly uri: string }[]).map(({ uri }) => uri);
    const twice = uris.find((uri, index) => uris.indexOf(uri) !== index);
    return uris.includes(open) ? `${open} is open` : twice && `${twice} is named twice`;
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
