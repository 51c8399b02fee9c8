/** The HTML of running text. */
import type { Block, Content, InlineRun } from '../document/blocks.js';
import { escapeHtml as esc } from './escape.js';
import { annotationOf, notesOf, type PageLinks } from './html-links.js';
import { escapedWords, isUnbroken, unbroken, withBreaks } from './line-breaks.js';
import { isSlantedMark } from './note-letters.js';
import { together } from './together.js';

/** What running text needs to know of its block. */
type Surroundings = Pick<Block, 'kind' | 'direction' | 'language'>;

/** Running text with the links of its words. */
export function inline(content: Content, block: Surroundings, links: PageLinks): string {
    return together(content, block)
        .map((runs) => {
            const words = runs.map((run) => runOf(run, block, links)).join('');
            return runs.length > 1 ? `<span class="unbroken">${words}</span>` : words;
        })
        .join('');
}

/** Running text that is a link itself. Words with links of their own stand outside of it: a link has no links inside. */
export function linked(content: Content, address: string | undefined, block: Surroundings, links: PageLinks): string {
    if (address === undefined) {
        return inline(content, block, links);
    }
    let out = '';
    let words = '';
    const flush = (): void => {
        out += words.trim() === '' ? words : `<a href="${esc(address)}">${words}</a>`;
        words = '';
    };
    for (const run of content) {
        const text = runOf(run, block, links);
        if (isLink(run)) {
            flush();
            out += text;
        } else {
            words += text;
        }
    }
    flush();
    return out;
}

function isLink({ kind }: InlineRun): boolean {
    return kind === 'symbol' || kind === 'address' || kind === 'mark' || kind === 'mention';
}

/** Symbols and addresses run from left to right in every language, and the text around them must not reorder their parts or signs. */
function runOf(run: InlineRun, block: Surroundings, links: PageLinks): string {
    const html = plainRun(run, block, links);
    switch (run.emphasis) {
        case 'italic':
            return `<em>${html}</em>`;
        case 'bold':
            return `<strong>${html}</strong>`;
        case 'both':
            return `<strong><em>${html}</em></strong>`;
        default:
            return html;
    }
}

function plainRun(run: InlineRun, block: Surroundings, links: PageLinks): string {
    const { kind, text, target, shown } = run;
    switch (kind) {
        case 'mark':
            return `${run.after === undefined ? '' : `<sup class="mark">${esc(run.after)}</sup>`}${mark(text, shown ?? text, block, links)}`;
        case 'symbol':
        case 'address':
            return `<a class="${kind}" dir="ltr" href="${esc(target ?? '')}">${withBreaks(text)}</a>`;
        case 'date':
            return unbroken(text, block.language);
        case 'citation':
            return `<span class="citation">${esc(text)}</span>`;
        case 'mention': {
            const address = run.value && links.addressOf(annotationOf(run.value.label));
            const classes = isUnbroken(text) ? 'mention unbroken' : 'mention';
            return address
                ? `<a class="${classes}" href="${esc(address)}">${esc(text)}</a>`
                : `<span class="${classes}">${esc(text)}</span>`;
        }
        default:
            return escapedWords(text, block.language);
    }
}

/** A mark leads to its note, and the first mark of a note is where the note leads back to. */
function mark(note: string, shown: string, block: Surroundings, links: PageLinks): string {
    const address = note === '' ? undefined : links.addressOf(...notesOf(note, block));
    if (!address) {
        return raisedMark(shown, esc(shown), block);
    }
    const id = links.markId(note);
    return raisedMark(
        shown,
        `<a${id === undefined ? '' : ` id="${esc(id)}"`} role="doc-noteref" href="${esc(address)}">${esc(shown)}</a>`,
        block,
    );
}

/** A mark, raised, and slanted where it is a letter. */
export function raisedMark(shown: string, html: string, block: Pick<Block, 'language'>): string {
    return `<sup class="mark${isSlantedMark(shown, block) ? ' letter' : ''}">${html}</sup>`;
}
