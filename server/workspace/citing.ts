/** Where registers' entries are cited in agendas without a tree: summaries are linked when somebody asks. */
import type { LangiumSharedCoreServices } from 'langium';
import { type NameFinder, nameFinder } from '../../language/references/name-finder.js';
import { attribute, ownBodyBy, surroundingsIn } from '../../language/references/attribution.js';
import type { Body, EntryDescription, Registers } from '../../language/references/registers.js';
import { seriesOf } from '../../language/references/series.js';
import { registersOf } from '../../language/module.js';
import type { AgendaFile, AgendaFiles } from './files.js';
import type { Summary, SummaryCitation } from './summary.js';

/** A citation of an entry in an agenda without a tree. */
export interface ClosedCitation {
    readonly file: AgendaFile;
    readonly citation: SummaryCitation;
    readonly entry: EntryDescription;
}

/** The body that a citation belongs to; null where it is none that a register knows. */
type BodySymbol = string | null;

/** What of the registers tells whose a citation is, and what was found out by it. */
interface Attributions {
    readonly knowing: string;
    /** By the citations' places in the summary. */
    readonly found: WeakMap<Summary, Map<number, BodySymbol>>;
    readonly finders: Map<string, NameFinder>;
}

export class ClosedCitations {
    readonly #files: AgendaFiles;
    readonly #registers: Registers;
    #attributions: Attributions = { knowing: '', found: new WeakMap(), finders: new Map() };
    #version = -1;

    constructor(services: LangiumSharedCoreServices, files: AgendaFiles) {
        this.#files = files;
        this.#registers = registersOf(services);
    }

    /** The citations that lead to an entry which is asked for, linked by the registers as they are now. */
    of(isWanted: (kind: SummaryCitation['kind'], number: string) => boolean): readonly ClosedCitation[] {
        this.#follow();
        return this.#files.closed.flatMap((file) =>
            file.summary.citations.flatMap((citation, index): ClosedCitation[] => {
                const body = isWanted(citation.kind, citation.number) ? this.#bodyOf(file.summary, index) : null;
                const entry = body === null ? undefined : this.#registers.find(body, citation.kind, citation.number);
                return entry ? [{ file, citation, entry }] : [];
            }),
        );
    }

    #bodyOf(summary: Summary, index: number): BodySymbol {
        const { found } = this.#attributions;
        const bodies = found.get(summary) ?? new Map<number, BodySymbol>();
        found.set(summary, bodies);
        let body = bodies.get(index);
        if (body === undefined) {
            body = this.#attribute(summary, summary.citations[index]) ?? null;
            bodies.set(index, body);
        }
        return body;
    }

    #attribute({ register, symbol, passages }: Summary, citation: SummaryCitation | undefined): string | undefined {
        if (!citation) {
            return undefined;
        }
        const { bodies } = this.#registers;
        const own = ownBodyBy(register, symbol, bodies);
        const around = surroundingsIn(passages[citation.passage] ?? '', citation.start, citation.end, citation.number);
        return attribute(around, this.#finder(bodies, own), bodies, own).body;
    }

    #finder(bodies: ReadonlyMap<string, Body>, own: string | undefined): NameFinder {
        const { finders } = this.#attributions;
        const finder = finders.get(own ?? '') ?? nameFinder(bodies.values(), own);
        finders.set(own ?? '', finder);
        return finder;
    }

    /** Forgets what was found out when the registers name other bodies, or number their resolutions otherwise. A further entry in a series changes nothing. */
    #follow(): void {
        const { version, bodies } = this.#registers;
        if (this.#version === version) {
            return;
        }
        this.#version = version;
        const knowing = JSON.stringify([...bodies.values()].map((body) => [body.symbol, body.names, [...seriesOf(body)]]));
        if (knowing !== this.#attributions.knowing) {
            this.#attributions = { knowing, found: new WeakMap(), finders: new Map() };
        }
    }
}
