/** Findings as workflow commands: GitHub shows them at their lines in a pull request. Lines and columns count from 1. */
import { printable } from '../../language/text/printable.js';
import type { Severity } from '../../language/validation/rule.js';
import { messageWithLine, type ReportOn } from './report.js';

const commandWords: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

export const github: ReportOn = ({ stdout }) => ({
    file: ({ file, findings }) => {
        for (const finding of findings) {
            const { severity, code, range } = finding;
            const { start, end } = range;
            const columns =
                start.line === end.line ? `,col=${start.character + 1},endColumn=${Math.max(end.character, start.character + 1)}` : '';
            const properties = `file=${propertyData(file)},line=${start.line + 1},endLine=${end.line + 1}${columns},title=${propertyData(code)}`;
            stdout.write(`::${commandWords[severity]} ${properties}::${dataText(messageWithLine(finding))}\n`);
        }
    },
    end: () => undefined,
});

function dataText(text: string): string {
    return printable(text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A'));
}

function propertyData(text: string): string {
    return dataText(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
