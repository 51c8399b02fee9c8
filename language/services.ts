/** The services of the two languages, as types: what a room below the wiring may know of it. */
import type { LangiumCoreServices, LangiumSharedCoreServices } from 'langium';
import type { Limits } from './limits.js';
import type { Registers } from './registers/registers.js';
import type { Versions } from './versions/known-versions.js';

/** What we add to Langium's services that both languages share: one of each, for as long as the shared services live. */
export interface AgendaSharedAddedServices {
    readonly agenda: { readonly Limits: Limits; readonly Registers: Registers; readonly Versions: Versions };
}
export type AgendaSharedServices = LangiumSharedCoreServices & AgendaSharedAddedServices;

/** What we add to Langium's services of each language. */
export interface AgendaAddedServices {
    readonly references: { readonly Registers: Registers; readonly Versions: Versions };
}
export type AgendaServices = LangiumCoreServices & AgendaAddedServices & { readonly shared: AgendaSharedServices };

export interface AgendaLanguages {
    readonly shared: AgendaSharedServices;
    readonly agenda: AgendaServices;
    readonly register: AgendaServices;
}
