/** Langium's parser over the parts of an agenda: after an edit it reads the parts that changed, and keeps the trees of the others. */
import {
    type AstNode,
    createParser,
    type CstNode,
    type LangiumCoreServices,
    LangiumParser,
    type ParseResult,
    type ParserOptions,
    RootCstNodeImpl,
} from 'langium';
import { Agenda } from '../grammar/generated/ast.js';
import type { AgendaLexer } from './lexer.js';
import { changeBetween } from './change.js';
import { linkRoot, type Origin, PlacedNodeBuilder, reparent } from './placed-nodes.js';

/** A part of a document that was read. */
interface Part {
    readonly origin: Origin;
    /** UTF-16 units of the whole part and of the line that opens it, line ends included. */
    readonly length: number;
    readonly head: number;
    readonly lines: number;
    /** What the part holds of the tree, as an agenda of its own. */
    readonly agenda: Agenda;
    readonly nodes: readonly CstNode[];
    readonly errors: Pick<ParseResult, 'parserErrors' | 'lexerErrors'>;
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
    readonly #parts = new WeakMap<AstNode, readonly Part[]>();

    constructor(services: LangiumCoreServices) {
        super(services);
        // Langium offers no other way to another kind of concrete nodes.
        Reflect.set(this, 'nodeBuilder', this.#builder);
    }

    override parse<T extends AstNode = AstNode>(text: string, options: ParserOptions = {}): ParseResult<T> {
        return options.rule
            ? super.parse<T>(text, options)
            : (this.#compose(text, this.#partsFrom(text, 0, 0, [], 0)) as ParseResult<never>);
    }

    /**
     * Reads a text of which an earlier version was read. The earlier tree is used up: what has not changed is part of the new one.
     * @param before the earlier tree, of this parser
     */
    reparse(text: string, before: AstNode): ParseResult<Agenda> {
        const parts = this.#parts.get(before);
        const root = before.$cstNode?.root;
        if (!parts || !root) {
            return this.parse<Agenda>(text);
        }
        const change = changeBetween(root.fullText, text);
        const first = Math.max(
            0,
            parts.findLastIndex(({ origin, head }) => origin.offset + head <= change.start),
        );
        const { offset, line } = parts[first]?.origin ?? { offset: 0, line: 0 };
        // Parts that lie wholly behind the change, and may begin where a new one ends.
        const behind = parts.filter(({ origin }, index) => index > first && origin.offset >= change.end);
        const fresh = this.#partsFrom(text, offset, line, behind, change.shift);
        const last = fresh.at(-1);
        const end = last ? last.origin.offset + last.length : 0;
        const endLine = last ? last.origin.line + last.lines : 0;
        const kept = behind.filter(({ origin }) => origin.offset + change.shift >= end);
        const lineShift = kept[0] ? endLine - kept[0].origin.line : 0;
        for (const { origin } of kept) {
            origin.offset += change.shift;
            origin.line += lineShift;
        }
        return this.#compose(text, [...parts.slice(0, first), ...fresh, ...kept]);
    }

    /** Reads parts from an offset on, up to one that is known already or to the end of the text. `known` are moved by `shift` in this text. */
    #partsFrom(text: string, from: number, line: number, known: readonly Part[], shift: number): Part[] {
        const starts = new Set(known.map(({ origin }) => origin.offset + shift));
        const parts: Part[] = [];
        let offset = from;
        do {
            const part = this.#read(text, { offset, line });
            parts.push(part);
            offset += part.length;
            line += part.lines;
        } while (offset < text.length && !starts.has(offset));
        return parts;
    }

    #read(text: string, origin: Origin): Part {
        const { text: own, head, lines } = (this.lexer as AgendaLexer).takePart(text, origin.offset);
        this.#builder.origin = origin;
        const { value: agenda, parserErrors, lexerErrors } = super.parse<Agenda>(own);
        const nodes = agenda.$cstNode && 'content' in agenda.$cstNode ? (agenda.$cstNode.content as readonly CstNode[]) : [];
        return { origin, length: own.length, head, lines, agenda, nodes, errors: { parserErrors, lexerErrors } };
    }

    /** The tree of the whole text, of the trees of its parts. */
    #compose(text: string, parts: readonly Part[]): ParseResult<Agenda> {
        const root = new RootCstNodeImpl(text);
        const head = parts[0]?.agenda;
        const sections = parts.flatMap(({ agenda }) => agenda.sections);
        const agenda: Agenda = { $type: Agenda.$type, opening: head?.opening, masthead: head?.masthead ?? [], sections, $cstNode: root };
        root.content = parts.flatMap(({ nodes }) => nodes);
        for (const node of root.content) {
            reparent(node, root);
        }
        linkRoot(root, agenda);
        const children: readonly (AstNode | undefined)[] = [agenda.opening, ...agenda.masthead];
        for (const child of children) {
            place(child, agenda);
        }
        for (const [index, section] of sections.entries()) {
            place(section, agenda, index);
        }
        this.#parts.set(agenda, parts);
        return {
            value: agenda,
            parserErrors: parts.flatMap(({ errors }) => errors.parserErrors),
            lexerErrors: parts.flatMap(({ errors }) => errors.lexerErrors),
        };
    }
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
