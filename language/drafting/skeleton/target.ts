/** The source of a skeleton, and its target language. */
import type { Registers } from '../../registers/registers.js';
import type { AgendaScopes } from '../../references/scopes.js';
import type { Locale } from '../../locales/locale.js';
import type { Reading } from '../../semantics/reading.js';

/** An agenda, and what is known of the bodies it cites. */
export interface SkeletonSource {
    readonly reading: Reading;
    readonly registers: Registers;
    readonly scopes: AgendaScopes;
}

export interface Target extends SkeletonSource {
    readonly from: Locale;
    readonly to: Locale;
}
