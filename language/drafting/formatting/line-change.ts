/** A change of blanks or line ends, with the lines that it belongs to. */
import type { Respacing } from './blanks.js';

/** Why a change is made: options may rule it out. */
export type Reason = 'spacing' | 'trailing' | 'blank lines' | 'end of file';

/** Lines are zero-based. Lines and offsets count from the beginning of the part. */
export interface LineChange extends Respacing {
    readonly reason: Reason;
    /** The line that is changed, or stands below a new one. */
    readonly first: number;
    /** The last of several lines that are removed; otherwise the same. */
    readonly last: number;
}
