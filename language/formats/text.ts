/** Plain text, one line for each paragraph and row; nothing is wrapped, so that it can be pasted anywhere. */
import type { AnnexDayContent, AnnexRow, Block, Content, MastheadContent } from '../document/blocks.js';
import type { Format } from './format.js';
import { gapBetween } from './gaps.js';

const step = '    ';
const rule = '_'.repeat(72);
const superscripts: Readonly<Record<string, string>> = Object.fromEntries(
    [...'0123456789abcdefghijklmnoprstuvwxyz'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'][index] ?? sign]),
);

export const text: Format = {
    name: 'text',
    extension: 'txt',
    render: ({ blocks }) => `${blocks.map((block, index) => gapBetween(blocks[index - 1], block) + renderBlock(block)).join('')}\n`,
};

function renderBlock(block: Block): string {
    switch (block.kind) {
        case 'masthead':
            return masthead(block);
        case 'list-row':
            return `${step.repeat(block.level - 1)}${marked(block.marker, line(block.content))}`;
        case 'annotation-heading':
            return marked(block.marker, line(block.content));
        case 'list-entry':
            return `${step.repeat(block.depth - 1)}${marked(block.marker, line(block.content))}`;
        case 'footnote':
        case 'annex-note':
            return marked(superscript(block.mark), line(block.content));
        case 'annex-day':
            return annexDay(block);
        default:
            return line(block.content);
    }
}

function masthead({ organization, symbol, distribution, issued, languages, job }: MastheadContent): string {
    const lines = [line(symbol), line(organization), distribution, issued, ...languages, ...(job ? [job.number, job.barCode] : [])];
    return [...lines.filter((part) => part !== ''), rule].join('\n');
}

/** Columns are parted by tabs; the time stands in the first row of a slot only. */
function annexDay(block: AnnexDayContent): string {
    const rows = block.rows.map((row) => columns(row).join('\t').trimEnd());
    return [...(block.heads ? [block.heads.join('\t')] : []), ...(block.date ? [block.date] : []), ...rows].join('\n');
}

function columns(row: AnnexRow): string[] {
    const time = row.track === '' ? row.time : `${row.time} (${row.track})`;
    return [time, row.label, line(row.content)];
}

function marked(marker: string, content: string): string {
    return [marker, content].filter((part) => part !== '').join(' ');
}

function line(content: Content): string {
    return content.map((run) => (run.kind === 'mark' ? superscript(run.text) : run.text)).join('');
}

/** A mark as it is printed, raised; signs that have no raised form are put in brackets. */
function superscript(name: string): string {
    const signs = [...name];
    if (signs.every((sign) => sign === '*')) {
        return name;
    }
    return signs.every((sign) => superscripts[sign] !== undefined) ? signs.map((sign) => superscripts[sign]).join('') : `[${name}]`;
}
