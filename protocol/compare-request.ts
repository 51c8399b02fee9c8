/** Comparing an open agenda with another text: what the client asks, and what the server answers. */
import type { Comparison } from './comparison.js';
import type { VersionsParams } from './protocol.js';

export const compareRequest = 'agenda/compare';

/** What can be made of a comparison besides showing it. */
export const comparisonFiles = ['html', 'docx', 'corrigendum', 'corrigendumAgenda'] as const;
export type ComparisonFile = (typeof comparisonFiles)[number];

export interface CompareParams extends VersionsParams {
    /** The earlier agenda: its address, and its text, which need not be that of a file. */
    readonly before: { readonly uri: string; readonly text: string };
    /** What is to be made of it. Without it, it is answered for a panel. */
    readonly to?: ComparisonFile;
}

/** For a panel: the changes as HTML in which each place is a button, and the style of the page. As a file: its content. */
export type CompareAnswer =
    | { readonly comparison: Comparison; readonly body: string; readonly style: string }
    | { readonly text: string }
    | { readonly base64: string };
