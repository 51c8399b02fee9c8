/** A language version, and its disagreements with the others. */
import type { Language } from '../../locales/locale.js';
import type { Facts } from '../facts/facts.js';
import type { Difference } from './difference.js';

/** One language version. */
export interface Version {
    readonly uri: string;
    readonly language: Language;
    readonly facts: Facts;
    /** Whether the text was read in a wrong encoding. Its words are then not those of its author. */
    readonly isMisread?: boolean;
}

/** A fact in which a version disagrees with the others, and the version from which the finding quotes their value. */
export interface Disagreement extends Difference {
    readonly from: Version;
}
