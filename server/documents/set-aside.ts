/** Files set aside: those the client reports as having stopped a server before, and those not open in the editor that took too long. */
import { type URI, URI as Uris } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type Diagnostic, Emitter, type Event } from 'vscode-languageserver-protocol';
import type { Limit, ServicesWithLimits } from '../../language/limits.js';
import { isBuiltIn } from '../../language/registers/registers.js';
import { RuleValidator } from '../../language/validation/validator.js';
import type { SetAsideFile } from '../../protocol/protocol.js';
import { optionsIn } from '../client-options.js';

const remedies: Record<SetAsideFile['again'], string> = {
    change: 'choose “Read It Again”, or change the file',
    open: 'choose “Read It Again”',
};

export class SetAside {
    readonly #services: LangiumSharedServices & ServicesWithLimits;
    /** Files not even tried until the user asks for them. */
    readonly #held = new Set<string>();
    readonly #reported = new Emitter<URI>();

    constructor(services: LangiumSharedServices & ServicesWithLimits) {
        this.#services = services;
        const limits = services.agenda.Limits;
        limits.sizeOf = (uri) => {
            const files: object = services.workspace.FileSystemProvider;
            return (files as { readonly sizeOf?: (uri: URI) => number | undefined }).sizeOf?.(uri);
        };
        limits.onChange = (uri) => this.report(uri);
        services.lsp.LanguageServer.onInitialize((params) => {
            const { readAgain, setAside } = optionsIn(params);
            if (readAgain === true) {
                limits.remedy = remedies.open;
            }
            for (const { uri, again, cause } of filesIn(setAside)) {
                this.#held.add(Uris.parse(uri).toString());
                limits.giveUp(Uris.parse(uri), remedies[again], cause !== 'ended');
            }
        });
    }

    /** Applies a time limit to every file not open in the editor. */
    useLimit(limit: Limit): void {
        this.#services.agenda.Limits.limitOf = (uri) => (isBuiltIn(uri) || this.#isOpen(uri) ? undefined : limit);
    }

    /** Whether a file must not be read. */
    holds(uri: URI): boolean {
        return this.#held.has(uri.toString());
    }

    /** Allows a file to be read again; the caller reads it. */
    release(uri: URI): void {
        this.#held.delete(uri.toString());
        this.#services.agenda.Limits.forget(uri);
    }

    /** Fires with a file that is not open in the editor when it is given up, read after all, or closed. An open file is reported with its other findings. */
    get onReport(): Event<URI> {
        return this.#reported.event;
    }

    report(uri: URI): void {
        if (!this.#isOpen(uri)) {
            this.#reported.fire(uri);
        }
    }

    /** The only finding of a file that was given up; none of any other. */
    findingsOf(uri: URI): Diagnostic[] {
        const { ServiceRegistry } = this.#services;
        const unread = this.#services.agenda.Limits.unread(uri);
        // A document that was never saved has no services left when it is closed.
        const validator = unread && ServiceRegistry.hasServices(uri) && ServiceRegistry.getServices(uri).validation.DocumentValidator;
        return unread && validator instanceof RuleValidator ? validator.unread(uri, unread) : [];
    }

    #isOpen(uri: URI): boolean {
        return this.#services.workspace.TextDocuments.get(uri) !== undefined;
    }
}

/** Reads what a client sends about files set aside; ignores anything malformed. */
function filesIn(files: unknown): readonly SetAsideFile[] {
    return Array.isArray(files)
        ? files.filter((file: Partial<SetAsideFile> | null) => typeof file?.uri === 'string' && Object.hasOwn(remedies, String(file.again)))
        : [];
}
