/** The lists and tables of an HTML document. Neighbouring blocks of one group stand in it together. */
import type { Block } from '../document/blocks.js';
import { escapeHtml as esc } from './escape.js';

export interface Group {
    readonly name: 'list' | 'entries' | 'papers' | 'table';
    /** The HTML before and after its blocks. */
    readonly open: string;
    readonly close: string;
    /** Whether the block begins a group of its own, even right after another one. */
    readonly begins: boolean;
}

/** The group of a block; undefined if it stands by itself. */
export function groupOf(block: Block): Group | undefined {
    switch (block.kind) {
        case 'list-row':
            return list('list', 'agenda-list');
        case 'list-entry':
            return list('entries', 'entries');
        case 'paper':
            return list('papers', 'papers');
        case 'annex-item':
        case 'annex-day': {
            const { heads, caption, direction, language } = block;
            const name = caption ? `<caption>${esc(caption)}</caption>` : '';
            const head = heads ? `<thead><tr>${heads.map((text) => `<th scope="col">${esc(text)}</th>`).join('')}</tr></thead>` : '';
            const kind = block.kind === 'annex-item' ? ' by-item' : block.layout === 'halves' ? ' in-halves' : '';
            const open = `<table class="annex-table${kind}" dir="${direction}" lang="${language}">${name}${head}`;
            return { name: 'table', open, close: '</table>', begins: heads !== undefined };
        }
        default:
            return undefined;
    }
}

/** Without markers of its own a list is none for some screen readers, unless it says so. */
function list(name: Group['name'], classes: string): Group {
    return { name, open: `<ul class="${classes}" role="list">`, close: '</ul>', begins: false };
}
