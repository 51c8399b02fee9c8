/** An issued agenda as a whole: its parts read one after another, each with what the ones before it say. */
import { localeOf } from '../../locales/index.js';
import type { Language, Locale } from '../../locales/locale.js';
import type { Form, FormBlock, FormNote } from '../form.js';
import { textsOf } from '../form.js';
import { type Annotations, readAnnotations } from './annotations.js';
import { readAnnex } from './annexes.js';
import { headOf } from './heads.js';
import { languageOf } from '../../locales/likely-language.js';
import { withCountedLines } from './counted-lines.js';
import { withDocumentsApart } from './documents-apart.js';
import { withListRows } from './list-tables.js';
import { withTitledLabels } from './lone-labels.js';
import { withRowsApart } from './rows-apart.js';
import { countItems, type ReadRows, readList } from './list.js';
import { type FrontMatter, readFront } from './masthead.js';
import type { Difference, FoundAnnex, FoundItem, FoundSection, ListEntry } from './model.js';
import { plainTitle } from './titles.js';
import { type Zones, zonesOf } from './zones.js';

/** All that is recognised of an issued agenda. */
export interface Recognised {
    readonly language: Language;
    readonly locale: Locale;
    readonly front: FrontMatter;
    readonly list: readonly ListEntry[];
    readonly items: readonly FoundItem[];
    readonly annotations: Annotations;
    readonly annexes: readonly FoundAnnex[];
    /** The notes of the masthead and the annotations, by name. */
    readonly notes: readonly FormNote[];
    readonly zones: Zones;
    /** Whether the labels of items stand on a line above their titles. */
    readonly areAbove: boolean;
    readonly differences: readonly Difference[];
}

/** Recognises an issued agenda. It never fails: what is not understood stays text. */
export function recognise(read: Form, given?: Language): Recognised {
    const apart = withDocumentsApart(withCountedLines(withRowsApart(read.blocks.map(withoutBullet))));
    const titled = withTitledLabels(apart);
    const { form, found } = inZones({ ...read, blocks: titled });
    const { entries: list, left, below } = readList(found.list);
    const zones: Zones = left.length === 0 ? found : { ...found, between: [...left, ...found.between] };
    const isText = (block: FormBlock): boolean => block.kind !== 'note';
    const annotated = readAnnotations(zones.annotations.filter(isText), list, {
        hasHeadings: form.hasHeadings && hasItemHeadings(zones.annotations),
        isListed: zones.isListed,
    });
    const annotations = withBelow(annotated, below);
    const items = list.flatMap((entry) => (entry.kind === 'item' ? [entry.item] : []));
    const guessed = given ?? languageOf(textsOf(form));
    countItems(items, (item) => annotations.markers.get(item), localeOf(guessed));
    const listHead = zones.hasListHead ? headTextOf(form, zones) : zones.list.length === 0 ? plainTitle(zones.annotationsHead) : '';
    const front = readFront(zones, items, listHead, form.margins);
    const language = given ?? front.language ?? guessed;
    const told = hasSession(front) ? undefined : sessionTold(annotations, localeOf(language));
    const annexes = zones.annexes.map((blocks) => readAnnex(blocks, items, front.dates));
    const annexNotes = new Set(annexes.flatMap(({ annex }) => annex.notes));
    const differences = [
        ...annotations.differences,
        ...(told ? [told.difference] : []),
        ...unannotated(items, annotations),
        ...annexes.flatMap((one) => one.differences),
    ];
    return {
        language,
        locale: localeOf(language),
        front: told ? { ...front, fields: new Map([...front.fields, [told.key, told.value]]) } : front,
        list,
        items,
        annotations,
        annexes: annexes.map(({ annex }) => annex),
        notes: form.blocks.filter((block): block is FormNote => block.kind === 'note' && !annexNotes.has(block)),
        zones,
        areAbove: titled.length < apart.length,
        differences,
    };
}

/** A block without a bullet before a label of its own: programs that know no such labels make bullets of them. */
function withoutBullet(block: FormBlock): FormBlock {
    const head = block.kind === 'paragraph' ? headOf(block.text) : undefined;
    const inner = head?.kind === 'bullet' ? headOf(head.rest) : undefined;
    return head && inner?.isApart && inner.kind !== 'bullet' && inner.kind !== 'letter'
        ? ({ ...block, text: head.rest } as FormBlock)
        : block;
}

/** A form with its parts. Where it has no list, one may stand in a table. */
function inZones(form: Form): { readonly form: Form; readonly found: Zones } {
    const found = zonesOf(form.blocks);
    const blocks = found.list.length > 0 ? undefined : withListRows(form.blocks);
    return blocks ? { form: { ...form, blocks }, found: zonesOf(blocks, true) } : { form, found };
}

function hasSession({ fields }: FrontMatter): boolean {
    return fields.has('session') || fields.has('meeting');
}

/** The first paragraphs of the annotations, of which one tells that the session opens. */
const firstParagraphs = 12;

/** The session that opens by the text, where no line above the list names it. */
function sessionTold(
    { sections, above }: Annotations,
    { tellings }: Locale,
): { readonly key: 'session'; readonly value: string; readonly difference: Difference } | undefined {
    const blocks = [...above, ...sections.flatMap((section) => section.blocks)].slice(0, firstParagraphs);
    for (const block of blocks) {
        const text = block.kind === 'paragraph' ? block.text.slice(0, 2_000) : '';
        const found =
            text !== '' && tellings.opens(text) ? tellings.sessionsIn(text).find(({ ordinal }) => ordinal !== undefined) : undefined;
        if (found?.ordinal) {
            const value = String(found.ordinal.number);
            return {
                // Whether it is called a session or a meeting in the masthead, the text does not tell for certain.
                key: 'session',
                value,
                difference: {
                    kind: 'text',
                    key: 'session',
                    message: `No line above the list names the ${found.kind}. The text says that number ${value} opens.`,
                },
            };
        }
    }
    return undefined;
}

/** The annotations, and behind each the cells of the list that say more of its item. */
function withBelow(annotations: Annotations, below: ReadRows['below']): Annotations {
    if (below.length === 0) {
        return annotations;
    }
    const sections = [...annotations.sections];
    const ofItem = new Map(sections.flatMap((section) => (section.of.kind === 'item' ? [[section.of.item, section] as const] : [])));
    for (const { item, paragraph } of below) {
        const known = ofItem.get(item);
        if (known) {
            known.blocks.push(paragraph);
        } else {
            const section: FoundSection = { of: { kind: 'item', item }, blocks: [paragraph] };
            ofItem.set(item, section);
            sections.push(section);
        }
    }
    return { ...annotations, sections };
}

/** Whether headings of the file are those of items: some files call other lines headings, or none of these. */
function hasItemHeadings(blocks: readonly FormBlock[]): boolean {
    const headings = blocks.filter((block) => block.kind === 'paragraph' && block.heading !== undefined);
    return headings.some((block) => block.kind === 'paragraph' && headOf(block.text) !== undefined) || headings.length > 2;
}

/** The words above the list. */
function headTextOf(form: Form, zones: Zones): string {
    const next = form.blocks[zones.front.length];
    return next?.kind === 'paragraph' ? plainTitle(next.text) : '';
}

/** Items of the list that no heading names, where others are named. */
function unannotated(items: readonly FoundItem[], { sections }: Annotations): readonly Difference[] {
    const named = new Set(sections.flatMap(({ of }) => (of.kind === 'item' ? [of.item] : [])));
    return named.size === 0
        ? []
        : items
              .filter((item) => !named.has(item) && !item.isDash)
              .map((item) => ({
                  kind: 'item',
                  item: item.key,
                  message: `Item ${item.label}, “${plainTitle(item.title)}”, has no heading among the annotations.`,
              }));
}
