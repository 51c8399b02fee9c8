/** The types of the language services, for the rooms below `base.ts` and `module.ts`, which build the services. */
import type { LangiumCoreServices, LangiumSharedCoreServices } from 'langium';
import type { KnownBookings } from './bookings/known-bookings.js';
import type { Limits } from './limits.js';
import type { Registers } from './registers/registers.js';
import type { Styles } from './styles/styles.js';
import type { KnownVersions } from './versions/known-versions.js';

/** Our additions to the services that Langium shares between both languages. There is one of each, as long as the shared services live. */
export interface AgendaSharedAddedServices {
    readonly agenda: {
        readonly Limits: Limits;
        readonly Registers: Registers;
        readonly Versions: KnownVersions;
        readonly Bookings: KnownBookings;
        readonly Styles: Styles;
    };
}
export type AgendaSharedServices = LangiumSharedCoreServices & AgendaSharedAddedServices;

/** Our additions to Langium's services of each language. */
export interface AgendaAddedServices {
    readonly references: { readonly Registers: Registers; readonly Versions: KnownVersions; readonly Bookings: KnownBookings };
}
export type AgendaServices = LangiumCoreServices & AgendaAddedServices & { readonly shared: AgendaSharedServices };

export interface AgendaLanguages {
    readonly shared: AgendaSharedServices;
    readonly agenda: AgendaServices;
    readonly register: AgendaServices;
}
