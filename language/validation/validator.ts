/** Runs the rules over a document, in place of Langium's checks per node, and turns findings into diagnostics. */
import {
    type AstNode,
    DefaultDocumentValidator,
    interruptAndCheck,
    type LangiumCoreServices,
    type LangiumDocument,
    type ValidationOptions,
} from 'langium';
import type { CancellationToken, Diagnostic } from 'vscode-languageserver-protocol';
import { type Agenda, isAgenda, isRegister, type Register } from '../grammar/generated/ast.js';
import { readingOf } from '../semantics/reading.js';
import { agendaRules, registerRules } from './catalogue.js';
import { ignoredLines } from './ignore.js';
import type { Finding, Fix, Rule, RuleContext, RegisterRuleContext, Severity } from './rule.js';
import type { AgendaServices } from '../module.js';
import type { AgendaScopes } from '../references/scopes.js';

const lspSeverity: Record<Severity, 1 | 2 | 3 | 4> = { error: 1, warning: 2, information: 3, hint: 4 };
/** A finding with the rule it comes from, kept beside the diagnostics of a document for quick fixes. */
export interface RuledFinding {
    readonly code: string;
    readonly severity: Severity;
    readonly finding: Finding;
}

/** The setting `agenda.rules`: another severity by code, or `off`. A family, `schedule`, stands for all its codes. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

export class RuleValidator extends DefaultDocumentValidator {
    /** Set by the host from `agenda.rules`. */
    settings: RuleSettings = {};
    /** Where the page of rules (docs/rules.md) can be opened; set by a host that has it. Findings link to their section. */
    rulesPage: string | undefined;
    readonly #services: LangiumCoreServices;
    readonly #findings = new WeakMap<AstNode, readonly RuledFinding[]>();

    constructor(services: LangiumCoreServices) {
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
        return findings.map((ruled) => toDiagnostic(document, ruled, this.rulesPage));
    }

    /** The findings of the last validation, in the order of the text. */
    findingsOf(document: LangiumDocument): readonly RuledFinding[] {
        return this.#findings.get(document.parseResult.value) ?? [];
    }

    /** Runs all rules. A rule that throws loses its own findings only. */
    async check(document: LangiumDocument, cancelToken?: CancellationToken): Promise<readonly RuledFinding[]> {
        const root = document.parseResult.value;
        const ignored = ignoredLines(document.textDocument);
        const found: RuledFinding[] = [];
        const run = async <C>(rules: readonly Rule<C>[], context: C): Promise<void> => {
            for (const rule of rules) {
                if (cancelToken) {
                    await interruptAndCheck(cancelToken);
                }
                const severity = this.#severityOf(rule.code);
                if (severity === 'off') {
                    continue;
                }
                for (const finding of guarded(rule, context)) {
                    if (!ignored(rule.code, finding.range.start.line)) {
                        found.push({ code: rule.code, severity: severity ?? finding.severity ?? rule.severity, finding });
                    }
                }
            }
        };
        if (isAgenda(root)) {
            const services = this.#services as AgendaServices;
            await run<RuleContext>(agendaRules, {
                document: document as LangiumDocument<Agenda>,
                reading: readingOf(root),
                registers: services.references.Registers,
                scopes: services.references.ScopeProvider as AgendaScopes,
                versions: services.references.Versions.of(document as LangiumDocument<Agenda>),
            });
        } else if (isRegister(root)) {
            await run<RegisterRuleContext>(registerRules, { document: document as LangiumDocument<Register> });
        }
        return found.sort(
            (one, other) =>
                one.finding.range.start.line - other.finding.range.start.line ||
                one.finding.range.start.character - other.finding.range.start.character,
        );
    }

    #severityOf(code: string): Severity | 'off' | undefined {
        const family = code.slice(0, Math.max(0, code.indexOf('/')));
        return this.settings[code] ?? (family ? (this.settings[`${family}/*`] ?? this.settings[family]) : undefined);
    }
}

function* guarded<C>(rule: Rule<C>, context: C): Iterable<Finding> {
    try {
        yield* rule.check(context);
    } catch (error) {
        console.error(`The rule ${rule.code} failed:`, error);
    }
}

function toDiagnostic(document: LangiumDocument, { code, severity, finding }: RuledFinding, rulesPage: string | undefined): Diagnostic {
    return {
        range: finding.range,
        severity: lspSeverity[severity],
        code,
        ...(rulesPage ? { codeDescription: { href: `${rulesPage}#${code.replace('/', '')}` } } : {}),
        source: 'agenda',
        message: finding.message,
        ...(finding.unnecessary ? { tags: [1] } : {}),
        ...(finding.related
            ? {
                  relatedInformation: finding.related.map((related) => ({
                      location: { uri: related.uri ?? document.uri.toString(), range: related.range },
                      message: related.message,
                  })),
              }
            : {}),
    };
}

/** The fixes of a finding; a fix that cannot be computed is none. */
export function fixesOf(finding: Finding): readonly Fix[] {
    try {
        return finding.fixes?.() ?? [];
    } catch (error) {
        console.error('A fix failed:', error);
        return [];
    }
}
