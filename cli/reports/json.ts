/** Findings as a JSON array, ranges zero-based as in the language server protocol. */
import { printableJson } from '../../language/text/printable.js';
import type { CheckedFinding } from '../checking/checker.js';
import type { FileFindings, ReportOn } from './report.js';

/** A finding as one object, with the file as it was given. */
export interface JsonFinding extends Pick<CheckedFinding, 'range' | 'severity' | 'code' | 'message'> {
    readonly file: string;
}

export function jsonOf({ file, findings }: FileFindings): readonly JsonFinding[] {
    return findings.map(({ range, severity, code, message }) => ({ file, range, severity, code, message }));
}

export const json: ReportOn = ({ stdout }) => {
    const all: JsonFinding[] = [];
    return {
        file: (result) => {
            for (const finding of jsonOf(result)) {
                all.push(finding);
            }
        },
        end: () => stdout.write(`${printableJson(all, 2)}\n`),
    };
};
