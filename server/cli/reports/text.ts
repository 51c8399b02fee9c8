/** Findings for people: one line each, which terminals and editors turn into a link; a summary at the end. */
import pico from 'picocolors';
import type { Severity } from '../../../language/validation/rule.js';
import type { Stream } from '../console.js';
import type { Report } from './report.js';

const nouns: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    information: ['remark', 'remarks'],
    hint: ['hint', 'hints'],
};

export const text: Report = (results, { stdout, stderr }) => {
    const color = pico.createColors(isColourful(stdout));
    const paint: Readonly<Record<Severity, (text: string) => string>> = {
        error: color.red,
        warning: color.yellow,
        information: color.blue,
        hint: color.dim,
    };
    const groups = results
        .filter(({ findings }) => findings.length > 0)
        .map(({ file, findings }) =>
            findings
                .map(({ severity, code, finding: { range, message } }) => {
                    const place = `${file}:${range.start.line + 1}:${range.start.character + 1}`;
                    return `${color.bold(place)} ${paint[severity](severity)} ${message} ${color.dim(code)}\n`;
                })
                .join(''),
        );
    stdout.write(groups.join('\n'));
    if (results.length === 0) {
        return;
    }
    const all = results.flatMap(({ findings }) => findings);
    const counts = (Object.keys(nouns) as Severity[]).flatMap((severity) => {
        const number = all.filter((one) => one.severity === severity).length;
        return number > 0 ? [`${number} ${nouns[severity][number === 1 ? 0 : 1]}`] : [];
    });
    stderr.write(
        `${counts.length > 0 ? counts.join(', ') : 'No findings'} in ${results.length === 1 ? '1 file' : `${results.length} files`}.\n`,
    );
};

function isColourful(stream: Stream): boolean {
    return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
