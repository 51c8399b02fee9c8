/** The agendas of one document: its language versions, copies and revisions. A folder may hold thousands of copies: they are compared once for all of them. */
import type { DocumentName } from './revisions.js';

/** An agenda among those of one document: a language version, a copy or a revision of it. */
export interface Edition {
    readonly uri: string;
    readonly symbol: string;
    readonly language: string | undefined;
    readonly named: DocumentName;
}

export class Editions {
    readonly #all = new Map<string, Edition>();
    #latest: ReadonlyMap<string, number> | undefined;
    #first: ReadonlyMap<string, string> | undefined;

    get isEmpty(): boolean {
        return this.#all.size === 0;
    }

    get uris(): Iterable<string> {
        return this.#all.keys();
    }

    enter(edition: Edition): void {
        this.#all.set(edition.uri, edition);
        this.#forget();
    }

    remove(uri: string): void {
        this.#all.delete(uri);
        this.#forget();
    }

    /** Whether a later revision is there. */
    isRevised({ named: { revised, revision } }: Pick<Edition, 'named'>): boolean {
        this.#latest ??= this.#latestRevisions();
        return (this.#latest.get(revised) ?? revision) > revision;
    }

    /** Whether there is another agenda with its symbol and language: of all of them the first by address counts. */
    isCopy({ uri, symbol, language }: Edition): boolean {
        this.#first ??= this.#firstAddresses();
        return (this.#first.get(`${symbol}\n${language}`) ?? uri) !== uri;
    }

    #latestRevisions(): ReadonlyMap<string, number> {
        const latest = new Map<string, number>();
        for (const { named } of this.#all.values()) {
            latest.set(named.revised, Math.max(named.revision, latest.get(named.revised) ?? 0));
        }
        return latest;
    }

    #firstAddresses(): ReadonlyMap<string, string> {
        const first = new Map<string, string>();
        for (const { uri, symbol, language } of this.#all.values()) {
            const key = `${symbol}\n${language}`;
            const known = first.get(key);
            if (known === undefined || uri < known) {
                first.set(key, uri);
            }
        }
        return first;
    }

    #forget(): void {
        this.#latest = undefined;
        this.#first = undefined;
    }
}
