/** Markdown in the dialect of code sites: headings, nested lists, footnotes, and the annex as one table with a row for each day. */
import type {
    AnnexDayContent,
    AnnexItemContent,
    AnnexRow,
    Block,
    Content,
    InlineRun,
    MastheadContent,
    TableContent,
} from '../document/blocks.js';
import { withDirectionMark } from './direction.js';
import { escapeMarkdown, escapeMarkdownHead } from './escape.js';
import { withoutControls } from '../text/controls.js';
import type { TextFormat } from './format.js';
import { gapBetween, isTitleBlock } from './gaps.js';
import { inHalves } from './halves.js';

export const markdown: TextFormat = {
    render: ({ blocks }) =>
        withoutControls(`${blocks.map((block, index) => gapBefore(blocks[index - 1], block) + renderBlock(block)).join('')}\n`),
};

/** The lines of the title block form one paragraph with hard breaks. */
function gapBefore(before: Block | undefined, block: Block): string {
    return before && isTitleBlock(before) && isTitleBlock(block) ? '  \n' : gapBetween(before, block);
}

function renderBlock(block: Block): string {
    const inline = (content: Content): string => inlineIn(content, block.direction);
    switch (block.kind) {
        case 'masthead':
            return masthead(block);
        case 'document-title':
            return heading(1, inline(block.content));
        case 'section-title':
        case 'annex-heading':
        case 'annex-title':
            return heading(2, inline(block.content));
        case 'annotation-heading':
            return block.isMarkerAbove
                ? [escapeMarkdown(block.marker), inline(block.content)]
                      .map((line) => heading((block.depth ?? block.level) + 2, line))
                      .join('\n\n')
                : heading((block.depth ?? block.level) + 2, withMarker(block.marker, inline(block.content)));
        case 'documents-item':
            return heading(3, withMarker(block.marker, inline(block.content)));
        case 'introduction-title':
            return heading(2, inline(block.content));
        case 'list-heading':
        case 'group-heading':
        case 'free-heading':
            return heading(3, inline(block.content));
        case 'documentation-heading':
            return heading(block.level + 2, inline(block.content));
        case 'list-row':
            return bullet(block.level, withMarker(block.marker, inline(block.content)));
        case 'list-entry':
            return bullet(block.depth, isBullet(block.marker) ? inline(block.content) : withMarker(block.marker, inline(block.content)));
        case 'paragraph':
            return escapeMarkdownHead(withMarker(block.marker ?? '', inline(block.content)));
        case 'footnote':
        case 'annex-note':
            return `[^${markdownNoteName(block.mark)}]: ${inline(block.content)}`;
        case 'table':
            return table(block, inline);
        case 'annex-item':
            return annexItem(block);
        case 'annex-day':
            return annexDay(block);
        default:
            return escapeMarkdownHead(inline(block.content));
    }
}

function masthead({ issuer, organization, symbol, distribution, issued, languages, job }: MastheadContent): string {
    const facts = [
        inlineIn(symbol, 'ltr'),
        ...[distribution, issued, ...languages, ...(job ? [job.number, job.barCode] : [])].map(escapeMarkdown),
    ].filter((part) => part !== '');
    return [
        ...(issuer === '' ? [] : [escapeMarkdown(issuer)]),
        ...(organization.length > 0 ? [`**${inlineIn(organization, 'ltr')}**`] : []),
        ...(facts.length > 0 ? [facts.join('  \n')] : []),
        '---',
    ].join('\n\n');
}

/** Tables of Markdown have a head: where none is written, it is empty. */
function table({ hasHead, rows }: TableContent, inline: (content: Content) => string): string {
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const columns = rows[0]?.cells ?? [];
    const [head, ...body] = [...(hasHead ? [] : [columns.map(() => '')]), ...rows.map(({ cells }) => cells.map(inline))];
    return [row(head ?? []), row(columns.map(() => '---')), ...body.map(row)].join('\n');
}

function annexItem(block: AnnexItemContent & Pick<Block, 'direction'>): string {
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return [
        ...(block.heads ? [row(block.heads.map(escapeMarkdown)), row(block.heads.map(() => '---'))] : []),
        row([
            escapeMarkdown(block.label),
            inlineIn(block.content, block.direction),
            block.dates.map(escapeMarkdown).join('<br>'),
            block.documents.map((one) => inlineIn(one, block.direction)).join('<br>'),
        ]),
    ].join('\n');
}

function annexDay(block: AnnexDayContent & Pick<Block, 'direction'>): string {
    const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const head = block.heads ? [row(...block.heads.map(escapeMarkdown)), row('---', '---', '---')] : [];
    if (block.layout === 'halves') {
        const cells = inHalves(block.rows).map((rows) => rows.map((one) => lineOf(one, block.direction)).join('<br>'));
        return [...head, row(`**${escapeMarkdown(block.date)}**`, ...cells)].join('\n');
    }
    const rows = block.rows.map(({ timeAndTrack, label, content }) =>
        row(escapeMarkdown(timeAndTrack), escapeMarkdown(label), inlineIn(content, block.direction)),
    );
    return [...head, ...(block.date ? [row(`**${escapeMarkdown(block.date)}**`, '', '')] : []), ...rows].join('\n');
}

/** A row in a cell of a grid. */
function lineOf({ timeAndTrack, label, content }: AnnexRow, direction: Block['direction']): string {
    return [escapeMarkdown(timeAndTrack), escapeMarkdown(label), inlineIn(content, direction)].filter((part) => part !== '').join(' ');
}

function heading(level: number, text: string): string {
    return `${'#'.repeat(Math.min(level, 6))} ${text}`.trimEnd();
}

/** Escapes a number at the beginning of an entry: a Markdown list would count by itself and lose skipped or repeated numbers. */
function bullet(depth: number, text: string): string {
    return `${'  '.repeat(depth - 1)}- ${escapeMarkdownHead(text)}`.trimEnd();
}

function withMarker(marker: string, text: string): string {
    return [escapeMarkdown(marker), text].filter((part) => part !== '').join(marker.endsWith('、') ? '' : ' ');
}

function inlineIn(content: Content, direction: Block['direction']): string {
    return content.map((part) => run(part, direction)).join('');
}

function run(part: InlineRun, direction: Block['direction']): string {
    const { kind, target, emphasis } = part;
    if (emphasis && part.text.trim() !== '') {
        // Blanks at the ends stand outside of the signs.
        const { emphasis: _, ...plain } = part;
        const words = part.text.trim();
        const at = part.text.indexOf(words);
        const [before, behind] = [part.text.slice(0, at), part.text.slice(at + words.length)];
        const sign = { italic: '*', bold: '**', both: '***' }[emphasis];
        return `${before}${sign}${run({ ...plain, text: words } as InlineRun, direction)}${sign}${behind}`;
    }
    if (kind === 'mark') {
        return `${escapeMarkdown(part.after ?? '')}[^${markdownNoteName(part.text)}]`;
    }
    const text = withDirectionMark(part, direction);
    return target === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${target.replace(/[<>\\\s]/gu, encodeURIComponent)}>)`;
}

/** Markdown names notes with letters, digits and a few signs. For asterisks the name is their number. */
function markdownNoteName(name: string): string {
    return /^\*+$/u.test(name) ? `asterisk-${name.length}` : name.replace(/[\s[\]^]/gu, '-');
}

/** Whether the marker of an entry is no letter or number: Markdown has a bullet of its own. */
function isBullet(marker: string): boolean {
    return marker === '–' || marker === '•';
}
