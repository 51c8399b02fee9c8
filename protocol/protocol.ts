/** The requests of our own between client and server. Beside the list of formats, all that the two share. Lines are zero-based. */
import type { FormatName } from './formats.js';

export const previewRequest = 'agenda/preview';
export const exportRequest = 'agenda/export';
/** Server → client: the document's findings or blocks changed for another reason than an edit of it (a register was edited). */
export const refreshNotification = 'agenda/previewChanged';

export const versionsRequest = 'agenda/versions';
export const counterpartRequest = 'agenda/counterpart';
export const newVersionRequest = 'agenda/newVersion';
/** Server → client: language versions may have come, gone or changed. Whoever shows their state asks again. */
export const versionsNotification = 'agenda/versionsChanged';

/** Client → server: answered at once by a server that is alive. */
export const heartbeatRequest = 'agenda/heartbeat';
/** Client → server: reads files that were set aside. Its parameters are {@link ReadAgainParams}. */
export const readAgainNotification = 'agenda/readAgain';

/** A file that a server stopped at. The client names them in the initialization option `setAside`. */
export interface SetAsideFile {
    readonly uri: string;
    /** When it will be read again: when it changes, or only when somebody opens it. */
    readonly again: 'change' | 'open';
    /** Whether the server that read it did not answer, or ended. */
    readonly cause: 'silent' | 'ended';
}

export interface ReadAgainParams {
    readonly uris: readonly string[];
}

export interface PreviewParams {
    readonly uri: string;
    /** Version the client last saw in the editor; the server answers for that version or a later one. */
    readonly version: number;
    /** The `number` of the answer that the client shows. Where the server still knows it, it says what changed since instead of the whole order. */
    readonly since?: number;
}

export interface PreviewBlock {
    readonly id: string;
    readonly hash: string;
    /** Source lines, first and last. Equal for all rows of one source line. */
    readonly startLine: number;
    readonly endLine: number;
    /** Worst finding inside the block, if any, and the messages. */
    readonly severity?: 'error' | 'warning' | 'information';
    readonly messages?: readonly string[];
}

export interface PreviewAnswer {
    readonly uri: string;
    readonly version: number;
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
    readonly title: string;
    /** Says in words why nothing is shown. */
    readonly notice?: string;
    /** Names this answer in a later question. */
    readonly number: number;
    /** All blocks in the order in which they are shown; empty where `change` says what changed. */
    readonly order: readonly PreviewBlock[];
    readonly change?: OrderChange;
    /** HTML of the blocks that are new or changed since the answer asked from; of all blocks where the whole order is given. One root element each, with `data-block`, `dir` and `lang`; elements
     * inside it that stand for a source line of their own (table rows) carry `data-line` and `data-end-line`, relative to the block's first line. */
    readonly html: Readonly<Record<string, string>>;
}

/** How the order of the blocks changed: a run of blocks replaced, the ones behind it moved by some source lines, others altered where they are. */
export interface OrderChange {
    /** Number of blocks at the start that are as before. */
    readonly kept: number;
    /** Number of old blocks after these that give way to `blocks`. */
    readonly removed: number;
    readonly blocks: readonly PreviewBlock[];
    /** Lines by which all blocks behind the run moved in the source. */
    readonly shift: number;
    /** Runs of other blocks than those in `blocks` that moved otherwise: what is printed twice does not stand in the order of the source. */
    readonly moved?: readonly MovedBlocks[];
    /** Blocks outside the run that are to be shown in place of those with the same ids. */
    readonly altered?: readonly PreviewBlock[];
}

/** A run of blocks, by its place in the order after the change, and the lines by which they moved in the source. */
export interface MovedBlocks {
    readonly from: number;
    readonly count: number;
    readonly lines: number;
}

export interface ExportParams {
    readonly uri: string;
    readonly format: FormatName;
}

/** What goes into the file: text, or bytes in Base64. */
export type ExportAnswer = { readonly text: string } | { readonly base64: string };

export interface VersionsParams {
    readonly uri: string;
    /** Version the client last saw in the editor; the server answers for that version or a later one. */
    readonly version: number;
}

/** One of the six languages, and the document's version in it. */
export interface LanguageVersion {
    /** Code of the language, as in the masthead. */
    readonly language: string;
    /** What the language is called in itself. */
    readonly name: string;
    /** Whether it is the language of the document asked about. */
    readonly own: boolean;
    /** Whether the masthead names it as the language of the original. */
    readonly original: boolean;
    /** The version's file; without one there is no version in this language. */
    readonly uri?: string;
    /** In how many facts the version differs from what the others agree on. */
    readonly disagreements: number;
}

export interface VersionsAnswer {
    readonly uri: string;
    readonly version: number;
    /** All six languages: the document's own first, then the original and the others that have a version. None where the document names no language. */
    readonly versions: readonly LanguageVersion[];
}

export interface CounterpartParams extends VersionsParams {
    /** Zero-based line of the document. */
    readonly line: number;
    /** Code of the language to go to. */
    readonly language: string;
}

export interface CounterpartAnswer {
    readonly uri: string;
    readonly line: number;
    /** UTF-16 offset in the line. */
    readonly character: number;
    /** False where that version lacks the place, and this is what comes nearest. */
    readonly exact: boolean;
}

export interface NewVersionParams extends VersionsParams {
    readonly language: string;
}

export interface NewVersionAnswer {
    readonly text: string;
    /** What the new file may be called, beside the document's own. */
    readonly name: string;
}
