/** Runs the rules on a document, in place of Langium's checks per node, and turns findings into diagnostics. */
import { type AstNode, DefaultDocumentValidator, interruptAndCheck, type LangiumDocument, type URI, type ValidationOptions } from 'langium';
import type { CancellationToken, Diagnostic } from 'vscode-languageserver-protocol';
import { type Agenda, isAgenda, isRegister, type Register } from '../grammar/generated/ast.js';
import { runWithPauses, type Pausable, TooLong, type Turns, type Unread } from '../limits.js';
import type { AgendaServices } from '../services.js';
import type { AgendaScopes } from '../references/scopes.js';
import { readingOf } from '../semantics/reading.js';
import { agendaRules, registerRules } from './catalogue.js';
import { counted } from '../../protocol/wording.js';
import { toDiagnostic } from './diagnostic.js';
import { guarded } from './guarded.js';
import { ignoredLines } from './ignore.js';
import { type Found, KeptFindings } from './kept-findings.js';
import { PlacedFinding, type RuledFinding } from './placed-finding.js';
import type { RegisterRuleContext, Rule, RuleContext, Severity } from './rule.js';
import { encodingFinding, encodingRule } from './rules/encoding.js';
import { textOfFirstLine, unreadFinding, unreadRule } from './rules/unread.js';

/** The setting `agenda.rules`: by code, another severity or `off`. A family, such as `schedule`, stands for all its codes. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

export class RuleValidator extends DefaultDocumentValidator {
    /** The host sets it from `agenda.rules`. */
    settings: RuleSettings = {};
    /** The address at which a host shows the description of a rule (docs/rules.md), by its code, set by a host that can. Findings link to it. */
    addressOf: ((code: string) => string) | undefined;
    readonly #services: AgendaServices;
    readonly #findings = new WeakMap<AstNode, readonly RuledFinding[]>();
    readonly #kept = new KeptFindings(agendaRules);

    constructor(services: AgendaServices) {
        super(services);
        this.#services = services;
    }

    override async validateDocument(
        document: LangiumDocument,
        _options: ValidationOptions = {},
        cancelToken?: CancellationToken,
    ): Promise<Diagnostic[]> {
        const findings = await this.check(document, cancelToken);
        this.#findings.set(document.parseResult.value, findings);
        return findings.map((ruled) => toDiagnostic(document, ruled, this.addressOf));
    }

    /** The findings of the last validation, in the order of the text. */
    findingsOf(document: LangiumDocument): readonly RuledFinding[] {
        return this.#findings.get(document.parseResult.value) ?? [];
    }

    /** Runs all rules, on the changed pieces and on the document. A rule that throws loses only its own findings. */
    async check(document: LangiumDocument, cancelToken?: CancellationToken): Promise<readonly RuledFinding[]> {
        return this.#checkInTurns(document, {
            limit: this.#services.shared.agenda.Limits.limitOf(document.uri),
            pause: () => checkCancellation(cancelToken),
            isWanted: () => !cancelToken?.isCancellationRequested,
        });
    }

    /**
     * The findings of a document that need not be one of the workspace's; nothing of it is kept. An agenda has to be linked.
     * @param siblings the agendas to compare an agenda with: its language versions, in the order of their addresses
     */
    async diagnosticsInTurns(
        document: LangiumDocument,
        siblings: readonly LangiumDocument<Agenda>[],
        turns: Turns,
    ): Promise<readonly Diagnostic[]> {
        const findings = await this.#checkInTurns(document, turns, siblings);
        return findings.map((ruled) => toDiagnostic(document, ruled, this.addressOf));
    }

    async #checkInTurns(
        document: LangiumDocument,
        { limit, pause, isWanted }: Turns,
        siblings?: readonly LangiumDocument<Agenda>[],
    ): Promise<readonly RuledFinding[]> {
        const limits = this.#services.shared.agenda.Limits;
        try {
            if (!limits.unread(document.uri)) {
                return await runWithPauses(() => this.#findIn(document, siblings), limit, pause, isWanted);
            }
        } catch (error) {
            if (!(error instanceof TooLong)) {
                throw error;
            }
            limits.giveUp(document.uri);
        }
        const findingsOfUnread = limits.unread(document.uri);
        return findingsOfUnread ? this.#findingOf(findingsOfUnread, textOfFirstLine(document)) : [];
    }

    /** The only finding for a file that was not read and has no document. */
    unread(uri: URI, unread: Unread): Diagnostic[] {
        return this.#findingOf(unread, '').map((ruled) => toDiagnostic({ uri }, ruled, this.addressOf));
    }

    #findingOf(unread: Unread, firstLine: string): readonly RuledFinding[] {
        const { code, severity } = unreadRule;
        const configured = this.#severityOf(code) ?? severity;
        return configured === 'off' ? [] : [{ code, severity: configured, certain: false, finding: unreadFinding(unread, firstLine) }];
    }

    /** Pauses between rules and between pieces, so that other requests can go first. */
    *#findIn(document: LangiumDocument, siblings?: readonly LangiumDocument<Agenda>[]): Pausable<readonly RuledFinding[]> {
        const root = document.parseResult.value;
        const found: RuledFinding[] = [];
        yield;
        if (this.#isMisread(document, found)) {
            return found;
        }
        if (isAgenda(root)) {
            const context = this.#contextOf(document as LangiumDocument<Agenda>, siblings);
            this.#add(yield* this.#inAgenda(root, context), document, context, found);
        } else if (isRegister(root)) {
            const context: RegisterRuleContext = { document: document as LangiumDocument<Register> };
            for (const rule of registerRules) {
                yield;
                const findings = guarded(rule.code, () => rule.check?.(context) ?? []);
                this.#add(
                    findings.map((finding) => ({ rule, finding })),
                    document,
                    context,
                    found,
                );
            }
        }
        return found.sort(
            (one, other) =>
                one.finding.range.start.line - other.finding.range.start.line ||
                one.finding.range.start.character - other.finding.range.start.character,
        );
    }

    /** Adds the finding on how the document was read, if there is one. @returns whether it replaces all others */
    #isMisread(document: LangiumDocument, found: RuledFinding[]): boolean {
        const { code } = encodingRule;
        const configured = this.#severityOf(code);
        const [reported] = configured === 'off' ? [] : guarded(code, () => [encodingFinding(document)]);
        if (!reported || configured === 'off' || ignoredLines(document)(code, reported.finding.range.start.line)) {
            return false;
        }
        found.push({ code, severity: configured ?? reported.severity, certain: false, finding: reported.finding });
        return reported.isCertain;
    }

    *#inAgenda(agenda: Agenda, context: RuleContext): Pausable<readonly Found[]> {
        const found = [...(yield* this.#kept.in(agenda, context))];
        for (const rule of agendaRules) {
            if (rule.check) {
                yield;
                for (const finding of guarded(rule.code, () => rule.check?.(context) ?? [])) {
                    found.push({ rule, finding });
                }
            }
        }
        // Among findings at the same place, the earlier rule of the catalogue comes first, whichever check found it.
        return found.length > 1 ? found.sort((one, other) => order.get(one.rule)! - order.get(other.rule)!) : found;
    }

    /** Leaves out findings whose rule is off or ignored on their line. */
    #add<C>(all: readonly Found<C>[], document: LangiumDocument, context: C, found: RuledFinding[]): void {
        if (all.length === 0) {
            return;
        }
        const ignored = ignoredLines(document);
        const reportedOnce = new Set<Rule<C>>();
        const counts = new Map<string, number>();
        const left = new Map<string, RuledFinding>();
        for (const { rule, finding } of all) {
            const severity = this.#severityOf(rule.code);
            if (severity !== 'off' && !reportedOnce.has(rule)) {
                if (rule.once) {
                    reportedOnce.add(rule);
                }
                const placed = new PlacedFinding(finding, () => finding.fixes?.(context) ?? []);
                if (!ignored(rule.code, placed.range.start.line)) {
                    const ruled = {
                        code: rule.code,
                        severity: severity ?? finding.severity ?? rule.severity,
                        certain: rule.certain ?? false,
                        finding: placed,
                    };
                    const count = (counts.get(rule.code) ?? 0) + 1;
                    counts.set(rule.code, count);
                    if (count <= mostOfOneCode) {
                        found.push(ruled);
                    } else if (!left.has(rule.code)) {
                        left.set(rule.code, ruled);
                    }
                }
            }
        }
        for (const [code, first] of left) {
            found.push(leftOut(first, (counts.get(code) ?? 0) - mostOfOneCode));
        }
    }

    #contextOf(document: LangiumDocument<Agenda>, siblings: readonly LangiumDocument<Agenda>[] | undefined): RuleContext {
        const { references } = this.#services as AgendaServices;
        const versions = siblings ? references.Versions.among(document, siblings) : references.Versions.of(document);
        const clashes = references.Bookings.clashesOf(document);
        if (!siblings) {
            references.Versions.checks(document, versions.others);
            references.Bookings.checks(document, clashes);
        }
        return {
            document,
            reading: readingOf(document.parseResult.value),
            registers: references.Registers,
            scopes: references.ScopeProvider as AgendaScopes,
            styles: this.#services.shared.agenda.Styles,
            versions,
            clashes,
        };
    }

    #severityOf(code: string): Severity | 'off' | undefined {
        const family = code.slice(0, Math.max(0, code.indexOf('/')));
        return this.settings[code] ?? (family ? (this.settings[`${family}/*`] ?? this.settings[family]) : undefined);
    }
}

/** Findings of one code in a document. Who has more mends the first ones, or what all of them come from; an editor with a hundred thousand of them stands still. */
const mostOfOneCode = 5000;

/** Stands for all findings of a code beyond the most. It is at the place of the first of them, and has its fixes. */
function leftOut(first: RuledFinding, count: number): RuledFinding {
    return count === 1
        ? first
        : {
              ...first,
              finding: first.finding.saying(
                  `${counted(count - 1, 'more finding')} of ${first.code} below ${count === 2 ? 'is' : 'are'} not listed.`,
              ),
          };
}

const order: ReadonlyMap<unknown, number> = new Map(agendaRules.map((rule, index) => [rule, index]));

/** Lets other requests go first, and stops when the client cancels the work. */
async function checkCancellation(cancelToken: CancellationToken | undefined): Promise<void> {
    if (cancelToken) {
        await interruptAndCheck(cancelToken);
    }
}
