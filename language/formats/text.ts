/** Plain text with one line per paragraph and row. Nothing is wrapped, so that the text can be pasted anywhere. */
import type { AnnexDayContent, AnnexRow, Block, Content, MastheadContent } from '../document/blocks.js';
import { closed } from './direction.js';
import { withoutControls } from '../text/controls.js';
import type { TextFormat } from './format.js';
import { gapBetween } from './gaps.js';

const step = '    ';
const rule = '_'.repeat(72);
const superscripts: Readonly<Record<string, string>> = Object.fromEntries(
    [...'0123456789abcdefghijklmnoprstuvwxyz()'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ⁽⁾'][index] ?? sign]),
);

export const text: TextFormat = {
    render: ({ blocks }) =>
        withoutControls(`${blocks.map((block, index) => gapBetween(blocks[index - 1], block) + renderBlock(block)).join('')}\n`),
};

function renderBlock(block: Block): string {
    const line = (content: Content): string => inline(content, block.direction);
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
            return marked(superscript(block.shown ?? block.mark), line(block.content));
        case 'annex-day':
            return annexDay(block);
        default:
            return line(block.content);
    }
}

function masthead({ organization, symbol, distribution, issued, languages, job }: MastheadContent): string {
    const lines = [
        inline(symbol, 'ltr'),
        inline(organization, 'ltr'),
        distribution,
        issued,
        ...languages,
        ...(job ? [job.number, job.barCode] : []),
    ];
    return [...lines.filter((part) => part !== ''), rule].join('\n');
}

/** Tabs separate the columns. Only the first row of a slot has the time. */
function annexDay(block: AnnexDayContent & Pick<Block, 'direction'>): string {
    const rows = block.rows.map((row) => columns(row, block.direction).join('\t').trimEnd());
    return [...(block.heads ? [block.heads.join('\t')] : []), ...(block.date ? [block.date] : []), ...rows].join('\n');
}

function columns(row: AnnexRow, direction: Block['direction']): string[] {
    const time = row.track === '' ? row.time : `${row.time} (${row.track})`;
    return [time, row.label, inline(row.content, direction)];
}

function marked(marker: string, content: string): string {
    return [marker, content].filter((part) => part !== '').join(' ');
}

function inline(content: Content, direction: Block['direction']): string {
    return content.map((run) => (run.kind === 'mark' ? superscript(run.shown ?? run.text) : closed(run, direction))).join('');
}

/** A mark as printed, in superscript. Characters without a superscript form are put in brackets. */
function superscript(name: string): string {
    const signs = [...name];
    if (signs.every((sign) => sign === '*')) {
        return name;
    }
    if (signs.every((sign) => superscripts[sign] !== undefined)) {
        return signs.map((sign) => superscripts[sign]).join('');
    }
    return /^\(.*\)$/u.test(name) ? name : `[${name}]`;
}
