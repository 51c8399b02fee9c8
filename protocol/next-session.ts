/** Rolling an agenda forward: what the client asks, and what the server answers. */
import type { VersionsParams } from './protocol.js';

/** The agenda of the next session, made from an open one, with its language versions if they are wanted; or, without the facts of that session, what could be proposed. */
export const rollForwardRequest = 'agenda/rollForward';

/** The next session as the user types it. */
export interface NextSessionParams {
    readonly symbol: string;
    readonly session: string;
    readonly dates: string;
    /** Whether all language versions roll together. */
    readonly together: boolean;
}

export interface RollForwardParams extends VersionsParams {
    readonly next?: NextSessionParams;
    /** A fact whose typed value is to be read. */
    readonly typed?: { readonly key: keyof Omit<NextSessionParams, 'together'>; readonly text: string };
}

/** The agenda of the next session. */
export interface RolledVersion {
    /** Of the agenda that it was made from. */
    readonly uri: string;
    readonly text: string;
    /** Suggested name of the new file, beside that one. */
    readonly name: string;
    /** What was done besides the masthead, as sentences. */
    readonly told: readonly string[];
    /** How many comments ask for a second look. */
    readonly reviews: number;
}

export interface RollForwardAnswer {
    /** The symbol of the agenda, and the number that the next session usually has; empty where the masthead has none. */
    readonly symbol: string;
    readonly session: string;
    /** How many language versions there are, this one included. */
    readonly versions: number;
    /** What is said about a typed fact: its value if it can be read, and a sentence. */
    readonly checked?: { readonly value?: string; readonly message: string };
    /** The agenda itself first. Empty without the facts. */
    readonly rolled: readonly RolledVersion[];
}
