/** What the command line says of an import as data, as far as the editor shows it. */

export interface ImportReportData {
    readonly language: string;
    readonly symbol: string;
    readonly counts: {
        readonly items: number;
        readonly paragraphs: number;
        readonly notes: number;
        /** Meetings of the timetables. */
        readonly slots: number;
        readonly citations: number;
        readonly symbols: number;
    };
    /** Sentences on what the document says in two ways, or does not say for certain; lines of the agenda count from 1. */
    readonly differences: readonly { readonly message: string; readonly line?: number }[];
    /** Passages below a remark, in their order, with their first words. */
    readonly leftAsText: readonly { readonly why: string; readonly text: string }[];
    /** Sentences of the document, and those that the agenda does not print. */
    readonly sentences: number;
    readonly missing: readonly string[];
    /** Lines count from 1. */
    /** The document as it was read, as HTML without a page around it. */
    readonly original?: string;
    readonly findings: readonly { readonly severity: string; readonly code: string; readonly line: number; readonly message: string }[];
}

/** Bytes of the largest file that is imported. */
export const mostImportBytes = 64 * 1024 * 1024;
