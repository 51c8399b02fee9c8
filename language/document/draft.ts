/** A block before it has an id and a place. It depends only on the text of its passage, so it outlives edits elsewhere. */
import type { Inline, Item } from '../grammar/generated/ast.js';
import type { Language } from '../locales/locale.js';
import { scriptOf } from '../locales/script.js';
import type { TimetableDay } from '../semantics/timetable.js';
import type { Block, BlockContent } from './blocks.js';
import { withMarksApart } from './marks.js';
import { placeNow, type SectionPlace } from './places.js';
import type { Printing } from './running-text.js';
import type { Counted } from './values.js';

/** How many characters of a passage go into its key. Few, so that a later edit of the passage leaves the id as it is. */
const keyLength = 8;

/** What a block prints. The values of its words are read from there when a document is made, and not kept: they may depend on other sections. */
export interface Printed {
    /** The block's running text, which decides its language and direction; without it they are the document's. */
    readonly text?: string;
    /** What its content is made of: a passage of the agenda. */
    readonly passage?: { readonly parts: readonly Inline[] } | undefined;
    readonly item?: Item;
    /** What each cell of a table is made of, by row. */
    readonly cells?: readonly (readonly ({ readonly parts: readonly Inline[] } | undefined)[])[];
    readonly day?: TimetableDay;
    readonly counted?: Counted | undefined;
}

export interface Draft {
    /** Its id without the number that tells equal ids apart. */
    readonly base: string;
    readonly facts: Pick<Block, 'hash' | 'language' | 'direction'>;
    readonly content: BlockContent;
    readonly place: SectionPlace;
    readonly printed: Printed;
}

/** What the printing of every block depends on. */
export type PrintedWith = Pick<Printing, 'locale' | 'style'>;

const nothing: Printed = {};

/**
 * Makes a draft.
 * @param key distinguishes the block from others of its kind: a label, a date, the start of its text. Equal keys get numbers.
 */
export function draft(
    { locale, style }: PrintedWith,
    key: string,
    printedContent: BlockContent,
    place: SectionPlace,
    printed = nothing,
): Draft {
    const content = withMarksApart(printedContent, locale.direction === 'rtl' ? style.marks.replace(', ', locale.comma) : style.marks);
    const { text } = printed;
    const script = text === undefined ? { language: locale.language, direction: locale.direction } : scriptOf(text, locale);
    const base = `${content.kind}:${keyPart(key)}`;
    return { base, facts: { hash: hashOf(content, script.language), ...script }, content, place, printed };
}

/** A text as part of an id. No tilde is in it: it separates a key from the number of an equal one. */
export function keyPart(text: string): string {
    return text.replace(/[\s"'<>&~]+/gu, '-');
}

/** The block of a draft, at its current place. */
export function blockOf({ facts, content, place }: Draft, id: string): Block {
    return { id, ...facts, ...placeNow(place), ...content };
}

/** The start of a text as part of a key. */
export function keyOfText(text: string): string {
    return Array.from(text.slice(0, keyLength * 2))
        .slice(0, keyLength)
        .join('');
}

function hashOf(content: BlockContent, language: Language): string {
    return cyrb53(`${language}${JSON.stringify(content)}`);
}

/** A fast hash of 53 bits, for change detection only. */
function cyrb53(text: string): string {
    let high = 0xdeadbeef;
    let low = 0x41c6ce57;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        high = Math.imul(high ^ code, 2654435761);
        low = Math.imul(low ^ code, 1597334677);
    }
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
