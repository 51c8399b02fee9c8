/** Plain text with one line per paragraph and row. Nothing is wrapped, so that the text can be pasted anywhere. */
import type { AnnexDayContent, AnnexItemContent, AnnexRow, Block, Content, MastheadContent } from '../document/blocks.js';
import { withDirectionMark } from './direction.js';
import { localeOf } from '../locales/index.js';
import type { Language } from '../locales/locale.js';
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
    render({ blocks, language }) {
        const between = betweenCells(language);
        return withoutControls(
            `${blocks.map((block, index) => gapBetween(blocks[index - 1], block) + renderBlock(block, between)).join('')}\n`,
        );
    },
};

/** What stands between several things in one cell of a table: "; " in the signs of the language. */
function betweenCells(language: Language): string {
    const sign = localeOf(language).punctuation.child;
    return /[\u3000-\u303f\uff00-\uffef]$/u.test(sign) ? sign : `${sign} `;
}

function renderBlock(block: Block, between: string): string {
    const text = (content: Content): string => inline(content, block.direction);
    switch (block.kind) {
        case 'masthead':
            return masthead(block);
        case 'list-row':
            return `${indent.repeat(block.level - 1)}${withMarker(block.marker, text(block.content))}`;
        case 'annotation-heading':
            return block.isMarkerAbove ? `${block.marker}\n${text(block.content)}` : withMarker(block.marker, text(block.content));
        case 'documents-item':
            return withMarker(block.marker, text(block.content));
        case 'paragraph':
            return withMarker(block.marker ?? '', text(block.content));
        case 'list-entry':
            return `${indent.repeat(block.depth - 1)}${withMarker(block.marker, text(block.content))}`;
        case 'footnote':
        case 'annex-note':
            return withMarker(superscript(block.shown ?? block.mark), text(block.content));
        case 'table':
            return table(block.rows.map(({ cells }) => cells.map(text)));
        case 'annex-item':
            return annexItem(block, between);
        case 'annex-day':
            return annexDay(block, between);
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

/** Tabs separate the columns. A row without any text is left out. */
function table(rows: readonly (readonly string[])[]): string {
    return rows
        .map((cells) => cells.join('\t').trimEnd())
        .filter((row) => row !== '')
        .join('\n');
}

/** Tabs separate the columns. Only the first row of a slot has the time. */
function annexDay(block: AnnexDayContent & Pick<Block, 'direction'>, between: string): string {
    if (block.layout === 'halves') {
        return halves(block, between);
    }
    const rows = block.rows.map((row) => columnsOf(row, block.direction).join('\t').trimEnd());
    return [...(block.heads ? [block.heads.join('\t')] : []), ...(block.date ? [block.date] : []), ...rows].join('\n');
}

/** Tabs separate the columns; several dates or documents stand in one. */
function annexItem(block: AnnexItemContent & Pick<Block, 'direction'>, between: string): string {
    const documents = block.documents.map((one) => inline(one, block.direction)).join(between);
    const row = [block.label, inline(block.content, block.direction), block.dates.join(between), documents].join('\t').trimEnd();
    return [...(block.heads ? [block.heads.join('\t')] : []), row].join('\n');
}

/** The date, and below it what is in the morning and what is in the afternoon, with a tab between. */
function halves(block: AnnexDayContent & Pick<Block, 'direction'>, between: string): string {
    const cells = inHalves(block.rows).map((rows) =>
        rows
            .map((row) =>
                columnsOf(row, block.direction)
                    .filter((cell) => cell !== '')
                    .join(' '),
            )
            .join(between),
    );
    return [...(block.heads ? [block.heads.join('\t')] : []), [block.date, ...cells].join('\t').trimEnd()].join('\n');
}

function columnsOf(row: AnnexRow, direction: Block['direction']): string[] {
    return [row.timeAndTrack, row.label, inline(row.content, direction)];
}

function withMarker(marker: string, content: string): string {
    // Chinese writes no blank after 一、.
    return [marker, content].filter((text) => text !== '').join(marker.endsWith('、') ? '' : ' ');
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
