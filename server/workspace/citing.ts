/** Where register entries are cited in agendas without a tree: summaries are linked on request. */
import type { LangiumSharedServices } from 'langium/lsp';
import { isRegisterEntry, isRegisterRange, type Registered, type RegisterEntry } from '../../language/grammar/generated/ast.js';
import { singular } from '../../language/registers/descriptions.js';
import { behindFullName } from '../../language/registers/full-names.js';
import { finderOf } from '../../language/registers/name-finder.js';
import { attribute, ownBodyBy } from '../../language/registers/attribution.js';
import { NumberLists } from '../../language/registers/number-lists.js';
import type { Registers } from '../../language/registers/registers.js';
import { seriesOf } from '../../language/registers/series.js';
import type { AgendaSharedAddedServices } from '../../language/services.js';
import { Sentences } from '../../language/registers/surroundings.js';
import type { AgendaFile, AgendaFiles } from './files.js';
import type { KeptSummary } from './kept-summary.js';
import type { Mentions, Summary, SummaryCitation } from './summary.js';
import type { Outgoing } from '../outgoing.js';
import { BackgroundTurns } from './turns.js';

/** A citation of an entry in an agenda without a tree. */
export interface ClosedCitation {
    readonly file: AgendaFile;
    readonly citation: SummaryCitation;
    /** The number as typed in the text. */
    readonly typed: string;
}

/** How often one file cites one number. */
interface CitationCount {
    readonly citation: EntryNumber;
    readonly body: BodySymbol;
    readonly count: number;
}

type EntryNumber = Pick<SummaryCitation, 'kind' | 'number'>;

/** The body of a citation; null if no register knows it. */
type BodySymbol = string | null;

/** What decides attributions in the registers, and the attributions found with it. */
interface Attributions {
    readonly knowing: string;
    /** By the index of the citation in the summary. */
    readonly found: WeakMap<Summary, BodySymbol[]>;
    readonly tallies: WeakMap<Summary, readonly CitationCount[]>;
}

export class ClosedCitations {
    readonly #files: AgendaFiles;
    readonly #turns: BackgroundTurns;
    readonly #registers: Registers;
    readonly #lists = new NumberLists();
    #attributions: Attributions = { knowing: '', found: new WeakMap(), tallies: new WeakMap() };
    #version = -1;
    #passage: { readonly text: string; readonly sentences: Sentences } | undefined;

    constructor(services: LangiumSharedServices & AgendaSharedAddedServices, files: AgendaFiles, outgoing: () => Outgoing) {
        this.#files = files;
        this.#turns = new BackgroundTurns(services, outgoing);
        this.#registers = services.agenda.Registers;
    }

    /**
     * The citations of an entry, linked with the current registers.
     * @param number of a number that stands in a range; empty for all of the range
     */
    citationsOf(entry: Registered, number: string): readonly ClosedCitation[] {
        this.#followRegisters();
        const kind = isRegisterRange(entry) ? singular(entry.kind) : entry.kind;
        return this.#files.closed.flatMap((file) => {
            const mentions = number === '' ? file.summary.mentions : file.summary.mentionsOf(number);
            return (mentions?.citations ?? []).flatMap((citation, index): ClosedCitation[] => {
                const isAsked = mentions && (number === '' || citation.number === number) && citation.kind === kind;
                return isAsked && this.#entryOf(citation, this.#bodyOf(file.summary, mentions, index)) === entry
                    ? [{ file, citation, typed: mentions.passages[citation.passage]?.slice(citation.start, citation.end) ?? '' }]
                    : [];
            });
        });
    }

    /** How often entries are cited. The first call is slow unless `prepare` came before. */
    counts(entries: readonly RegisterEntry[]): ReadonlyMap<RegisterEntry, number> {
        this.#followRegisters();
        const counts = new Map(entries.map((entry) => [entry, 0]));
        for (const { summary } of this.#files.closed) {
            for (const { citation, body, count } of this.#tallyOf(summary)) {
                const entry = this.#entryOf(citation, body);
                if (isRegisterEntry(entry) && counts.has(entry)) {
                    counts.set(entry, (counts.get(entry) ?? 0) + count);
                }
            }
        }
        return counts;
    }

    /** Computes in small pieces what `counts` needs. */
    async prepare(): Promise<void> {
        for (const { summary } of this.#files.closed) {
            await this.#turns.next();
            this.#followRegisters();
            this.#tallyOf(summary);
        }
    }

    #entryOf({ kind, number }: EntryNumber, body: BodySymbol): Registered | undefined {
        const node = body === null ? undefined : this.#registers.find(body, kind, number)?.node;
        return isRegisterEntry(node) || isRegisterRange(node) ? node : undefined;
    }

    #tallyOf(summary: KeptSummary): readonly CitationCount[] {
        const { tallies } = this.#attributions;
        const known = tallies.get(summary);
        if (known) {
            return known;
        }
        const { mentions } = summary;
        const tally = new Map<string, CitationCount>();
        for (const [index, { kind, number }] of mentions.citations.entries()) {
            const body = this.#bodyOf(summary, mentions, index);
            const key = `${kind} ${number} ${body}`;
            tally.set(key, { citation: { kind, number }, body, count: (tally.get(key)?.count ?? 0) + 1 });
        }
        const counted = [...tally.values()];
        tallies.set(summary, counted);
        return counted;
    }

    #bodyOf(summary: KeptSummary, mentions: Mentions, index: number): BodySymbol {
        const { found } = this.#attributions;
        const bodies = found.get(summary) ?? [];
        found.set(summary, bodies);
        let body = bodies[index];
        if (body === undefined) {
            body = this.#attribute(summary, mentions, mentions.citations[index]) ?? null;
            bodies[index] = body;
        }
        return body;
    }

    #attribute({ register, symbol }: Summary, { passages }: Mentions, citation: SummaryCitation | undefined): string | undefined {
        if (!citation) {
            return undefined;
        }
        const { bodies } = this.#registers;
        const own = ownBodyBy(register, symbol, bodies);
        const around = this.#sentencesOf(passages[citation.passage] ?? '').around(citation.start, citation.end, citation.number);
        const finder = finderOf(bodies, own);
        return behindFullName(attribute(around, finder, bodies, own, this.#lists), around.earlier, finder, bodies).body;
    }

    /** The citations of a summary are asked for in their order: those of one passage follow each other. */
    #sentencesOf(passage: string): Sentences {
        if (this.#passage?.text !== passage) {
            this.#passage = { text: passage, sentences: new Sentences(passage) };
        }
        return this.#passage.sentences;
    }

    /** Discards the results when the registers name other bodies or number resolutions otherwise. A further entry in a series changes nothing. */
    #followRegisters(): void {
        const { version, bodies } = this.#registers;
        if (this.#version === version) {
            return;
        }
        this.#version = version;
        const knowing = JSON.stringify([...bodies.values()].map((body) => [body.symbol, body.names, [...seriesOf(body)]]));
        if (knowing !== this.#attributions.knowing) {
            this.#attributions = { knowing, found: new WeakMap(), tallies: new WeakMap() };
        }
    }
}
