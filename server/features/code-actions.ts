/** Quick fixes of findings, the fix of all that is certain, comments that silence a finding, and moves of items. Edits are made only when requested. */
import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic, type Range } from 'vscode-languageserver-protocol';
import { lastWhere } from '../../language/text/searching.js';
import { trailingLineEnds } from '../../language/text/ends.js';
import type { Fix, TextChange } from '../../language/validation/rule.js';
import type { PlacedFinding, RuledFinding } from '../../language/validation/placed-finding.js';
import { encodingRule } from '../../language/validation/rules/encoding.js';
import { unreadRule } from '../../language/validation/rules/unread.js';
import { RuleValidator } from '../../language/validation/validator.js';
import type { AgendaDocumentBuilder } from '../documents/builder.js';
import { optionsIn } from '../client-options.js';
import type { AgendaServerServices } from '../service-types.js';
import { registerAction } from './new-register.js';
import { editOfMove, type OfferedMove, offeredMoves } from './item-moves.js';
import { isOffered, rewritingEdits, rewritings } from './rewritings.js';
import { canProposeIn, editOfProposal, hasMeetings, offersProposal, proposalKind, proposalTitle } from './schedule-proposals.js';
import { GivenDiagnostics } from './shared/given-diagnostics.js';
import { lineText, touches } from './shared/places.js';
import { ignoreLine } from '../../language/drafting/writer.js';
import { withIsolates } from '../../language/text/direction.js';
import { editsOf } from '../version-edits.js';
import { moveByCommand, newVersion, readAgain, scheduleByCommand } from './command-actions.js';

const fixAllKind = `${CodeActionKind.SourceFixAll}.agenda`;

/** A menu with more is of no use. A selection of the whole document may contain thousands of findings. */
const mostFindings = 100;

/** UTF-16 units of the edits in one answer to a client that wants them at once. The fixes after the one that reaches it are left out. */
const mostEdited = 1_000_000;

/** Roughly what a change is long in an answer besides its text: its range. */
const changeLength = 100;

/** The data an action needs to make its edit later. */
interface ActionData {
    readonly uri: string;
    /** Version of the text for which the action was offered. */
    readonly version: number;
    /** Index of the finding in the document, its code, and index of its fix; undefined for the action that fixes all. */
    readonly finding?: number;
    readonly code?: string;
    readonly fix?: number;
    /** The move of an item. */
    readonly move?: OfferedMove;
    /** Whether it is a proposed schedule. */
    readonly schedule?: true;
    /** Which rewriting it is, by its kind, and where. */
    readonly rewriting?: { readonly kind: string; readonly range: Range };
}

export class AgendaActions implements CodeActionProvider {
    #lazy = false;
    /** Whether the client has the command that creates a language version. */
    #makesVersions = false;
    /** Whether the client has the command that reads a file again. */
    #readsAgain = false;
    /** Whether the client has the command that begins a register. */
    #beginsRegisters = false;
    /** Whether the client has the command that moves an item. */
    #movesItems = false;
    /** Whether the client has the command that schedules an item. */
    #schedulesItems = false;
    /** Whether the client has the command that proposes a schedule. */
    #proposesSchedules = false;

    constructor(private readonly services: AgendaServerServices) {
        services.shared.lsp.LanguageServer.onInitialize((params) => {
            const has = optionsIn(params);
            this.#makesVersions = has.newVersion === true;
            this.#readsAgain = has.readAgain === true;
            this.#beginsRegisters = has.newRegister === true;
            this.#movesItems = has.moveItem === true;
            this.#schedulesItems = has.scheduleItem === true;
            this.#proposesSchedules = has.proposeSchedule === true;
            this.#lazy = params.capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false;
        });
    }

    getCodeActions(document: LangiumDocument, { range, context }: CodeActionParams): CodeAction[] {
        const isWanted = (kind: string): boolean =>
            !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
        const findings = this.#findings(document);
        const fixesOf = madeOnce();
        const actions: CodeAction[] = [];
        const given = new GivenDiagnostics(context.diagnostics);
        if (isWanted(CodeActionKind.QuickFix)) {
            const shown = [...findings.entries()].filter(([, { finding }]) => touches(finding.range, range)).slice(0, mostFindings);
            actions.push(...shown.flatMap(([index, ruled]) => this.#fixes(document, index, ruled, fixesOf, given.of(ruled))));
            if (this.#makesVersions) {
                actions.push(...shown.flatMap(([, ruled]) => newVersion(document, ruled, given.of(ruled))));
            }
            if (this.#readsAgain) {
                actions.push(...shown.flatMap(([, ruled]) => readAgain(document, ruled, given.of(ruled))));
            }
            if (this.#beginsRegisters) {
                const hint = shown.find(([, { code }]) => code === 'resolution/no-register')?.[1];
                const diagnostic = hint && given.of(hint);
                actions.push(...registerAction(this.services.shared, document, range.start, diagnostic));
            }
            const unscheduled = shown.find(([, { code }]) => code === 'schedule/unscheduled')?.[1];
            const itsDiagnostic = unscheduled && given.of(unscheduled);
            if (unscheduled && this.#schedulesItems && hasMeetings(document)) {
                const { line } = unscheduled.finding.range.start;
                actions.push(scheduleByCommand(document, this.#version(document), line, itsDiagnostic));
            }
            if (unscheduled && canProposeIn(document)) {
                actions.push(this.#proposal(document, CodeActionKind.QuickFix, itsDiagnostic));
            }
            actions.push(
                ...ignoreComments(
                    document,
                    // A comment cannot silence anything in a file that is not read, or not read as it is written.
                    shown
                        .map(([, ruled]) => ruled)
                        .filter(({ code, severity }) => code !== unreadRule.code && !(code === encodingRule.code && severity === 'error')),
                    given,
                ),
            );
        }
        for (const { offered, ...action } of offeredMoves(document, range).filter(({ kind }) => isWanted(kind ?? ''))) {
            actions.push(
                this.#movesItems
                    ? moveByCommand(document, this.#version(document), action, offered)
                    : this.#offered(document, action, { move: offered }),
            );
        }
        if (isWanted(proposalKind) && offersProposal(document, range)) {
            actions.push(this.#proposal(document, proposalKind, undefined));
        }
        for (const rewriting of rewritings) {
            const { title, kind } = rewriting;
            if (isWanted(kind) && isOffered(rewriting, document, range)) {
                actions.push(this.#offered(document, { title, kind }, { rewriting: { kind, range } }));
            }
        }
        if (context.only && isWanted(fixAllKind) && findings.some((ruled) => sureFix(ruled))) {
            actions.push(this.#offered(document, { title: 'Apply all certain fixes', kind: fixAllKind }, {}));
        }
        return this.#lazy ? actions : this.#withEdits(document, actions, fixesOf);
    }

    /** Fills in the edit of an action offered without one; no edit if the text has changed since. */
    resolve(document: LangiumDocument, action: CodeAction): CodeAction {
        const data = action.data as ActionData;
        const open = this.services.shared.workspace.TextDocuments.get(data.uri);
        // The text may be newer than the tree from which the edit takes its offsets.
        if (data.version !== this.#version(document) || data.version !== (open?.version ?? data.version)) {
            return action;
        }
        if (data.schedule) {
            return { ...action, edit: editOfProposal(this.services.shared.agenda.Schedules, document) };
        }
        if (data.rewriting) {
            return { ...action, edit: { changes: { [data.uri]: rewritingEdits(data.rewriting.kind, document, data.rewriting.range) } } };
        }
        return data.move
            ? { ...action, edit: editOfMove(this.services.shared.agenda.ItemMoves, document, data.move) }
            : this.#mended(document, action, data);
    }

    /** The action with the edit of its fix. Without an edit the findings have changed since, though the text has not: a register or a setting has. */
    #mended(document: LangiumDocument, action: CodeAction, data: ActionData): CodeAction {
        const changes = this.#changes(document, action.title, data);
        return changes ? { ...action, edit: { changes: { [data.uri]: editsOf(document, changes) } } } : action;
    }

    /**
     * The actions with their edits, up to a total size of edits. Where several findings have the same edit, as in a wrong numbering, one action stands for
     * all of them.
     */
    #withEdits(document: LangiumDocument, actions: readonly CodeAction[], fixesOf: FixesOf): CodeAction[] {
        const findings = this.#findings(document);
        const given = new Map<readonly TextChange[], CodeAction>();
        const complete: CodeAction[] = [];
        let left = mostEdited;
        for (const action of actions) {
            if (action.data === undefined) {
                complete.push(action);
                continue;
            }
            const { finding = -1, fix = -1 } = action.data as ActionData;
            const fixes = findings[finding] && fixesOf(findings[finding].finding);
            const changes = fixes?.[fix]?.changes;
            const same = changes && given.get(changes);
            if (same) {
                same.diagnostics = [...new Set([...(same.diagnostics ?? []), ...(action.diagnostics ?? [])])];
            } else if (left > 0) {
                left -= (changes ?? []).reduce((sum, { text }) => sum + text.length + changeLength, 0);
                const edits = changes && { changes: { [document.uri.toString()]: editsOf(document, changes) } };
                const resolved = edits ? { ...action, edit: edits } : this.resolve(document, action);
                complete.push(resolved);
                if (changes) {
                    given.set(changes, resolved);
                }
            }
        }
        return complete;
    }

    #fixes(
        document: LangiumDocument,
        index: number,
        { code, finding }: RuledFinding,
        fixesOf: FixesOf,
        diagnostic: Diagnostic | undefined,
    ): CodeAction[] {
        return fixesOf(finding).map((fix, place) =>
            this.#offered(
                document,
                {
                    title: withIsolates(fix.title),
                    kind: CodeActionKind.QuickFix,
                    ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
                    ...(fix.sure ? { isPreferred: true } : {}),
                },
                { finding: index, code, fix: place },
            ),
        );
    }

    /** A command of the client makes it in all language versions, because it opens them. */
    #proposal(document: LangiumDocument, kind: string, diagnostic: Diagnostic | undefined): CodeAction {
        const action = { title: proposalTitle, kind, ...(diagnostic ? { diagnostics: [diagnostic] } : {}) };
        const command = { title: proposalTitle, command: 'agenda.proposeSchedule', arguments: [document.uri.toString()] };
        return this.#proposesSchedules ? { ...action, command } : this.#offered(document, action, { schedule: true });
    }

    #offered(document: LangiumDocument, action: CodeAction, place: Omit<ActionData, 'uri' | 'version'>): CodeAction {
        const data: ActionData = { uri: document.uri.toString(), version: this.#version(document), ...place };
        return { ...action, data };
    }

    /** The changes of the fix that was offered, or of all that are certain. Undefined if the fix is no longer there. */
    #changes(document: LangiumDocument, title: string, { finding, code, fix }: ActionData): readonly TextChange[] | undefined {
        const findings = this.#findings(document);
        if (finding === undefined || fix === undefined) {
            return compatibleChanges(findings.flatMap((other) => sureFix(other) ?? []));
        }
        const ruled = findings[finding];
        const offered = ruled?.code === code ? ruled?.finding.fixes[fix] : undefined;
        return offered && withIsolates(offered.title) === title ? offered.changes : undefined;
    }

    #findings(document: LangiumDocument): readonly RuledFinding[] {
        const validator = this.services.validation.DocumentValidator;
        return validator instanceof RuleValidator ? validator.findingsOf(document) : [];
    }

    #version(document: LangiumDocument): number {
        return (this.services.shared.workspace.DocumentBuilder as AgendaDocumentBuilder).versionOf(document);
    }
}

type FixesOf = (finding: PlacedFinding) => readonly Fix[];

/** Makes the fixes of each finding once for a whole answer: some of them go through all notes or all meetings. */
function madeOnce(): FixesOf {
    const made = new Map<PlacedFinding, readonly Fix[]>();
    return (finding) => {
        const fixes = made.get(finding) ?? finding.fixes;
        made.set(finding, fixes);
        return fixes;
    };
}

/** The fix of a finding that is applied without asking. */
function sureFix({ certain, finding }: RuledFinding): Fix | undefined {
    return certain ? finding.fixes.find(({ sure }) => sure) : undefined;
}

/** The changes of all fixes that do not conflict; of two that do, only the first. */
function compatibleChanges(fixes: readonly Fix[]): readonly TextChange[] {
    // In text order, without overlaps.
    const accepted: TextChange[] = [];
    const indexAfter = (offset: number): number => lastWhere(accepted.length, (index) => (accepted[index]?.end ?? 0) < offset) + 1;
    for (const { changes } of fixes) {
        if (changes.every(({ start, end }) => (accepted[indexAfter(start)]?.start ?? Number.POSITIVE_INFINITY) > end)) {
            for (const change of changes) {
                accepted.splice(lastWhere(accepted.length, (index) => (accepted[index]?.start ?? 0) <= change.start) + 1, 0, change);
            }
        }
    }
    return accepted;
}

const firstLine = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };

/** One action per code: a comment above the line. It has the line's indentation and its line ending. */
function ignoreComments(document: LangiumDocument, findings: readonly RuledFinding[], given: GivenDiagnostics): CodeAction[] {
    const seen = new Set<string>();
    return findings.flatMap((ruled): CodeAction[] => {
        const { line } = ruled.finding.range.start;
        if (seen.has(`${ruled.code} ${line}`)) {
            return [];
        }
        seen.add(`${ruled.code} ${line}`);
        const diagnostic = given.of(ruled);
        const indent = /^[\ufeff \t]*/u.exec(lineText(document, line))?.[0].replace('\ufeff', '') ?? '';
        const end = trailingLineEnds(document.textDocument.getText(firstLine)) || '\n';
        const start = { line, character: lineText(document, line).startsWith('\ufeff') ? 1 : 0 };
        return [
            {
                title: `Ignore ${ruled.code} on this line`,
                kind: CodeActionKind.QuickFix,
                ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
                edit: {
                    changes: {
                        [document.uri.toString()]: [
                            { range: { start, end: start }, newText: `${indent}${ignoreLine([ruled.code])}${end}` },
                        ],
                    },
                },
            },
        ];
    });
}
