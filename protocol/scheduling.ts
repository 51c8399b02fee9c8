/** Requests that schedule items. Lines are zero-based, characters are UTF-16. */
import type { VersionEdit, VersionsParams } from './protocol.js';

/** Takes an item up at a meeting, in all open language versions whose items and meetings are the same. */
export const scheduleItemRequest = 'agenda/scheduleItem';
/** Schedules all items that no meeting takes up, in the same versions. Its parameters are {@link VersionsParams}. */
export const proposeScheduleRequest = 'agenda/proposeSchedule';

export interface ScheduleItemParams extends VersionsParams {
    /** The line of the item; or, with `character`, the place where a meeting takes it up, which it leaves. */
    readonly line: number;
    readonly character?: number;
    /** The line of the meeting. */
    readonly meeting: number;
}

/** What schedules the item; a sentence that says why it cannot be; or null if there is no such item or meeting. */
export type ScheduleItemAnswer = VersionEdit | { readonly refusal: string } | null;

/** What schedules the items, and how many these are; a sentence that says why they cannot be; or null if the document is no agenda. */
export type ProposeScheduleAnswer = (VersionEdit & { readonly count: number }) | { readonly refusal: string } | null;
