/** The pages of a Word file: their size, the symbol at the head of each but the first, and the number at its foot. */
import type { Block, FormattedDocument } from '../../document/blocks.js';
import { type PageShape, turned } from './page-shape.js';
import { paragraph } from './paragraphs.js';
import { headLine, type LiftedPages } from './lifted.js';
import type { Relationships } from './links.js';
import { type RunLook, textRun } from './runs.js';
import { extraId, namespaces } from './styles.js';
import { element, xmlFile } from './xml.js';

/** A part of the file, and the last word of its type. */
export interface Part {
    readonly name: string;
    readonly kind: string;
    readonly content: string;
}

/**
 * The pages of a document: even ones have what stands at their sides on the left, odd ones on the right.
 * @param lift what is around the symbol where the text begins high
 */
export function pageParts(document: FormattedDocument, shape: PageShape, hasTurned: boolean, lift?: LiftedPages): readonly Part[] {
    const masthead = document.blocks.find(({ kind }) => kind === 'masthead');
    const job = masthead?.kind === 'masthead' ? masthead.job : undefined;
    const symbol = (align: 'left' | 'right'): string =>
        header(
            [
                lift?.above ?? '',
                paragraph(
                    { style: extraId('header'), direction: 'ltr', align, spacing: { before: 0, after: 0, line: headLine } },
                    textRun(document.symbol),
                ),
                lift?.below ?? '',
            ].join(''),
        );
    const outer: readonly ['left' | 'right', 'left' | 'right'] = document.direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
    return [
        part('header', 'even', symbol(outer[0])),
        part('header', 'default', symbol(outer[1])),
        ...(lift ? [part('header', 'first', header(lift.first))] : []),
        ...feet(document, job?.number ?? '', shape.width, ''),
        part('footer', 'first', footer(firstFoot(job?.number ?? '') + (job ? firstFoot(job.barCode) : ''))),
        ...(hasTurned ? feet(document, job?.number ?? '', turned(shape).width, turnedEnding) : []),
    ];
}

/** The names of the feet of pages that lie on their side end with it: their outer sides are further apart. */
const turnedEnding = '-turned';

/** The feet of all pages but the first: the number at the outer side. Where it is that of all pages too, the job number is at the other one. */
function feet({ direction, pages }: FormattedDocument, job: string, width: number, ending: string): readonly Part[] {
    const bold = { bold: true };
    const isAlone = pages?.pageNumbers === 'bold';
    const number = isAlone ? field('PAGE', '2', bold) : field('PAGE', '2', bold) + textRun('/', bold) + field('NUMPAGES', '2', bold);
    const other = isAlone ? '' : textRun(job);
    const sides = [foot(width, number, textRun('\t'), other), foot(width, other, textRun('\t'), number)];
    const [even = '', odd = ''] = direction === 'rtl' ? sides.reverse() : sides;
    return [part('footer', `even${ending}`, even), part('footer', `default${ending}`, odd)];
}

/** The job number, and below it the text of the bar code. */
function firstFoot(text: string): string {
    return paragraph({ style: extraId('footer'), direction: 'ltr' }, textRun(text));
}

/** From right to left the two numbers would be exchanged. */
function foot(width: number, ...runs: readonly string[]): string {
    return footer(paragraph({ style: extraId('footer'), direction: 'ltr', tabs: [{ kind: 'right', at: width }] }, ...runs));
}

function part(kind: 'header' | 'footer', pages: string, content: string): Part {
    return { name: `${kind}-${pages}.xml`, kind, content: xmlFile(content) };
}

function header(content: string): string {
    return element('w:hdr', namespaces, content);
}

function footer(content: string): string {
    return element('w:ftr', namespaces, content);
}

/** A number that Word computes, and the one that stands there until it does. */
function field(name: string, cached: string, look: RunLook = {}): string {
    return element('w:fldSimple', { 'w:instr': ` ${name} ` }, textRun(cached, look));
}

/** A section of the document, by what its pages are. */
export interface SectionPages {
    /** Whether it is the first: its first page has no symbol at its head. */
    readonly isFirst: boolean;
    /** Whether its pages lie on their side. */
    readonly isTurned: boolean;
}

/** The properties of a section. */
export function sectionProperties(
    { isFirst, isTurned }: SectionPages,
    parts: readonly Part[],
    relations: Relationships,
    direction: Block['direction'],
    shape: PageShape,
): string {
    const { size, margins } = isTurned ? turned(shape) : shape;
    const hasTurnedFeet = isTurned && parts.some(({ name }) => name.includes(turnedEnding));
    const references = parts
        .filter(({ name }) => isFirst || !name.includes('first'))
        .filter(({ name, kind }) => kind === 'header' || name.includes('first') || name.includes(turnedEnding) === hasTurnedFeet)
        .map(({ name, kind }) => {
            const type = name.slice(kind.length + 1, -'.xml'.length).replace(turnedEnding, '');
            return element(`w:${kind}Reference`, { 'w:type': type, 'r:id': relations.part(kind, name) });
        });
    return element(
        'w:sectPr',
        {},
        ...references,
        isFirst ? '' : element('w:type', { 'w:val': 'nextPage' }),
        size,
        margins,
        isFirst ? '<w:titlePg/>' : '',
        direction === 'rtl' ? '<w:bidi/>' : '',
    );
}
