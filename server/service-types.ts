/** The services of the language server as types: all that a feature may know of the wiring. */
import type { LangiumServices, LangiumSharedServices } from 'langium/lsp';
import type { NowReading } from './documents/now-reading.js';
import type { SetAside } from './documents/set-aside.js';
import type { Outgoing } from './outgoing.js';
import type { Previews } from './preview/preview.js';
import type { Settings } from './settings.js';
import type { ItemMoves } from './moves.js';
import type { Schedules } from './schedules.js';
import type { LanguageVersions } from './versions.js';
import type { NewAgendas } from './new-agendas.js';
import type { Overviews } from './overviews.js';
import type { WordCounts } from './word-counts.js';
import type { ClosedBookings } from './workspace/closed-bookings.js';
import type { ClosedCitations } from './workspace/citing.js';
import type { ClosedFindings } from './workspace/closed-findings.js';
import type { AgendaFiles } from './workspace/files.js';
import type { Indexing } from './workspace/indexing.js';
import type { OpenAgendas } from './workspace/open-agendas.js';
import type { AgendaTrees } from './workspace/trees.js';
import type { AgendaAddedServices, AgendaSharedAddedServices } from '../language/services.js';

export interface AgendaServerSharedAddedServices {
    readonly agenda: {
        readonly Settings: Settings;
        readonly Previews: Previews;
        readonly LanguageVersions: LanguageVersions;
        readonly ItemMoves: ItemMoves;
        readonly NewAgendas: NewAgendas;
        readonly Overviews: Overviews;
        readonly Schedules: Schedules;
        readonly WordCounts: WordCounts;
        readonly Files: AgendaFiles;
        readonly Indexing: Indexing;
        readonly Trees: AgendaTrees;
        readonly ClosedBookings: ClosedBookings;
        readonly ClosedCitations: ClosedCitations;
        readonly ClosedFindings: ClosedFindings;
        readonly OpenAgendas: OpenAgendas;
        readonly SetAside: SetAside;
        readonly NowReading: NowReading;
        readonly Outgoing: Outgoing;
    };
}
export type AgendaSharedServerServices = LangiumSharedServices & AgendaSharedAddedServices & AgendaServerSharedAddedServices;

export type AgendaServerServices = LangiumServices & AgendaAddedServices & { readonly shared: AgendaSharedServerServices };
export interface AgendaServer {
    readonly shared: AgendaSharedServerServices;
    readonly agenda: AgendaServerServices;
    readonly register: AgendaServerServices;
}
