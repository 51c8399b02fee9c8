/** The code action that proposes a schedule: on the schedule, and at the finding of an item that no meeting takes up. */
import type { LangiumDocument } from 'langium';
import { CodeActionKind, type Range, type WorkspaceEdit } from 'vscode-languageserver-protocol';
import { canPropose } from '../../language/drafting/scheduling/proposal.js';
import { isRefusal } from '../../language/drafting/moves/plan.js';
import { type Agenda, isAgenda, isSchedule } from '../../language/grammar/generated/ast.js';
import { readingOf } from '../../language/semantics/reading.js';
import { rangeOf } from '../../language/syntax/tree/nodes.js';
import type { Schedules } from '../schedules.js';

export const proposalTitle = 'Propose a schedule for all items that no meeting takes up';
export const proposalKind = `${CodeActionKind.RefactorRewrite}.schedule`;

/** Whether a range begins in a schedule, and there is anything to propose. */
export function offersProposal(document: LangiumDocument, { start }: Range): boolean {
    const root = document.parseResult.value;
    const schedule = isAgenda(root) && root.sections.find((section) => isSchedule(section) && holds(rangeOf(section), start.line));
    return isAgenda(root) && schedule !== undefined && schedule !== false && canProposeIn(document);
}

/** Whether a proposal would change anything: items are left, and hours are free. */
export function canProposeIn({ parseResult: { value } }: LangiumDocument): boolean {
    return isAgenda(value) && canPropose(readingOf(value));
}

/** Whether there is a meeting that may take up an item. */
export function hasMeetings({ parseResult: { value } }: LangiumDocument): boolean {
    return isAgenda(value) && readingOf(value).timetables.some(({ days }) => days.some(({ slots }) => slots.length > 0));
}

function holds({ start, end }: Range, line: number): boolean {
    return start.line <= line && line <= end.line;
}

/** The edit of the proposal in all versions that have trees, for a client without a command of its own. */
export function editOfProposal(schedules: Schedules, document: LangiumDocument): WorkspaceEdit {
    const found = isAgenda(document.parseResult.value) ? schedules.now(document as LangiumDocument<Agenda>) : undefined;
    const all = found && !isRefusal(found) ? [...found.documents, ...found.closed] : [];
    return { changes: Object.fromEntries(all.map(({ uri, edits }) => [uri, [...edits]])) };
}
