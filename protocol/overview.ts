/** What the Agenda view of the side bar shows, and the requests that it makes. Lines are zero-based, characters are UTF-16. */
import type { VersionsParams } from './protocol.js';

/** The items and the meetings of an agenda. Its parameters are {@link VersionsParams}. */
export const overviewRequest = 'agenda/overview';

export type OverviewParams = VersionsParams;

export interface OverviewAnswer extends Overview {
    readonly uri: string;
    readonly version: number;
}

export interface Overview {
    /** The items of the first level, and those whose place nobody knows, in the order of the text. */
    readonly items: readonly OverviewItem[];
    readonly days: readonly OverviewDay[];
    /** What is wrong with the schedule. */
    readonly conflicts: readonly OverviewConflict[];
    /** The lines of the items that no meeting takes up. Where nothing is scheduled, these are all. */
    readonly unscheduled: readonly number[];
    /** The meeting hours, in minutes since midnight. */
    readonly hours: readonly { readonly start: number; readonly end: number }[];
    /** The language of the agenda, and which way it runs. */
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
}

export interface OverviewItem {
    readonly line: number;
    /** The last line that belongs to the item itself: not those of its sub-items. */
    readonly endLine: number;
    /** As it is typed; empty if there is none. */
    readonly label: string;
    readonly title: string;
    /** The meetings that take up the item itself. */
    readonly meetings: readonly OverviewTime[];
    readonly items: readonly OverviewItem[];
}

/** When a meeting is, as far as it is known. */
export interface OverviewTime {
    /** `2024-09-03` */
    readonly date?: string;
    /** Minutes since midnight. */
    readonly start?: number;
    readonly end?: number;
    /** The track as it is written; empty if there is none. */
    readonly track: string;
}

export interface OverviewDay {
    readonly line: number;
    readonly endLine: number;
    readonly date?: string;
    /** The date as the timetable prints it, in the language of the agenda. */
    readonly printed?: string;
    /** What stands in the place of a date that cannot be read; empty for meetings before the first day. */
    readonly written: string;
    /** Rows outside of any meeting. */
    readonly rows: readonly OverviewRow[];
    readonly meetings: readonly OverviewMeeting[];
}

export interface OverviewMeeting extends OverviewTime {
    readonly line: number;
    readonly endLine: number;
    /** Its times as they are typed. */
    readonly written: string;
    readonly rows: readonly OverviewRow[];
    /** The messages of its conflicts. */
    readonly conflicts: readonly string[];
}

export interface OverviewRow {
    readonly line: number;
    readonly character: number;
    /** The label of an item that is taken up, as it is typed; absent for a row of free text. */
    readonly label?: string;
    /** The title of the item, or the free text. */
    readonly text: string;
    readonly isContinued: boolean;
}

export interface OverviewConflict {
    readonly line: number;
    readonly character: number;
    readonly message: string;
    readonly severity: 'error' | 'warning';
}
