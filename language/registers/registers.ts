/** The registers of all known bodies, from Langium's index: those of the workspace and of the built-in library. */
import type { AstNodeDescription, LangiumSharedCoreServices, URI } from 'langium';
import { endingOf } from '../../protocol/endings.js';
import { isWording, type Register, type RegisterEntry } from '../grammar/generated/ast.js';

/** Scheme of the URIs of the built-in library. */
export const libraryScheme = 'agenda-library';

/** A name of a body. In each language the first name is full and the others are short. */
export interface BodyName {
    readonly language: string;
    readonly name: string;
    readonly short: boolean;
}

/** The index entry of a register. Its `name` is the symbol. */
export interface RegisterDescription extends AstNodeDescription {
    readonly bodyNames: readonly BodyName[];
}

/** The index entry of a register's entry. Its `name` is the number. */
export interface EntryDescription extends AstNodeDescription {
    readonly body: string;
    readonly kind: RegisterEntry['kind'];
    readonly titles: Readonly<Record<string, string>>;
}

/** Everything known of one body. */
export interface Body {
    readonly symbol: string;
    readonly names: readonly BodyName[];
    /** Whether its register has entries. If not, the body is known by name only. Known without reading the entries. */
    readonly hasEntries: boolean;
    /** By `resolution 10/3`, `decision 7/1`. An entry of the workspace takes precedence over one of the library. */
    readonly entries: ReadonlyMap<string, EntryDescription>;
}

/** A register whose entries are read on first use. */
export interface ShelvedRegister {
    readonly symbol: string;
    readonly names: readonly BodyName[];
    readonly hasEntries: boolean;
    entries(): readonly EntryDescription[];
}

/** Keeps the bodies up to date as registers are added, changed and removed. */
export class Registers {
    #bodies: ReadonlyMap<string, Body> | undefined;
    #version = 0;
    #shelf: readonly ShelvedRegister[] = [];

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
    find(body: string, kind: RegisterEntry['kind'], number: string): EntryDescription | undefined {
        return this.bodies.get(body)?.entries.get(`${kind} ${number}`);
    }

    #collect(): ReadonlyMap<string, Body> {
        const index = this.services.workspace.IndexManager;
        const bodies = new Map<string, KnownBody>();
        const bodyOf = (symbol: string): KnownBody => {
            const body = bodies.get(symbol) ?? new KnownBody(symbol);
            bodies.set(symbol, body);
            return body;
        };
        for (const description of (index.allElements('Register').toArray() as RegisterDescription[]).sort(byFile)) {
            description.bodyNames.forEach((name) => bodyOf(description.name).names.push(name));
        }
        for (const register of this.#shelf) {
            bodyOf(register.symbol).add(register);
        }
        for (const entry of (index.allElements('RegisterEntry').toArray() as EntryDescription[]).sort(byFile)) {
            bodyOf(entry.body).own.push(entry);
        }
        return bodies;
    }
}

class KnownBody implements Body {
    readonly names: BodyName[] = [];
    /** Entries of the index. They take precedence over those of the shelf. */
    readonly own: EntryDescription[] = [];
    readonly #shelved: ShelvedRegister[] = [];
    #entries: ReadonlyMap<string, EntryDescription> | undefined;

    constructor(readonly symbol: string) {}

    add(register: ShelvedRegister): void {
        register.names.forEach((name) => this.names.push(name));
        this.#shelved.push(register);
    }

    get hasEntries(): boolean {
        return this.own.length > 0 || this.#shelved.some((register) => register.hasEntries);
    }

    get entries(): ReadonlyMap<string, EntryDescription> {
        this.#entries ??= this.#read();
        return this.#entries;
    }

    #read(): ReadonlyMap<string, EntryDescription> {
        const known = new Map<string, EntryDescription>();
        for (const entry of [...this.own, ...this.#shelved.flatMap((register) => register.entries())]) {
            const key = `${entry.kind} ${entry.name}`;
            if (!known.has(key)) {
                known.set(key, entry);
            }
        }
        return known;
    }
}

/** Sorts the workspace's registers before the library's, and both by address, so that precedence does not depend on the order of reading. */
function byFile({ documentUri: one }: AstNodeDescription, { documentUri: other }: AstNodeDescription): number {
    return Number(isBuiltIn(one)) - Number(isBuiltIn(other)) || byAddress(one, other);
}

export function byAddress(one: URI, other: URI): number {
    const [first, second] = [one.toString(), other.toString()];
    return first < second ? -1 : first > second ? 1 : 0;
}

export function isBuiltIn(uri: URI): boolean {
    return uri.scheme === libraryScheme;
}

/** The names of a body in all languages; `|` separates several names in one language. */
export function namesOf(register: Register): BodyName[] {
    return register.names.filter(isWording).flatMap(({ language, text = '' }) => namesIn(language, text));
}

/** The names in one line of a register's head. */
export function namesIn(language: string, text: string): BodyName[] {
    return text
        .split('|')
        .map((name, index) => ({ language: language.toLowerCase(), name: name.trim(), short: index > 0 }))
        .filter(({ name }) => name !== '');
}

/** The titles of an entry, by language. */
export function titlesOf(entry: RegisterEntry): Record<string, string> {
    return titlesIn(entry.wordings.filter(isWording));
}

/** The titles in the lines of an entry, by language. Of two in one language the last counts. */
export function titlesIn(wordings: readonly { readonly language: string; readonly text?: string }[]): Record<string, string> {
    return Object.fromEntries(wordings.filter(({ text }) => text).map(({ language, text = '' }) => [language.toLowerCase(), text]));
}
