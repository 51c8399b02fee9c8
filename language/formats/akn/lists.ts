/** Lists one in the other, from rows that say how deep they stand. */
import { element, escapeXml } from '../docx/xml.js';

export interface Entry {
    readonly name: string;
    readonly eId: string | undefined;
    /** From 1. */
    readonly depth: number;
    readonly marker: string;
    /** Its text, as XML. */
    readonly text: string;
}

interface Item extends Entry {
    readonly children: Item[];
}

/**
 * The entries as one list. An entry that is deeper than the one before it stands in it.
 * @param introduction what stands before the list, as XML
 */
export function nestedList(entries: readonly Entry[], introduction = ''): readonly string[] {
    const root: Item[] = [];
    const open: Item[] = [];
    for (const entry of entries) {
        while ((open.at(-1)?.depth ?? 0) >= entry.depth) {
            open.pop();
        }
        const item = { ...entry, children: [] };
        (open.at(-1)?.children ?? root).push(item);
        open.push(item);
    }
    return [listOf(root, introduction)];
}

function listOf(items: readonly Item[], introduction: string): string {
    const intro = introduction === '' ? '' : element('listIntroduction', {}, introduction);
    return element('blockList', {}, intro, ...items.map(itemText));
}

function itemText({ eId, marker, text, children }: Item): string {
    const num = marker === '' ? '' : element('num', {}, escapeXml(marker));
    return element('item', { eId }, num, element('p', {}, text), children.length > 0 ? listOf(children, '') : '');
}
