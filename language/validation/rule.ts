/** What a rule is, and what it finds. */
import type { AstNode, LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Clash } from '../bookings/clashes.js';
import type { Agenda, Register } from '../grammar/generated/ast.js';
import type { Registers } from '../registers/registers.js';
import type { AgendaScopes } from '../references/scopes.js';
import type { Version } from '../versions/comparison/version.js';
import type { Reading } from '../semantics/reading.js';
import type { Styles } from '../styles/styles.js';
import type { Spot } from '../syntax/tree/spots.js';
import type { TextChange } from '../text/change.js';

export type { TextChange };

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** A way to fix a finding. `changes` are computed when a client asks for the fix; they do not overlap. */
export interface Fix {
    readonly title: string;
    readonly changes: readonly TextChange[];
    /** Whether `source.fixAll.agenda` applies it without asking: both the mistake and its correction are certain. */
    readonly sure?: boolean;
}

/** A mistake, or a probable one. It gives its place by nodes, so that the place stays right when an edit above moves it. */
export interface Finding<C = RuleContext> {
    readonly at: Spot;
    /** One plain sentence, with a full stop. */
    readonly message: string;
    /** The default severity, where it differs from the rule's. */
    readonly severity?: Severity;
    /** Other places that belong to it; a range in a file that has no tree. */
    readonly related?: readonly { readonly at: Spot | Range; readonly uri?: string; readonly message: string }[];
    /** The fixes, computed on request from the document at that time. */
    readonly fixes?: (context: C) => readonly Fix[];
    /** Whether the text has no effect, so that an editor may fade it. */
    readonly unnecessary?: boolean;
}

/** The inputs of a rule. */
export interface RuleContext {
    readonly document: LangiumDocument<Agenda>;
    readonly reading: Reading;
    readonly registers: Registers;
    readonly scopes: AgendaScopes;
    /** The styles that a document may name. */
    readonly styles: Styles;
    /** This document among its language versions. `own` is undefined where it names no language or no symbol. */
    readonly versions: { readonly own: Version | undefined; readonly others: readonly Version[] };
    /** The meetings of this document whose room another agenda takes at the same time. */
    readonly clashes: readonly Clash[];
}

export interface RegisterRuleContext {
    readonly document: LangiumDocument<Register>;
}

/** A rule: its code, its default severity, what it finds, and its checks. A check must not throw. */
export interface Rule<C = RuleContext> {
    readonly code: string;
    readonly severity: Severity;
    /** What the rule finds, as a sentence fragment for docs and settings: "two items with one label". */
    readonly finds: string;
    /** Checks the document as a whole, after every keystroke: it must not read the document from beginning to end. */
    readonly check?: (context: C) => Iterable<Finding<C>>;
    /** Checks one piece of an agenda: a masthead line, or a section. Its findings are kept until the piece or one of `needs` changes. */
    readonly checkIn?: (piece: AstNode, context: C, index: number) => Iterable<Finding<C>>;
    /** The pieces in which `checkIn` can find anything, if not all: it is not called for the others. It goes by the type of the piece alone. */
    readonly looksAt?: (piece: AstNode) => boolean;
    /** The inputs of `checkIn` besides the piece: values, and objects that stay the same objects as long as their contents do. */
    readonly needs?: (context: C) => readonly unknown[];
    /** Whether a fix of it may be `sure`. To fix a whole document, only such findings are asked for their fixes. */
    readonly certain?: boolean;
    /** Whether only the first finding in a document is reported. */
    readonly once?: boolean;
}
