/** The bookings of files, for the findings of all agendas: open documents are checked again when a file takes a room, or leaves it. */
import type { URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { AgendaSharedAddedServices } from '../../language/services.js';
import type { AgendaDocumentBuilder } from '../documents/builder.js';
import type { AgendaFiles } from './files.js';
import { rangeFromSummary } from './summary.js';

export class ClosedBookings {
    readonly #services: LangiumSharedServices & AgendaSharedAddedServices;
    #settling: Promise<void> | undefined;

    constructor(
        services: LangiumSharedServices & AgendaSharedAddedServices,
        private readonly files: AgendaFiles,
    ) {
        this.#services = services;
        files.onFileChange((uri) => this.#follow(uri));
    }

    #follow(uri: URI): void {
        const { Bookings } = this.#services.agenda;
        const summary = this.files.get(uri)?.summary;
        Bookings.setFile(
            uri.toString(),
            summary && {
                symbol: summary.symbol,
                language: summary.language,
                bookings: summary.bookings,
                placeOf: (index) => rangeFromSummary(summary.bookings?.meetings[index]?.at ?? [0, 0, 0, 0]),
            },
        );
        void this.#settle();
    }

    /** Checks again, after all pending edits, the open documents whose findings are not right any more. */
    #settle(): Promise<void> {
        this.#settling ??= this.#services.workspace.WorkspaceLock.read(() => undefined).then(() => {
            this.#settling = undefined;
            return this.#checkOutdated();
        });
        return this.#settling;
    }

    async #checkOutdated(): Promise<void> {
        const { DocumentBuilder, WorkspaceLock } = this.#services.workspace;
        const builder = DocumentBuilder as AgendaDocumentBuilder;
        if (builder.outdated.length > 0) {
            await WorkspaceLock.write((token) => builder.update([], [], token));
        }
    }
}
