/** Marks of notes that follow each other: notes 1 and 2 must not read as note 12. */
import type { AnnexRow, BlockContent, Content } from './blocks.js';

/** The content of a block in which every mark right behind another one has what is printed between them. */
export function withMarksApart(content: BlockContent, between: string): BlockContent {
    if (content.kind === 'masthead') {
        return { ...content, symbol: apart(content.symbol, between), organization: apart(content.organization, between) };
    }
    if (content.kind === 'annex-day') {
        return { ...content, rows: content.rows.map((row): AnnexRow => ({ ...row, content: apart(row.content, between) })) };
    }
    if (content.kind === 'table') {
        return { ...content, rows: content.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => apart(cell, between)) })) };
    }
    // An annex by items has no marks but those of its rows of text.
    const marked = apart(content.content, between);
    return marked === content.content ? content : { ...content, content: marked };
}

function apart(content: Content, between: string): Content {
    const isSecond = (index: number): boolean => content[index]?.kind === 'mark' && content[index - 1]?.kind === 'mark';
    return content.some((_, index) => isSecond(index))
        ? content.map((run, index) => (run.kind === 'mark' && isSecond(index) ? { ...run, after: between } : run))
        : content;
}
