/** The messages between the preview panel (extension host) and the script inside the webview. Lines are zero-based. */
import type { Overview } from '../../protocol/overview.js';
import type { OrderChange, PreviewBlock, PrintedLeaves, ShownWords } from '../../protocol/protocol.js';

/** How the preview shows a document: as one long page, on leaves of paper, or its meetings as a timetable. */
export const previewViews = ['continuous', 'pages', 'timetable'] as const;
export type PreviewView = (typeof previewViews)[number];

export interface RenderMessage {
    readonly type: 'render';
    /** Version of the text shown. Never lower than in the previous message, unless `uri` changes. */
    readonly version: number;
    readonly uri: string;
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
    readonly title: string;
    /** What is on the leaves of the page view beside the blocks. */
    readonly printed?: PrintedLeaves;
    /** All blocks in display order; empty if `change` describes the change from the order in the page. */
    readonly order: readonly PreviewBlock[];
    readonly change?: OrderChange;
    /** HTML of the blocks that are new or have new content, by id. */
    readonly html: Readonly<Record<string, string>>;
}

/** What the timetable view shows. */
export interface TimetableMessage {
    readonly type: 'timetable';
    readonly uri: string;
    readonly version: number;
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
    readonly overview: Overview;
}

export interface SettingsMessage {
    readonly type: 'settings';
    readonly view: PreviewView;
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

/** A fix of a finding, which is known by its message. */
export interface OfferedFix {
    readonly message: string;
    readonly title: string;
}

/** A block of the version that the page shows. */
export interface ShownLines {
    readonly version: number;
    readonly startLine: number;
    readonly endLine: number;
}

export type ToPreview =
    | RenderMessage
    | SettingsMessage
    | TimetableMessage
    /** The server has nothing to show now. The page stays; the text is shown beside it, or removed if empty. */
    | { readonly type: 'notice'; readonly text: string }
    /** There is nothing to show of the document: an empty page with the text in its middle. */
    | { readonly type: 'empty'; readonly uri: string; readonly text: string }
    | ScrollMessage
    | { readonly type: 'caret'; readonly uri: string; readonly line: number }
    | { readonly type: 'zoom'; readonly step: -1 | 0 | 1 }
    /** Goes to the next finding (1) or the one before (-1). */
    | { readonly type: 'finding'; readonly direction: 1 | -1 }
    /** Asks for the place in the source: where the menu was opened, or where the focus is. The page answers with `reveal`. */
    | { readonly type: 'place'; readonly from: 'menu' | 'focus' }
    /** The answers to `hover` and `fixes`. */
    | { readonly type: 'hover'; readonly request: number; readonly markdown: string }
    | { readonly type: 'fixes'; readonly request: number; readonly fixes: readonly OfferedFix[] | undefined }
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
    readonly view: PreviewView;
    /** How many leaves the page view has; 0 in other views. */
    readonly leaves: number;
    /** The source lines of what the timetable view shows: days, meetings, rows without one, items in no meeting. */
    readonly timetable: readonly number[];
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
    /**
     * Shows a line of the source, or better the words, if they are written there; without a line, the source as it is. The keys go on in the source, or stay with the
     * page where it `keepsFocus`.
     */
    | {
          readonly type: 'reveal';
          readonly line?: number;
          readonly version: number;
          readonly words?: ShownWords;
          readonly keepsFocus?: boolean;
      }
    /** Shows what a citation refers to. */
    | { readonly type: 'definition'; readonly version: number; readonly words: ShownWords }
    | { readonly type: 'hover'; readonly request: number; readonly version: number; readonly words: ShownWords }
    | ({ readonly type: 'fixes'; readonly request: number } & ShownLines)
    | ({ readonly type: 'fix'; readonly fix: OfferedFix } & ShownLines)
    | { readonly type: 'inspected'; readonly request: number; readonly inspection: Inspection };

/** State that survives a reload of the window. */
export interface PreviewState {
    readonly uri: string;
    readonly locked: boolean;
    readonly zoom?: number;
    readonly line?: number;
}
