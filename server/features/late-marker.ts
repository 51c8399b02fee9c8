/** The marker of the next entry for someone who types on after Enter. Editors drop an edit that comes after the next key, so the client asks again. */
import { DocumentState, URI } from 'langium';
import type { LangiumServices } from 'langium/lsp';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { LateMarkerAnswer, LateMarkerParams } from '../../protocol/protocol.js';
import { settledDocument } from '../documents/settled.js';
import type { AgendaSharedServerServices } from '../service-types.js';
import { AgendaFormatting } from './formatting.js';

/** The edits for the text that there is now: keys go on coming while the answer is made. */
export async function lateMarker(
    services: AgendaSharedServerServices,
    { uri, version, line }: LateMarkerParams,
    token: CancellationToken,
): Promise<LateMarkerAnswer> {
    const document = await settledDocument(services, URI.parse(uri), version, token, DocumentState.Parsed);
    const formatting = (services.ServiceRegistry.getServices(document.uri) as LangiumServices).lsp.Formatter;
    const { textDocument } = document;
    if (!(formatting instanceof AgendaFormatting) || line >= textDocument.lineCount) {
        return null;
    }
    const edits = formatting.lateMarker(document, line);
    return edits.length > 0 ? { version: textDocument.version, edits } : null;
}
