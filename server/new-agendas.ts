/** New agendas: what they can be made from, what the user types for them, and their text. */
import { DocumentState } from 'langium';
import { ErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import { bodiesIn } from '../language/drafting/new-agenda/known-bodies.js';
import { areOfSession, type NewAgendaBody, newAgendaText } from '../language/drafting/new-agenda/new-agenda.js';
import { formatIsoRange } from '../language/locales/calendar.js';
import { locales } from '../language/locales/index.js';
import { type Language, languages } from '../language/locales/locale.js';
import { type Days, readDays } from '../language/semantics/written-times.js';
import { readSessionName, sessionText } from '../language/semantics/session-names.js';
import type { NewAgendaAnswer, NewAgendaChoices, NewAgendaParams, NewAgendaValue, NewAgendaValueParams } from '../protocol/protocol.js';
import type { ServicesWithTrees } from './workspace/trees.js';
import type { AgendaSharedAddedServices } from '../language/services.js';

export class NewAgendas {
    constructor(private readonly services: ServicesWithTrees & AgendaSharedAddedServices) {}

    /** The languages and the bodies. It waits until the registers of the workspace are read. */
    async choices(): Promise<NewAgendaChoices> {
        await this.#registersRead();
        const bodies = [...this.services.agenda.Registers.bodies.values()];
        return {
            languages: languages.map((language) => {
                const { ownName: name, englishName } = locales[language];
                return { language, name, englishName, bodies: bodiesIn(bodies, language) };
            }),
        };
    }

    /** Reads a value as people type it. */
    value({ key, text, language: code }: NewAgendaValueParams): NewAgendaValue {
        const locale = locales[languageOf(code)];
        if (key === 'session') {
            const session = readSessionName(text);
            return session ? { value: sessionText(session), printed: locale.printSession(session.number, session) } : null;
        }
        const dates = sessionDays(text);
        return dates ? { value: formatIsoRange(dates), printed: locale.printRange(dates.from, dates.to) } : null;
    }

    /** The text of a new agenda. Refuses values that cannot be read. */
    async text({ language: code, body, session: number, dates: days }: NewAgendaParams): Promise<NewAgendaAnswer> {
        await this.#registersRead();
        const language = languageOf(code);
        const session = readSessionName(number);
        const dates = sessionDays(days);
        if (session === undefined || !dates) {
            throw new ResponseError(ErrorCodes.InvalidParams, `${session === undefined ? 'The session' : 'The dates'} cannot be read.`);
        }
        return newAgendaText({
            language,
            session,
            dates,
            body: 'symbol' in body ? this.#knownBody(body.symbol, language) : namedBody(body),
        });
    }

    /** The workspace is ready once its registers are documents; their bodies are known once these are indexed. */
    async #registersRead(): Promise<void> {
        const { WorkspaceManager, DocumentBuilder } = this.services.workspace;
        await WorkspaceManager.ready;
        await DocumentBuilder.waitUntil(DocumentState.IndexedContent);
    }

    #knownBody(symbol: string, language: Language): NewAgendaBody {
        const body = this.services.agenda.Registers.bodies.get(symbol);
        const [known] = body ? bodiesIn([body], language) : [];
        return { symbol, ...(known && (known.isNamed ? { name: known.name } : { otherName: known.name })) };
    }
}

/** A body as the user has typed it, on one line. */
function namedBody({ name }: { readonly name: string }): NewAgendaBody {
    const line = name.trim().replace(/\s+/gu, ' ');
    if (line === '') {
        throw new ResponseError(ErrorCodes.InvalidParams, 'The body has no name.');
    }
    return { name: line };
}

function sessionDays(text: string): Days | undefined {
    const days = readDays(text);
    return days && areOfSession(days) ? days : undefined;
}

function languageOf(code: string): Language {
    const language = languages.find((known) => known === code);
    if (!language) {
        throw new ResponseError(ErrorCodes.InvalidParams, `There is no language ${code}.`);
    }
    return language;
}
