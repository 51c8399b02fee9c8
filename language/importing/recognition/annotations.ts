/** The annotations: which lines are headings of items, and what stands below them. */
import { normaliseLabel } from '../../syntax/words/labels.js';
import { markerValues, normaliseMarker } from '../../locales/numerals.js';
import { labelParts } from '../../syntax/words/labels.js';
import { stopLength } from '../../semantics/title-stops.js';
import type { FormBlock, FormParagraph } from '../form.js';
import { type Head, headOf, LabelPath } from './heads.js';
import { byTitle, itemTitle } from './list.js';
import type { Difference, FoundItem, FoundSection, ListEntry } from './model.js';
import { comparableTitle, isDocumentsWord, likeness, plainTitle } from './titles.js';
import { looksLikeDocument, namesDocument } from './papers.js';
import { findSymbols } from '../../syntax/words/symbols.js';

/** How alike the title of a heading and that of the list must be, where the labels are the same. */
const alike = 0.6;
/** UTF-16 units of the longest heading without a label. */
const longestHeading = 140;
/** UTF-16 units of the longest title of an item. */
const longestTitle = 500;

export interface Annotations {
    readonly sections: readonly FoundSection[];
    /** What stands above the first heading. */
    readonly above: readonly FormBlock[];
    /** Markers of headings, for items whose list has none. */
    readonly markers: ReadonlyMap<FoundItem, string>;
    /** Whether headings name items: "Item 1. Title". */
    readonly hasWords: boolean;
    readonly differences: readonly Difference[];
}

/** Reads the annotations by the entries of the list; without a list the headings are the items. */
export function readAnnotations(blocks: readonly FormBlock[], list: ListEntry[], shape: Shape): Annotations {
    return new AnnotationReader(list, shape).read(blocks);
}

interface Shape {
    /** Whether the file tells which paragraphs are headings. */
    readonly hasHeadings: boolean;
    /** Whether the headings are the rows of a list, with groups between them. */
    readonly isListed: boolean;
}

class AnnotationReader {
    readonly #list: ListEntry[];
    readonly #items: FoundItem[];
    readonly #titles: ReadonlyMap<string, readonly FoundItem[]>;
    readonly #groups: ReadonlySet<string>;
    readonly #used = new Set<FoundItem>();
    readonly #usedGroups = new Set<string>();
    readonly #markers = new Map<FoundItem, string>();
    readonly #differences: Difference[] = [];
    readonly #path = new LabelPath();
    readonly #hasHeadings: boolean;
    readonly #isListed: boolean;
    readonly #hasList: boolean;
    #last = -1;
    /** Whether items count in figures: capitals and numerals are groups then. */
    #hasNumbers = false;
    #words = 0;
    /** Whether a heading without a label was found: the last line may be one, too. */
    #hasFreeHeadings = false;

    constructor(list: ListEntry[], { hasHeadings, isListed }: Shape) {
        this.#list = list;
        this.#items = list.flatMap((entry) => (entry.kind === 'item' ? [entry.item] : []));
        this.#titles = byTitle(this.#items);
        this.#groups = new Set(list.flatMap((entry) => (entry.kind === 'group' ? [comparableTitle(entry.group.title)] : [])));
        this.#hasHeadings = hasHeadings;
        this.#isListed = isListed;
        this.#hasList = this.#items.length > 0;
    }

    read(blocks: readonly FormBlock[]): Annotations {
        const sections: FoundSection[] = [];
        const above: FormBlock[] = [];
        let isAmongPapers = false;
        this.#hasNumbers = blocks.some(
            (block) => block.kind === 'paragraph' && ['number', 'word'].includes(headOf(block.text)?.kind ?? ''),
        );
        for (const [index, block] of blocks.entries()) {
            const of = block.kind === 'paragraph' && block.text !== '' ? this.#sectionAt(block, blocks, index, isAmongPapers) : undefined;
            if (of) {
                const before = sections.at(-1);
                if (of.kind === 'item' && before?.of.kind === 'heading' && before.blocks.length === 0 && !this.#hasList) {
                    // Right above an item stands what groups items.
                    before.of = { kind: 'group', title: before.of.title };
                }
                this.#hasFreeHeadings ||= of.kind === 'heading';
                sections.push({ of, blocks: [] });
            } else if (!(block.kind === 'paragraph' && block.text === '')) {
                (sections.at(-1)?.blocks ?? above).push(block);
            }
            isAmongPapers = block.kind === 'paragraph' && (isDocumentsWord(block.text) || (isAmongPapers && looksLikeDocument(block.text)));
        }
        return {
            sections,
            above,
            markers: this.#markers,
            hasWords: this.#words > 0 && this.#words * 2 >= sections.filter(({ of }) => of.kind === 'item' && of.item.level === 1).length,
            differences: this.#differences,
        };
    }

    #sectionAt(
        paragraph: FormParagraph,
        blocks: readonly FormBlock[],
        index: number,
        isAmongPapers: boolean,
    ): FoundSection['of'] | undefined {
        const { text } = paragraph;
        if (text.length > longestTitle || isDocumentsWord(text) || namesDocument(text)) {
            return undefined;
        }
        const head = headOf(text);
        const plain = comparableTitle(text);
        if (this.#groups.has(plain) && !this.#usedGroups.has(plain)) {
            this.#usedGroups.add(plain);
            return { kind: 'group', title: itemTitle(text) };
        }
        if (!this.#hasList && head?.kind === 'letter' && stopLength(plainTitle(text)) === 0) {
            if (this.#hasNumbers) {
                return { kind: 'group', title: itemTitle(text) };
            }
            // Below items with Roman numerals a capital counts what is no item.
            if (this.#items[0] && isNumeral(this.#items[0].key) && !isNumeral(head.typed)) {
                return { kind: 'heading', title: itemTitle(text) };
            }
        }
        const item = this.#itemAt(paragraph, head, blocks, index);
        if (item) {
            return { kind: 'item', item };
        }
        return !isAmongPapers &&
            (this.#isFreeHeading(paragraph, head, blocks, index) || (!this.#hasHeadings && isMarkedHeading(paragraph, head, blocks, index)))
            ? { kind: this.#isListed ? 'group' : 'heading', title: itemTitle(text) }
            : undefined;
    }

    #itemAt(paragraph: FormParagraph, head: Head | undefined, blocks: readonly FormBlock[], index: number): FoundItem | undefined {
        const isTitled = paragraph.heading !== undefined;
        // Below items that are headings, those with decimals may only be bold.
        const isBoldBelow = paragraph.isBold && head?.kind === 'number' && head.parts.length > 1;
        if (this.#hasHeadings && !isTitled && head?.kind !== 'word' && !isBoldBelow) {
            return undefined;
        }
        const title = head?.rest ?? paragraph.text;
        const hasStop = stopLength(plainTitle(title)) > 0;
        const known = this.#byTitle(title, head, isTitled, hasStop);
        if (known) {
            return this.#opened(known, head, title);
        }
        if (!head || head.kind === 'bullet') {
            return undefined;
        }
        if (this.#hasList) {
            return this.#byLabel(head, paragraph, hasStop);
        }
        return this.#isNewItem(head, paragraph, hasStop, blocks[index + 1]) ? this.#added(head) : undefined;
    }

    /** The item of the list whose title a heading has. */
    #byTitle(title: string, head: Head | undefined, isTitled: boolean, hasStop: boolean): FoundItem | undefined {
        const plain = comparableTitle(title);
        const all = (plain === '' ? undefined : this.#titles.get(plain)) ?? [];
        if (all.length === 0 || (hasStop && !isTitled)) {
            return undefined;
        }
        const later = all.filter((item) => !this.#used.has(item));
        const fitting = later.filter((item) => item.isCounted || !head || isMarkedAs(item, head));
        return (
            fitting.find((item) => this.#items.indexOf(item) > this.#last) ??
            fitting[0] ??
            (isTitled || head?.kind === 'word' ? later[0] : undefined)
        );
    }

    /** The item of the list whose label a heading has, where the titles are nearly the same. */
    #byLabel(head: Head, { heading }: FormParagraph, hasStop: boolean): FoundItem | undefined {
        if (head.rest !== '' && (hasStop || !/^["“«„'‘(（《]?[\p{Lu}\p{Lo}\p{Lt}\d]/u.test(head.rest))) {
            return undefined;
        }
        const path = new LabelPath();
        const open = this.#items[this.#last];
        if (open && head.kind === 'marker') {
            for (const item of this.#items.slice(0, this.#last + 1)) {
                const known = headOf(item.label.startsWith('(') ? item.label : `${item.label}. x`);
                if (known && !item.isDash && !item.isCounted) {
                    path.next({ ...known, typed: item.label, kind: 'number' });
                }
            }
        }
        const label = path.next(head);
        const key = label === undefined ? '' : normaliseLabel(label);
        const item = this.#items.find((one) => one.key === key && !one.isDash && !this.#used.has(one));
        if (!item) {
            return undefined;
        }
        const near = likeness(comparableTitle(head.rest), comparableTitle(item.title));
        return near >= alike || ((head.kind === 'word' || heading !== undefined) && key !== '')
            ? this.#opened(item, head, head.rest)
            : undefined;
    }

    #opened(item: FoundItem, head: Head | undefined, title: string): FoundItem {
        const marker = head?.typed;
        this.#used.add(item);
        this.#last = this.#items.indexOf(item);
        this.#words += head?.kind === 'word' ? 1 : 0;
        if (marker !== undefined) {
            this.#markers.set(item, marker);
            if (!item.isCounted && !item.isDash && !isMarkedAs(item, head)) {
                this.#differences.push({
                    kind: 'label',
                    item: item.key,
                    message: `The list has ${item.label} for “${plainTitle(item.title)}”, its heading has ${marker}.`,
                });
            }
        }
        const headed = itemTitle(title);
        if (comparableTitle(headed) !== comparableTitle(item.title) && comparableTitle(headed) !== '') {
            this.#differences.push({
                kind: 'title',
                item: item.key,
                message: `Item ${item.label} is called “${plainTitle(item.title)}” in the list and “${plainTitle(headed)}” in the annotations. The title of the list was taken.`,
            });
        } else if (startsSmall(item.title) && !startsSmall(headed)) {
            item.title = withMarksOf(headed, item.title);
        } else {
            item.title = withMarksOf(item.title, headed);
        }
        return item;
    }

    /** Without a list: whether a line is the heading of the next item. */
    #isNewItem(head: Head, { heading, text, isBold }: FormParagraph, hasStop: boolean, next: FormBlock | undefined): boolean {
        const isOpen = hasStop && !(head.kind === 'word' && /[:：]$/u.test(head.rest));
        if (
            (isOpen && !this.#isListed) ||
            // In bold letters one blank parts decimals from a title.
            !(head.isApart || (isBold && head.kind === 'number' && head.parts.length > 1)) ||
            text.length > longestTitle ||
            !/^["“«„'(（《]?[\p{Lu}\p{Lo}\p{Lt}\d]/u.test(head.rest)
        ) {
            return false;
        }
        if (head.kind === 'word' || heading !== undefined) {
            return true;
        }
        const isSentence = /\p{Ll}{3}[.!?] |[。；]/u.test(head.rest);
        if (head.kind === 'number') {
            // Beside "Item 1" a bare number is that of a paragraph.
            if (this.#words > 0 && head.parts.length === 1) {
                return false;
            }
            const first = Number(head.parts[0]);
            const before = Number(this.#items.findLast(({ level }) => level === 1)?.key ?? 0);
            return !isSentence && (first === before + 1 || (head.parts.length > 1 && first === before));
        }
        // Neighbours that count on are entries of a list.
        const below = next?.kind === 'paragraph' ? headOf(next.text) : undefined;
        const isInList = below?.kind === 'marker' && countsOn(head, below);
        if (head.kind === 'letter') {
            // Items may count in Roman numerals; the first of them tells.
            return !isSentence && isNumeral(head.typed) && (this.#items.length > 0 || head.typed === 'I');
        }
        return head.kind === 'marker' && this.#items.length > 0 && !isSentence && !isInList;
    }

    #added(head: Head): FoundItem | undefined {
        const label = this.#path.next(head);
        if (label === undefined) {
            return undefined;
        }
        const key = normaliseLabel(label);
        if (this.#items.some((item) => item.key === key)) {
            return undefined;
        }
        const item: FoundItem = {
            label,
            key,
            level: labelParts(label).length,
            title: itemTitle(head.rest),
            isDash: false,
            isCounted: false,
        };
        this.#items.push(item);
        this.#list.push({ kind: 'item', item });
        this.#used.add(item);
        this.#words += head.kind === 'word' ? 1 : 0;
        return item;
    }

    /** Whether a line counts what is no item: a capital beside items in figures, or a figure right above a numbered paragraph. */
    #isCountedHeading(head: Head, next: FormBlock | undefined): boolean {
        if (head.rest === '' || !head.isApart || !this.#hasNumbers) {
            return false;
        }
        const below = next?.kind === 'paragraph' ? headOf(next.text) : undefined;
        return (
            head.kind === 'letter' ||
            (head.kind === 'number' &&
                this.#hasList &&
                head.parts.length === 1 &&
                below?.kind === 'number' &&
                below.typed !== head.typed &&
                /[.。；;:：]$/u.test(plainTitle(below.rest)))
        );
    }

    /** Whether a line is a heading without a label: the file says so, or it is short, without a stop, and text follows it. */
    #isFreeHeading(
        { text, heading, isTight, depth, isBold }: FormParagraph,
        head: Head | undefined,
        blocks: readonly FormBlock[],
        index: number,
    ): boolean {
        if (this.#hasHeadings) {
            return heading !== undefined;
        }
        const next = blocks[index + 1];
        // Right below the heading of the annotations, above a paragraph, such a line is one however near they stand: "Opening".
        const isFirst =
            index === 0 && this.#hasList && next?.kind === 'paragraph' && next.text.length > longestHeading && !headOf(next.text);
        return (
            (!head || this.#isCountedHeading(head, next)) &&
            (isTight === undefined || isBold === true || isFirst) &&
            depth === undefined &&
            text.length <= longestHeading &&
            stopLength(plainTitle(text)) === 0 &&
            !/[!?…:：]$|\p{Ll}{3}[.!?] |[。；;]/u.test(text) &&
            // "at 10 a.m." ends a sentence although its stop is that of an abbreviation; the mark of a note may stand behind it.
            (isBold === true || !/\.(?:\[\^?\d{1,3}\]){0,3}$/u.test(text)) &&
            /^["“«„'(（《]?[\p{Lu}\p{Lo}]/u.test(head?.rest ?? text) &&
            /\p{L}{2}|\p{Lo}/u.test(text) &&
            !looksLikeDocument(text) &&
            !hasDocumentBehindColon(text) &&
            !(isBold !== true && isGoneOnIn(next)) &&
            findSymbols(text).length === 0 &&
            !ownSymbol.test(text) &&
            (isFirst || (next === undefined ? this.#hasFreeHeadings : !(next.kind === 'paragraph' && next.isTight === true))) &&
            text.split(/\s/u).length <= 16
        );
    }
}

/** Whether a line is a word for documents and one of them: "Working document: CX/FL 27/50/4". */
function hasDocumentBehindColon(text: string): boolean {
    const [, rest = ''] = /^[^:：]{3,60}[:：]\s?(.{3,})$/su.exec(text) ?? [];
    return rest !== '' && looksLikeDocument(rest);
}

/** Whether a paragraph goes on in the middle of a sentence: in small letters, also in brackets, or with a figure that is no label. */
function isGoneOnIn(next: FormBlock | undefined): boolean {
    const text = next?.kind === 'paragraph' ? next.text : '';
    return (
        /^[(（]?\p{Ll}{2}/u.test(text) ||
        (/^\d{1,4}(?:[.:]\d{2})? \p{L}/u.test(text) && /[.;。]$/u.test(text) && headOf(text)?.isApart !== true)
    );
}

/**
 * Whether a title with a marker is a heading of its own and no entry of a list: text stands below it, and the next marker that counts on has a title with text below
 * it too. `(a)` begins such headings; the others follow.
 */
function isMarkedHeading({ text, depth }: FormParagraph, head: Head | undefined, blocks: readonly FormBlock[], index: number): boolean {
    if (head?.kind !== 'marker' || depth !== undefined || !isMarkedTitle(text, head) || !hasTextBelow(blocks, index)) {
        return false;
    }
    const isSame = (at: number, one: Head, other: Head): boolean =>
        countsOn(one, other) && isTitleAt(blocks, at) && hasTextBelow(blocks, at);
    for (const step of [1, -1]) {
        for (let at = index + step; at >= 0 && at < blocks.length && Math.abs(at - index) <= furthestMarker; at += step) {
            const block = blocks[at];
            const other = block?.kind === 'paragraph' ? headOf(block.text) : undefined;
            if (other?.kind === 'marker' && (step > 0 ? isSame(at, head, other) : isSame(at, other, head))) {
                return true;
            }
        }
    }
    return false;
}

/** Blocks between two headings with markers. */
const furthestMarker = 60;

function isTitleAt(blocks: readonly FormBlock[], at: number): boolean {
    const block = blocks[at];
    return block?.kind === 'paragraph' && block.depth === undefined && isMarkedTitle(block.text, headOf(block.text));
}

function isMarkedTitle(text: string, head: Head | undefined): boolean {
    const title = plainTitle(head?.rest ?? '');
    return (
        text.length <= longestHeading &&
        stopLength(title) === 0 &&
        !/[!?…:：]$|\p{Ll}{3}[.!?] |[。；;]/u.test(title) &&
        /^["“«„'‘(（《]?[\p{Lu}\p{Lo}\p{Lt}\d]/u.test(title)
    );
}

/** Whether text, a table or documents stand below a title, and no marker. */
function hasTextBelow(blocks: readonly FormBlock[], index: number): boolean {
    const next = blocks[index + 1];
    return next !== undefined && (next.kind === 'table' || (next.kind === 'paragraph' && headOf(next.text)?.kind !== 'marker'));
}

/** Whether the label of an item ends with the marker of a heading, or is the whole of it. */
function isMarkedAs(item: FoundItem, head: Head | undefined): boolean {
    if (!head || item.isDash) {
        return head?.kind === 'bullet';
    }
    if (head.kind === 'bullet') {
        return false;
    }
    const [own, typed] = [labelParts(item.label), head.parts.map(normaliseMarker)];
    const last = own.slice(own.length - typed.length).map(normaliseMarker);
    return typed.length > 0 && typed.length <= own.length && last.every((part, index) => part === typed[index]);
}

function isNumeral(label: string): boolean {
    return /^[IVX]{1,6}$/u.test(label);
}

/** Whether one marker is the one after another. */
function countsOn(one: Head, other: Head): boolean {
    const values = markerValues(other.parts[0] ?? '');
    return markerValues(one.parts[0] ?? '').some(({ script, value }) =>
        values.some((next) => next.script === script && next.value === value + 1),
    );
}

/** A symbol of a form of its own: `EB161/1`, `GB.359/INS/1`. */
const ownSymbol = /(?:^|[\s(])\p{Lu}[\p{Lu}\d.-]{0,20}\/[\p{Lu}\d./-]{0,40}\d/u;

function startsSmall(title: string): boolean {
    return /^\p{Ll}/u.test(title);
}

/** A title, and behind it the marks of another one that it lacks. */
function withMarksOf(title: string, other: string): string {
    const mark = /\[\^[^\]\s]{1,20}\]/gu;
    const own = new Set(title.match(mark) ?? []);
    return `${title}${(other.match(mark) ?? []).filter((one) => !own.has(one)).join('')}`;
}
