/** HTML: a complete page, and its single blocks for the preview. */
import type { AnnexDayContent, AnnexRow, Block, Content, InlineRun, MastheadContent } from '../document/blocks.js';
import { escapeHtml as esc } from './escape.js';
import type { TextFormat } from './format.js';
import { page } from './page.js';
import { unbroken, withBreaks } from './line-breaks.js';

/** One block as one element with its class, `data-block`, `dir` and `lang`. Rows carry their lines (zero-based) relative to the first line of the block. */
export function renderBlock(block: Block): string {
    const open = (tag: string, classes: string): string => openTag(block, tag, classes);
    switch (block.kind) {
        case 'masthead':
            return `${open('header', 'masthead')}${masthead(block)}</header>`;
        case 'document-title':
            return `${open('h1', block.kind)}${inline(block.content)}</h1>`;
        case 'section-title':
        case 'annex-heading':
        case 'annex-title':
            return `${open('h2', block.kind)}${inline(block.content)}</h2>`;
        case 'list-row':
            return `${open('div', 'agenda-list')}<div class="list-row level-${block.level}" data-line="0" data-end-line="0">${marker(block.marker)}<span class="title">${inline(block.content)}</span></div></div>`;
        case 'annotation-heading': {
            const tag = `h${Math.min(block.level + 2, 6)}`;
            return `${open(tag, `annotation-heading level-${block.level}`)}${marker(block.marker)}<span class="title">${inline(block.content)}</span></${tag}>`;
        }
        case 'free-heading':
            return `${open('h3', block.kind)}${inline(block.content)}</h3>`;
        case 'documentation-heading':
            return `${open('h4', block.kind)}${inline(block.content)}</h4>`;
        case 'list-entry':
            return `${open('div', `list-entry depth-${block.depth}`)}${marker(block.marker)}<span class="text">${inline(block.content)}</span></div>`;
        case 'footnote':
        case 'annex-note':
            return `${open('div', block.kind)}${mark(block.shown ?? block.mark)} ${inline(block.content)}</div>`;
        case 'annex-day':
            return `${open('table', 'annex-table day')}${annexHead(block)}<tbody>${annexDay(block)}</tbody></table>`;
        case 'body-line':
        case 'session':
        case 'place-dates':
        case 'paragraph':
        case 'paper':
            return `${open('p', block.kind)}${inline(block.content)}</p>`;
    }
}

export const html: TextFormat = {
    render: (document) => page(document, [...elementsOf(document.blocks)]),
};

/** The elements of a page. There the days of a schedule form one table, so that its head repeats on each printed sheet. */
function* elementsOf(blocks: readonly Block[]): Generator<string> {
    let table = '';
    for (const block of blocks) {
        if (table !== '' && (block.kind !== 'annex-day' || block.heads)) {
            yield `${table}</table>`;
            table = '';
        }
        if (block.kind === 'annex-day') {
            table ||= `<table class="annex-table" dir="${block.direction}" lang="${block.language}">${annexHead(block)}`;
            table += `${openTag(block, 'tbody', 'day')}${annexDay(block)}</tbody>`;
        } else {
            yield renderBlock(block);
        }
    }
    if (table !== '') {
        yield `${table}</table>`;
    }
}

function openTag({ id, direction, language }: Block, tag: string, classes: string): string {
    return `<${tag} class="block ${classes}" data-block="${esc(id)}" dir="${direction}" lang="${language}">`;
}

/** A complete page that needs no other file: it includes its style and has no scripts. */
export const renderHtml = html.render;

/** In Arabic versions the facts of the issue stay in English, so each line follows the direction of its own words. */
function masthead(block: MastheadContent): string {
    const part = (name: string, content: string, direction = ''): string =>
        content === '' ? '' : `<p class="masthead-${name}"${direction}>${content}</p>`;
    const fact = (name: string, content: string): string => part(name, content, ' dir="auto"');
    const symbol = inline(block.symbol);
    const languages = block.languages.map((line) => `<span>${esc(line)}</span>`).join('');
    const job = block.job
        ? `<bdi>${esc(block.job.number)}</bdi> <span class="bar-code"><bdi dir="ltr">${esc(block.job.barCode)}</bdi></span>`
        : '';
    return [
        part('symbol', symbol && `<bdi dir="ltr">${symbol}</bdi>`),
        part('organization', inline(block.organization)),
        fact('distribution', esc(block.distribution)),
        fact('issued', esc(block.issued)),
        fact('languages', languages),
        part('job', job),
    ].join('');
}

function annexHead({ heads }: AnnexDayContent): string {
    return heads ? `<thead><tr>${heads.map((text) => `<th scope="col">${esc(text)}</th>`).join('')}</tr></thead>` : '';
}

function annexDay(block: AnnexDayContent): string {
    const day =
        block.date === ''
            ? ''
            : `<tr class="day-row" data-line="0" data-end-line="0"><th colspan="3" scope="rowgroup">${esc(block.date)}</th></tr>`;
    return `${day}${block.rows.map(annexRow).join('')}`;
}

function annexRow(row: AnnexRow): string {
    const track = row.track === '' ? '' : `${row.time === '' ? '' : ' '}<span class="track">${esc(row.track)}</span>`;
    const cells =
        row.kind === 'text'
            ? `<td class="title" colspan="2">${inline(row.content)}</td>`
            : `<td class="label">${isolated(row.label)}</td><td class="title">${inline(row.content)}</td>`;
    return `<tr class="slot-row" data-line="${row.startLine}" data-end-line="${row.endLine}"><td class="time">${esc(row.time)}${track}</td>${cells}</tr>`;
}

function marker(text: string): string {
    return text === '' ? '' : `<span class="marker">${esc(text)}</span> `;
}

/** Isolates a label, which may run in the other direction: `2 (a)` in Arabic. */
function isolated(text: string): string {
    return text === '' ? '' : `<bdi>${esc(text)}</bdi>`;
}

function mark(name: string): string {
    return `<sup class="mark">${esc(name)}</sup>`;
}

function inline(content: Content): string {
    return content.map(run).join('');
}

/** Symbols and addresses run from left to right in every language, and the text around them must not reorder their parts or signs. */
function run({ kind, text, target, shown }: InlineRun): string {
    switch (kind) {
        case 'mark':
            return mark(shown ?? text);
        case 'symbol':
        case 'address':
            return `<a class="${kind}" dir="ltr" href="${esc(target ?? '')}">${withBreaks(text)}</a>`;
        case 'date':
            return unbroken(text);
        case 'citation':
        case 'mention':
            return `<span class="${kind}">${esc(text)}</span>`;
        default:
            return esc(text);
    }
}
