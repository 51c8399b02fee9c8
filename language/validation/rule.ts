/** What a rule is and what it finds. */
import type { LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Agenda, Register } from '../grammar/generated/ast.js';
import type { Registers } from '../references/registers.js';
import type { AgendaScopes } from '../references/scopes.js';
import type { Version } from '../semantics/consensus.js';
import type { Reading } from '../semantics/reading.js';

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** A replacement of a stretch of the document. Offsets are UTF-16, `end` exclusive; equal for an insertion. */
export interface TextChange {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

/** A way to mend a finding. `changes` are computed when the fix is asked for and do not overlap. */
export interface Fix {
    readonly title: string;
    readonly changes: readonly TextChange[];
    /** Whether this is the fix to take without asking (`source.fixAll.agenda`): the mistake is certain and so is its mending. */
    readonly sure?: boolean;
}

/** A mistake, or what looks like one. */
export interface Finding {
    /** Where, exactly; lines and UTF-16 characters are zero-based. */
    readonly range: Range;
    /** One plain sentence, with a full stop. */
    readonly message: string;
    /** Default severity where it differs from the rule's. */
    readonly severity?: Severity;
    /** Other places that belong to it. */
    readonly related?: readonly { readonly range: Range; readonly uri?: string; readonly message: string }[];
    /** Fixes, computed only when asked for. */
    readonly fixes?: () => readonly Fix[];
    /** What has no effect and may be faded. */
    readonly unnecessary?: boolean;
}

/** What a rule may look at. */
export interface RuleContext {
    readonly document: LangiumDocument<Agenda>;
    readonly reading: Reading;
    readonly registers: Registers;
    readonly scopes: AgendaScopes;
    /** This document among its language versions; `own` is undefined where it names no language or no symbol. */
    readonly versions: { readonly own: Version | undefined; readonly others: readonly Version[] };
}

export interface RegisterRuleContext {
    readonly document: LangiumDocument<Register>;
}

/** A rule: its code, its default severity, one sentence on what it finds, and the check itself, which never throws. */
export interface Rule<C = RuleContext> {
    readonly code: string;
    readonly severity: Severity;
    /** What the rule finds, as a sentence fragment for docs and settings: "two items with one label". */
    readonly finds: string;
    readonly check: (context: C) => Iterable<Finding>;
}
