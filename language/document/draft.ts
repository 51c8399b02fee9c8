/** A block before it has an id and a place. It depends only on the text of its passage, so it outlives edits elsewhere. */
import type { Language, Locale } from '../locales/locale.js';
import type { Block, BlockContent } from './blocks.js';
import { placeNow, type Standing } from './places.js';
import { scriptOf } from '../locales/script.js';

/** How many characters of a passage go into its key. Few, so that a later edit of the passage leaves the id as it is. */
const keyLength = 8;

export interface Draft {
    /** Its id without the number that tells equal ids apart. */
    readonly base: string;
    readonly facts: Pick<Block, 'hash' | 'language' | 'direction'>;
    readonly content: BlockContent;
    readonly standing: Standing;
}

/**
 * Makes a draft.
 * @param key distinguishes the block from others of its kind: a label, a date, the start of its text. Equal keys get numbers.
 * @param text the block's running text, which decides its language and direction; without it they are the document's
 */
export function draft(locale: Locale, key: string, content: BlockContent, standing: Standing, text?: string): Draft {
    const script = text === undefined ? { language: locale.language, direction: locale.direction } : scriptOf(text, locale);
    // No tilde in a key: it separates the key from the number of an equal one.
    const base = `${content.kind}:${key.replace(/[\s"'<>&~]+/gu, '-')}`;
    return { base, facts: { hash: hashOf(content, script.language), ...script }, content, standing };
}

/** The block of a draft, at its current place. */
export function blockOf({ facts, content, standing }: Draft, id: string): Block {
    return { id, ...facts, ...placeNow(standing), ...content };
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
