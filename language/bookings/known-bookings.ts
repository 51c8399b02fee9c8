/** The bookings of all agendas that are known, documents and files alike, and which of them are at odds with those of an agenda. */
import { DocumentState, type LangiumDocument, type LangiumSharedCoreServices } from 'langium';
import { type Agenda, isAgenda } from '../grammar/generated/ast.js';
import { listUnder } from '../text/listing.js';
import type { Bookings } from './bookings.js';
import { areAtOdds, type Clash, Others, stateOf } from './clashes.js';
import { Editions } from './editions.js';
import { contentOf, type Entry, entryOfDocument, entryOfFile, type FileBookings, keyOf, keysOf } from './entries.js';
import { type DocumentName, isSameDocument } from './revisions.js';

type AgendaDocument = LangiumDocument<Agenda>;

interface Taken {
    readonly entry: Entry;
    readonly index: number;
}

interface Touched {
    readonly keys: Set<string>;
    readonly bases: Set<string>;
}

/** Meetings of one agenda in one room on one day that are compared with those of others: nobody has more. */
const mostMeetings = 50;

const noClashes: readonly Clash[] = [];

export class KnownBookings {
    /** Kept up to date as documents are indexed and deleted. */
    readonly #documents = new Map<string, Entry>();
    readonly #files = new Map<string, Entry>();
    /** What counts at each address: the document, else the file. */
    readonly #entries = new Map<string, Entry>();
    /** The agendas of each document, by its symbol without additions. */
    readonly #editions = new Map<string, Editions>();
    /** By place, room and day. */
    readonly #taken = new Map<string, Taken[]>();
    readonly #listeners: (() => void)[] = [];
    /** The rooms on days, and the documents, that agendas have taken, left or issued since somebody asked. Kept only if somebody listens. */
    #touched: Touched = { keys: new Set(), bases: new Set() };
    /** Increased with every change of an entry. */
    #version = 0;
    readonly #found = new WeakMap<Bookings, { readonly version: number; readonly key: string; readonly clashes: readonly Clash[] }>();
    /** With what each document was last checked. */
    readonly #seen = new WeakMap<LangiumDocument, { readonly version: number; readonly text: string }>();

    constructor(services: LangiumSharedCoreServices) {
        const { DocumentBuilder, LangiumDocuments } = services.workspace;
        const enter = (document: LangiumDocument): void => {
            // A build may be of documents that are none of the workspace's.
            if (LangiumDocuments.getDocument(document.uri) === document) {
                this.#enter(document);
            }
        };
        LangiumDocuments.all.filter(({ state }) => state >= DocumentState.IndexedContent).forEach(enter);
        DocumentBuilder.onDocumentPhase(DocumentState.IndexedContent, enter);
        DocumentBuilder.onUpdate((_, deleted) => deleted.forEach((uri) => this.#put(this.#documents, uri.toString(), undefined)));
    }

    /** Calls back when an agenda has come, gone or changed so that others may be at odds with it now, or not any more. */
    onChange(listener: () => void): void {
        this.#listeners.push(listener);
    }

    /** The addresses of the agendas that such changes may concern, since the last call. */
    takeTouched(): ReadonlySet<string> {
        const { keys, bases } = this.#touched;
        this.#touched = { keys: new Set(), bases: new Set() };
        const uris = new Set<string>();
        for (const base of bases) {
            // Where another revision counts now, what it is at odds with changes too.
            for (const uri of this.#editions.get(base)?.uris ?? []) {
                uris.add(uri);
                keysOf(this.#entries.get(uri)).forEach((key) => keys.add(key));
            }
        }
        for (const key of keys) {
            this.#taken.get(key)?.forEach(({ entry }) => uris.add(entry.uri));
        }
        return uris;
    }

    /** Sets what is known of a file; undefined if it is gone. As long as there is a document at its address, that counts. */
    setFile(uri: string, file: FileBookings | undefined): void {
        this.#put(this.#files, uri, file && entryOfFile(uri, file));
    }

    /** The bookings of a document that are at odds with those of other agendas. It need not be a document of the workspace. */
    clashesOf(document: AgendaDocument): readonly Clash[] {
        return this.#clashesOf(entryOfDocument(document));
    }

    /** Remembers with what a document is checked. */
    checks(document: AgendaDocument, clashes: readonly Clash[]): void {
        this.#seen.set(document, { version: this.#version, text: stateOf(clashes) });
    }

    /** Whether other agendas are at odds with a checked document now, and were not when it was checked, or the other way round. */
    isOutdated(document: LangiumDocument): boolean {
        const seen = this.#seen.get(document);
        if (!seen || seen.version === this.#version || !isParsedAgenda(document)) {
            return false;
        }
        const isSame = stateOf(this.clashesOf(document)) === seen.text;
        if (isSame) {
            this.#seen.set(document, { ...seen, version: this.#version });
        }
        return !isSame;
    }

    /** What the findings in an agenda depend on in others, as one text; empty where nothing is at odds with it. */
    stateAt(uri: string): string {
        const entry = this.#entries.get(uri);
        return entry ? stateOf(this.#clashesOf(entry)) : '';
    }

    #enter(document: LangiumDocument): void {
        const uri = document.uri.toString();
        const entry = isParsedAgenda(document) ? entryOfDocument(document) : undefined;
        const before = this.#documents.get(uri);
        const isSame =
            before?.document === entry?.document &&
            before?.bookings === entry?.bookings &&
            before?.symbol === entry?.symbol &&
            before?.language === entry?.language;
        if (!isSame) {
            this.#put(this.#documents, uri, entry);
        }
    }

    #put(entries: Map<string, Entry>, uri: string, entry: Entry | undefined): void {
        if (entry) {
            entries.set(uri, entry);
        } else {
            entries.delete(uri);
        }
        const before = this.#entries.get(uri);
        const after = this.#documents.get(uri) ?? this.#files.get(uri);
        if (before === after) {
            return;
        }
        this.#remove(uri);
        if (after) {
            this.#add(after);
        }
        this.#version++;
        const isSame = (): boolean => before !== undefined && after !== undefined && contentOf(before) === contentOf(after);
        if (this.#listeners.length > 0 && !isSame()) {
            this.#touch(before);
            this.#touch(after);
            this.#listeners.forEach((listener) => listener());
        }
    }

    #touch(entry: Entry | undefined): void {
        keysOf(entry).forEach((key) => this.#touched.keys.add(key));
        entry?.named.bases.forEach((base) => this.#touched.bases.add(base));
    }

    #add(entry: Entry): void {
        this.#entries.set(entry.uri, entry);
        for (const base of entry.named.bases) {
            const editions = this.#editions.get(base) ?? new Editions();
            this.#editions.set(base, editions);
            editions.enter(entry);
        }
        const { bookings } = entry;
        const counts = new Map<string, number>();
        bookings?.meetings.forEach((booking, index) => {
            const key = keyOf(bookings, booking);
            const count = counts.get(key) ?? 0;
            counts.set(key, count + 1);
            if (count < mostMeetings) {
                listUnder(this.#taken, key, { entry, index });
            }
        });
    }

    #remove(uri: string): void {
        const entry = this.#entries.get(uri);
        this.#entries.delete(uri);
        for (const base of entry?.named.bases ?? []) {
            const editions = this.#editions.get(base);
            editions?.remove(uri);
            if (editions?.isEmpty) {
                this.#editions.delete(base);
            }
        }
        for (const key of keysOf(entry)) {
            const left = this.#taken.get(key)?.filter((taken) => taken.entry !== entry) ?? [];
            if (left.length > 0) {
                this.#taken.set(key, left);
            } else {
                this.#taken.delete(key);
            }
        }
    }

    #clashesOf(own: Entry): readonly Clash[] {
        const { uri, symbol, bookings, named } = own;
        if (!bookings || named.bases.length === 0) {
            return noClashes;
        }
        const key = `${uri}\n${symbol}`;
        const known = this.#found.get(bookings);
        if (known?.version === this.#version && known.key === key) {
            return known.clashes;
        }
        const isRevised = named.bases.some((base) => this.#editions.get(base)?.isRevised(own));
        const clashes = isRevised ? noClashes : this.#search(uri, named, bookings);
        this.#found.set(bookings, { version: this.#version, key, clashes });
        return clashes;
    }

    #search(uri: string, named: DocumentName, bookings: Bookings): readonly Clash[] {
        return bookings.meetings.flatMap((booking) => {
            const others = new Others();
            for (const taken of this.#taken.get(keyOf(bookings, booking)) ?? []) {
                const { entry } = taken;
                const other = entry.bookings?.meetings[taken.index];
                if (
                    entry.bookings &&
                    other &&
                    entry.uri !== uri &&
                    !isSameDocument(entry.named, named) &&
                    areAtOdds({ bookings, booking }, { bookings: entry.bookings, booking: other }) &&
                    this.#counts(entry)
                ) {
                    others.add(entry, taken.index, other);
                }
            }
            return others.clashesOf(booking);
        });
    }

    /** Whether an agenda counts for others: it has a symbol, no later revision, and is no copy. */
    #counts(entry: Entry): boolean {
        const editions = entry.named.bases.map((base) => this.#editions.get(base));
        return editions.length > 0 && !editions.some((one) => one?.isRevised(entry) || one?.isCopy(entry));
    }
}

function isParsedAgenda(document: LangiumDocument): document is AgendaDocument {
    return isAgenda(document.parseResult.value);
}
