/** What a report of findings is. */
import type { CheckedFinding } from '../checking/checker.js';
import type { Console } from '../console.js';

export interface FileFindings {
    /** The file as it was given. */
    readonly file: string;
    /** In the order of the text. */
    readonly findings: readonly CheckedFinding[];
}

/** A report takes the files one by one, in their order. Findings go to standard output, what is said about them to standard error. */
export interface Report {
    file(result: FileFindings): void;
    end(): void;
}

export type ReportOn = (io: Console) => Report | Promise<Report>;
