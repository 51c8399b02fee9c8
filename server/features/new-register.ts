/** Begins a register for the body of a citation that no register lists: the code action at the citation, and the text. */
import { type LangiumDocument, URI } from 'langium';
import { type CancellationToken, type CodeAction, CodeActionKind, type Diagnostic, type Position } from 'vscode-languageserver-protocol';
import { missingRegister, newRegister } from '../../language/drafting/new-register.js';
import type { SkeletonSource } from '../../language/drafting/skeleton/target.js';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import type { AgendaScopes } from '../../language/references/scopes.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { AgendaServices } from '../../language/services.js';
import { type Citation, isCitation } from '../../language/syntax/tree/nodes.js';
import type { NewRegisterAnswer, NewRegisterParams } from '../../protocol/protocol.js';
import { refuseUnread, settledDocument } from '../documents/settled.js';
import type { AgendaSharedServerServices } from '../service-types.js';
import { offsetAt, tokenAt } from './shared/places.js';

/** The register that the citation at a place needs, begun with what the agenda cites of its body. */
export async function beginRegister(
    services: AgendaSharedServerServices,
    { uri, version, ...place }: NewRegisterParams,
    token: CancellationToken,
): Promise<NewRegisterAnswer> {
    const document = await settledDocument(services, URI.parse(uri), version, token);
    refuseUnread(services, document);
    const [citation, source] = citedAt(document, place, services) ?? [];
    return (citation && source && newRegister(citation, source)) ?? null;
}

/** A command of the client begins the register, because it creates a file and shows it. */
export function registerAction(
    services: AgendaSharedServerServices,
    document: LangiumDocument,
    place: Position,
    diagnostic: Diagnostic | undefined,
): readonly CodeAction[] {
    const [citation, source] = citedAt(document, place, services) ?? [];
    const missing = citation && source && missingRegister(citation, source);
    if (!missing) {
        return [];
    }
    const title = `Begin a register${missing.symbol === '' ? '' : ` of ${missing.symbol}`}`;
    return [
        {
            title,
            kind: CodeActionKind.QuickFix,
            ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
            command: { title, command: 'agenda.newRegister', arguments: [document.uri.toString(), place.line, place.character] },
        },
    ];
}

/** The citation at a place, and what is known of bodies there. */
function citedAt(
    document: LangiumDocument,
    place: Position,
    services: AgendaSharedServerServices,
): readonly [Citation, SkeletonSource] | undefined {
    const root = document.parseResult.value;
    const node = tokenAt(root, offsetAt(document, place))?.astNode;
    if (!isAgenda(root) || !isCitation(node)) {
        return undefined;
    }
    const { references } = services.ServiceRegistry.getServices(document.uri) as AgendaServices;
    return [node, { reading: readingOf(root), registers: references.Registers, scopes: references.ScopeProvider as AgendaScopes }];
}
