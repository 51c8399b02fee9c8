/** Langium's parser over the parts of an agenda: after an edit it reads the changed parts and keeps the trees of all others. */
import { type AstNode, createParser, type LangiumCoreServices, LangiumParser, type ParseResult, type ParserOptions } from 'langium';
import { Agenda } from '../../grammar/generated/ast.js';
import { runWithoutPauses, runWithPauses, type Limit, type Pausable } from '../../limits.js';
import { type Change, changeBetween } from '../../text/change.js';
import { handOn } from '../../kept/ledger.js';
import { keptOn } from '../../kept/remembered.js';
import type { ScannedPart } from '../scanner/scanner.js';
import { Excerpt, type SliceableText } from '../../text/excerpt.js';
import { type Part, type Section, sectionsAfter, sectionsIn } from './parts.js';
import { type ReadParts, Rereading } from './rereading.js';
import type { AgendaLexer } from './seams/agenda-lexer.js';
import { AgendaRoot, PlacedNodeBuilder } from './seams/cst-nodes.js';
import { buildNodesWith, finalizeBeside, forgetUnfinished, linkFaster, lookAtDefaultsAlone } from './seams/langium-parser.js';
import { hangOn, linkRoot, topNodesOf } from './seams/upward.js';

/** The text versions of one document. The last one holds the trees of all parts. */
interface DocumentVersions {
    /** Whether no later version will be read, as of a file that nobody has open. */
    readonly isReadOnce: boolean;
    /** The agenda of the last version. The nodes of the parts look up their root here, so that a new version need not update thousands of nodes. */
    agenda: Agenda | undefined;
    root: AgendaRoot | undefined;
}

interface Read {
    readonly parts: readonly Part[];
    readonly versions: DocumentVersions;
}

const readings = keptOn<AstNode, Read>();

/** The parts of an agenda, in the order of the text; none if another parser read it. */
export function partsOf(agenda: AstNode): readonly Part[] {
    return readings.of(agenda)?.parts ?? [];
}

/**
 * Builds the parser of agendas, as Langium's own factory does.
 * @param made is called with each tree that it makes
 */
export function createAgendaParser(services: LangiumCoreServices, made?: (agenda: Agenda) => void): AgendaParser {
    return finishedParser(new AgendaParser(services, made), services);
}

/** Builds the parser of registers, which are read as a whole. */
export function createRegisterParser(services: LangiumCoreServices): SteadyParser {
    return finishedParser(new SteadyParser(services), services);
}

function finishedParser<P extends LangiumParser>(parser: P, services: LangiumCoreServices): P {
    createParser(services.Grammar, parser, services.parser.Lexer.definition);
    finalizeBeside(parser);
    return parser;
}

/** A parser that was stopped in the middle of a text reads the next text as if nothing had happened. */
export class SteadyParser extends LangiumParser {
    readonly #last = linkFaster(this);

    constructor(services: LangiumCoreServices) {
        super(services);
        lookAtDefaultsAlone(this, services.shared.AstReflection);
    }

    override parse<T extends AstNode = AstNode>(text: string, options?: ParserOptions): ParseResult<T> {
        forgetUnfinished(this);
        const result = super.parse<T>(text, options);
        return { ...result, value: this.#last() as T };
    }
}

export class AgendaParser extends SteadyParser {
    readonly #builder = new PlacedNodeBuilder();

    constructor(
        services: LangiumCoreServices,
        private readonly made: (agenda: Agenda) => void = () => undefined,
    ) {
        super(services);
        buildNodesWith(this, this.#builder);
    }

    override parse<T extends AstNode = AstNode>(text: string, options: ParserOptions = {}): ParseResult<T> {
        return options.rule ? super.parse<T>(text, options) : (this.#readWhole(text) as ParseResult<never>);
    }

    /**
     * Reads a text of which an earlier version was read. The earlier tree is used up: its unchanged parts belong to the new one.
     * @param before the earlier tree, read by this parser
     * @param known the differences of the two texts, in order; if missing, they are worked out
     */
    reparse(source: SliceableText, before: AstNode, known?: readonly Change[]): ParseResult<Agenda> {
        return runWithoutPauses(this.#reread(source, before, known));
    }

    /**
     * The same for long texts, section by section, with a pause between sections for other work.
     * @param pause throws to stop the work, and the earlier tree is then untouched. It must throw if the text has changed meanwhile
     * @param limit how long a section may take; throws {@link TooLong} if one takes longer
     */
    async reparseInTurns(
        source: SliceableText,
        before: AstNode | undefined,
        known: readonly Change[] | undefined,
        pause: () => Promise<void>,
        limit?: Limit,
    ): Promise<ParseResult<Agenda>> {
        return runWithPauses(() => this.#reread(source, before, known), limit, pause);
    }

    /**
     * Reads a text of which no earlier version was read. It stops after each section.
     * @param isReadOnce whether no later version of the text will be read
     */
    *readInTurns(text: SliceableText, isReadOnce = false): Pausable<ParseResult<Agenda>> {
        const versions: DocumentVersions = { isReadOnce, agenda: undefined, root: undefined };
        const parts = (yield* this.#partsFrom(text, versions, { offset: 0, line: 0 }, [], 0, true)) ?? [];
        return this.#compose(parts, sectionsIn(parts), versions);
    }

    #readWhole(text: string): ParseResult<Agenda> {
        return runWithoutPauses(this.readInTurns(text));
    }

    /** Reads the parts that changes touch. It stops after each, and changes nothing of the earlier tree until all are read. */
    *#reread(source: SliceableText, before: AstNode | undefined, known?: readonly Change[]): Pausable<ParseResult<Agenda>> {
        const read = before && readings.of(before);
        const root = before?.$cstNode?.root;
        if (!read || !root) {
            return yield* this.readInTurns(source.slice(0, source.length));
        }
        const { parts, versions } = read;
        const rereading = new Rereading(parts, (...place) => this.#partsFrom(source, versions, ...place));
        yield* rereading.read(known ?? [changeBetween(root.fullText, source.slice(0, source.length))]);
        const { onlyReplacement: replacement } = rereading;
        const all = rereading.finish();
        const sections = replacement ? sectionsAfter((before as Agenda).sections, parts, replacement) : sectionsIn(all);
        const result = this.#compose(all, sections, versions);
        handOn(before, result.value);
        return result;
    }

    /** Reads parts as {@link ReadParts} says. */
    *#partsFrom(
        source: SliceableText,
        versions: DocumentVersions,
        ...[from, known, shift, toEnd]: Parameters<ReadParts>
    ): ReturnType<ReadParts> {
        const parts: Part[] = [];
        const startOf = (index: number): number => {
            const part = known[index];
            return part ? part.origin.offset + shift : source.length;
        };
        /** The first known part, from one of them on, that begins at an offset or after it. */
        const firstFrom = (offset: number, from: number): number => {
            let index = from;
            while (index < known.length && startOf(index) < offset) {
                index++;
            }
            return index;
        };
        const excerpt = new Excerpt(source);
        let { offset, line } = from;
        let next = 0;
        for (;;) {
            next = firstFrom(offset + 1, next);
            const scanned = this.#scan(excerpt, offset, known, next, shift, toEnd, versions);
            if (!scanned) {
                return undefined;
            }
            const part = this.#read(scanned, offset, line, versions);
            parts.push(part);
            offset += part.origin.text.length;
            line += part.lines;
            next = firstFrom(offset, next);
            if (offset >= source.length || startOf(next) === offset) {
                return parts;
            }
            yield;
        }
    }

    /**
     * Scans a part. The stretch of text that it scans reaches to the opening line of the next known part, or further if that line no longer opens one.
     * @returns undefined if the part goes further than it may
     */
    #scan(
        source: Excerpt,
        offset: number,
        known: readonly Part[],
        next: number,
        shift: number,
        toEnd: boolean,
        { isReadOnce }: DocumentVersions,
    ): ScannedPart | undefined {
        for (let index = next; ; index++) {
            const opening = known[index];
            if (!opening && !toEnd) {
                return undefined;
            }
            const end = opening ? Math.min(opening.origin.offset + shift + opening.head, source.length) : source.length;
            const { text, at } = source.holding(offset, end);
            const part = (this.lexer as AgendaLexer).takePart(text, at, isReadOnce);
            if (part.followed) {
                return part;
            }
            // If the text ends here although another change is still to come, that change has removed the text that followed: it must be read too.
            if (source.end >= source.length) {
                return toEnd ? part : undefined;
            }
        }
    }

    #read({ text, head, lines }: ScannedPart, offset: number, line: number, versions: DocumentVersions): Part {
        const origin = { offset, line, text };
        this.#builder.origin = origin;
        const { value: agenda } = super.parse<Agenda>(text);
        const nodes = topNodesOf(agenda);
        hangOn(versions, [agenda.opening, ...agenda.masthead, ...agenda.sections], nodes);
        return { origin, head, lines, agenda, nodes };
    }

    /** Builds the tree of the whole text from the trees of its parts. It runs after every keystroke, and must not look at each part. */
    #compose(parts: readonly Part[], sections: Section[], versions: DocumentVersions): ParseResult<Agenda> {
        const root = new AgendaRoot(parts);
        const head = parts[0]?.agenda;
        const agenda: Agenda = { $type: Agenda.$type, opening: head?.opening, masthead: head?.masthead ?? [], sections, $cstNode: root };
        linkRoot(root, agenda);
        versions.agenda = agenda;
        versions.root = root;
        readings.keep(agenda, { parts, versions });
        this.made(agenda);
        // The parser reports no error: a line that cannot be read has a node of its own.
        return { value: agenda, parserErrors: [], lexerErrors: [] };
    }
}
