/** Working across language versions: which exist and whether they agree, the same place in another version, and the skeleton of a new one. */
import { DocumentState, type LangiumDocument, URI, UriUtils } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import { type Agenda, isAgenda } from '../language/grammar/generated/ast.js';
import { locales } from '../language/locales/index.js';
import { languages } from '../language/locales/locale.js';
import type { AgendaServices } from '../language/services.js';
import type { AgendaScopes } from '../language/references/scopes.js';
import { disagreements } from '../language/versions/comparison/consensus.js';
import { findPlace, placeAt } from '../language/versions/counterpart.js';
import { readingOf } from '../language/semantics/reading.js';
import { versionFileName } from '../language/drafting/skeleton/file-name.js';
import { skeletonOf } from '../language/drafting/skeleton/skeleton.js';
import {
    type CounterpartAnswer,
    type CounterpartParams,
    type LanguageVersion,
    type NewVersionAnswer,
    type NewVersionParams,
    type VersionsAnswer,
    type VersionsParams,
    versionsNotification,
} from '../protocol/protocol.js';
import type { ServicesWithTrees } from './workspace/trees.js';
import { refuseUnread, settledDocument } from './documents/settled.js';

export class LanguageVersions {
    constructor(private readonly services: ServicesWithTrees) {}

    /** The state of all six languages: the document's own first, then the original and the others that have a version. */
    async versions({ uri, version }: VersionsParams, token: CancellationToken): Promise<VersionsAnswer> {
        const document = await this.#withVersions(uri, version, token);
        const { masthead } = readingOf(document.parseResult.value);
        const { language: own, original } = masthead;
        if (!own) {
            return { uri, version, versions: [] };
        }
        const { own: here, others } = this.#languageServices(document).references.Versions.of(document);
        const all = here ? [here, ...others] : [];
        const states = languages.map((language): LanguageVersion => {
            const state = {
                language,
                name: locales[language].ownName,
                englishName: locales[language].englishName,
                own: language === own,
                original: language === original,
            };
            const there = all.find((one) => one.language === language);
            if (!there) {
                return { ...state, ...(state.own ? { uri } : {}), disagreements: 0 };
            }
            const rest = all.filter((one) => one !== there);
            return { ...state, uri: this.#clientUri(there.uri), disagreements: disagreements(there, rest).length };
        });
        return { uri, version, versions: states.sort((one, other) => rankOf(one) - rankOf(other)) };
    }

    /** The place in another language version that corresponds to a line. Null if there is no such version. */
    async counterpart({ uri, version, line, language }: CounterpartParams, token: CancellationToken): Promise<CounterpartAnswer | null> {
        const document = await this.#withVersions(uri, version, token);
        const other = this.#languageServices(document)
            .references.Versions.of(document)
            .others.find((one) => one.language === language);
        const there = other && this.services.workspace.LangiumDocuments.getDocument(URI.parse(other.uri))?.parseResult.value;
        if (!other || !isAgenda(there)) {
            return null;
        }
        const place = placeAt(readingOf(document.parseResult.value), line);
        return { uri: this.#clientUri(other.uri), ...findPlace(readingOf(there), place) };
    }

    /** The text of a new version in a language that has none, and a name for its file. */
    async newVersion({ uri, version, language: code }: NewVersionParams, token: CancellationToken): Promise<NewVersionAnswer> {
        const document = await this.#agenda(uri, version, token);
        const language = languages.find((known) => known === code);
        if (!language) {
            throw new ResponseError(ErrorCodes.InvalidParams, `There is no language ${code}.`);
        }
        refuseUnread(this.services, document);
        const { Registers: registers, ScopeProvider: scopes } = this.#languageServices(document).references;
        const reading = readingOf(document.parseResult.value);
        return {
            text: skeletonOf({ reading, registers, scopes: scopes as AgendaScopes }, language),
            name: versionFileName(UriUtils.basename(document.uri), reading.masthead.language, language),
        };
    }

    async #agenda(uri: string, version: number, token: CancellationToken): Promise<LangiumDocument<Agenda>> {
        const document = await settledDocument(this.services, URI.parse(uri), version, token);
        if (!isAgenda(document.parseResult.value)) {
            throw new ResponseError(LSPErrorCodes.RequestFailed, 'Only agendas have language versions.');
        }
        return document as LangiumDocument<Agenda>;
    }

    /** The agenda, once all its language versions are known and read. */
    async #withVersions(uri: string, version: number, token: CancellationToken): Promise<LangiumDocument<Agenda>> {
        const document = await this.#agenda(uri, version, token);
        await this.services.agenda.Trees.versionsRead(document, token);
        return document;
    }

    #languageServices(document: LangiumDocument): AgendaServices {
        return this.services.ServiceRegistry.getServices(document.uri) as AgendaServices;
    }

    /** The URI under which the client knows an open document. */
    #clientUri(uri: string): string {
        return this.services.workspace.TextDocuments.get(URI.parse(uri))?.uri ?? uri;
    }
}

/** Notifies the client whenever the state of language versions may have changed: after every build. */
export function announceVersions(connection: Connection, services: LangiumSharedServices): void {
    services.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, () => {
        void connection.sendNotification(versionsNotification);
    });
}

/** The document's own version first, then the original, then the others, then those that do not exist. */
function rankOf({ own, uri, original }: LanguageVersion): number {
    if (own) {
        return 0;
    }
    if (uri === undefined) {
        return 3;
    }
    return original ? 1 : 2;
}
