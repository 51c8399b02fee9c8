/** Which files are checked that are not open in the editor: agendas and registers of the workspace, in the folders that are checked. */
import type { LangiumDocument, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { isBuiltIn } from '../../language/registers/registers.js';
import type { SetAside } from '../documents/set-aside.js';
import type { AgendaFile, AgendaFiles } from './files.js';
import type { CheckedFolders } from './checked-folders.js';
import type { OpenAgendas } from './open-agendas.js';

interface Services extends LangiumSharedServices {
    readonly agenda: { readonly Files: AgendaFiles; readonly OpenAgendas: OpenAgendas; readonly SetAside: SetAside };
}

export class CheckedFiles {
    readonly #services: Services;

    /** @param isOfWorkspace whether an address lies in the workspace and outside of ignored folders */
    constructor(
        services: Services,
        private readonly folders: CheckedFolders,
        private readonly isOfWorkspace: (uri: URI) => boolean,
    ) {
        this.#services = services;
    }

    /** All agendas, and the registers that are not open. */
    get all(): readonly URI[] {
        const { agenda, workspace } = this.#services;
        const registers = workspace.LangiumDocuments.all.filter((document) => this.isRegister(document));
        return [...agenda.Files.all, ...registers].map(({ uri }) => uri);
    }

    /** The agendas with a symbol; none for the empty one. */
    withSymbol(symbol: string): readonly URI[] {
        return symbol === '' ? [] : this.#services.agenda.Files.withSymbol(symbol).map(({ uri }) => uri);
    }

    /** Whether a file that is not open is to be checked. */
    includes(uri: URI): boolean {
        return this.isOfWorkspace(uri) && this.folders.holds(uri);
    }

    isOpen(uri: URI): boolean {
        return this.#services.agenda.OpenAgendas.isOpen(uri);
    }

    /** Whether a file is there. */
    isKnown(uri: URI): boolean {
        const { agenda, workspace } = this.#services;
        return agenda.Files.get(uri) !== undefined || workspace.LangiumDocuments.hasDocument(uri);
    }

    /** The agenda at an address, if it is to be read. */
    agendaAt(uri: URI): AgendaFile | undefined {
        const { Files, SetAside } = this.#services.agenda;
        return SetAside.holds(uri) ? undefined : Files.get(uri);
    }

    /** The register at an address, if it is not open. It has a tree. */
    registerAt(uri: URI): LangiumDocument | undefined {
        const document = this.#services.workspace.LangiumDocuments.getDocument(uri);
        return document && this.isRegister(document) ? document : undefined;
    }

    isRegister(document: LangiumDocument): boolean {
        return !isAgenda(document.parseResult.value) && !isBuiltIn(document.uri) && !this.isOpen(document.uri);
    }

    /** What is shown of a file that was given up; undefined if it was not. */
    unread(uri: URI): readonly Diagnostic[] | undefined {
        const found = this.#services.agenda.SetAside.findingsOf(uri);
        return found.length > 0 ? found : undefined;
    }
}
