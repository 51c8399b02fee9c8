/** The messages between the preview panel (extension host) and the script inside the webview. Lines are zero-based. */
import type { OrderChange, PreviewBlock } from '../../protocol/protocol.js';

export interface RenderMessage {
    readonly type: 'render';
    /** Version of the text shown. Never lower than in the previous message, unless `uri` changes. */
    readonly version: number;
    readonly uri: string;
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
    readonly title: string;
    /** All blocks in display order; empty if `change` describes the change from the order in the page. */
    readonly order: readonly PreviewBlock[];
    readonly change?: OrderChange;
    /** HTML of the blocks that are new or have new content, by id. */
    readonly html: Readonly<Record<string, string>>;
}

export interface SettingsMessage {
    readonly type: 'settings';
    /** Percent. */
    readonly zoom: number;
    readonly scrollEditor: boolean;
    readonly markFindings: boolean;
    /** Whether the preview stays with its document. Survives a reload of the window. */
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
    /** The server has nothing to show now. The page stays; the text is shown beside it, or removed if empty. */
    | { readonly type: 'notice'; readonly text: string }
    /** There is nothing to show of the document: an empty page with the text in its middle. */
    | { readonly type: 'empty'; readonly uri: string; readonly text: string }
    | ScrollMessage
    | { readonly type: 'caret'; readonly uri: string; readonly line: number }
    | { readonly type: 'zoom'; readonly step: -1 | 0 | 1 }
    | { readonly type: 'inspect'; readonly request: number };

/** What the preview shows. For tests. */
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

/** State that survives a reload of the window. */
export interface PreviewState {
    readonly uri: string;
    readonly locked: boolean;
    readonly zoom?: number;
    readonly line?: number;
}
