/** Findings as JSON, an object a line, written as soon as a file and those before it are checked: for archives of which nobody wants to wait for the end. */
import { jsonOf } from './json.js';
import type { ReportOn } from './report.js';

export const jsonl: ReportOn = ({ stdout }) => ({
    file: (result) => {
        const lines = jsonOf(result).map((finding) => `${JSON.stringify(finding)}\n`);
        if (lines.length > 0) {
            stdout.write(lines.join(''));
        }
    },
    end: () => undefined,
});
