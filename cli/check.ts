/** `agenda check`: findings on standard output, problems with the input on standard error. */
import { normalize } from 'node:path';
import type { Limit } from '../language/limits.js';
import type { Severity } from '../language/validation/rule.js';
import type { RuleSettings } from '../language/validation/validator.js';
import type { Outcome } from './checking/checker.js';
import { inShard, type Shard } from './checking/shard.js';
import type { ListedFile } from './checking/listed-file.js';
import { firstOf, survey } from './checking/survey.js';
import { checkGroups } from './checking/groups.js';
import { type Console, exitCodes, Misuse, reportUnreadable } from './console.js';
import { reports, type ReportName } from './reports/catalogue.js';
import type { Report } from './reports/report.js';

export interface CheckOptions {
    readonly format: ReportName;
    readonly maxWarnings?: number;
    readonly register: readonly string[];
    readonly rule: RuleSettings;
    readonly shard?: Shard;
    /** Time limit for one file; a long time by default. */
    readonly limit?: Limit;
}

/**
 * @param thread program file for other threads; without it, everything is checked in this thread
 * @returns the exit code. Throws {@link Misuse} if an unknown rule is named.
 */
export async function check(files: readonly string[], options: CheckOptions, io: Console, thread?: string): Promise<number> {
    await refuseUnknown(Object.keys(options.rule));
    const found = await survey(files, options.register);
    const { groups, registers, bookings, unreadable, unreadableRegisters } = options.shard ? inShard(found, options.shard) : found;
    // A broken register inside a folder turns up twice: as a file of its own, and beside an agenda.
    const failures = firstOf([...unreadable, ...unreadableRegisters], ({ file }) => normalize(file));
    for (const { file, reason } of failures) {
        reportUnreadable(file, reason, io);
    }
    const results = new OrderedResults(await (await reports[options.format]())(io), io);
    const places = groups.flatMap((group) => group.places).sort((one, other) => one - other);
    const order = new Map(places.map((place, index) => [place, index]));
    const reportedLater = new Map<string, string>();
    await checkGroups(
        { groups, registers, bookings },
        { settings: options.rule, program: thread, limit: options.limit },
        {
            groupChecked(group, outcomes) {
                for (const [index, outcome] of outcomes.entries()) {
                    results.add(order.get(group.places[index]!)!, group.files[index]!, outcome);
                }
            },
            registerUnreadable({ file, reason }) {
                if (!reportedLater.has(file)) {
                    reportedLater.set(file, reason);
                    reportUnreadable(file, reason, io);
                }
            },
        },
    );
    const code = results.end(options.maxWarnings);
    return failures.some(({ isPassedOver }) => !isPassedOver) || reportedLater.size > 0 ? exitCodes.misuse : code;
}

/** Takes the outcomes of the files in any order and reports them in the order of the files. */
class OrderedResults {
    readonly #waiting = new Map<number, { readonly file: string; readonly outcome: Outcome }>();
    #next = 0;
    #errors = 0;
    #warnings = 0;
    #hasProblem = false;

    constructor(
        private readonly report: Report,
        private readonly io: Console,
    ) {}

    add(index: number, { file }: ListedFile, outcome: Outcome): void {
        this.#waiting.set(index, { file, outcome });
        for (let result = this.#waiting.get(this.#next); result; result = this.#waiting.get(this.#next)) {
            this.#waiting.delete(this.#next++);
            this.#report(result.file, result.outcome);
        }
    }

    #report(file: string, outcome: Outcome): void {
        if ('problem' in outcome) {
            this.#hasProblem = true;
            reportUnreadable(file, outcome.problem, this.io);
            return;
        }
        const countOf = (severity: Severity): number => outcome.findings.filter((one) => one.severity === severity).length;
        this.#errors += countOf('error');
        this.#warnings += countOf('warning');
        this.report.file({ file, findings: outcome.findings });
    }

    /** @returns the exit code */
    end(maxWarnings: number = Number.POSITIVE_INFINITY): number {
        this.report.end();
        if (this.#hasProblem) {
            return exitCodes.misuse;
        }
        return this.#errors > 0 || this.#warnings > maxWarnings ? exitCodes.findings : exitCodes.clean;
    }
}

/** A setting names a rule or a family of rules: `schedule` stands for all of `schedule/…`. */
async function refuseUnknown(codes: readonly string[]): Promise<void> {
    if (codes.length === 0) {
        return;
    }
    const { allRules } = await import('../language/validation/catalogue.js');
    const unknown = codes.find((code) => !allRules.some((known) => known.code === code || known.code.startsWith(`${code}/`)));
    if (unknown !== undefined) {
        throw new Misuse(`there is no rule ${unknown}.`);
    }
}
