/** Plain text with one line per paragraph and row. Nothing is wrapped, so that the text can be pasted anywhere. */
import type { AnnexDayContent, AnnexItemContent, AnnexRow, Block, Content, MastheadContent } from '../document/blocks.js';
import { withDirectionMark } from './direction.js';
import { withoutControls } from '../text/controls.js';
import type { TextFormat } from './format.js';
import { gapBetween } from './gaps.js';
import { inHalves } from './halves.js';

const indent = '    ';
const ruleLine = '_'.repeat(72);

/** The superscript form of each character that has one. There is no superscript q. */
const plainCharacters = [...'0123456789abcdefghijklmnoprstuvwxyz()'];
const superscriptCharacters = [...'⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ⁽⁾'];
const superscripts = new Map(plainCharacters.map((plain, index) => [plain, superscriptCharacters[index]]));

export const text: TextFormat = {
    render: ({ blocks }) =>
        withoutControls(`${blocks.map((block, index) => gapBetween(blocks[index - 1], block) + renderBlock(block)).join('')}\n`),
};

function renderBlock(block: Block): string {
    const text = (content: Content): string => inline(content, block.direction);
    switch (block.kind) {
        case 'masthead':
            return masthead(block);
        case 'list-row':
            return `${indent.repeat(block.level - 1)}${withMarker(block.marker, text(block.content))}`;
        case 'annotation-heading':
        case 'documents-item':
            return withMarker(block.marker, text(block.content));
        case 'list-entry':
            return `${indent.repeat(block.depth - 1)}${withMarker(block.marker, text(block.content))}`;
        case 'footnote':
        case 'annex-note':
            return withMarker(superscript(block.shown ?? block.mark), text(block.content));
        case 'annex-item':
            return annexItem(block);
        case 'annex-day':
            return annexDay(block);
        default:
            return text(block.content);
    }
}

function masthead({ issuer, organization, symbol, distribution, issued, languages, job }: MastheadContent): string {
    const lines = [
        issuer,
        inline(symbol, 'ltr'),
        inline(organization, 'ltr'),
        distribution,
        issued,
        ...languages,
        ...(job ? [job.number, job.barCode] : []),
    ];
    return [...lines.filter((line) => line !== ''), ruleLine].join('\n');
}

/** Tabs separate the columns. Only the first row of a slot has the time. */
function annexDay(block: AnnexDayContent & Pick<Block, 'direction'>): string {
    if (block.layout === 'halves') {
        return halves(block);
    }
    const rows = block.rows.map((row) => columnsOf(row, block.direction).join('\t').trimEnd());
    return [...(block.heads ? [block.heads.join('\t')] : []), ...(block.date ? [block.date] : []), ...rows].join('\n');
}

/** Tabs separate the columns; several dates or documents stand in one. */
function annexItem(block: AnnexItemContent & Pick<Block, 'direction'>): string {
    const documents = block.documents.map((one) => inline(one, block.direction)).join('; ');
    const row = [block.label, inline(block.content, block.direction), block.dates.join('; '), documents].join('\t').trimEnd();
    return [...(block.heads ? [block.heads.join('\t')] : []), row].join('\n');
}

/** The date, and below it what is in the morning and what is in the afternoon, with a tab between. */
function halves(block: AnnexDayContent & Pick<Block, 'direction'>): string {
    const cells = inHalves(block.rows).map((rows) =>
        rows
            .map((row) =>
                columnsOf(row, block.direction)
                    .filter((cell) => cell !== '')
                    .join(' '),
            )
            .join('; '),
    );
    return [...(block.heads ? [block.heads.join('\t')] : []), [block.date, ...cells].join('\t').trimEnd()].join('\n');
}

function columnsOf(row: AnnexRow, direction: Block['direction']): string[] {
    return [row.timeAndTrack, row.label, inline(row.content, direction)];
}

function withMarker(marker: string, content: string): string {
    return [marker, content].filter((text) => text !== '').join(' ');
}

function inline(content: Content, direction: Block['direction']): string {
    return content
        .map((run) => (run.kind === 'mark' ? (run.after ?? '') + superscript(run.shown ?? run.text) : withDirectionMark(run, direction)))
        .join('');
}

/** A mark as printed, in superscript. Characters without a superscript form are put in brackets. */
function superscript(name: string): string {
    const characters = [...name];
    if (characters.every((character) => character === '*')) {
        return name;
    }
    if (characters.every((character) => superscripts.has(character))) {
        return characters.map((character) => superscripts.get(character)).join('');
    }
    return name.startsWith('(') && name.endsWith(')') ? name : `[${name}]`;
}
