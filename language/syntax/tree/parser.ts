/** Langium's parser over the parts of an agenda: after an edit it reads the changed parts and keeps the trees of all others. */
import {
    type AstNode,
    createParser,
    type CstNode,
    type LangiumCoreServices,
    LangiumParser,
    type ParseResult,
    type ParserOptions,
} from 'langium';
import { Agenda } from '../../grammar/generated/ast.js';
import { inOneGo, runWithPauses, type Limit, type Pieces } from '../../limits.js';
import { type Change, changeBetween, joined } from '../../text/change.js';
import { handOn } from '../../kept/ledger.js';
import { keptOn } from '../../kept/remembered.js';
import type { AgendaLexer } from '../scanner/lexer.js';
import { AgendaRoot, linkRoot, type Origin, PlacedNodeBuilder } from './placed-nodes.js';
import type { ScannedPart } from '../scanner/scanner.js';
import { lastWhere } from '../../text/searching.js';
import { Excerpt, type Source } from '../../text/source.js';
import { finalizeBeside } from './parser-start.js';

/** A part of a document, as it was read. */
export interface Part {
    readonly origin: Origin;
    /** UTF-16 units of its opening line, line end included. */
    readonly head: number;
    readonly lines: number;
    /** The tree of the part, as an agenda of its own. */
    readonly agenda: Agenda;
    readonly nodes: readonly CstNode[];
}

type Section = Agenda['sections'][number];

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

/** Builds the parser of agendas, as Langium's own factory does. */
export function createAgendaParser(services: LangiumCoreServices): AgendaParser {
    return finishedParser(new AgendaParser(services), services);
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
    override parse<T extends AstNode = AstNode>(text: string, options?: ParserOptions): ParseResult<T> {
        // Chevrotain resets its own state. Langium offers no way to reset its stack.
        Reflect.set(this, 'stack', []);
        this.unorderedGroups.clear();
        return super.parse<T>(text, options);
    }
}

export class AgendaParser extends SteadyParser {
    readonly #builder = new PlacedNodeBuilder();

    constructor(services: LangiumCoreServices) {
        super(services);
        // Langium offers no other way to use another kind of concrete nodes.
        Reflect.set(this, 'nodeBuilder', this.#builder);
    }

    override parse<T extends AstNode = AstNode>(text: string, options: ParserOptions = {}): ParseResult<T> {
        return options.rule ? super.parse<T>(text, options) : (this.#readWhole(text) as ParseResult<never>);
    }

    /**
     * Reads a text of which an earlier version was read. The earlier tree is used up: its unchanged parts belong to the new one.
     * @param before the earlier tree, read by this parser
     * @param known the differences of the two texts, in order; if missing, they are worked out
     */
    reparse(source: Source, before: AstNode, known?: readonly Change[]): ParseResult<Agenda> {
        return inOneGo(this.#reread(source, before, known));
    }

    /**
     * The same for long texts, section by section, with a pause between sections for other work.
     * @param pause throws to stop the work, and the earlier tree is then untouched. It must throw if the text has changed meanwhile
     * @param limit how long a section may take; throws {@link TooLong} if one takes longer
     */
    async reparseInTurns(
        source: Source,
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
    *readInTurns(text: Source, isReadOnce = false): Pieces<ParseResult<Agenda>> {
        const versions: DocumentVersions = { isReadOnce, agenda: undefined, root: undefined };
        const parts = yield* this.#partsFrom(text, { offset: 0, line: 0 }, [], 0, versions, true);
        return this.#compose(parts ?? [], versions);
    }

    #readWhole(text: string): ParseResult<Agenda> {
        return inOneGo(this.readInTurns(text));
    }

    /** Reads the parts that changes touch. It stops after each, and changes nothing of the earlier tree until all are read. */
    *#reread(source: Source, before: AstNode | undefined, known?: readonly Change[]): Pieces<ParseResult<Agenda>> {
        const read = before && readings.of(before);
        const root = before?.$cstNode?.root;
        if (!read || !root) {
            return yield* this.readInTurns(source.slice(0, source.length));
        }
        const { parts, versions } = read;
        const changes = [...(known ?? [changeBetween(root.fullText, source.slice(0, source.length))])];
        const replacements: Replacement[] = [];
        // The first part not yet visited, and how far it has moved.
        let next = 0;
        let shift = 0;
        let lineShift = 0;
        for (let change = changes.shift(); change; ) {
            const first = Math.max(next, lastBegunBefore(parts, change.start));
            const from = { offset: (parts[first]?.origin.offset ?? 0) + shift, line: (parts[first]?.origin.line ?? 0) + lineShift };
            // Parts that begin after the change, and are opened before the next one: they may begin where a new part ends.
            let at = first + 1;
            while (at < parts.length && (parts[at]?.origin.offset ?? 0) < change.end) {
                at++;
            }
            const behind = changes[0] ? parts.slice(at, Math.max(at, lastBegunBefore(parts, changes[0].start) + 1)) : parts.slice(at);
            const fresh = yield* this.#partsFrom(source, from, behind, shift + change.shift, versions, changes.length === 0);
            const following = changes.shift();
            if (!fresh && following) {
                change = joined(change, following);
                continue;
            }
            const last = fresh?.at(-1);
            const end = last ? last.origin.offset + last.origin.text.length : from.offset;
            let kept = at;
            while (kept < parts.length && (parts[kept]?.origin.offset ?? 0) + shift + change.shift < end) {
                kept++;
            }
            replacements.push({ first, removed: kept - first, fresh: fresh ?? [], moved: { from: next, to: first, shift, lineShift } });
            next = kept;
            shift += change.shift;
            lineShift = (last ? last.origin.line + last.lines : from.line) - (parts[kept]?.origin.line ?? 0);
            change = following;
        }
        const result = this.#replace(read, before as Agenda, replacements, { from: next, to: parts.length, shift, lineShift });
        handOn(before, result.value);
        return result;
    }

    #replace({ parts, versions }: Read, before: Agenda, replacements: readonly Replacement[], rest: Moved): ParseResult<Agenda> {
        // Lists rather than arguments: there may be more of them, and more in them, than a call takes.
        const lists = replacements.flatMap(({ moved, fresh }) => [parts.slice(moved.from, moved.to), fresh]);
        const all: Part[] = [...lists, parts.slice(rest.from)].flat();
        const [only, ...more] = replacements;
        const isOne = only !== undefined && more.length === 0;
        for (const { from, to, shift, lineShift } of [...replacements.map(({ moved }) => moved), rest]) {
            for (let index = shift === 0 && lineShift === 0 ? to : from; index < to; index++) {
                const { origin } = parts[index]!;
                origin.offset += shift;
                origin.line += lineShift;
            }
        }
        const replaced = isOne ? { agenda: before, parts, first: only.first, removed: only.removed, added: only.fresh.length } : undefined;
        return this.#compose(all, versions, replaced);
    }

    /**
     * Reads parts from a place on, up to a known part or to the end of the text.
     * @param known earlier parts, which are moved by `shift` in this text
     * @param toEnd whether to read to the end of the text if no known part begins where a new part ends; if false, the result is undefined in that case
     */
    *#partsFrom(
        source: Source,
        from: Omit<Origin, 'text'>,
        known: readonly Part[],
        shift: number,
        versions: DocumentVersions,
        toEnd: boolean,
    ): Pieces<Part[] | undefined> {
        const parts: Part[] = [];
        // The first known part that begins after the text read so far.
        let next = 0;
        const startOf = (index: number): number => {
            const part = known[index];
            return part ? part.origin.offset + shift : source.length;
        };
        const excerpt = new Excerpt(source);
        let { offset, line } = from;
        for (;;) {
            while (next < known.length && startOf(next) <= offset) {
                next++;
            }
            const scanned = this.#scan(excerpt, offset, known, next, shift, toEnd, versions);
            if (!scanned) {
                return undefined;
            }
            const part = this.#read(scanned, offset, line, versions);
            parts.push(part);
            offset += part.origin.text.length;
            line += part.lines;
            while (next < known.length && startOf(next) < offset) {
                next++;
            }
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
        const nodes = agenda.$cstNode && 'content' in agenda.$cstNode ? (agenda.$cstNode.content as readonly CstNode[]) : [];
        for (const node of nodes) {
            Object.defineProperty(node, 'container', { get: () => versions.root, configurable: true });
        }
        for (const child of [agenda.opening, ...agenda.masthead, ...agenda.sections]) {
            if (child) {
                Object.defineProperty(child, '$container', { get: () => versions.agenda, configurable: true });
            }
        }
        return { origin, head, lines, agenda, nodes };
    }

    /**
     * Builds the tree of the whole text from the trees of its parts. It runs after every keystroke, and must not look at each part.
     * @param replaced how the parts differ from those of an earlier version
     */
    #compose(parts: readonly Part[], versions: DocumentVersions, replaced?: Replaced): ParseResult<Agenda> {
        const root = new AgendaRoot(parts);
        const head = parts[0]?.agenda;
        const sections = replaced ? sectionsAfter(parts, replaced) : setIndexes(parts.flatMap((part) => part.agenda.sections));
        const agenda: Agenda = { $type: Agenda.$type, opening: head?.opening, masthead: head?.masthead ?? [], sections, $cstNode: root };
        linkRoot(root, agenda);
        versions.agenda = agenda;
        versions.root = root;
        readings.keep(agenda, { parts, versions });
        // The parser reports no error: a line that cannot be read has a node of its own.
        return { value: agenda, parserErrors: [], lexerErrors: [] };
    }
}

/** A row of parts kept from an earlier version, and how far they have moved. */
interface Moved {
    readonly from: number;
    readonly to: number;
    readonly shift: number;
    readonly lineShift: number;
}

/** A row of parts that new ones replace, with the kept parts before it. */
interface Replacement {
    readonly first: number;
    readonly removed: number;
    readonly fresh: readonly Part[];
    readonly moved: Moved;
}

/** A row of parts that new ones have replaced. */
interface Replaced {
    readonly agenda: Agenda;
    readonly parts: readonly Part[];
    readonly first: number;
    readonly removed: number;
    readonly added: number;
}

/**
 * The sections of the parts. All but those of the replaced parts are the earlier sections. Every part but the first begins with a section, and holds exactly
 * one.
 */
function sectionsAfter(parts: readonly Part[], { agenda, parts: before, first, removed, added }: Replaced): Section[] {
    const from = first === 0 ? 0 : first - 1 + (before[0]?.agenda.sections.length ?? 0);
    const count = countSections(before, first, removed);
    const fresh = parts.slice(first, first + added).flatMap((part) => part.agenda.sections);
    const sections = [...agenda.sections.slice(0, from), ...fresh, ...agenda.sections.slice(from + count)];
    return setIndexes(sections, from, fresh.length === count ? from + count : sections.length);
}

function countSections(parts: readonly Part[], first: number, count: number): number {
    let sections = 0;
    for (let index = first; index < first + count; index++) {
        sections += parts[index]?.agenda.sections.length ?? 0;
    }
    return sections;
}

/** Sets the indexes of sections in their agenda. */
function setIndexes(sections: Section[], from = 0, to = sections.length): Section[] {
    for (let index = from; index < to; index++) {
        (sections[index] as { $containerIndex?: number }).$containerIndex = index;
    }
    return sections;
}

/** The last part whose opening line ends at or before an offset; -1 if there is none. */
function lastBegunBefore(parts: readonly Part[], offset: number): number {
    return lastWhere(parts.length, (index) => parts[index]!.origin.offset + parts[index]!.head <= offset);
}
