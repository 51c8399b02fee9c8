/** What the findings of a closed file depend on besides the file: open versions, registers, bookings, and places in other documents. */
import { DocumentState, type LangiumDocument, type URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { AgendaSharedAddedServices } from '../../language/services.js';
import { BookedWith } from './booked-with.js';
import type { CheckedFiles } from './checked-files.js';
import type { CheckedGroup } from './checking-queue.js';
import type { AgendaFiles } from './files.js';
import type { OpenAgendas } from './open-agendas.js';
import { OpenVersions } from './open-versions.js';
import { SeenRegisters } from './seen-registers.js';
import { type Settled, Settling } from './settling.js';
import type { ShownFindings } from './shown-findings.js';

interface Services extends AgendaSharedAddedServices {
    readonly agenda: AgendaSharedAddedServices['agenda'] & { readonly Files: AgendaFiles; readonly OpenAgendas: OpenAgendas };
}

/** What is done when an input has changed. */
interface Checks {
    add(uris: readonly URI[]): void;
    addEvery(): void;
    /** Does something, and logs an error instead of throwing it. */
    attempt(step: () => void): void;
}

export class ClosedInputs {
    readonly #builder: LangiumSharedServices['workspace']['DocumentBuilder'];
    readonly #versions: OpenVersions;
    readonly #registers: SeenRegisters;
    readonly #bookings: BookedWith;
    readonly #settling = new Settling((settled) => this.#checkSettled(settled));

    constructor(
        { agenda, workspace }: LangiumSharedServices & Services,
        private readonly files: CheckedFiles,
        private readonly shown: ShownFindings,
        private readonly checks: Checks,
    ) {
        this.#builder = workspace.DocumentBuilder;
        this.#versions = new OpenVersions(agenda.OpenAgendas, agenda.Files, agenda.Versions);
        this.#registers = new SeenRegisters(agenda.Registers);
        this.#bookings = new BookedWith(agenda.Bookings);
    }

    /** Begins to follow them. Files are checked again after a pause in which nothing has changed. */
    start(): void {
        this.#bookings.start(() => this.#settling.begin());
        // A build fails if one who follows it does.
        const { attempt } = this.checks;
        this.#builder.onBuildPhase(DocumentState.IndexedContent, () => attempt(() => this.#followRegisters()));
        this.#builder.onDocumentPhase(DocumentState.IndexedContent, ({ uri }) =>
            attempt(() => this.#settling.add(this.shown.pointingInto(uri))),
        );
        this.#builder.onDocumentPhase(DocumentState.Validated, (document) => attempt(() => this.#followOpen(document)));
    }

    stop(): void {
        this.#settling.stop();
    }

    /** Sees the registers before anything is checked with them. */
    begin(): void {
        this.#registers.begin();
    }

    /** Remembers what files are going to be checked with. */
    remember({ symbol, uris }: CheckedGroup): void {
        this.#versions.remember(symbol);
        this.#bookings.remember(uris);
    }

    /** A file is not open any more, so that no other is compared with what was not saved of it. */
    leave(uri: URI): void {
        const symbol = this.#versions.leave(uri);
        this.#settling.add([], symbol === undefined ? [] : [symbol]);
    }

    /** Other versions are compared with an open one: they are checked again when its facts have changed. */
    #followOpen(document: LangiumDocument): void {
        this.#settling.add([], this.#versions.follow(document));
    }

    /** Whatever a register says may change what is found in any agenda. */
    #followRegisters(): void {
        if (this.#registers.mayHaveChanged) {
            this.#settling.begin();
        }
    }

    /** Nobody has changed anything for a while. */
    #checkSettled({ uris, symbols }: Settled): void {
        const { add, addEvery, attempt } = this.checks;
        const isToCheck = (uri: URI): boolean => !this.files.isOpen(uri) && this.files.includes(uri);
        attempt(() => this.#registers.follow() && addEvery());
        attempt(() => add(this.#bookings.outdated().filter(isToCheck)));
        attempt(() => add([...uris, ...symbols.flatMap((symbol) => this.files.withSymbol(symbol)).filter(isToCheck)]));
    }
}
