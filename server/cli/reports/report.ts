/** What a report of findings is. */
import type { RuledFinding } from '../../../language/validation/placed-finding.js';
import type { Console } from '../console.js';

export interface FileFindings {
    /** The file as it was given. */
    readonly file: string;
    /** In the order of the text. */
    readonly findings: readonly RuledFinding[];
}

/** Writes all findings. Findings go to standard output, what is said about them to standard error. */
export type Report = (results: readonly FileFindings[], io: Console) => void;
