/** `agenda check`: findings on standard output, problems with the input on standard error. */
import { allRules } from '../../language/validation/catalogue.js';
import type { Limit } from '../../language/limits.js';
import type { RuleSettings } from '../../language/validation/validator.js';
import { type Console, exitCodes, Misuse, reportUnreadable } from './console.js';
import { reports, type ReportName } from './reports/catalogue.js';
import type { FileFindings } from './reports/report.js';
import { readSources, registersBeside, versionsBeside } from './sources.js';
import { Workspace } from './workspace.js';

export interface CheckOptions {
    readonly format: ReportName;
    readonly maxWarnings?: number;
    readonly register: readonly string[];
    readonly rule: RuleSettings;
    /** How long a file may take; a long time by default. */
    readonly limit?: Limit;
}

/** @returns the exit code. Throws {@link Misuse} where a rule is named that does not exist. */
export async function check(files: readonly string[], options: CheckOptions, io: Console): Promise<number> {
    const unknown = Object.keys(options.rule).find((code) => !isRule(code));
    if (unknown !== undefined) {
        throw new Misuse(`there is no rule ${unknown}.`);
    }
    const { sources, unreadable } = await readSources(files);
    const named = await readSources(options.register, ['.register']);
    const beside = await registersBeside(sources);
    const failures = [...unreadable, ...named.unreadable, ...beside.unreadable];
    for (const { file, reason } of dedupe(failures)) {
        reportUnreadable(file, reason, io);
    }
    const workspace = new Workspace(options.rule, options.limit);
    const registers = [...named.sources, ...beside.sources];
    const findings = await workspace.check(sources, [...registers, ...(await versionsBeside(sources))]);
    const checked = new Set(sources.map(({ path }) => path));
    for (const source of registers.filter(({ path }) => !checked.has(path))) {
        const reason = workspace.unread(source);
        if (reason !== undefined) {
            failures.push({ file: source.file, reason });
            reportUnreadable(source.file, reason, io);
        }
    }
    const results: FileFindings[] = sources.map((source) => ({ file: source.file, findings: findings.get(source) ?? [] }));
    reports[options.format](results, io);
    return failures.length > 0 ? exitCodes.misuse : verdict(results, options.maxWarnings);
}

/** A code, or a family of codes: `schedule` is all of `schedule/…`. */
function isRule(code: string): boolean {
    return allRules.some((known) => known.code === code || known.code.startsWith(`${code}/`));
}

/** A broken register inside a folder is met twice, as a file of its own and beside an agenda. */
function dedupe<T extends { readonly file: string }>(failures: readonly T[]): readonly T[] {
    return [...new Map(failures.map((failure) => [failure.file, failure])).values()];
}

function verdict(results: readonly FileFindings[], maxWarnings: number | undefined): number {
    const count = (severity: string): number =>
        results.reduce((sum, { findings }) => sum + findings.filter((one) => one.severity === severity).length, 0);
    const tooMany = maxWarnings !== undefined && count('warning') > maxWarnings;
    return count('error') > 0 || tooMany ? exitCodes.findings : exitCodes.clean;
}
