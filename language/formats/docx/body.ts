/** The text of a Word file, block by block. */
import type { Block, Content, FormattedDocument, WordPart } from '../../document/blocks.js';
import { isEmptyHeading } from '../../document/heading-rank.js';
import type { Pause } from '../format.js';
import { areasOf, isTurned } from '../areas.js';
import { fitsMargin, numberOf } from '../part-number.js';
import { isSlantedMark } from '../note-letters.js';
import { masthead } from './masthead.js';
import type { Bookmarks } from './bookmarks.js';
import type { Notes } from './notes.js';
import type { Numbering } from './numbering.js';
import type { SectionPages } from './pages.js';
import { type Indent, paragraph, type ParagraphLook } from './paragraphs.js';
import { type RunContext, runsOf, textRun, textRuns } from './runs.js';
import { element } from './xml.js';
import { type Extra, extraId, margin, step, type StyleForm, type StyleSheet } from './styles.js';
import { isTimetable, textTable, timetable } from './tables.js';

/** What is needed to write blocks. */
export interface Writing {
    readonly styles: StyleSheet;
    readonly notes: Notes;
    readonly bookmarks: Bookmarks;
    /** Where Word counts numbers; undefined where all are typed. */
    readonly numbering?: Numbering | undefined;
    /** The width of the text, in twentieths of a point. */
    readonly width: number;
    /** The width of the text on pages that lie on their side. */
    readonly turnedWidth: number;
    contextOf(block: Block): RunContext;
}

/** So many blocks are written between two pauses: some milliseconds. */
const blocksAtOnce = 200;

/** A section of the file: the body, or an annex, which begins on a page of its own. */
export interface Section extends SectionPages {
    /** Its paragraphs and tables. */
    readonly elements: readonly string[];
}

/** The paragraphs and tables of a document in sections. */
export async function sectionsOf(document: FormattedDocument, writing: Writing, pause?: Pause): Promise<readonly Section[]> {
    const sections: Section[] = [];
    let sincePause = 0;
    const areas = areasOf(document.blocks);
    for (const area of areas) {
        const elements: string[] = [];
        const turned = isTurned(area, document);
        const own = { ...writing, width: turned ? writing.turnedWidth : writing.width };
        for (let index = 0; index < area.length; index++) {
            const block = area[index]!;
            if (++sincePause > blocksAtOnce) {
                sincePause = 0;
                await pause?.();
            }
            if (isTimetable(block)) {
                const days = [block];
                for (let next = area[index + 1]; next && isTimetable(next) && next.heads === undefined; next = area[index + 1]) {
                    days.push(next);
                    index++;
                }
                elements.push(
                    timetable(days, own.contextOf, own.width, sections.length === 0 ? writing.styles.formOf('paragraph').indent : {}),
                );
            } else {
                elements.push(...elementsOf(block, own, area[index + 1]));
            }
        }
        if (sections.length === areas.length - 1 && document.pages?.ending === 'rule') {
            elements.push(ending(writing.styles.formOf('paragraph').indent));
        }
        sections.push({ elements, isFirst: sections.length === 0, isTurned: turned });
    }
    return sections;
}

/** The short line below the last words, as issued: tabs with a line below them. */
function ending({ left = 0, right = 0 }: Indent): string {
    const line = element('w:r', {}, '<w:rPr><w:u w:val="single"/></w:rPr>', '<w:tab/><w:tab/><w:tab/>');
    return paragraph({ spacing: { before: 240 }, indent: { left, right }, align: 'center' }, line);
}

/** @param next what follows in the same section: the entries of a list begin on the page of the words before them */
function elementsOf(
    block: Exclude<Block, { readonly kind: 'annex-day' | 'annex-item' }>,
    writing: Writing,
    next: Block | undefined,
): readonly string[] {
    const leadsOn = next?.kind === 'list-entry';
    const context = writing.contextOf(block);
    if (block.kind === 'masthead') {
        return [masthead(block, context, writing.width)];
    }
    if (block.kind === 'table') {
        // Without a paragraph between them, Word joins two tables.
        return [
            textTable(block, context, writing.width, writing.styles.formOf('paragraph').indent),
            paragraph({ style: extraId('cell'), direction: block.direction }),
        ];
    }
    const { content, direction } = block;
    const counted = writing.numbering?.placeOf(block);
    /** The mark of an entry, and the tab behind it, where Word does not write them. */
    const marked = (marker: string): string => (marker === '' || counted ? '' : textRuns(marker, direction) + textRun('\t'));
    // Only once for each block: a mark brings its note where it is written.
    const runs = (): string => runsOf(content, context);
    const own = (extra: Extra, look: ParagraphLook = {}, ...before: readonly string[]): string =>
        paragraph({ ...look, style: extraId(extra), direction }, ...before, runs());
    switch (block.kind) {
        case 'body-line':
            return [own(block.isLarge ? 'largeBodyLine' : 'bodyLine')];
        case 'session':
        case 'author':
            return [own(block.kind)];
        case 'place-dates':
        case 'item-line':
            return [own('place')];
        case 'item-title':
            return [own('session', { spacing: { before: 0 } })];
        case 'document-title':
        case 'section-title':
        case 'introduction-title':
        case 'annex-heading':
        case 'annex-title':
        case 'group-heading':
        case 'free-heading':
        case 'list-heading':
        case 'documentation-heading':
            return heading(block, '', writing, next);
        case 'annotation-heading':
        case 'documents-item':
            return heading(block, block.marker, writing, next);
        case 'list-row':
            return [
                own(
                    'row',
                    {
                        counted,
                        keepLines: true,
                        indent: hanging((writing.styles.formOf('paragraph').indent.left ?? 0) + step * block.level, block.marker),
                    },
                    marked(block.marker),
                ),
            ];
        case 'list-entry': {
            const form = writing.styles.formOf('list entry');
            const left = (writing.styles.formOf('paragraph').indent.left ?? 0) + step * (block.depth + 1);
            const look: ParagraphLook = {
                style: form.id,
                direction,
                isUnnumbered: form.isCounted,
                counted,
                keepLines: true,
                keepNext: leadsOn && endsWithColon(content),
                indent: hanging(left, block.marker),
            };
            return [paragraph(look, marked(block.marker), runs())];
        }
        case 'paragraph': {
            const form = writing.styles.formOf('paragraph');
            const look: ParagraphLook = { style: form.id, direction, isUnnumbered: form.isCounted, counted, keepNext: leadsOn };
            const left = (form.indent.left ?? 0) + step;
            return block.marker === undefined
                ? [paragraph(look, runs())]
                : [paragraph({ ...look, tabs: [{ kind: 'left', at: left }] }, marked(block.marker), runs())];
        }
        case 'paper': {
            const form = writing.styles.formOf('document');
            return [paragraph({ style: form.id, direction, isUnnumbered: form.isCounted, keepLines: true }, runs())];
        }
        case 'footnote':
        case 'annex-note': {
            const shown = block.shown ?? block.mark;
            const mark = textRun(shown, { ...(isSlantedMark(shown, block) ? { italic: true } : {}), raised: true });
            return writing.notes.isAtFoot(block) ? [] : [own('tableNote', {}, mark, textRun('\t'))];
        }
    }
}

const parts: Readonly<Partial<Record<Block['kind'], WordPart>>> = {
    'document-title': 'title',
    'section-title': 'part heading',
    'introduction-title': 'part heading',
    'annex-heading': 'part heading',
    'annex-title': 'part heading',
    'group-heading': 'item heading',
    'free-heading': 'item heading',
    'documents-item': 'sub-item heading',
    'list-heading': 'heading',
    'documentation-heading': 'heading',
    'list-row': 'paragraph',
    'list-entry': 'list entry',
    paragraph: 'paragraph',
    paper: 'document',
    footnote: 'note',
};

/** The part of a document whose style a block has; undefined where it has one of ours. */
export function partOf(block: Block): WordPart | undefined {
    return block.kind === 'annotation-heading' ? (block.level === 1 ? 'item heading' : 'sub-item heading') : parts[block.kind];
}

function endsWithColon(content: Content): boolean {
    const end = content.at(-1)?.text.trimEnd() ?? '';
    return end.endsWith(':') || end.endsWith('：');
}

/** What has no mark stands where the text of those with one does. */
function hanging(left: number, marker: string): Indent {
    return { left, hanging: marker === '' ? 0 : step };
}

type Headed = Block & { readonly content: Content };

/**
 * A heading. Where its style has numbers in the margin, a number that finds room there has a tab before and behind it, and a title without one has two. A longer
 * mark stands in the line of the text, and one above its title in a paragraph of its own.
 */
function heading(block: Headed, marker: string, writing: Writing, next: Block | undefined): readonly string[] {
    const { direction } = block;
    const context = writing.contextOf(block);
    const form = writing.styles.formOf(partOf(block) ?? 'heading');
    const hasNumberTab = form.numberTabs.length > 0;
    const counted = writing.numbering?.placeOf(block);
    const look: ParagraphLook = {
        style: form.id,
        direction,
        isUnnumbered: form.isCounted,
        counted,
        // It begins a page.
        ...(block.kind === 'annex-heading' ? { spacing: { before: 0 } } : {}),
        ...(isEmptyHeading(block, next) ? { keepNext: 'never' as const } : {}),
    };
    const [number, content] = marker === '' && block.kind === 'section-title' ? numberOf(block.content) : [marker, block.content];
    const runs = writing.bookmarks.around(block, runsOf(content, context));
    const withoutNumber = textRun(hasNumberTab ? '\t\t' : '');
    if (number === '') {
        return [paragraph(look, withoutNumber, runs)];
    }
    if (block.kind === 'annotation-heading' && block.isMarkerAbove) {
        return [
            paragraph({ ...look, keepNext: true, spacing: { after: 0 } }, withoutNumber, textRuns(number, direction)),
            paragraph({ ...look, spacing: { before: 0 } }, withoutNumber, runs),
        ];
    }
    if (standsInMargin(form, number)) {
        const [at = 0] = form.numberTabs;
        const { left = 0 } = form.indent;
        return [
            counted
                ? paragraph({ ...look, indent: { left, hanging: left - at } }, runs)
                : paragraph(look, textRun('\t'), textRuns(number, direction), textRun('\t'), runs),
        ];
    }
    const width = Math.max(margin, Math.ceil((number.length * 120) / step) * step);
    const left = (form.indent.left ?? 0) - (hasNumberTab ? 0 : (form.indent.hanging ?? 0)) + width;
    const typed = counted ? '' : textRuns(number, direction) + textRun('\t');
    return [paragraph({ ...look, indent: { left, hanging: width } }, typed, runs)];
}

/** Whether a number stands in the margin beside its heading, where a tab leads to its end. */
function standsInMargin({ numberTabs }: StyleForm, number: string): boolean {
    return numberTabs.length > 0 && fitsMargin(number);
}

/** Whether the number of a block stands in the margin, in its style. */
export function endsAtPlace(block: Block, number: string, styles: StyleSheet): boolean {
    const isHeading = block.kind === 'section-title' || block.kind === 'annotation-heading';
    return isHeading && standsInMargin(styles.formOf(partOf(block) ?? 'heading'), number);
}
