/** Langium's parser over the parts of an agenda: after an edit it reads the parts that changed, and keeps the trees of the others. */
import { type AstNode, createParser, type CstNode, type LangiumCoreServices, LangiumParser, type ParseResult, type ParserOptions } from 'langium';
import { Agenda } from '../grammar/generated/ast.js';
import { type Change, changeBetween } from './change.js';
import { handOn } from './ledger.js';
import type { AgendaLexer } from './lexer.js';
import { AgendaRoot, linkRoot, type Origin, PlacedNodeBuilder, reparent } from './placed-nodes.js';
import type { ScannedPart } from './scanner.js';

/** A part of a document that was read. */
export interface Part {
    readonly origin: Origin;
    /** UTF-16 units of the line that opens it, its line end included. */
    readonly head: number;
    readonly lines: number;
    /** What the part holds of the tree, as an agenda of its own. */
    readonly agenda: Agenda;
    readonly nodes: readonly CstNode[];
    readonly errors: Pick<ParseResult, 'parserErrors' | 'lexerErrors'>;
}

/** A text of which stretches can be had without the whole: a string, or a document that is edited. */
export interface Source {
    readonly length: number;
    slice(start: number, end: number): string;
}

const partsByAgenda = new WeakMap<AstNode, readonly Part[]>();

/** The parts that an agenda was read in, in the order of the text; none where it was not read by this parser. */
export function partsOf(agenda: AstNode): readonly Part[] {
    return partsByAgenda.get(agenda) ?? [];
}

/** Builds the parser of a grammar, as Langium's own factory does. */
export function createAgendaParser(services: LangiumCoreServices): AgendaParser {
    const parser = new AgendaParser(services);
    createParser(services.Grammar, parser, services.parser.Lexer.definition);
    parser.finalize();
    return parser;
}

export class AgendaParser extends LangiumParser {
    readonly #builder = new PlacedNodeBuilder();

    constructor(services: LangiumCoreServices) {
        super(services);
        // Langium offers no other way to another kind of concrete nodes.
        Reflect.set(this, 'nodeBuilder', this.#builder);
    }

    override parse<T extends AstNode = AstNode>(text: string, options: ParserOptions = {}): ParseResult<T> {
        return options.rule
            ? super.parse<T>(text, options)
            : (this.#compose(this.#partsFrom(text, 0, 0, [], 0)) as ParseResult<never>);
    }

    /**
     * Reads a text of which an earlier version was read. The earlier tree is used up: what has not changed is part of the new one.
     * @param before the earlier tree, of this parser
     * @param known in what the two texts differ; found out where it is not given
     */
    reparse(source: Source, before: AstNode, known?: Change): ParseResult<Agenda> {
        const parts = partsByAgenda.get(before);
        const root = before.$cstNode?.root;
        if (!parts || !root) {
            return this.parse<Agenda>(source.slice(0, source.length));
        }
        const change = known ?? changeBetween(root.fullText, source.slice(0, source.length));
        const first = Math.max(0, lastBegunBefore(parts, change.start));
        const { offset, line } = parts[first]?.origin ?? { offset: 0, line: 0 };
        // Parts that lie wholly behind the change, and may begin where a new one ends.
        let at = first + 1;
        while (at < parts.length && (parts[at]?.origin.offset ?? 0) < change.end) {
            at++;
        }
        const behind = parts.slice(at);
        const fresh = this.#partsFrom(source, offset, line, behind, change.shift);
        const last = fresh.at(-1);
        const end = last ? last.origin.offset + last.origin.text.length : 0;
        const endLine = last ? last.origin.line + last.lines : 0;
        let skipped = 0;
        while (skipped < behind.length && (behind[skipped]?.origin.offset ?? 0) + change.shift < end) {
            skipped++;
        }
        const kept = behind.slice(skipped);
        const lineShift = kept[0] ? endLine - kept[0].origin.line : 0;
        if (change.shift !== 0 || lineShift !== 0) {
            for (const { origin } of kept) {
                origin.offset += change.shift;
                origin.line += lineShift;
            }
        }
        const result = this.#compose([...parts.slice(0, first), ...fresh, ...kept]);
        handOn(before, result.value);
        return result;
    }

    /** Reads parts from an offset on, up to one that is known already or to the end of the text. `known` are moved by `shift` in this text. */
    #partsFrom(source: Source, from: number, line: number, known: readonly Part[], shift: number): Part[] {
        const parts: Part[] = [];
        // The first of the known parts that begins behind what was read so far.
        let next = 0;
        const startOf = (index: number): number => {
            const part = known[index];
            return part ? part.origin.offset + shift : source.length;
        };
        let offset = from;
        do {
            while (next < known.length && startOf(next) <= offset) {
                next++;
            }
            const part = this.#read(this.#scan(source, offset, known, next, shift), offset, line);
            parts.push(part);
            offset += part.origin.text.length;
            line += part.lines;
            while (next < known.length && startOf(next) < offset) {
                next++;
            }
        } while (offset < source.length && startOf(next) !== offset);
        return parts;
    }

    /** Scans a part in a stretch of the text that reaches to the line that opens the next known one, or further if that line opens nothing any more. */
    #scan(source: Source, offset: number, known: readonly Part[], next: number, shift: number): ScannedPart {
        const lexer = this.lexer as AgendaLexer;
        if (typeof source === 'string') {
            return lexer.takePart(source, offset);
        }
        for (let index = next; ; index++) {
            const opening = known[index];
            const end = opening ? Math.min(opening.origin.offset + shift + opening.head, source.length) : source.length;
            const part = lexer.takePart(source.slice(offset, end), 0);
            if (part.followed || end >= source.length) {
                return part;
            }
        }
    }

    #read({ text, head, lines }: ScannedPart, offset: number, line: number): Part {
        const origin = { offset, line, text };
        this.#builder.origin = origin;
        const { value: agenda, parserErrors, lexerErrors } = super.parse<Agenda>(text);
        const nodes = agenda.$cstNode && 'content' in agenda.$cstNode ? (agenda.$cstNode.content as readonly CstNode[]) : [];
        return { origin, head, lines, agenda, nodes, errors: { parserErrors, lexerErrors } };
    }

    /** The tree of the whole text, of the trees of its parts. Every key goes through here once for each part: it must do little. */
    #compose(parts: readonly Part[]): ParseResult<Agenda> {
        const root = new AgendaRoot(parts);
        const head = parts[0]?.agenda;
        const agenda: Agenda = { $type: Agenda.$type, opening: head?.opening, masthead: head?.masthead ?? [], sections: [], $cstNode: root };
        const errors: Pick<ParseResult, 'parserErrors' | 'lexerErrors'> = { parserErrors: [], lexerErrors: [] };
        for (const part of parts) {
            for (const node of part.nodes) {
                root.content.push(node);
                reparent(node, root);
            }
            for (const section of part.agenda.sections) {
                place(section, agenda, agenda.sections.length);
                agenda.sections.push(section);
            }
            errors.parserErrors.push(...part.errors.parserErrors);
            errors.lexerErrors.push(...part.errors.lexerErrors);
        }
        linkRoot(root, agenda);
        const children: readonly (AstNode | undefined)[] = [agenda.opening, ...agenda.masthead];
        for (const child of children) {
            place(child, agenda);
        }
        partsByAgenda.set(agenda, parts);
        return { value: agenda, ...errors };
    }
}

/** The last part whose opening line ends at an offset or before it; -1 where there is none. */
function lastBegunBefore(parts: readonly Part[], offset: number): number {
    let low = -1;
    let high = parts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        const part = parts[middle];
        if (part && part.origin.offset + part.head <= offset) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}

/** Hangs a node below the root of another tree. */
function place(node: AstNode | undefined, root: Agenda, index?: number): void {
    if (node) {
        const placed = node as { $container?: AstNode; $containerIndex?: number };
        placed.$container = root;
        if (index !== undefined) {
            placed.$containerIndex = index;
        }
    }
}
