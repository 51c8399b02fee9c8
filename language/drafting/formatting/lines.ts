/** The lines of a part of a text, with the node that each of them opens. */
import type { AstNode } from 'langium';
import { type Agenda, isRegister, type Register } from '../../grammar/generated/ast.js';
import { linesFrom } from '../../syntax/scanner/lines.js';
import { nodesOf } from '../../syntax/tree/walk.js';

/** A line. Offsets are UTF-16 and count from the beginning of the part. */
export interface SourceLine {
    /** Where the line starts, and where its first character that is no blank stands. */
    readonly from: number;
    readonly start: number;
    /** The end of its last character that is no blank, and of the blanks after it. */
    readonly end: number;
    readonly to: number;
    /** Where the next line starts. */
    readonly next: number;
    /** Without the blanks around it. */
    readonly text: string;
    /** What begins with this line: an item, a paragraph, a meeting. */
    readonly opens: AstNode | undefined;
}

/** Nodes whose lines begin at the margin. */
const flush = new Set([
    ...[
        'Opening',
        'Field',
        'Introduction',
        'Group',
        'Item',
        'Heading',
        'Schedule',
        'Annex',
        'AnnexHeading',
        'DocumentList',
        'Documentation',
        'Footnote',
        'TableRow',
        'Day',
        'Slot',
    ],
    ...['Register', 'RegisterEntry', 'RegisterRange', 'Completeness', 'Wording'],
]);

/** Nodes whose lines may be indented: the author may show with it how they belong together. */
const indented = new Set(['Paragraph', 'ListEntry', 'Paper', 'ItemRow', 'TextRow']);

/** Whether the line that opens a node begins at the margin. */
export function isFlush({ $type }: AstNode): boolean {
    return flush.has($type);
}

/**
 * The lines of a part of an agenda, or of a whole register.
 * @param origin the offset of the text in the document
 * @param isLast whether the document ends with the text; if not, the line after its last line end belongs to the next part
 */
export function sourceLines(text: string, origin: number, root: Agenda | Register, isLast: boolean): readonly SourceLine[] {
    const nodes = new Map<number, AstNode>();
    for (const node of isRegister(root) ? nodesOf(root) : partNodes(root)) {
        if ((flush.has(node.$type) || indented.has(node.$type)) && node.$cstNode) {
            nodes.set(node.$cstNode.offset - origin, node);
        }
    }
    const starts: number[] = [];
    const found = [...linesFrom(text, 0, starts)];
    const lines = found.map(({ start, end, text: own }, index): SourceLine => {
        const from = starts[index] ?? 0;
        const next = starts[index + 1] ?? text.length;
        return {
            from,
            start,
            end,
            to: next - lineEndBefore(text, from, next).length,
            next,
            text: own,
            opens: own === '' ? undefined : nodes.get(start),
        };
    });
    return isLast ? lines : lines.slice(0, -1);
}

/** Section by section: a section is walked once, however often it is asked for. */
function partNodes({ opening: first, masthead, sections }: Agenda): readonly AstNode[] {
    return [...(first ? [first] : []), ...masthead, ...sections.flatMap((section) => nodesOf(section))];
}

/** The line end that a line ends with; empty at the end of the text. */
export function lineEndBefore(text: string, from: number, next: number): string {
    const end = /[\r\n]{1,2}$/u.exec(text.slice(Math.max(from, next - 2), next))?.[0] ?? '';
    return end.length === 2 && end !== '\r\n' ? end.slice(1) : end;
}

/** Whether a line is a comment. */
export function isComment({ text }: SourceLine): boolean {
    return text.startsWith('//');
}
