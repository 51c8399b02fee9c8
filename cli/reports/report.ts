/** The interface of a report of findings. */
import type { CheckedFinding } from '../checking/checker.js';
import type { Console } from '../console.js';

export interface FileFindings {
    /** The file as it was given. */
    readonly file: string;
    /** In the order of the text. */
    readonly findings: readonly CheckedFinding[];
}

/** A report receives the files one by one, in their order. Findings go to standard output, remarks about them to standard error. */
export interface Report {
    file(result: FileFindings): void;
    end(): void;
}

export type ReportOn = (io: Console) => Report | Promise<Report>;

/** The message of a finding with the line, counted from 1, of its related place: for reports that show only one place. */
export function messageWithLine({ message, related, range }: CheckedFinding): string {
    const [first] = related;
    return first && first.range.start.line !== range.start.line ? `${message} See line ${first.range.start.line + 1}.` : message;
}
