/** An edit as an editor sends it: the content changes of one `textDocument/didChange`, and the edit that undoes it. */
import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import type { TextChange } from '../../language/validation/rule.js';

/** Simultaneous replacements that do not overlap, in any order; or a text that replaces the whole. */
export type SentEdit = string | readonly TextChange[];

/** An edit of a text, ready to send. */
export interface Sent {
    readonly changes: TextDocumentContentChangeEvent[];
    /** The text after it. */
    readonly text: string;
    /** The edit that turns the text after it back into the text before. */
    readonly inverse: SentEdit;
    /** The longest stretch that it removed. */
    readonly removed: string;
}

/**
 * The changes of an edit in VS Code's order, from the end of the text to its beginning. As in the protocol, the ranges of each change refer to the text
 * after the previous ones.
 */
export function sent(before: string, edit: SentEdit): Sent {
    if (typeof edit === 'string') {
        return { changes: [{ text: edit }], text: edit, inverse: before, removed: before };
    }
    let text = before;
    let removed = '';
    const changes: TextDocumentContentChangeEvent[] = [];
    const undone: { start: number; end: number; text: string }[] = [];
    for (const change of fromTheEnd(before, edit)) {
        const start = outsideLineEnd(text, change.start);
        const end = Math.max(start, outsideLineEnd(text, change.end));
        const gone = text.slice(start, end);
        changes.push({ range: { start: positionIn(text, start), end: positionIn(text, end) }, text: change.text });
        text = text.slice(0, start) + change.text + text.slice(end);
        removed = gone.length > removed.length ? gone : removed;
        for (const later of undone) {
            later.start += change.text.length - gone.length;
            later.end += change.text.length - gone.length;
        }
        undone.push({ start, end: start + change.text.length, text: gone });
    }
    return { changes, text, inverse: undone, removed };
}

/** Drops changes that lie outside the text or overlap with a later one. */
function fromTheEnd(text: string, changes: readonly TextChange[]): readonly TextChange[] {
    const sorted = changes
        .map(({ start, end, text: put }) => ({
            start: Math.min(start, text.length),
            end: Math.min(Math.max(start, end), text.length),
            text: put,
        }))
        .sort((one, other) => other.start - one.start || other.end - one.end);
    let next = text.length + 1;
    return sorted.filter(({ start, end }) => {
        const apart = end < next;
        next = apart ? start : next;
        return apart;
    });
}

/** An editor has no position between the two characters of a line end. */
function outsideLineEnd(text: string, offset: number): number {
    return text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
}

/** The position of an offset, computed independently: the law must not rely on the code it tests. */
export function positionIn(text: string, offset: number): Position {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** The text after the changes of a notification, computed independently as well. */
export function received(before: string, changes: readonly TextDocumentContentChangeEvent[]): string {
    return changes.reduce((text, change) => {
        if (!('range' in change)) {
            return change.text;
        }
        return text.slice(0, offsetIn(text, change.range.start)) + change.text + text.slice(offsetIn(text, change.range.end));
    }, before);
}

/** The offset of a position that exists in the text. */
function offsetIn(text: string, { line, character }: Position): number {
    const ends = [...text.matchAll(/\r\n|\r|\n/gu)].map(({ index, 0: end }) => index + end.length);
    return (line === 0 ? 0 : (ends[line - 1] ?? text.length)) + character;
}
