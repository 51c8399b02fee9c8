/** The user's settings in the server. */
import { Deferred, DocumentState } from 'langium';
import { Emitter, type Event } from 'vscode-languageserver-protocol';
import type { LangiumSharedServices } from 'langium/lsp';
import type { DocumentOptions } from '../language/document/layout.js';
import { withoutTail } from '../language/text/ends.js';
import { severities } from '../language/validation/rule.js';
import { ruleAnchor } from '../protocol/rules-page.js';
import { RuleValidator, type RuleSettings } from '../language/validation/validator.js';
import { optionsIn } from './client-options.js';

/** Milliseconds that the first findings wait for settings from a client that does not answer. */
const settingsPatience = 1000;

const usualSite = 'https://undocs.org';

/** Where links on symbols of documents lead. */
export interface SymbolSettings {
    readonly baseUrl: string;
    /** The site's code for a language, by the language's own code, if it differs from the usual. */
    readonly languageCodes: Readonly<Record<string, string>>;
}

/** Whether the findings of files that are not open are shown: always, never, or in folders that are not too large. */
export type ClosedFiles = 'auto' | 'on' | 'off';

export interface TypingSettings {
    /** Whether straight quotation marks become those of the language. */
    readonly quotationMarks: boolean;
}

export interface HintSettings {
    /** The columns that a line of the schedule may have with the titles shown in it; 0 shows none. */
    readonly columns: number;
}

const usualHints: HintSettings = { columns: 60 };

export class Settings {
    readonly #ready = new Deferred<void>();
    readonly #services: LangiumSharedServices;
    #rules: RuleSettings = {};
    #symbols: SymbolSettings = { baseUrl: usualSite, languageCodes: {} };
    #typing: TypingSettings = { quotationMarks: false };
    #hints = usualHints;
    #canRefreshHints = false;
    #closedFiles: ClosedFiles = 'auto';
    readonly #changed = new Emitter<void>();

    constructor(services: LangiumSharedServices) {
        this.#services = services;
        const { ConfigurationProvider } = services.workspace;
        if (!services.lsp.Connection) {
            this.#ready.resolve();
            return;
        }
        ConfigurationProvider.onConfigurationSectionUpdate(({ section, configuration }) => {
            if (section === 'agenda') {
                void this.apply(configuration);
            }
        });
        void ConfigurationProvider.ready.then(() => this.#fetchKept());
        services.lsp.LanguageServer.onInitialize((params) => {
            const { rulesPage, ruleCommand } = optionsIn(params);
            this.#canRefreshHints = params.capabilities.workspace?.inlayHint?.refreshSupport ?? false;
            this.#linkRules(rulesPage, ruleCommand);
        });
        services.lsp.LanguageServer.onInitialized(() => {
            const timer = setTimeout(() => this.#ready.resolve(), settingsPatience);
            void this.#ready.promise.then(() => clearTimeout(timer));
        });
    }

    /** Resolved once the settings have arrived, or will not arrive. */
    get ready(): Promise<void> {
        return this.#ready.promise;
    }

    get rules(): RuleSettings {
        return this.#rules;
    }

    get symbols(): SymbolSettings {
        return this.#symbols;
    }

    /** How documents are printed. */
    get printing(): DocumentOptions {
        const { baseUrl: site, languageCodes } = this.#symbols;
        return { site, languageCodes };
    }

    /** Applies the section `agenda` of the configuration and ignores malformed values. Updates findings and previews at once. */
    async apply(configuration: unknown): Promise<void> {
        const rules = readRules(propertyOf(configuration, 'rules'));
        const symbols = readSymbolSettings(propertyOf(configuration, 'symbols'));
        const editor = propertyOf(configuration, 'editor');
        this.#typing = { quotationMarks: propertyOf(editor, 'quotationMarks') === true };
        this.#applyHints(propertyOf(editor, 'titleColumns'));
        const closedFiles = readClosedFiles(propertyOf(propertyOf(configuration, 'problems'), 'closedFiles'));
        const closedChanged = closedFiles !== this.#closedFiles;
        this.#closedFiles = closedFiles;
        const changed = JSON.stringify({ rules, symbols }) !== JSON.stringify({ rules: this.#rules, symbols: this.#symbols });
        this.#rules = rules;
        this.#symbols = symbols;
        for (const language of this.#services.ServiceRegistry.all) {
            const validator = language.validation.DocumentValidator;
            if (validator instanceof RuleValidator) {
                validator.settings = rules;
            }
        }
        this.#ready.resolve();
        if (changed || closedChanged) {
            this.#changed.fire();
        }
        if (changed) {
            await this.#revalidate();
        }
    }

    /** Fires when findings may have changed, or other files are to be checked. */
    get onChange(): Event<void> {
        return this.#changed.event;
    }

    get closedFiles(): ClosedFiles {
        return this.#closedFiles;
    }

    get typing(): TypingSettings {
        return this.#typing;
    }

    get hints(): HintSettings {
        return this.#hints;
    }

    /** The client asks for hints again only if it is told to. */
    #applyHints(columns: unknown): void {
        const before = this.#hints;
        this.#hints = typeof columns === 'number' && columns >= 0 ? { columns } : usualHints;
        if (this.#canRefreshHints && this.#hints.columns !== before.columns) {
            this.#services.lsp.Connection?.languages.inlayHint.refresh().catch(() => undefined);
        }
    }

    /** Requests the settings, for clients that only report that something has changed. */
    async fetch(): Promise<void> {
        try {
            await this.apply(await this.#services.lsp.Connection?.workspace.getConfiguration('agenda'));
        } catch {
            // The client cannot answer; its previous settings stay.
        }
    }

    /**
     * Links findings to the description of their rules: by a command of the client that shows it, or as a section of a page.
     * @param page the URL of the page with a section for each rule
     * @param command the name of the command; its argument is the code
     */
    #linkRules(page: unknown, command: unknown): void {
        const addressOf =
            typeof command === 'string'
                ? (code: string) => `command:${command}?${encodeURIComponent(JSON.stringify([code]))}`
                : typeof page === 'string'
                  ? (code: string) => `${page}#${ruleAnchor(code)}`
                  : undefined;
        for (const language of this.#services.ServiceRegistry.all) {
            const validator = language.validation.DocumentValidator;
            if (validator instanceof RuleValidator) {
                validator.addressOf = addressOf;
            }
        }
    }

    async #fetchKept(): Promise<void> {
        const { ConfigurationProvider } = this.#services.workspace;
        const [rules, symbols, editor, problems] = (await Promise.all([
            ConfigurationProvider.getConfiguration('agenda', 'rules'),
            ConfigurationProvider.getConfiguration('agenda', 'symbols'),
            ConfigurationProvider.getConfiguration('agenda', 'editor'),
            ConfigurationProvider.getConfiguration('agenda', 'problems'),
        ])) as unknown[];
        await this.apply({ rules, symbols, editor, problems });
    }

    async #revalidate(): Promise<void> {
        const { DocumentBuilder, LangiumDocuments, WorkspaceLock, WorkspaceManager } = this.#services.workspace;
        await WorkspaceManager.ready;
        await WorkspaceLock.write((token) => {
            for (const document of LangiumDocuments.all.filter(({ state }) => state === DocumentState.Validated)) {
                DocumentBuilder.resetToState(document, DocumentState.IndexedReferences);
            }
            return DocumentBuilder.update([], [], token);
        });
    }
}

function propertyOf(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function readRules(value: unknown): RuleSettings {
    const known: readonly unknown[] = [...severities, 'off'];
    return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).filter(([, severity]) => known.includes(severity)))
        : {};
}

function readClosedFiles(value: unknown): ClosedFiles {
    return value === 'on' || value === 'off' ? value : 'auto';
}

/** The address of a public site as users type it, without trailing slashes. Only web addresses count, and the address shown must be where it leads. */
function siteAddress(value: unknown): string | undefined {
    if (typeof value !== 'string' || !/^https?:\/\/[^/]/iu.test(value) || /[\s\p{Cc}\p{Cf}]/u.test(value)) {
        return undefined;
    }
    try {
        const { username, password } = new URL(value);
        if (username !== '' || password !== '') {
            return undefined;
        }
    } catch {
        return undefined;
    }
    return withoutTail(value, '/');
}

function readSymbolSettings(value: unknown): SymbolSettings {
    const baseUrl = propertyOf(value, 'baseUrl');
    const codes = propertyOf(value, 'languageCodes');
    return {
        baseUrl: siteAddress(baseUrl) ?? usualSite,
        languageCodes:
            typeof codes === 'object' && codes !== null
                ? Object.fromEntries(Object.entries(codes).filter(([, code]) => typeof code === 'string' && code !== ''))
                : {},
    };
}
