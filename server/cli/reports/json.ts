/** Findings as a JSON array, ranges zero-based as in the language server protocol. */
import type { Report } from './report.js';

export const json: Report = (results, { stdout }) => {
    const findings = results.flatMap(({ file, findings }) =>
        findings.map(({ severity, code, finding }) => ({
            file,
            range: {
                start: { line: finding.range.start.line, character: finding.range.start.character },
                end: { line: finding.range.end.line, character: finding.range.end.character },
            },
            severity,
            code,
            message: finding.message,
        })),
    );
    stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
};
