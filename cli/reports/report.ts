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

/** The message of a finding and the line, counted from 1, of the place that belongs to it: for reports that show one place only. */
export function messageWithLine({ message, related, range }: CheckedFinding): string {
    const [first] = related;
    return first && first.range.start.line !== range.start.line ? `${message} See line ${first.range.start.line + 1}.` : message;
}
