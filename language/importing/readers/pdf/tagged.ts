/** PDF files with a structure: paragraphs, lists, tables and notes as the file says. */
import type { FormBlock, FormTable } from '../../form.js';
import { raisedHead } from '../raised-text.js';
import { withJoinedMarks, withoutSigns } from '../marks.js';
import type { PdfElement } from './file.js';
import { joinedOverPages, type PlacedBlock } from './over-pages.js';
import type { Hyphenation } from '../parted-words.js';
import { linesInOrder, type Piece, raisedSign, textOfLines } from './pieces.js';

const paragraphs = new Set('P TOCI Caption BibEntry Code Formula Figure Title'.split(' '));
const inline = new Set('Span Link Reference Quote Em Strong Annot Ruby RB RT RP Warichu WT WP Lbl Sub'.split(' '));
/** Points: a line of a paragraph is longer. */
const shortLine = 180;
const heading = /^H([1-6])?$/u;
const blocks = /^(?:P|TOCI|Caption|BibEntry|Figure|Title|H[1-6]?|L|LI|LBody|Table|T[RHD]|THead|TBody|TFoot|Note|FENote)$/u;
const notes = new Set(['Note', 'FENote']);

/** The blocks of a structure, as far as its pieces are known. Raised signs are not yet marks of notes. */
export function taggedBlocks(
    root: PdfElement,
    pieces: ReadonlyMap<string, readonly Piece[]>,
    hyphenation: Hyphenation,
): readonly FormBlock[] {
    const reader = new TaggedReader(pieces, hyphenation);
    return joinedOverPages(reader.blocksIn(root.children, 0).map((block) => reader.placed(block)));
}

class TaggedReader {
    readonly #pieces: ReadonlyMap<string, readonly Piece[]>;
    readonly #hyphenation: Hyphenation;
    readonly #inline = new Map<PdfElement, boolean>();
    readonly #places = new Map<FormBlock, readonly [first: number, last: number]>();

    constructor(pieces: ReadonlyMap<string, readonly Piece[]>, hyphenation: Hyphenation) {
        this.#pieces = pieces;
        this.#hyphenation = hyphenation;
    }

    placed(block: FormBlock): PlacedBlock {
        const [first, last] = this.#places.get(block) ?? [-2, -2];
        return { block, first, last };
    }

    /** Notes the pages of a block. */
    #on(block: FormBlock, pieces: readonly Piece[]): FormBlock {
        const [first, last] = [pieces[0], pieces.at(-1)];
        if (first && last) {
            this.#places.set(block, [first.page, last.page]);
        }
        return block;
    }

    /** @param depth of the list around them, 0 outside of lists */
    blocksIn(children: PdfElement['children'], depth: number): readonly FormBlock[] {
        const out: FormBlock[] = [];
        let loose: (PdfElement | string)[] = [];
        const finish = (): void => {
            if (loose.length > 0) {
                out.push(...this.#paragraph(loose, { depth }).filter((block) => block.kind !== 'paragraph' || block.text !== ''));
                loose = [];
            }
        };
        for (const child of children) {
            if (typeof child === 'string' || this.#isInline(child)) {
                if (loose.length > 0 && this.#beginsBelow(child, loose)) {
                    finish();
                }
                loose.push(child);
            } else {
                finish();
                out.push(...this.#element(child, depth));
            }
        }
        finish();
        return out;
    }

    /** Whether an element is part of a paragraph: by its role, or because nothing in it is a block. */
    #isInline(element: PdfElement): boolean {
        const known = this.#inline.get(element);
        if (known !== undefined) {
            return known;
        }
        const found =
            inline.has(element.role) ||
            (!blocks.test(element.role) && element.children.every((child) => typeof child === 'string' || this.#isInline(child)));
        this.#inline.set(element, found);
        return found;
    }

    /** Whether a part of the page that is no more than a frame begins on another line than the one before it ends, which is short or its neighbour. */
    #beginsBelow(child: PdfElement | string, before: readonly (PdfElement | string)[]): boolean {
        if (typeof child === 'string' || inline.has(child.role)) {
            return false;
        }
        const own: Piece[] = [];
        const last: Piece[] = [];
        this.#collect([child], own, []);
        this.#collect(before, last, []);
        const first = own.find(({ text }) => text.trim() !== '');
        const line = linesInOrder(last).at(-1);
        const isBelow = first !== undefined && line !== undefined && linesInOrder([...line.pieces, first]).length > 1;
        return isBelow && (line.end - line.x < shortLine || child.children.some((one) => typeof one !== 'string'));
    }

    #element(element: PdfElement, depth: number): readonly FormBlock[] {
        const { role, children } = element;
        const level = heading.exec(role);
        if (level) {
            return this.#paragraph(children, { depth, heading: Number(level[1] ?? 1) });
        }
        if (paragraphs.has(role)) {
            return this.#paragraph(children, { depth });
        }
        if (role === 'L') {
            return this.blocksIn(children, depth + 1);
        }
        if (role === 'LI') {
            return this.#entry(children, depth);
        }
        if (role === 'Table') {
            return this.#table(element, depth);
        }
        return notes.has(role) ? this.#note(children) : this.blocksIn(children, depth);
    }

    /** A paragraph, with what stands inside of it and is none of its text above or below it. */
    #paragraph(children: PdfElement['children'], look: { readonly depth: number; readonly heading?: number }): readonly FormBlock[] {
        const own: Piece[] = [];
        const inside: PdfElement[] = [];
        this.#collect(children, own, inside);
        const { text, isBold } = textOfLines(linesInOrder(own), this.#hyphenation);
        const [above, below]: [FormBlock[], FormBlock[]] = [[], []];
        for (const element of inside) {
            (this.#isAbove(element, own) ? above : below).push(...this.#element(element, look.depth));
        }
        const isEmpty = text === '' && above.length + below.length > 0;
        const block: FormBlock = {
            kind: 'paragraph',
            text: withJoinedMarks(withoutSigns(text)),
            ...(look.heading === undefined ? {} : { heading: look.heading }),
            ...(look.depth === 0 ? {} : { depth: look.depth }),
            ...(isBold ? { isBold: true } : {}),
        };
        return isEmpty ? [...above, ...below] : [...above, this.#on(block, own), ...below];
    }

    /** Whether something that belongs to a paragraph stands above it on its page, as a masthead that LibreOffice sets at a place of its own. */
    #isAbove(element: PdfElement, own: readonly Piece[]): boolean {
        const inner: Piece[] = [];
        this.#collectAll(element, inner);
        const [first, last] = [own[0], inner.at(-1)];
        return first !== undefined && last !== undefined && last.page === first.page && last.y > first.y + first.size / 2;
    }

    #collectAll({ children }: PdfElement, own: Piece[]): void {
        for (const child of children) {
            if (typeof child === 'string') {
                own.push(...(this.#pieces.get(child) ?? []));
            } else {
                this.#collectAll(child, own);
            }
        }
    }

    #collect(children: PdfElement['children'], own: Piece[], inside: PdfElement[]): void {
        for (const child of children) {
            if (typeof child === 'string') {
                own.push(...(this.#pieces.get(child) ?? []));
            } else if (this.#isInline(child) || (paragraphs.has(child.role) && child.role !== 'P')) {
                this.#collect(child.children, own, inside);
            } else {
                inside.push(child);
            }
        }
    }

    /** An entry of a list: its label, and its text behind a tab. */
    #entry(children: PdfElement['children'], depth: number): readonly FormBlock[] {
        const labels = children.filter((child): child is PdfElement => typeof child !== 'string' && child.role === 'Lbl');
        const label = this.#textIn(labels.flatMap((child) => child.children)).trim();
        const rest = children.flatMap((child) => (typeof child !== 'string' && child.role === 'LBody' ? child.children : [child]));
        const blocks = this.blocksIn(
            rest.filter((child) => !labels.includes(child as PdfElement)),
            depth,
        );
        const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.text !== '');
        const first = blocks[at];
        if (label === '' || first?.kind !== 'paragraph') {
            return label === '' ? blocks : [{ kind: 'paragraph', text: label, depth }, ...blocks];
        }
        const labelled: FormBlock = { ...first, text: `${label}\t${first.text}` };
        const place = this.#places.get(first);
        if (place) {
            this.#places.set(labelled, place);
        }
        return [...blocks.slice(0, at), labelled, ...blocks.slice(at + 1)];
    }

    #textIn(children: PdfElement['children']): string {
        const own: Piece[] = [];
        this.#collect(children, own, []);
        return textOfLines(linesInOrder(own), this.#hyphenation).text;
    }

    /** Notes: each begins with its sign, raised or not; what follows without one goes on with the note before it. */
    #note(children: PdfElement['children']): readonly FormBlock[] {
        const label = children.find((child): child is PdfElement => typeof child !== 'string' && child.role === 'Lbl');
        const name = label ? this.#textIn(label.children).replace(/[\ue010\ue011.\s]/gu, '') : '';
        const rest = children.filter((child) => child !== label);
        const out: FormBlock[] = [];
        for (const block of this.blocksIn(rest, 0)) {
            const last = out.at(-1);
            if (block.kind !== 'paragraph') {
                out.push(block);
            } else if (raisedHead.test(block.text)) {
                out.push(block);
            } else if (out.length === 0 && name !== '') {
                out.push({ ...block, text: `${raisedSign(name)} ${block.text}` });
            } else if (last?.kind === 'paragraph') {
                out[out.length - 1] = { ...last, text: `${last.text} ${block.text}`.trim() };
            } else {
                const plain = /^(\(?(?:\d{1,3}|\*{1,3}|[a-z])\)?)[.\s]\s{0,3}(?=\S)/u.exec(block.text);
                out.push(plain ? { ...block, text: `${raisedSign(plain[1] ?? '')} ${block.text.slice(plain[0].length)}` } : block);
            }
        }
        return out;
    }

    /** A table. One with a single column is a frame around paragraphs. */
    #table(table: PdfElement, depth: number): readonly FormBlock[] {
        const rows: { readonly cells: readonly PdfElement[]; readonly isHead: boolean }[] = [];
        const outside: FormBlock[] = [];
        const walk = (children: PdfElement['children'], isHead: boolean): void => {
            for (const child of children) {
                if (typeof child === 'string') {
                    continue;
                }
                if (child.role === 'TR') {
                    const cells = child.children.filter(
                        (cell): cell is PdfElement => typeof cell !== 'string' && /^T[HD]$/u.test(cell.role),
                    );
                    rows.push({ cells, isHead: isHead || (cells.length > 0 && cells.every(({ role }) => role === 'TH')) });
                } else if (/^T(?:Head|Body|Foot)$/u.test(child.role)) {
                    walk(child.children, child.role === 'THead');
                } else {
                    outside.push(...this.#element(child, depth));
                }
            }
        };
        walk(table.children, false);
        if (rows.every(({ cells }) => cells.length <= 1)) {
            return [...outside, ...rows.flatMap(({ cells }) => cells.flatMap((cell) => this.blocksIn(cell.children, depth)))];
        }
        const below: FormBlock[] = [];
        const block: FormTable = {
            kind: 'table',
            rows: gridOf(
                rows.map(({ cells }) =>
                    cells.map((cell) => ({ text: this.#cellText(cell, below), columns: cell.columns, rows: cell.rows })),
                ),
            ),
            ...(rows[0]?.isHead ? { hasHead: true } : {}),
        };
        const own: Piece[] = [];
        this.#collectAll(table, own);
        return [...outside, this.#on(block, own), ...below];
    }

    /** @param below takes the notes in the cell */
    #cellText(cell: PdfElement, below: FormBlock[]): string {
        return this.blocksIn(cell.children, 0)
            .flatMap((block) => {
                if (block.kind === 'paragraph' && !raisedHead.test(block.text)) {
                    return [block.text];
                }
                if (block.kind === 'table') {
                    return block.rows.map((row) => row.join(' '));
                }
                below.push(block);
                return [];
            })
            .filter((line) => line !== '')
            .join('\n');
    }
}

interface SpannedCell {
    readonly text: string;
    readonly columns: number;
    readonly rows: number;
}

/** Rows of cells with an empty one for each further column and row over which a cell goes. */
function gridOf(rows: readonly (readonly SpannedCell[])[]): string[][] {
    const open = new Map<number, number>();
    return rows.map((cells) => {
        const out: string[] = [];
        const skip = (): void => {
            for (let left = open.get(out.length) ?? 0; left > 0; left = open.get(out.length) ?? 0) {
                open.set(out.length, left - 1);
                out.push('');
            }
        };
        for (const { text, columns, rows: span } of cells) {
            skip();
            for (let column = 0; column < columns; column++) {
                if (span > 1) {
                    open.set(out.length, span - 1);
                }
                out.push(column === 0 ? text : '');
            }
        }
        skip();
        return out;
    });
}
