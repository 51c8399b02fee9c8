/** An edit as an editor sends it: the content changes of one `textDocument/didChange`, and the edit that takes it back. */
import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import type { TextChange } from '../../language/validation/rule.js';

/** Replacements that do not overlap, in one go, in any order; or a text that takes the place of all of it. */
export type Edit = string | readonly TextChange[];

/** An edit of a text, ready to be sent. */
export interface Sent {
    readonly changes: TextDocumentContentChangeEvent[];
    /** The text after it. */
    readonly text: string;
    /** The edit of the text after it that brings back the text before. */
    readonly inverse: Edit;
    /** The longest stretch that it took out. */
    readonly removed: string;
}

/**
 * The changes of an edit in the order of VS Code, from the end of the text to its beginning. The ranges of each are those of the text after the ones
 * before it, as the protocol has it.
 */
export function sent(before: string, edit: Edit): Sent {
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

/** What does not lie in the text or overlaps with a change further down is left out. */
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

/** An editor knows no place between the two characters of a line end. */
function outsideLineEnd(text: string, offset: number): number {
    return text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
}

/** The position of an offset, counted by itself: the law is not to lean on what it holds. */
export function positionIn(text: string, offset: number): Position {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** The text after the changes of a notification, by the same count. */
export function received(before: string, changes: readonly TextDocumentContentChangeEvent[]): string {
    return changes.reduce((text, change) => {
        if (!('range' in change)) {
            return change.text;
        }
        return text.slice(0, offsetIn(text, change.range.start)) + change.text + text.slice(offsetIn(text, change.range.end));
    }, before);
}

/** The offset of a position that the text has. */
function offsetIn(text: string, { line, character }: Position): number {
    const ends = [...text.matchAll(/\r\n|\r|\n/gu)].map(({ index, 0: end }) => index + end.length);
    return (line === 0 ? 0 : (ends[line - 1] ?? text.length)) + character;
}
