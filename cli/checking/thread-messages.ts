/** What the program and its threads send each other. */
import type { RuleSettings } from '../../language/validation/validator.js';
import type { UnreadableFile } from '../sources.js';
import type { Outcome } from './checker.js';
import type { ListedBookings } from './listed-bookings.js';
import type { Group, ListedRegister } from './survey.js';

/** What a thread receives when it starts. */
export interface ThreadStart {
    readonly settings: RuleSettings;
    readonly registers: readonly ListedRegister[];
    readonly bookings: readonly ListedBookings[];
}

/** A request to check one group. The thread answers each when it is done. It ends when `undefined` comes instead of a request. */
export interface GroupRequest {
    /** The index of the group among all groups. */
    readonly number: number;
    readonly group: Pick<Group, 'files' | 'beside'>;
}

export interface GroupAnswer {
    /** That of the request. */
    readonly number: number;
    /** One for each file of the group, in the order of its files. */
    readonly outcomes: readonly Outcome[];
    readonly unreadableRegisters: readonly UnreadableFile[];
}
