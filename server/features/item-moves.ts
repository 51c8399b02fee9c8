/** Code actions on the line of an item: move it up or down, promote or demote it. */
import type { LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type Range, type WorkspaceEdit } from 'vscode-languageserver-protocol';
import { isRefusal, planOf } from '../../language/drafting/moves/plan.js';
import { type Agenda, isAgenda } from '../../language/grammar/generated/ast.js';
import { spellLabel } from '../../language/semantics/labels.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { MoveDirection } from '../../protocol/protocol.js';
import { itemAt, type ItemMoves } from '../moves.js';

/** A move that an action offers. */
export interface OfferedMove {
    readonly line: number;
    readonly direction: MoveDirection;
}

const titles: Readonly<Record<MoveDirection, (label: string) => string>> = {
    up: (label) => `Move item ${label} up`,
    down: (label) => `Move item ${label} down`,
    promote: (label) => `Promote item ${label}`,
    demote: (label) => `Demote item ${label}`,
};

export const moveKind = CodeActionKind.RefactorMove;

/** The moves that are possible for the item on whose line a range lies. Each has a kind of its own, so that a key can be bound to it. */
export function offeredMoves(
    document: LangiumDocument,
    { start, end }: Range,
): readonly (CodeAction & { readonly offered: OfferedMove })[] {
    const root = document.parseResult.value;
    const entry = isAgenda(root) && start.line === end.line ? itemAt(document as LangiumDocument<Agenda>, start.line) : undefined;
    if (!entry || !isAgenda(root)) {
        return [];
    }
    const directions = Object.keys(titles) as MoveDirection[];
    return directions
        .filter((direction) => !isRefusal(planOf(readingOf(root), entry, direction)))
        .map((direction) => ({
            title: titles[direction](spellLabel(entry.label)),
            kind: `${moveKind}.${direction}`,
            offered: { line: start.line, direction },
        }));
}

/** The edit of a move in all versions that have trees, for a client without a command of its own. */
export function editOfMove(moves: ItemMoves, document: LangiumDocument, { line, direction }: OfferedMove): WorkspaceEdit {
    const found = isAgenda(document.parseResult.value) ? moves.now(document as LangiumDocument<Agenda>, line, direction) : undefined;
    const all = found && !isRefusal(found) ? [...found.documents, ...found.closed] : [];
    return { changes: Object.fromEntries(all.map(({ uri, edits }) => [uri, [...edits]])) };
}
