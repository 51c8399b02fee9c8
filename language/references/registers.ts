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
    /** By `resolution 10/3`, `decision 7/1`; the workspace's entry counts before the library's. */
    readonly entries: ReadonlyMap<string, EntryDescription>;
}

/** Keeps the bodies up to date as registers come, change and go. */
export class Registers {
    #bodies: ReadonlyMap<string, Body> | undefined;
    #version = 0;

    constructor(private readonly services: LangiumSharedCoreServices) {
        services.workspace.DocumentBuilder.onUpdate((changed, deleted) => {
            if ([...changed, ...deleted].some((uri) => !UriUtils.extname(uri) || UriUtils.extname(uri) === '.register')) {
                this.forget();
            }
        });
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
        const bodies = new Map<string, { symbol: string; names: BodyName[]; entries: Map<string, EntryDescription> }>();
        const bodyOf = (symbol: string): { names: BodyName[]; entries: Map<string, EntryDescription> } => {
            const body = bodies.get(symbol) ?? { symbol, names: [], entries: new Map<string, EntryDescription>() };
            bodies.set(symbol, body);
            return body;
        };
        for (const description of (index.allElements('Register').toArray() as RegisterDescription[]).sort(byFile)) {
            bodyOf(description.name).names.push(...description.bodyNames);
        }
        const entries = index.allElements('RegisterEntry').toArray() as EntryDescription[];
        for (const entry of entries.sort(byFile)) {
            const known = bodyOf(entry.body).entries;
            const key = `${entry.kind} ${entry.name}`;
            if (!known.has(key)) {
                known.set(key, entry);
            }
        }
        return bodies;
    }
}

/** The workspace's registers before the library's, and those of the workspace by their addresses: what counts must not depend on which was read first. */
function byFile({ documentUri: one }: AstNodeDescription, { documentUri: other }: AstNodeDescription): number {
    const [first, second] = [one.toString(), other.toString()];
    return Number(isBuiltIn(one)) - Number(isBuiltIn(other)) || (first < second ? -1 : first > second ? 1 : 0);
}

export function isBuiltIn(uri: URI): boolean {
    return uri.scheme === libraryScheme;
}

/** The names of a body in all languages; `|` parts several names of one language. */
export function namesOf(register: Register): BodyName[] {
    return register.names
        .filter(isWording)
        .flatMap((wording) =>
            (wording.text ?? '')
                .split('|')
                .map((name, index) => ({ language: wording.language.toLowerCase(), name: name.trim(), short: index > 0 })),
        )
        .filter(({ name }) => name !== '');
}

/** The titles of an entry by language. */
export function titlesOf(entry: RegisterEntry): Record<string, string> {
    return Object.fromEntries(
        entry.wordings
            .filter(isWording)
            .filter((wording) => wording.text)
            .map((wording) => [wording.language.toLowerCase(), wording.text ?? '']),
    );
}
