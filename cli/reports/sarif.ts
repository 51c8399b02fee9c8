/** Findings as SARIF 2.1.0, the format in which checkers report to code scanning services. */
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printableJson } from '../../language/text/printable.js';
import { allRules } from '../../language/validation/catalogue.js';
import type { Severity } from '../../language/validation/rule.js';
import type { CheckedFinding } from '../checking/checker.js';
import { version } from '../../protocol/version.js';
import type { ReportOn } from './report.js';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
    error: 'error',
    warning: 'warning',
    information: 'note',
    hint: 'note',
};

export const sarif: ReportOn = ({ stdout }) => {
    const rules = allRules.map(({ code, severity, finds }) => ({
        id: code,
        shortDescription: { text: finds },
        defaultConfiguration: { level: levels[severity] },
    }));
    const results: object[] = [];
    return {
        file: ({ file, findings }) => {
            for (const finding of findings) {
                results.push(resultOf(file, finding));
            }
        },
        end: () => {
            const run = { tool: { driver: { name: 'agenda', version, rules } }, columnKind: 'utf16CodeUnits', results };
            stdout.write(
                `${printableJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, 2)}\n`,
            );
        },
    };
};

function resultOf(file: string, { code, severity, range, message, related }: CheckedFinding): object {
    return {
        ruleId: code,
        level: levels[severity],
        message: { text: message },
        locations: [locationOf(file, range)],
        ...(related.length > 0
            ? { relatedLocations: related.map((place) => ({ ...locationOf(file, place.range), message: { text: place.message } })) }
            : {}),
    };
}

/** Lines and columns count from 1, the end column is exclusive. */
function locationOf(file: string, { start, end }: CheckedFinding['range']): object {
    return {
        physicalLocation: {
            artifactLocation: { uri: addressOf(file) },
            region: { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 },
        },
    };
}

function addressOf(file: string): string {
    return isAbsolute(file) ? pathToFileURL(file).href : file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
