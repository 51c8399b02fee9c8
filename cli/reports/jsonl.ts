/** Findings as JSON, one object per line, written as soon as a file and those before it are checked: a large archive shows results before the end. */
import { printableJson } from '../../language/text/printable.js';
import { jsonOf } from './json.js';
import type { ReportOn } from './report.js';

export const jsonl: ReportOn = ({ stdout }) => ({
    file: (result) => {
        const lines = jsonOf(result).map((finding) => `${printableJson(finding)}\n`);
        if (lines.length > 0) {
            stdout.write(lines.join(''));
        }
    },
    end: () => undefined,
});
