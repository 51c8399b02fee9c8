/** Paragraphs in Word. Lengths are twentieths of a point. */
import type { Block } from '../../document/blocks.js';
import { type Attributes, element } from './xml.js';

/** The list of a paragraph that Word counts, and its level there, from 0. */
export interface CountedPlace {
    readonly list: number;
    readonly level: number;
}

export interface Indent {
    readonly left?: number;
    readonly right?: number;
    readonly hanging?: number;
    readonly firstLine?: number;
}

export interface Tab {
    readonly kind: 'left' | 'right' | 'clear';
    readonly at: number;
}

/** How a paragraph looks, where that is otherwise than its style. */
export interface ParagraphLook {
    readonly style?: string | undefined;
    readonly direction?: Block['direction'];
    /** Whether it stands on the page of what follows; never, although its style says so. */
    readonly keepNext?: boolean | 'never';
    /** Whether all its lines stand on one page. */
    readonly keepLines?: boolean;
    readonly pageBreakBefore?: boolean;
    /** Whether the numbers of its style are switched off: ours are typed. */
    readonly isUnnumbered?: boolean;
    /** The list in which Word counts the paragraph, and its level there. */
    readonly counted?: CountedPlace | undefined;
    readonly tabs?: readonly Tab[];
    readonly spacing?: { readonly before?: number; readonly after?: number; readonly line?: number };
    readonly indent?: Indent;
    readonly align?: 'left' | 'right' | 'both' | 'center';
    readonly borderBelow?: number;
    readonly outline?: number;
}

/** A paragraph of runs. */
export function paragraph(look: ParagraphLook, ...runs: readonly string[]): string {
    return element('w:p', {}, element('w:pPr', {}, paragraphProperties(look)), ...runs);
}

/** The order of the properties is that of the schema. */
export function paragraphProperties(look: ParagraphLook): string {
    const { style, direction, tabs = [], spacing, indent, align, borderBelow, outline } = look;
    return [
        style === undefined ? '' : element('w:pStyle', { 'w:val': style }),
        look.keepNext === 'never' ? element('w:keepNext', { 'w:val': 0 }) : look.keepNext ? '<w:keepNext/>' : '',
        look.keepLines ? '<w:keepLines/>' : '',
        look.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
        numberOf(look),
        borderBelow === undefined ? '' : element('w:pBdr', {}, border('w:bottom', borderBelow)),
        tabs.length === 0 ? '' : element('w:tabs', {}, ...tabs.map(({ kind, at }) => element('w:tab', { 'w:val': kind, 'w:pos': at }))),
        direction === 'rtl' ? '<w:bidi/>' : direction === 'ltr' ? element('w:bidi', { 'w:val': 0 }) : '',
        spacing === undefined ? '' : element('w:spacing', spacingOf(spacing)),
        indent === undefined ? '' : element('w:ind', indentOf(indent)),
        align === undefined ? '' : element('w:jc', { 'w:val': align }),
        outline === undefined ? '' : element('w:outlineLvl', { 'w:val': outline }),
    ].join('');
}

function numberOf({ counted, isUnnumbered }: ParagraphLook): string {
    return counted
        ? element('w:numPr', {}, element('w:ilvl', { 'w:val': counted.level }), element('w:numId', { 'w:val': counted.list }))
        : isUnnumbered
          ? element('w:numPr', {}, element('w:numId', { 'w:val': 0 }))
          : '';
}

/** A line of a border, its width in eighths of a point. */
export function border(name: string, width: number): string {
    return element(name, { 'w:val': 'single', 'w:sz': width, 'w:space': 0, 'w:color': 'auto' });
}

function spacingOf({ before, after, line }: NonNullable<ParagraphLook['spacing']>): Attributes {
    return {
        'w:before': before,
        'w:after': after,
        ...(line === undefined ? {} : { 'w:line': line, 'w:lineRule': 'atLeast' }),
    };
}

function indentOf({ left, right, hanging, firstLine }: Indent): Attributes {
    return { 'w:left': left, 'w:right': right, 'w:firstLine': firstLine, 'w:hanging': hanging };
}
