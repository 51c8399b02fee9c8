/** What a rule is and what it finds. */
import type { AstNode, LangiumDocument } from 'langium';
import type { Agenda, Register } from '../grammar/generated/ast.js';
import type { Registers } from '../registers/registers.js';
import type { AgendaScopes } from '../references/scopes.js';
import type { Version } from '../versions/comparison/version.js';
import type { Reading } from '../semantics/reading.js';
import type { Spot } from '../syntax/tree/spots.js';

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

/** A mistake, or what looks like one. It says where by nodes, so that it stays right when an edit above moves it. */
export interface Finding<C = RuleContext> {
    readonly at: Spot;
    /** One plain sentence, with a full stop. */
    readonly message: string;
    /** Default severity where it differs from the rule's. */
    readonly severity?: Severity;
    /** Other places that belong to it. */
    readonly related?: readonly { readonly at: Spot; readonly uri?: string; readonly message: string }[];
    /** Fixes, computed only when asked for, from the document as it is then. */
    readonly fixes?: (context: C) => readonly Fix[];
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

/** A rule: its code, its default severity, one sentence on what it finds, and how it looks for it, which never throws. */
export interface Rule<C = RuleContext> {
    readonly code: string;
    readonly severity: Severity;
    /** What the rule finds, as a sentence fragment for docs and settings: "two items with one label". */
    readonly finds: string;
    /** Looks at the document as a whole, at every key: it must not read it from one end to the other. */
    readonly check?: (context: C) => Iterable<Finding<C>>;
    /** Looks at one piece of an agenda: a line of the masthead, or a section. What it finds is kept until the piece changes, or something of `needs`. */
    readonly checkIn?: (piece: AstNode, context: C, index: number) => Iterable<Finding<C>>;
    /** What the findings in a piece depend on besides the piece: values, and objects that stay the same ones as long as they say the same. */
    readonly needs?: (context: C) => readonly unknown[];
    /** Whether a fix of it may be `sure`. Only such findings are asked for their fixes where all of a document is mended. */
    readonly certain?: boolean;
    /** Whether only the first finding in a document is told. */
    readonly once?: boolean;
}
