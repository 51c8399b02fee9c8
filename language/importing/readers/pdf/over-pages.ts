/** Paragraphs that go on behind the end of a page, and headings that are told by their letters alone. */
import type { FormBlock, FormParagraph } from '../../form.js';
import { raisedHead } from '../raised-text.js';

/** A block, and the pages of its first and its last letters. */
export interface PlacedBlock {
    readonly block: FormBlock;
    readonly first: number;
    readonly last: number;
}

/** Blocks in which a paragraph that ends in the middle of a sentence goes on with the next one, where that stands on the next page. */
export function joinedOverPages(placed: readonly PlacedBlock[]): readonly FormBlock[] {
    const out: PlacedBlock[] = [];
    for (const one of placed) {
        const at = out.findLastIndex(
            ({ block }) => block.kind === 'table' || (block.kind === 'paragraph' && block.text !== '' && !raisedHead.test(block.text)),
        );
        const last = out[at];
        const joined = last && joinedBlocks(last, one);
        if (joined) {
            out[at] = { block: joined, first: last.first, last: one.last };
        } else {
            out.push(one);
        }
    }
    return out.map(({ block }) => block);
}

function joinedBlocks({ block: one, last }: PlacedBlock, { block: other, first }: PlacedBlock): FormBlock | undefined {
    if (first !== last + 1 || one.kind === 'note' || other.kind === 'note') {
        return undefined;
    }
    if (one.kind === 'table' && other.kind === 'table') {
        const isSame = one.rows[0]?.length === other.rows[0]?.length;
        const isHead = isSame && one.rows[0]?.every((cell, at) => cell === other.rows[0]?.[at]);
        const isMore = isSame && rowGoesOn(one.rows.at(-1)?.[0] ?? '', other.rows[0]?.[0] ?? '');
        return isHead || isMore ? { ...one, rows: [...one.rows, ...other.rows.slice(isHead ? 1 : 0)] } : undefined;
    }
    return one.kind === 'paragraph' && other.kind === 'paragraph' && goesOn(one, other)
        ? { ...one, text: `${one.text}${/[\p{Script=Han}，、]$/u.test(one.text) ? '' : ' '}${other.text}` }
        : undefined;
}

/** Whether a row belongs to the table of another one, by their first cells: it has none, or counts on. */
function rowGoesOn(before: string, cell: string): boolean {
    const [last, next] = [before, cell].map((text) => /^(\d{1,3})\.?$/u.exec(text.trim())?.[1]);
    return cell.trim() === '' || (last !== undefined && next !== undefined && Number(next) === Number(last) + 1);
}

function goesOn(one: FormParagraph, other: FormParagraph): boolean {
    const isOpen = !/[.!?:;。！？：；”")]$/u.test(withoutLastMarks(one.text));
    return (
        isOpen &&
        one.isBold === other.isBold &&
        one.text.length > (/^[\p{Ll}\p{Script=Han}(“"«]/u.test(other.text) ? 60 : 120) &&
        /^[\p{L}(“"«\d]/u.test(other.text) &&
        !/^\(?[\p{L}\d]{1,3}[.)\t]/u.test(other.text)
    );
}

/** UTF-16 units of the longest heading. */
const longestHeading = 300;
/** Headings that a file must say to be believed to say all. */
const fewestHeadings = 3;
/** The part of all paragraphs that may be headings. */
const mostHeadings = 0.45;

/** Blocks whose short paragraphs in bold letters are headings, where the file itself says of hardly any that it is one. */
export function withBoldHeadings(blocks: readonly FormBlock[]): readonly FormBlock[] {
    const filled = blocks.filter((block): block is FormParagraph => block.kind === 'paragraph' && block.text !== '');
    const told = filled.filter(({ heading }) => heading !== undefined).length;
    const bold = new Set<FormBlock>(filled.filter(({ isBold, text }) => isBold === true && text.length <= longestHeading));
    if (told >= fewestHeadings || bold.size > filled.length * mostHeadings) {
        return blocks;
    }
    return blocks.map((block) => {
        if (block.kind !== 'paragraph' || !bold.has(block)) {
            return block;
        }
        const { depth: _, ...rest } = block;
        return { heading: 1, ...rest };
    });
}

/** A text without the raised signs of notes, and blanks before them, at its end. */
function withoutLastMarks(text: string): string {
    let end = text.trimEnd();
    while (end.endsWith('\ue011') && end.lastIndexOf('\ue010') >= 0) {
        end = end.slice(0, end.lastIndexOf('\ue010')).trimEnd();
    }
    return end;
}
