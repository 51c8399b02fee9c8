/** A language version, and in what it stands against the others. */
import type { Language } from '../../locales/locale.js';
import type { Facts } from '../facts/facts.js';
import type { Difference } from './difference.js';

/** One language version. */
export interface Version {
    readonly uri: string;
    readonly language: Language;
    readonly facts: Facts;
    /** Whether its text was read in a wrong encoding: what it says is not what somebody wrote. */
    readonly isMisread?: boolean;
}

/** A fact in which a version stands against the others, and the version that what they have is quoted from. */
export interface Disagreement extends Difference {
    readonly from: Version;
}
