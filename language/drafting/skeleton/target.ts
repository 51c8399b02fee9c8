/** What a skeleton is made of, and the languages from which and into which it is written. */
import type { Registers } from '../../registers/registers.js';
import type { AgendaScopes } from '../../references/scopes.js';
import type { Locale } from '../../locales/locale.js';
import type { Reading } from '../../semantics/reading.js';

/** An agenda, and what is known of the bodies it cites. */
export interface SkeletonSource {
    readonly reading: Reading;
    /** The names of bodies and the titles of their resolutions, in all languages. */
    readonly registers: Registers;
    /** Says which body each citation of the agenda belongs to. */
    readonly scopes: AgendaScopes;
}

/** Passed to everything that writes a part of the skeleton. */
export interface Target extends SkeletonSource {
    /** The language of the agenda. */
    readonly from: Locale;
    /** The language of the new version. */
    readonly to: Locale;
}
