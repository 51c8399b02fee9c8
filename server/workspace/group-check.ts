/** Checks the closed versions of one document, and shows what is found. */
import type { URI } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { type Limits, TooLong } from '../../language/limits.js';
import type { CheckedFiles } from './checked-files.js';
import type { CheckedGroup } from './checking-queue.js';
import type { ClosedCheck } from './closed-check.js';
import type { ClosedInputs } from './closed-inputs.js';
import type { ShownFindings } from './shown-findings.js';

export class GroupCheck {
    /** @param checked called with each file that has been checked */
    constructor(
        private readonly files: CheckedFiles,
        private readonly closedCheck: ClosedCheck,
        private readonly inputs: ClosedInputs,
        private readonly shown: ShownFindings,
        private readonly limits: Limits,
        private readonly checked: (uri: URI) => void,
    ) {}

    async check(group: CheckedGroup): Promise<void> {
        const { symbol, uris } = group;
        this.inputs.remember(group);
        const agendas = uris.flatMap((uri) => this.files.agendaAt(uri) ?? []);
        for await (const { uri, diagnostics, failure } of this.closedCheck.check(symbol, agendas)) {
            if (failure === undefined) {
                this.#show(uri, diagnostics);
            } else {
                this.failed(uri, failure);
            }
        }
        const keys = new Set(agendas.map(({ uri }) => uri.toString()));
        for (const uri of uris.filter((one) => !keys.has(one.toString()))) {
            const register = this.files.registerAt(uri);
            this.#show(uri, register && (await this.closedCheck.checkRegister(register)).diagnostics);
        }
    }

    /** A file that cannot be checked holds up no other. */
    failed(uri: URI, error: unknown): void {
        if (error instanceof TooLong) {
            this.limits.giveUp(uri);
        } else {
            console.error(`${uri.toString()} could not be checked:`, error);
            this.#show(uri, undefined);
        }
    }

    /** Takes the findings of a file, unless it has been opened or is gone meanwhile. */
    #show(uri: URI, diagnostics: readonly Diagnostic[] | undefined): void {
        const { files } = this;
        if (!files.isOpen(uri)) {
            this.shown.set(uri, files.unread(uri) ?? (files.isKnown(uri) && files.includes(uri) ? diagnostics : undefined));
        }
        this.checked(uri);
    }
}
