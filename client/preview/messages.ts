/** What the preview panel (extension host) and the script inside the webview say to each other. Lines are zero-based. */
import type { OrderChange, PreviewBlock } from '../../protocol/protocol.js';

export interface RenderMessage {
    readonly type: 'render';
    /** Version of the text that is shown. Never lower than that of the message before, unless `uri` changes. */
    readonly version: number;
    readonly uri: string;
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
    readonly title: string;
    /** All blocks in the order in which they are shown; empty where `change` says what changed of the order that the page has. */
    readonly order: readonly PreviewBlock[];
    readonly change?: OrderChange;
    /** HTML of the blocks that are new or have another content, by their id. */
    readonly html: Readonly<Record<string, string>>;
}

export interface SettingsMessage {
    readonly type: 'settings';
    /** Per cent. */
    readonly zoom: number;
    readonly scrollEditor: boolean;
    readonly markFindings: boolean;
    /** Whether the preview stays with its document. Kept over a reload of the window. */
    readonly locked: boolean;
}

/** The first line visible in the editor of a document; `end` when the editor shows the end of the text. */
export interface ScrollMessage {
    readonly type: 'scroll';
    readonly uri: string;
    readonly line: number;
    readonly end: boolean;
}

export type ToPreview =
    | RenderMessage
    | SettingsMessage
    /** The server has nothing to show at the moment. What is shown stays; the words are shown beside it, or taken away if empty. */
    | { readonly type: 'notice'; readonly text: string }
    /** There is nothing of the document to be shown: an empty page with the words in its middle. */
    | { readonly type: 'empty'; readonly uri: string; readonly text: string }
    | ScrollMessage
    | { readonly type: 'caret'; readonly uri: string; readonly line: number }
    | { readonly type: 'zoom'; readonly step: -1 | 0 | 1 }
    | { readonly type: 'inspect'; readonly request: number };

/** What the preview shows, for tests. */
export interface Inspection {
    readonly uri: string;
    readonly version: number;
    readonly blocks: readonly {
        readonly id: string;
        readonly text: string;
        readonly severity?: string;
        /** How often the content of this block was painted. */
        readonly painted: number;
        readonly caret: boolean;
    }[];
    /** Text of each cell of each row of the annex. */
    readonly rows: readonly (readonly string[])[];
    readonly notice: string;
    readonly announcement: string;
    readonly zoom: number;
    readonly scrollTop: number;
    readonly scrollHeight: number;
}

export type FromPreview =
    /** The script has started and shows nothing yet. */
    | { readonly type: 'ready' }
    | { readonly type: 'scrolled'; readonly line: number }
    | { readonly type: 'reveal'; readonly line: number }
    | { readonly type: 'inspected'; readonly request: number; readonly inspection: Inspection };

/** What is kept over a reload of the window. */
export interface PreviewState {
    readonly uri: string;
    readonly locked: boolean;
    readonly zoom?: number;
    readonly line?: number;
}
