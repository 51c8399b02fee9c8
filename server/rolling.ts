/** The agenda of the next session, made from one that the client has open, alone or with its language versions. */
import { type LangiumDocument, URI, UriUtils } from 'langium';
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import { nextSessionOf, type TypedSession } from '../language/drafting/roll-forward/facts.js';
import { rolledFileName } from '../language/drafting/roll-forward/file-name.js';
import { rollForward } from '../language/drafting/roll-forward/roll-forward.js';
import { type Agenda, isAgenda } from '../language/grammar/generated/ast.js';
import { formatIsoRange } from '../language/locales/calendar.js';
import type { Locale } from '../language/locales/locale.js';
import { readingOf } from '../language/semantics/reading.js';
import { sessionText } from '../language/semantics/session-names.js';
import type { AgendaServices } from '../language/services.js';
import type { RollForwardAnswer, RollForwardParams, RolledVersion } from '../protocol/next-session.js';
import { refuseUnread, settledDocument } from './documents/settled.js';
import type { ServicesWithTrees } from './workspace/trees.js';

/** Answers a request. Refuses facts that cannot be read. */
export async function rolledForward(
    services: ServicesWithTrees,
    { uri, version, next, typed }: RollForwardParams,
    token: CancellationToken,
): Promise<RollForwardAnswer> {
    const document = await settledDocument(services, URI.parse(uri), version, token);
    if (!isAgenda(document.parseResult.value)) {
        throw new ResponseError(LSPErrorCodes.RequestFailed, 'Only an agenda can be rolled forward.');
    }
    refuseUnread(services, document);
    await services.agenda.Trees.versionsRead(document as LangiumDocument<Agenda>, token);
    const { masthead, locale } = readingOf(document.parseResult.value);
    const { references } = services.ServiceRegistry.getServices(document.uri) as AgendaServices;
    const others = references.Versions.of(document as LangiumDocument<Agenda>).others.map((one) => URI.parse(one.uri));
    const { sessionName } = masthead;
    const answer = {
        symbol: masthead.symbols.join(', '),
        session: sessionName ? String(sessionName.number + 1) : '',
        versions: others.length + 1,
        ...(typed
            ? {
                  checked:
                      typed.key === 'symbol' && masthead.symbols.includes(typed.text.trim())
                          ? { message: 'This is the symbol of the last session. Write that of the new agenda.' }
                          : checked(typed, locale, masthead.values.has('meeting') ? 'meeting' : 'session'),
              }
            : {}),
        rolled: [],
    };
    if (!next) {
        return answer;
    }
    const facts = nextSessionOf(next);
    if ('problem' in facts) {
        throw new ResponseError(ErrorCodes.InvalidParams, facts.problem);
    }
    const { LangiumDocuments, TextDocuments } = services.workspace;
    const all = [document, ...(next.together ? others.flatMap((other) => LangiumDocuments.getDocument(other) ?? []) : [])];
    const rolled = all.flatMap((one): readonly RolledVersion[] => {
        const { value } = one.parseResult;
        if (!isAgenda(value)) {
            return [];
        }
        refuseUnread(services, one);
        const reading = readingOf(value);
        const made = rollForward(one.textDocument.getText(), reading, facts);
        return [
            {
                ...made,
                uri: TextDocuments.get(one.uri)?.uri ?? one.uri.toString(),
                name: rolledFileName(UriUtils.basename(one.uri), reading, facts),
            },
        ];
    });
    return { ...answer, rolled };
}

/** Facts that can be read, beside one that is tried. */
const readable: TypedSession = { symbol: 'A/1', session: '1', dates: '2026-01-01' };

/** @param kind what the masthead calls its session, where the typed words do not say it */
function checked(
    { key, text }: NonNullable<RollForwardParams['typed']>,
    locale: Locale,
    kind: 'session' | 'meeting',
): NonNullable<RollForwardAnswer['checked']> {
    const read = nextSessionOf({ ...readable, [key]: text });
    if ('problem' in read) {
        return { message: read.problem };
    }
    const { symbol, session, dates } = read;
    switch (key) {
        case 'symbol':
            return { value: symbol, message: symbol };
        case 'session':
            return {
                value: sessionText(session),
                message: `${sessionText(session)} (${locale.printSession(session.number, { ...session, kind: session.kind ?? kind })})`,
            };
        default: {
            const value = dates.ranges.map(formatIsoRange).join(', ');
            return { value, message: `${value} (${locale.printRanges(dates.ranges)})` };
        }
    }
}
