/** The services of the two languages, as types: what a room below the wiring may know of it. */
import type { LangiumCoreServices, LangiumSharedCoreServices } from 'langium';
import type { Registers } from './registers/registers.js';
import type { Versions } from './versions/known-versions.js';

/** What we add to Langium's services of both languages. */
export interface AgendaAddedServices {
    readonly references: { readonly Registers: Registers; readonly Versions: Versions };
}
export type AgendaServices = LangiumCoreServices & AgendaAddedServices;

export interface AgendaLanguages {
    readonly shared: LangiumSharedCoreServices;
    readonly agenda: AgendaServices;
    readonly register: AgendaServices;
}
