/** The HTML element of each kind of block. */
import type {
    AnnexDayContent,
    AnnexItemContent,
    AnnexRow,
    Block,
    Content,
    MastheadContent,
    TableContent,
    TableRowContent,
} from '../document/blocks.js';
import { escapeHtml as esc } from './escape.js';
import { counterpartOf, markOf, type PageLinks } from './html-links.js';
import { figureColumns, isFigure } from './figures.js';
import { fitsMargin, numberOf } from './part-number.js';
import { symbolParts } from './symbol-parts.js';
import { inHalves } from './halves.js';
import { inline, linked, raisedMark } from './html-runs.js';

/** The element of a block, without the list or table around it. */
export function elementOf(block: Block, links: PageLinks): string {
    const open = (tag: string, classes: string, more = ''): string => openTag(block, tag, classes, more);
    const anchored = (tag: string, classes: string, more = ''): string => openTag(block, tag, classes, `${anchor(block.id, links)}${more}`);
    const content =
        block.kind === 'masthead' || block.kind === 'annex-day' || block.kind === 'table' ? '' : inline(block.content, block, links);
    switch (block.kind) {
        case 'masthead':
            return `${open('header', 'masthead')}${masthead(block, links)}</header>`;
        case 'document-title':
            return `${open('h1', block.kind)}${content}</h1>`;
        case 'section-title':
            return `${open('h2', block.kind)}${partTitle(block, links)}</h2>`;
        case 'introduction-title':
        case 'annex-heading':
        case 'annex-title':
            return `${open('h2', block.kind)}${content}</h2>`;
        case 'list-row': {
            const title = linked(block.content, links.addressOf(counterpartOf(block)), block, links);
            return `${anchored('li', `list-row level-${block.level}`, level(block.level))}${marker(block.marker)}<span class="title">${title}</span></li>`;
        }
        case 'annotation-heading': {
            const tag = headingTag(block.depth ?? block.level);
            const back = marker(block.marker, links.addressOf(counterpartOf(block)), !block.isMarkerAbove);
            const above = block.isMarkerAbove ? ' marker-above' : '';
            return `${anchored(tag, `annotation-heading level-${block.level}${above}`)}${back}<span class="title">${content}</span></${tag}>`;
        }
        case 'list-heading':
        case 'group-heading':
        case 'free-heading':
            return `${open('h3', block.kind)}${content}</h3>`;
        case 'documents-item':
            return `${open('h3', block.kind)}${marker(block.marker)}<span class="title">${content}</span></h3>`;
        case 'documentation-heading': {
            const tag = headingTag(block.level);
            return `${open(tag, block.kind)}${content}</${tag}>`;
        }
        case 'list-entry':
            return `${open('li', `list-entry depth-${block.depth}`, level(block.depth))}${innerMarker(block.marker)}<span class="text">${content}</span></li>`;
        case 'paper':
            return `${open('li', block.kind)}${content}</li>`;
        case 'footnote':
        case 'annex-note':
            return `${anchored('div', block.kind, ' role="doc-footnote"')}${noteMark(block.shown ?? block.mark, links.addressOf(markOf(block.mark)), block)} <span class="text">${content}</span></div>`;
        case 'annex-item':
            return `${open('tbody', 'day')}${annexItem(block, content, block, links)}</tbody>`;
        case 'annex-day':
            return `${open('tbody', 'day')}${block.layout === 'halves' ? annexGrid(block, block, links) : annexDay(block, block, links)}</tbody>`;
        case 'table':
            return `${open('div', block.isOfDocuments ? 'text-table of-documents' : 'text-table')}<table>${tableRows(block, block, links)}</table></div>`;
        case 'paragraph':
            return block.marker === undefined
                ? `${open('p', block.kind)}${content}</p>`
                : `${open('p', 'paragraph numbered')}${innerMarker(block.marker)}<span class="text">${content}</span></p>`;
        case 'body-line':
            return `${open('p', block.isLarge ? 'body-line large' : 'body-line')}${content}</p>`;
        case 'session':
        case 'place-dates':
        case 'item-line':
        case 'item-title':
        case 'author':
            return `${open('p', block.kind)}${content}</p>`;
    }
}

/** The title of a part, its number in an element of its own: it hangs in the margin. */
function partTitle(block: Block & { readonly content: Content }, links: PageLinks): string {
    const [number, title] = numberOf(block.content);
    const words = inline(title, block, links);
    return number === '' ? words : `<span class="number">${esc(number)}</span> <span class="words">${words}</span>`;
}

function openTag({ id, direction, language }: Block, tag: string, classes: string, more: string): string {
    return `<${tag} class="block ${classes}" data-block="${esc(id)}" dir="${direction}" lang="${language}"${more}>`;
}

function anchor(id: string, links: PageLinks): string {
    const name = links.anchorOf(id);
    return name === undefined ? '' : ` id="${esc(name)}"`;
}

/** A heading of an annotation stands below the two headings of the document and of its part. */
function headingTag(depth: number): string {
    return `h${Math.min(depth + 2, 6)}`;
}

/** How deep an entry stands: the entries of all levels form one list. */
function level(depth: number): string {
    return depth > 1 ? ` aria-level="${depth}"` : '';
}

/** In Arabic versions the facts of the issue stay in English, so each line follows the direction of its own words. */
function masthead(block: MastheadContent & Block, links: PageLinks): string {
    const part = (name: string, content: string, direction = ''): string =>
        content === '' ? '' : `<p class="masthead-${name}"${direction}>${content}</p>`;
    const fact = (name: string, content: string): string => part(name, content, ' dir="auto"');
    const symbol = block.symbol
        .map((run) => (run.kind === 'text' && block.issuer !== '' ? symbolOf(run.text) : inline([run], block, links)))
        .join('');
    const languages = block.languages.map((line) => `<span>${esc(line)}</span>`).join('');
    const job = block.job
        ? `<bdi>${esc(block.job.number)}</bdi> <span class="bar-code"><bdi dir="ltr">${esc(block.job.barCode)}</bdi></span>`
        : '';
    return [
        part('issuer', esc(block.issuer)),
        part('symbol', symbol && `<bdi dir="ltr">${symbol}</bdi>`),
        part('organization', inline(block.organization, block, links)),
        fact('distribution', esc(block.distribution)),
        fact('issued', esc(block.issued)),
        fact('languages', languages),
        part('job', job),
    ].join('');
}

/** The symbol of a document of the United Nations begins in larger letters. */
function symbolOf(symbol: string): string {
    return symbolParts(symbol)
        .map(({ text, isLarge }) => (isLarge ? `<span class="initials">${esc(text)}</span>` : esc(text)))
        .join('');
}

function annexItem({ label, dates, documents }: AnnexItemContent, title: string, block: Block, links: PageLinks): string {
    const lines = (all: readonly string[]): string => all.map((one) => `<p>${one}</p>`).join('');
    const papers = documents.map((one) => inline(one, block, links));
    return `<tr><td class="label">${isolatedLabel(label)}</td><td><span class="title">${title}</span></td><td class="time">${lines(dates.map(esc))}</td><td class="documents">${lines(papers)}</td></tr>`;
}

/** The rows of a table in the text. The first may be its head. */
function tableRows(table: TableContent, block: Block, links: PageLinks): string {
    const { hasHead, rows } = table;
    const figures = figureColumns(table);
    let at = 0;
    const row = ({ cells, startLine, endLine }: TableRowContent, tag: 'th' | 'td'): string => {
        const head = tag === 'th' ? ' scope="col"' : '';
        const printed = cells
            .map(
                (cell, column) =>
                    `<${tag} class="text cell${(tag === 'td' ? isFigure(cell) : figures.has(column)) ? ' figure' : ''}" data-row="${at++}"${head}>${inline(cell, block, links)}</${tag}>`,
            )
            .join('');
        return `<tr class="table-row" data-line="${startLine}" data-end-line="${endLine}">${printed}</tr>`;
    };
    const [first] = rows;
    const head = hasHead && first ? `<thead>${row(first, 'th')}</thead>` : '';
    const body = rows
        .slice(hasHead ? 1 : 0)
        .map((one) => row(one, 'td'))
        .join('');
    return `${head}${body === '' ? '' : `<tbody>${body}</tbody>`}`;
}

/** A grid has one row for each day; the lines in its cells are rows of the source. */
function annexGrid({ date, rows }: AnnexDayContent, block: Block, links: PageLinks): string {
    const cells = inHalves(rows).map((half) => {
        const lines = half.map((row) => {
            const { time, track, label, content, startLine, endLine } = row;
            const head = time + track === '' ? '' : `<span class="time">${esc(time)}${place(time, track)}</span> `;
            const name = label === '' ? '' : `<span class="label">${isolatedLabel(label)}</span> `;
            return `<p class="slot-row" data-row="${rows.indexOf(row)}" data-line="${startLine}" data-end-line="${endLine}">${head}${name}<span class="title">${inline(content, block, links)}</span></p>`;
        });
        return `<td>${lines.join('')}</td>`;
    });
    return `<tr class="grid-row" data-line="0" data-end-line="0"><th scope="row">${esc(date)}</th>${cells.join('')}</tr>`;
}

function annexDay({ date, rows }: AnnexDayContent, block: Block, links: PageLinks): string {
    const day =
        date === '' ? '' : `<tr class="day-row" data-line="0" data-end-line="0"><th colspan="3" scope="rowgroup">${esc(date)}</th></tr>`;
    return `${day}${rows.map((row) => annexRow(row, block, links)).join('')}`;
}

/** The time is the head of its row. The other rows of its slot have none. */
function annexRow({ time, track, label, content, startLine, endLine }: AnnexRow, block: Block, links: PageLinks): string {
    const head = time + track === '' ? '<td class="time"></td>' : `<th class="time" scope="row">${esc(time)}${place(time, track)}</th>`;
    const title = inline(content, block, links);
    // A row of text has no item, and begins where the titles do.
    const cells = `<td class="label">${isolatedLabel(label)}</td><td class="title">${title}</td>`;
    return `<tr class="slot-row" data-line="${startLine}" data-end-line="${endLine}">${head}${cells}</tr>`;
}

function place(time: string, track: string): string {
    return track === '' ? '' : `${time === '' ? '' : ' '}<span class="track">${esc(track)}</span>`;
}

/**
 * The marker before a title or an entry, perhaps with a link.
 * @param isInMargin whether it stands in the margin of its title where it finds room
 */
function marker(text: string, address?: string, isInMargin = true): string {
    if (text === '') {
        return '';
    }
    const long = isInMargin && fitsMargin(text) ? '' : ' data-long';
    return address
        ? `<a class="marker" href="${esc(address)}"${long}>${esc(text)}</a> `
        : `<span class="marker"${long}>${esc(text)}</span> `;
}

/** The marker before a text that runs to both margins: its blank is in it, so that no line is stretched there. */
function innerMarker(text: string): string {
    return text === '' ? '' : `<span class="marker">${esc(text)} </span>`;
}

/** Isolates a label, which may run in the other direction: `2 (a)` in Arabic. */
function isolatedLabel(text: string): string {
    return text === '' ? '' : `<bdi>${esc(text)}</bdi>`;
}

/** The mark before the text of a note leads back to where it stands in the document. */
function noteMark(text: string, address: string | undefined, block: Block): string {
    const shown = address ? `<a role="doc-backlink" href="${esc(address)}">${esc(text)}</a>` : esc(text);
    return raisedMark(text, shown, block);
}
