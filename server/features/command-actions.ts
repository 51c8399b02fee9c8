/** Code actions that are commands of the client: it asks for something first, or opens other files. */
import type { LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-protocol';
import type { RuledFinding } from '../../language/validation/placed-finding.js';
import { unreadRule } from '../../language/validation/rules/unread.js';
import type { OfferedMove } from './item-moves.js';

/** A command of the client creates a missing language version, because it asks for the language. */
export function newVersion(document: LangiumDocument, { code }: RuledFinding, diagnostic: Diagnostic | undefined): CodeAction[] {
    return code === 'translation/missing' ? [commandFix(document, 'New language version…', 'agenda.newVersion', diagnostic)] : [];
}

/** A command of the client reads a set-aside file again, because the client knows why it was set aside. */
export function readAgain(document: LangiumDocument, { code }: RuledFinding, diagnostic: Diagnostic | undefined): CodeAction[] {
    return code === unreadRule.code
        ? [{ ...commandFix(document, 'Read It Again', 'agenda.readAgain', diagnostic), isPreferred: true }]
        : [];
}

/** A quick fix that is a command of the client for this document. */
function commandFix(document: LangiumDocument, title: string, command: string, diagnostic: Diagnostic | undefined): CodeAction {
    return {
        title,
        kind: CodeActionKind.QuickFix,
        ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
        command: { title, command, arguments: [document.uri.toString()] },
    };
}

/** A command of the client schedules an item, because it asks for the meeting. The line of the item is that of a version of the text. */
export function scheduleByCommand(
    document: LangiumDocument,
    version: number,
    line: number,
    diagnostic: Diagnostic | undefined,
): CodeAction {
    const title = 'Schedule Item…';
    return {
        title,
        kind: CodeActionKind.QuickFix,
        ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
        command: { title, command: 'agenda.scheduleItem', arguments: [document.uri.toString(), line, version] },
    };
}

/** A command of the client moves an item, because it opens the other language versions, and the caret goes along. The line is that of a version of the text. */
export function moveByCommand(
    document: LangiumDocument,
    version: number,
    action: CodeAction,
    { line, direction }: OfferedMove,
): CodeAction {
    const place = [document.uri.toString(), line, direction, version];
    return { ...action, command: { title: action.title, command: 'agenda.moveItem', arguments: place } };
}
