/** An issued document as it was read, before anything was recognised in it: what the agenda made of it is held against. A page, without a frame around it. */
import { escapeHtml as esc } from '../formats/escape.js';
import { emphasisIn } from '../syntax/words/emphasis.js';
import type { Form, FormBlock } from './form.js';
import { unlinked } from './mentions.js';
import { withoutLinks } from './mentions.js';

const tags = { italic: 'em', bold: 'strong' } as const;
/** The deepest heading of a page. */
const deepest = 6;

/**
 * Writes the paragraphs, tables and notes of a document as HTML, in their order. Nothing of the document comes into it unescaped.
 * @returns elements for the body of a page
 */
export function originalHtml(form: Form): string {
    // Where links lead is for the recognition of mentions, and no word of the document.
    const { blocks, margins } = unlinked(form);
    const edges = [...new Set(margins.filter((text) => /\p{L}/u.test(text)))];
    const head = edges.length === 0 ? [] : [`<p class="margins">${edges.map(inline).join(' · ')}</p>`];
    return [...head, ...blocks.filter((block) => block.kind === 'table' || block.text !== '').map(blockHtml)].join('\n');
}

function blockHtml(block: FormBlock): string {
    if (block.kind === 'table') {
        const rows = block.rows.map((row, index) => {
            const tag = index === 0 && block.hasHead ? 'th' : 'td';
            return `<tr>${row.map((cell) => `<${tag} dir="auto">${lines(cell)}</${tag}>`).join('')}</tr>`;
        });
        return `<table>\n${rows.join('\n')}\n</table>`;
    }
    if (block.kind === 'note') {
        return `<p class="note" dir="auto"><sup>${esc(block.name)}</sup> ${lines(block.text)}</p>`;
    }
    const { text, heading, depth, isBold } = block;
    if (heading !== undefined) {
        const tag = `h${Math.min(deepest, heading + 1)}`;
        return `<${tag} dir="auto">${lines(text)}</${tag}>`;
    }
    const step = depth === undefined ? '' : ` class="depth-${Math.min(depth, deepest)}"`;
    return `<p${step} dir="auto">${isBold ? `<strong>${lines(text)}</strong>` : lines(text)}</p>`;
}

function lines(text: string): string {
    return text.split('\n').map(inline).join('<br>');
}

/** A text in the notation of the agenda language: emphasis and marks of notes. */
function inline(text: string): string {
    let [html, at] = ['', 0];
    const open: string[] = [];
    for (const { start, end, kind } of emphasisIn(text)) {
        html += marked(text.slice(at, start));
        at = end;
        const tag = tags[kind];
        if (!open.includes(tag)) {
            open.push(tag);
            html += `<${tag}>`;
            continue;
        }
        // Pairs may cross, elements may not: what was opened inside is closed first, and opened again.
        const inner = open.splice(open.indexOf(tag)).slice(1);
        html += `${inner
            .toReversed()
            .map((name) => `</${name}>`)
            .join('')}</${tag}>${inner.map((name) => `<${name}>`).join('')}`;
        open.push(...inner);
    }
    return html + marked(text.slice(at));
}

/** Marks of notes stand raised, and a tab keeps its width. */
function marked(text: string): string {
    return esc(withoutLinks(text))
        .replace(/\[\^([^\][]{1,20})\]/gu, '<sup>$1</sup>')
        .replace(/\t/gu, '<span class="tab">\t</span>');
}
