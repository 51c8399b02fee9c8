/** Who hears how a check of many files goes on. */
import type { UnreadableFile } from '../sources.js';
import type { Outcome } from './checker.js';
import type { Group } from './survey.js';

export interface CheckListener {
    /** The outcomes of a group's files, in the order of the files. */
    groupChecked(group: Group, outcomes: readonly Outcome[]): void;
    /** A register that is not itself checked could not be read. Every thread may report the same one. */
    registerUnreadable(register: UnreadableFile): void;
}
