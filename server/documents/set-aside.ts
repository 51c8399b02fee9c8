/** Files that are set aside: those that the client says have stopped a server before, and those outside the editor that took too long. */
import { type URI, URI as Uris } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { Limit, ServicesWithLimits } from '../../language/limits.js';
import { isBuiltIn } from '../../language/registers/registers.js';
import { RuleValidator } from '../../language/validation/validator.js';
import type { SetAsideFile } from '../../protocol/protocol.js';

const remedies: Record<SetAsideFile['again'], string> = {
    change: 'choose Read It Again, or change the file',
    open: 'choose Read It Again',
};

export class SetAside {
    readonly #services: LangiumSharedServices & ServicesWithLimits;
    /** Not even tried until somebody asks for it. */
    readonly #held = new Set<string>();

    constructor(services: LangiumSharedServices & ServicesWithLimits) {
        this.#services = services;
        const limits = services.agenda.Limits;
        limits.sizeOf = (uri) => {
            const files: object = services.workspace.FileSystemProvider;
            return (files as { readonly sizeOf?: (uri: URI) => number | undefined }).sizeOf?.(uri);
        };
        limits.onChange = (uri) => this.tell(uri);
        services.lsp.LanguageServer.onInitialize(({ initializationOptions }) => {
            if ((initializationOptions as { readonly readAgain?: unknown } | undefined)?.readAgain === true) {
                limits.remedy = remedies.open;
            }
            for (const { uri, again, cause } of filesIn(initializationOptions)) {
                this.#held.add(Uris.parse(uri).toString());
                limits.giveUp(Uris.parse(uri), remedies[again], cause !== 'ended');
            }
        });
    }

    /** Gives every file outside the editor a limit. */
    limit(limit: Limit): void {
        this.#services.agenda.Limits.limitOf = (uri) => (isBuiltIn(uri) || this.#isOpen(uri) ? undefined : limit);
    }

    /** Whether a file must not be read. */
    holds(uri: URI): boolean {
        return this.#held.has(uri.toString());
    }

    /** Lets a file be read again; whoever calls reads it. */
    release(uri: URI): void {
        this.#held.delete(uri.toString());
        this.#services.agenda.Limits.forget(uri);
    }

    /** Tells the client of a file that nobody has open; what is open is told with its other findings. */
    tell(uri: URI): void {
        if (this.#isOpen(uri)) {
            return;
        }
        void this.#services.lsp.Connection?.sendDiagnostics({ uri: uri.toString(), diagnostics: this.#diagnosticsOf(uri) });
    }

    #diagnosticsOf(uri: URI): Diagnostic[] {
        const { ServiceRegistry } = this.#services;
        const unread = this.#services.agenda.Limits.unread(uri);
        // What was never saved has no services any more when it is closed.
        const validator = unread && ServiceRegistry.hasServices(uri) && ServiceRegistry.getServices(uri).validation.DocumentValidator;
        return unread && validator instanceof RuleValidator ? validator.unread(uri, unread) : [];
    }

    #isOpen(uri: URI): boolean {
        return this.#services.workspace.TextDocuments.get(uri) !== undefined;
    }
}

/** What a client says of files that were set aside; anything else is passed over. */
function filesIn(options: unknown): readonly SetAsideFile[] {
    const files: unknown = (options as { readonly setAside?: unknown } | undefined)?.setAside;
    return Array.isArray(files)
        ? files.filter(({ uri, again }: Partial<SetAsideFile>) => typeof uri === 'string' && again !== undefined && again in remedies)
        : [];
}
