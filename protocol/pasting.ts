/** What is pasted into an agenda: the client sends what lies on the clipboard, the server says what it is as source. */
import type { VersionsParams } from './protocol.js';

export const pasteRequest = 'agenda/paste';

export interface PasteParams extends VersionsParams {
    /** Zero-based place from which it is pasted, and that to which what is selected there is replaced. */
    readonly line: number;
    readonly character: number;
    readonly endLine: number;
    readonly endCharacter: number;
    /** What is on the clipboard as HTML, and as plain text. */
    readonly html?: string;
    readonly text: string;
}

/** The source; null where plain text is right as it is. Notes of a text inside a paragraph are written below it, at the head of a line. */
export type PasteAnswer = { readonly text: string; readonly notes?: { readonly line: number; readonly text: string } } | null;
