/** A text as the editor's side keeps it, with the messages about its changes. */
import type { Position, Range } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A text in the place of another one. Offsets are UTF-16, `end` is exclusive. */
export interface Edit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

/** A change as a message tells it. */
export interface ContentChange {
    readonly range: Range;
    readonly text: string;
}

export class EditorText {
    #document: TextDocument;

    constructor(uri: string, languageId: string, text: string) {
        this.#document = TextDocument.create(uri, languageId, 1, text);
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

    /** Makes the edits, none of which overlaps another, and tells them from the last to the first: none moves the place of one that follows. */
    change(edits: readonly Edit[]): readonly ContentChange[] {
        const backwards = [...edits].sort((one, other) => other.start - one.start);
        const changes = backwards.map(({ start, end, text }) => ({
            range: { start: this.positionAt(start), end: this.positionAt(end) },
            text,
        }));
        const version = this.version + 1;
        if (changes.length === 1) {
            TextDocument.update(this.#document, [...changes], version);
        } else {
            // One after the other they would take seconds where they are a thousand.
            const { uri, languageId } = this.#document;
            this.#document = TextDocument.create(uri, languageId, version, edited(this.text, backwards.reverse()));
        }
        return changes;
    }
}

function edited(before: string, edits: readonly Edit[]): string {
    const pieces: string[] = [];
    let from = 0;
    for (const { start, end, text } of edits) {
        pieces.push(before.slice(from, start), text);
        from = end;
    }
    return pieces.join('') + before.slice(from);
}

/** What takes edits back. */
export function inverseOf(edits: readonly Edit[], before: string): readonly Edit[] {
    let shift = 0;
    return [...edits]
        .sort((one, other) => one.start - other.start)
        .map(({ start, end, text }) => {
            const inverse = { start: start + shift, end: start + shift + text.length, text: before.slice(start, end) };
            shift += text.length - (end - start);
            return inverse;
        });
}
