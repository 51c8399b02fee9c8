/** Where registers' entries are cited in agendas without a tree: summaries are linked when somebody asks. */
import type { LangiumSharedServices } from 'langium/lsp';
import type { RegisterEntry } from '../../language/grammar/generated/ast.js';
import { type NameFinder, nameFinder } from '../../language/references/name-finder.js';
import { attribute, ownBodyBy, surroundingsIn } from '../../language/references/attribution.js';
import type { Body, Registers } from '../../language/references/registers.js';
import { seriesOf } from '../../language/references/series.js';
import { registersOf } from '../../language/module.js';
import type { AgendaFile, AgendaFiles } from './files.js';
import type { KeptSummary } from './kept-summary.js';
import type { Mentions, Summary, SummaryCitation } from './summary.js';
import { GivingWay } from './turns.js';

/** So many numbers are looked for in a summary before all of it is read. */
const few = 8;

/** A citation of an entry in an agenda without a tree. */
export interface ClosedCitation {
    readonly file: AgendaFile;
    readonly citation: SummaryCitation;
    /** The number as it stands in the text. */
    readonly typed: string;
    readonly entry: RegisterEntry;
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
    readonly #giving: GivingWay;
    readonly #registers: Registers;
    #attributions: Attributions = { knowing: '', found: new WeakMap(), finders: new Map() };
    #version = -1;

    constructor(services: LangiumSharedServices, files: AgendaFiles) {
        this.#files = files;
        this.#giving = new GivingWay(services);
        this.#registers = registersOf(services);
    }

    /** The citations of entries, linked by the registers as they are now. */
    of(entries: readonly RegisterEntry[]): readonly ClosedCitation[] {
        const asked = new Asked(entries);
        return this.#files.closed.flatMap((file) => this.#citationsIn(file, asked));
    }

    /** Links the citations of entries in small pieces, so that whoever asks for them then has them at once. */
    async prepare(entries: readonly RegisterEntry[]): Promise<void> {
        const asked = new Asked(entries);
        for (const file of this.#files.closed) {
            await this.#giving.way();
            this.#citationsIn(file, asked);
        }
    }

    #citationsIn(file: AgendaFile, asked: Asked): readonly ClosedCitation[] {
        this.#follow();
        const mentions = asked.mentionsIn(file.summary);
        return (mentions?.citations ?? []).flatMap((citation, index): ClosedCitation[] => {
            if (!mentions || !asked.names.has(`${citation.kind} ${citation.number}`)) {
                return [];
            }
            const body = this.#bodyOf(file.summary, mentions, index);
            const entry = body === null ? undefined : this.#registers.find(body, citation.kind, citation.number)?.node;
            const typed = mentions.passages[citation.passage]?.slice(citation.start, citation.end) ?? '';
            return asked.entries.has(entry) ? [{ file, citation, typed, entry: entry as RegisterEntry }] : [];
        });
    }

    #bodyOf(summary: KeptSummary, mentions: Mentions, index: number): BodySymbol {
        const { found } = this.#attributions;
        const bodies = found.get(summary) ?? new Map<number, BodySymbol>();
        found.set(summary, bodies);
        let body = bodies.get(index);
        if (body === undefined) {
            body = this.#attribute(summary, mentions, mentions.citations[index]) ?? null;
            bodies.set(index, body);
        }
        return body;
    }

    #attribute({ register, symbol }: Summary, { passages }: Mentions, citation: SummaryCitation | undefined): string | undefined {
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

/** Entries whose citations are asked for. */
class Asked {
    readonly entries: ReadonlySet<unknown>;
    /** `resolution 10/3`: entries of other registers may have them too. */
    readonly names: ReadonlySet<string>;
    readonly #numbers: readonly string[];

    constructor(entries: readonly RegisterEntry[]) {
        this.entries = new Set(entries);
        this.names = new Set(entries.map(({ kind, name }) => `${kind} ${name}`));
        this.#numbers = [...new Set(entries.flatMap(({ name }) => name ?? []))];
    }

    mentionsIn(summary: KeptSummary): Mentions | undefined {
        return this.#numbers.length > few ? summary.mentions : summary.mentionsOf(this.#numbers);
    }
}
