/** The registers of all bodies that are known: those of the workspace and those of the built-in library, from Langium's index. */
import { type AstNodeDescription, type LangiumSharedCoreServices, UriUtils, type URI } from 'langium';
import { isWording, type Register, type RegisterEntry } from '../grammar/generated/ast.js';

/** Scheme of the URIs of the built-in library. */
export const libraryScheme = 'agenda-library';

/** A name of a body. All but the first of a language are short names. */
export interface BodyName {
    readonly language: string;
    readonly name: string;
    readonly short: boolean;
}

/** What the index keeps of a register: its symbol is the description's name. */
export interface RegisterDescription extends AstNodeDescription {
    readonly bodyNames: readonly BodyName[];
}

/** What the index keeps of an entry: its number is the description's name. */
export interface EntryDescription extends AstNodeDescription {
    readonly body: string;
    readonly kind: RegisterEntry['kind'];
    readonly titles: Readonly<Record<string, string>>;
}

/** All that is known of one body. */
export interface Body {
    readonly symbol: string;
    readonly names: readonly BodyName[];
    /** Whether its register has any entry; else the body is known by name only. Known without reading them. */
    readonly hasEntries: boolean;
    /** By `resolution 10/3`, `decision 7/1`; the workspace's entry counts before the library's. */
    readonly entries: ReadonlyMap<string, EntryDescription>;
}

/** A register that is read only when somebody asks for its entries. */
export interface ShelvedRegister {
    readonly symbol: string;
    readonly names: readonly BodyName[];
    readonly hasEntries: boolean;
    entries(): readonly EntryDescription[];
}

/** Keeps the bodies up to date as registers come, change and go. */
export class Registers {
    #bodies: ReadonlyMap<string, Body> | undefined;
    #version = 0;
    #shelf: readonly ShelvedRegister[] = [];

    constructor(private readonly services: LangiumSharedCoreServices) {
        services.workspace.DocumentBuilder.onUpdate((changed, deleted) => {
            if ([...changed, ...deleted].some((uri) => !UriUtils.extname(uri) || UriUtils.extname(uri) === '.register')) {
                this.forget();
            }
        });
    }

    /** Registers that count after those of the index, in this order. Hosts that serve the library as documents have none. */
    set shelf(registers: readonly ShelvedRegister[]) {
        this.#shelf = registers;
        this.forget();
    }

    /** Drops what is kept; the next question reads the index again. For hosts that build documents without an update. */
    forget(): void {
        this.#bodies = undefined;
        this.#version++;
    }

    /** Grows whenever the registers may have changed. */
    get version(): number {
        return this.#version;
    }

    /** All bodies by symbol. */
    get bodies(): ReadonlyMap<string, Body> {
        this.#bodies ??= this.#collect();
        return this.#bodies;
    }

    /** The entry of a body's register, or undefined. */
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
    /** Entries of the index. They count before those of the shelf. */
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

/** The workspace's registers before the library's, and those of the workspace by their addresses: what counts must not depend on which was read first. */
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

/** The names of a body in all languages; `|` parts several names of one language. */
export function namesOf(register: Register): BodyName[] {
    return register.names.filter(isWording).flatMap(({ language, text = '' }) => namesIn(language, text));
}

/** The names in the text of one line of a register's head. */
export function namesIn(language: string, text: string): BodyName[] {
    return text
        .split('|')
        .map((name, index) => ({ language: language.toLowerCase(), name: name.trim(), short: index > 0 }))
        .filter(({ name }) => name !== '');
}

/** The titles of an entry by language. */
export function titlesOf(entry: RegisterEntry): Record<string, string> {
    return titlesIn(entry.wordings.filter(isWording));
}

/** The titles in the lines of an entry by language. Of two in one language the last counts. */
export function titlesIn(wordings: readonly { readonly language: string; readonly text?: string }[]): Record<string, string> {
    return Object.fromEntries(wordings.filter(({ text }) => text).map(({ language, text = '' }) => [language.toLowerCase(), text]));
}
