/** The bookings of files, for the findings of all agendas: open documents are checked again when a file takes a room, or leaves it. */
import type { URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { withHours } from '../../language/bookings/bookings.js';
import type { AgendaSharedAddedServices } from '../../language/services.js';
import { usualStyle } from '../../language/styles/catalogue.js';
import type { AgendaDocumentBuilder } from '../documents/builder.js';
import type { AgendaFiles } from './files.js';
import type { KeptSummary } from './kept-summary.js';
import { rangeFromSummary, type SummaryBookings } from './summary.js';

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

    /** Takes a file's bookings anew, after its style has changed. */
    renew(uri: URI): void {
        this.#follow(uri);
    }

    #follow(uri: URI): void {
        const { Bookings } = this.#services.agenda;
        const summary = this.files.get(uri)?.summary;
        const bookings = summary && this.#bookingsIn(summary);
        Bookings.setFile(
            uri.toString(),
            summary && {
                symbol: summary.symbol,
                language: summary.language,
                bookings,
                placeOf: (index) => rangeFromSummary(bookings?.meetings[index]?.at ?? [0, 0, 0, 0]),
            },
        );
        void this.#settle();
    }

    /** The bookings with the hours of the style that the agenda has. */
    #bookingsIn({ bookings, symbol, style = '' }: KeptSummary): SummaryBookings | undefined {
        const { hours } = this.#services.agenda.Styles.of(style, symbol) ?? usualStyle(symbol);
        const meetings = bookings && withHours(bookings.meetings, hours);
        return meetings && meetings.length > 0 ? { ...bookings, meetings } : undefined;
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
