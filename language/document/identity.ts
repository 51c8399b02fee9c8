/** Collects the blocks of a document and gives each its id and the hash of its content. */
import type { AstNode } from 'langium';
import type { Language, Locale } from '../locales/locale.js';
import type { Block, BlockContent, Place } from './blocks.js';
import { scriptOf } from './script.js';

/** Characters of a passage by which it is told from its neighbours. Few, so that an edit further on leaves the id as it is. */
const keyLength = 8;

/** A block that has no place yet: what is made of a passage as long as its text does not change, wherever it stands. */
export interface Draft {
    /** Its id, but for the number of equal ones. */
    readonly base: string;
    readonly facts: Pick<Block, 'hash' | 'language' | 'direction'>;
    readonly content: BlockContent;
    /** Where it stands now. */
    readonly place: () => Place;
}

/**
 * Makes a block but for its place.
 * @param key what tells the block from others of its kind: a label, a date, the start of its text. Equal keys are numbered.
 * @param text the block's running text, which tells its language and direction; those of the document without it
 */
export function draft(locale: Locale, key: string, content: BlockContent, place: () => Place, text?: string): Draft {
    const script = text === undefined ? { language: locale.language, direction: locale.direction } : scriptOf(text, locale);
    // No tilde in a key: it stands before the numbers of equal ones.
    const base = `${content.kind}:${key.replace(/[\s"'<>&~]+/gu, '-')}`;
    return { base, facts: { hash: hashOf(content, script.language), ...script }, content, place };
}

export class BlockList {
    readonly blocks: Block[] = [];
    readonly #used = new Map<string, number>();

    constructor(private readonly locale: Locale) {}

    /** Adds a block, see {@link draft}. */
    add(key: string, content: BlockContent, place: Place, text?: string): void {
        this.addDraft(draft(this.locale, key, content, () => place, text));
    }

    addDraft({ base, facts, content, place }: Draft): void {
        this.blocks.push({ id: this.#idOf(base), ...facts, ...place(), ...content });
    }

    #idOf(base: string): string {
        const times = (this.#used.get(base) ?? 0) + 1;
        this.#used.set(base, times);
        return times === 1 ? base : `${base}~${times}`;
    }
}

/** The start of a text as part of a key. */
export function keyOfText(text: string): string {
    return Array.from(text.slice(0, keyLength * 2))
        .slice(0, keyLength)
        .join('');
}

/** A place from the first of the nodes to the last; nodes without text do not count. */
export function placeOf(...nodes: readonly (AstNode | undefined)[]): Place {
    let place: Place | undefined;
    for (const node of nodes) {
        const cst = node?.$cstNode;
        if (!cst) {
            continue;
        }
        const { start, end } = cst.range;
        place = {
            startLine: Math.min(place?.startLine ?? start.line, start.line),
            endLine: Math.max(place?.endLine ?? end.line, end.line),
            startOffset: Math.min(place?.startOffset ?? cst.offset, cst.offset),
            endOffset: Math.max(place?.endOffset ?? cst.end, cst.end),
        };
    }
    return place ?? { startLine: 0, endLine: 0, startOffset: 0, endOffset: 0 };
}

/** The line on which a node starts: of an item without its annotations, of a day without its slots. */
export function firstLineOf(node: AstNode | undefined): Place {
    const { startLine, startOffset, endOffset } = placeOf(node);
    const source = node?.$cstNode?.root.fullText ?? '';
    const length = source.slice(startOffset, endOffset).search(/[\r\n]/u);
    return { startLine, endLine: startLine, startOffset, endOffset: length < 0 ? endOffset : startOffset + length };
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
