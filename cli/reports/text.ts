/** Findings for people: one line each, which terminals and editors turn into a link, and a summary at the end. */
import { printable } from '../../language/text/printable.js';
import type { Severity } from '../../language/validation/rule.js';
import type { Stream } from '../console.js';
import { messageWithLine, type ReportOn } from './report.js';

const countNouns: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    information: ['remark', 'remarks'],
    hint: ['hint', 'hints'],
};

type Painter = Readonly<Record<'red' | 'yellow' | 'blue' | 'dim' | 'bold', (text: string) => string>>;

const plainPainter: Painter = { red: String, yellow: String, blue: String, dim: String, bold: String };

export const text: ReportOn = async ({ stdout, stderr }) => {
    // The library touches standard output when it is loaded, and creating that stream is slow.
    const color: Painter = isColourful(stdout) ? (await import('picocolors')).default.createColors(true) : plainPainter;
    const paint: Readonly<Record<Severity, (text: string) => string>> = {
        error: color.red,
        warning: color.yellow,
        information: color.blue,
        hint: color.dim,
    };
    const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
    let files = 0;
    let written = false;
    return {
        file: ({ file, findings }) => {
            files++;
            const lines = findings.map((finding) => {
                const { severity, code, range } = finding;
                counts[severity]++;
                const place = `${printable(file)}:${range.start.line + 1}:${range.start.character + 1}`;
                return `${color.bold(place)} ${paint[severity](severity)} ${messageWithLine(finding)} ${color.dim(code)}\n`;
            });
            if (lines.length > 0) {
                stdout.write(`${written ? '\n' : ''}${lines.join('')}`);
                written = true;
            }
        },
        end: () => {
            if (files === 0) {
                return;
            }
            const counted = (Object.keys(countNouns) as Severity[])
                .filter((severity) => counts[severity] > 0)
                .map((severity) => `${counts[severity]} ${countNouns[severity][counts[severity] === 1 ? 0 : 1]}`);
            stderr.write(`${counted.length > 0 ? counted.join(', ') : 'No findings'} in ${files === 1 ? '1 file' : `${files} files`}.\n`);
        },
    };
};

function isColourful(stream: Stream): boolean {
    return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
