/** The registers of all known bodies, from Langium's index: those of the workspace and of the built-in library. */
import type { AstNodeDescription, LangiumSharedCoreServices, URI } from 'langium';
import { endingOf } from '../../protocol/endings.js';
import { remembered } from '../kept/remembered.js';
import type { BodyName, EntryDescription, EntryKind, HeldSessions, RangeDescription, RegisterDescription } from './descriptions.js';
import { isSessionWithin, isWithin, type SeriesNumber, seriesNumber } from '../semantics/series-numbers.js';
import { type TitleBooks, withBook } from './title-books.js';

/** Scheme of the URIs of the built-in library. */
export const libraryScheme = 'agenda-library';

/** Everything known of one body. */
export interface Body {
    readonly symbol: string;
    readonly names: readonly BodyName[];
    /** Whether its register has entries or ranges. If not, the body is known by name only. Known without reading the entries. */
    readonly hasEntries: boolean;
    /** By `resolution 10/3`, `decision 7/1`: those that stand alone. An entry of the workspace takes precedence over one of the library. */
    readonly entries: ReadonlyMap<string, EntryDescription>;
    /** Numbers that exist, whatever their titles. */
    readonly ranges: readonly RangeDescription[];
    /** What the registers of the body list completely. */
    readonly complete: readonly HeldSessions[];
    /** The entry with a number in normal form, or what stands for it where the number is in a range. */
    find(kind: EntryKind, number: string): EntryDescription | undefined;
}

/** A register whose entries are read on first use. */
export interface ShelvedRegister {
    readonly uri: URI;
    readonly symbol: string;
    readonly names: readonly BodyName[];
    readonly complete: readonly HeldSessions[];
    readonly hasEntries: boolean;
    entries(): readonly EntryDescription[];
    ranges(): readonly RangeDescription[];
}

/**
 * Whether the registers of a body list everything of the session that a number in normal form tells: what they do not list does not exist. A number counts only
 * if they list any in its form: of the Assembly's first thirty sessions 3541 (XXX) does, and 10/3 does not.
 */
export function isHeldCompletely(body: Body, kind: EntryKind, number: string): boolean {
    const parts = body.complete.length === 0 ? undefined : seriesNumber(number);
    return parts !== undefined && isSessionHeld(body.complete, kind, parts) && seriesListed(body).has(parts.series);
}

/** Whether registers say that they hold the session of a number completely. */
export function isSessionHeld(complete: readonly HeldSessions[], kind: EntryKind, { session }: SeriesNumber): boolean {
    return session !== undefined && complete.some((held) => (held.kind ?? kind) === kind && isSessionWithin(session, held.sessions));
}

function isHeldIn({ complete, entries, ranges }: Holding, kind: EntryKind, number: SeriesNumber): boolean {
    return (
        isSessionHeld(complete, kind, number) &&
        (ranges.some((line) => line.ranges.some(({ first }) => first.series === number.series)) ||
            entries.some(({ name }) => seriesNumber(name)?.series === number.series))
    );
}

/** The series of which a body's registers list anything. */
const seriesListed = remembered(
    ({ entries, ranges }: Body): ReadonlySet<string | undefined> =>
        new Set([
            ...[...entries.values()].map(({ name }) => seriesNumber(name)?.series),
            ...ranges.flatMap((line) => line.ranges.map(({ first }) => first.series)),
        ]),
);

/** Keeps the bodies up to date as registers are added, changed and removed. */
export class Registers {
    #bodies: ReadonlyMap<string, Body> | undefined;
    #version = 0;
    #shelf: readonly ShelvedRegister[] = [];
    #books: TitleBooks | undefined;

    constructor(private readonly services: LangiumSharedCoreServices) {
        services.workspace.DocumentBuilder.onUpdate((changed, deleted) => {
            if ([...changed, ...deleted].some(({ path }) => ['', '.register'].includes(endingOf(path)))) {
                this.forget();
            }
        });
    }

    /** Registers that rank after those of the index, in this order. Hosts that load the library as documents set none. */
    set shelf(registers: readonly ShelvedRegister[]) {
        this.#shelf = registers;
        this.forget();
    }

    /** The titles of the library that are read only when one is asked for. Hosts without files set none. */
    set books(books: TitleBooks | undefined) {
        this.#books = books;
        this.forget();
    }

    /** Drops the cache, so that the next use reads the index again. For hosts that build documents without an update. */
    forget(): void {
        this.#bodies = undefined;
        this.#version++;
    }

    /** Increases whenever the registers may have changed. */
    get version(): number {
        return this.#version;
    }

    /** All bodies by symbol. */
    get bodies(): ReadonlyMap<string, Body> {
        this.#bodies ??= this.#collect();
        return this.#bodies;
    }

    /** The entry in a body's register, or undefined. */
    find(body: string, kind: EntryKind, number: string): EntryDescription | undefined {
        return this.bodies.get(body)?.find(kind, number);
    }

    #collect(): ReadonlyMap<string, Body> {
        const index = this.services.workspace.IndexManager;
        const bodies = new Map<string, KnownBody>();
        const bodyOf = (symbol: string): KnownBody => {
            const body = bodies.get(symbol) ?? new KnownBody(symbol, this.#books);
            bodies.set(symbol, body);
            return body;
        };
        for (const { name, bodyNames, complete, documentUri } of (index.allElements('Register').toArray() as RegisterDescription[]).sort(
            byFile,
        )) {
            const body = bodyOf(name);
            body.names.push(...bodyNames);
            body.complete.push(...complete.map((held) => ({ ...held, isOwnWord: !isBuiltIn(documentUri) })));
            if (complete.length > 0) {
                body.holdingAt(documentUri).complete.push(...complete);
            }
        }
        for (const register of this.#shelf) {
            bodyOf(register.symbol).add(register);
        }
        for (const entry of (index.allElements('RegisterEntry').toArray() as EntryDescription[]).sort(byFile)) {
            bodyOf(entry.body).holdingAt(entry.documentUri).entries.push(entry);
        }
        for (const range of (index.allElements('RegisterRange').toArray() as RangeDescription[]).sort(byFile)) {
            bodyOf(range.body).holdingAt(range.documentUri).ranges.push(range);
        }
        return bodies;
    }
}

/** What one register lists. */
interface Holding {
    readonly uri: URI;
    readonly complete: HeldSessions[];
    readonly entries: EntryDescription[];
    readonly ranges: RangeDescription[];
}

class KnownBody implements Body {
    readonly names: BodyName[] = [];
    readonly complete: HeldSessions[] = [];
    /** Registers of the index, by address. */
    readonly #indexed = new Map<string, Holding>();
    readonly #shelved: ShelvedRegister[] = [];
    #holdings: readonly Holding[] | undefined;
    #entries: ReadonlyMap<string, EntryDescription> | undefined;
    #tables: readonly ReadonlyMap<string, EntryDescription>[] | undefined;
    /** What was looked up, by kind: a key asks for every number in a section. */
    readonly #found: Readonly<Record<EntryKind, Map<string, EntryDescription | undefined>>> = {
        resolution: new Map(),
        decision: new Map(),
    };
    #hasEntries: boolean | undefined;

    constructor(
        readonly symbol: string,
        private readonly books: TitleBooks | undefined,
    ) {}

    add(register: ShelvedRegister): void {
        this.names.push(...register.names);
        this.complete.push(...register.complete.map((held) => ({ ...held, isOwnWord: !isBuiltIn(register.uri) })));
        this.#shelved.push(register);
    }

    /** What the register of the index at an address lists. It is filled before anything is looked up. */
    holdingAt(uri: URI): Holding {
        const address = uri.toString();
        const holding = this.#indexed.get(address) ?? { uri, complete: [], entries: [], ranges: [] };
        this.#indexed.set(address, holding);
        return holding;
    }

    get hasEntries(): boolean {
        this.#hasEntries ??=
            [...this.#indexed.values()].some(({ entries, ranges }) => entries.length + ranges.length > 0) ||
            this.#shelved.some((register) => register.hasEntries);
        return this.#hasEntries;
    }

    get entries(): ReadonlyMap<string, EntryDescription> {
        this.#entries ??= tableOf(this.#all.flatMap(({ entries }) => entries));
        return this.#entries;
    }

    get ranges(): readonly RangeDescription[] {
        return this.#all.flatMap(({ ranges }) => ranges);
    }

    find(kind: EntryKind, number: string): EntryDescription | undefined {
        const known = this.#found[kind];
        const found = known.get(number);
        if (found !== undefined || known.has(number)) {
            return found;
        }
        const looked = this.#look(kind, number);
        known.set(number, looked);
        return looked;
    }

    /**
     * What a register says itself counts more than what it says of a range, and this more than anything in a later register. A register that is complete for the
     * session, and lists anything of it, has the last word.
     */
    #look(kind: EntryKind, number: string): EntryDescription | undefined {
        const key = `${kind} ${number}`;
        this.#tables ??= this.#all.map(({ entries }) => tableOf(entries));
        const parts = seriesNumber(number);
        for (const [place, holding] of this.#all.entries()) {
            const { uri, ranges } = holding;
            const range = (): RangeDescription | undefined =>
                parts && ranges.find((one) => one.kind === kind && one.ranges.some((span) => isWithin(parts, span)));
            const found = this.#tables[place]?.get(key) ?? described(range(), number);
            if (found) {
                return isBuiltIn(uri) && this.books ? withBook(found, this.books) : found;
            }
            if (parts && isHeldIn(holding, kind, parts)) {
                return undefined;
            }
        }
        return undefined;
    }

    /** All registers of the body: those of the index, then those of the shelf, each in their order. */
    get #all(): readonly Holding[] {
        this.#holdings ??= [
            ...[...this.#indexed.values()].sort(({ uri: one }, { uri: other }) => byPlace(one, other)),
            ...this.#shelved.map((register) => ({
                uri: register.uri,
                complete: [...register.complete],
                get entries() {
                    return [...register.entries()];
                },
                get ranges() {
                    return [...register.ranges()];
                },
            })),
        ];
        return this.#holdings;
    }
}

/** What stands for the entry of a number in a range: it leads to the line of the range. */
function described(range: RangeDescription | undefined, number: string): EntryDescription | undefined {
    if (!range) {
        return undefined;
    }
    const { node, documentUri, path, type, body, kind } = range;
    return { ...(node ? { node } : {}), documentUri, path, type, body, kind, name: number, titles: {} };
}

/** Entries by kind and number. Of two the first counts. */
function tableOf(entries: readonly EntryDescription[]): ReadonlyMap<string, EntryDescription> {
    const known = new Map<string, EntryDescription>();
    for (const entry of entries) {
        const key = `${entry.kind} ${entry.name}`;
        if (!known.has(key)) {
            known.set(key, entry);
        }
    }
    return known;
}

/** Sorts the workspace's registers before the library's, and both by address, so that precedence does not depend on the order of reading. */
function byFile({ documentUri: one }: AstNodeDescription, { documentUri: other }: AstNodeDescription): number {
    return byPlace(one, other);
}

function byPlace(one: URI, other: URI): number {
    return Number(isBuiltIn(one)) - Number(isBuiltIn(other)) || byAddress(one, other);
}

export function byAddress(one: URI, other: URI): number {
    const [first, second] = [one.toString(), other.toString()];
    return first < second ? -1 : first > second ? 1 : 0;
}

export function isBuiltIn(uri: URI): boolean {
    return uri.scheme === libraryScheme;
}
