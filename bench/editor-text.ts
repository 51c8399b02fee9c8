/** A text as an editor keeps it, with the protocol messages about its changes. */
import type { Position, Range } from 'vscode-languageserver-protocol';
import { EditedDocument } from '../language/text/edited-document.js';

/** Replaces a stretch by a text. Offsets are UTF-16, `end` is exclusive. */
export interface TextEdit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

/** A change in the form of a protocol message. */
export interface ContentChange {
    readonly range: Range;
    readonly text: string;
}

/** Kept in chunks: a copy of three megabytes per keystroke would have to be collected while the bench waits for a server. */
export class EditorText {
    readonly #document: EditedDocument;

    constructor(uri: string, languageId: string, text: string) {
        this.#document = EditedDocument.create(uri, languageId, 1, text);
    }

    /** UTF-16 units of the text. */
    get length(): number {
        return this.#document.length;
    }

    slice(start: number, end: number): string {
        return this.#document.slice(start, end);
    }

    get text(): string {
        return this.#document.getText();
    }

    get version(): number {
        return this.#document.version;
    }

    positionAt(offset: number): Position {
        return this.#document.positionAt(offset);
    }

    offsetAt(position: Position): number {
        return this.#document.offsetAt(position);
    }

    /** Makes edits that do not overlap, and returns them from last to first: none moves the place of a later one. */
    change(edits: readonly TextEdit[]): readonly ContentChange[] {
        const backwards = [...edits].sort((one, other) => other.start - one.start);
        const changes = backwards.map(({ start, end, text }) => ({
            range: { start: this.positionAt(start), end: this.positionAt(end) },
            text,
        }));
        EditedDocument.update(this.#document, changes, this.version + 1);
        return changes;
    }
}

/** The edits that undo the given ones. */
export function inverseOf(edits: readonly TextEdit[], before: string): readonly TextEdit[] {
    let shift = 0;
    return [...edits]
        .sort((one, other) => one.start - other.start)
        .map(({ start, end, text }) => {
            const inverse = { start: start + shift, end: start + shift + text.length, text: before.slice(start, end) };
            shift += text.length - (end - start);
            return inverse;
        });
}
