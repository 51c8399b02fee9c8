/** Labels that one blank parts from their titles, `1 Opening`: no line tells that it is an item, their order does. */
import { isBullet, listMarkerEnd } from '../../syntax/words/list-markers.js';
import { stopLength } from '../../semantics/title-stops.js';
import type { FormBlock, FormParagraph } from '../form.js';
import { headOf } from './heads.js';

/** So many lines that count on from 1 are items. */
const fewest = 3;
/** UTF-16 units of the longest title. */
const longestTitle = 300;

const counted = /^(\d{1,2})[ \u00a0](?=["“«„(]?[\p{Lu}\p{Lo}])/u;

/** The blocks with a tab behind each such label. Those of files that write labels in another way stay as they are. */
export function withCountedLines(blocks: readonly FormBlock[]): readonly FormBlock[] {
    const lines = blocks.flatMap((block, index) => {
        const number = block.kind === 'paragraph' && isTitle(block) ? Number(counted.exec(block.text)?.[1] ?? 0) : 0;
        return number > 0 ? [{ index, number }] : [];
    });
    if (lines.length < fewest || blocks.some(hasLabel)) {
        return blocks;
    }
    const found = new Set<number>();
    let run: number[] = [];
    const close = (): void => {
        if (run.length >= fewest) {
            run.forEach((index) => found.add(index));
        }
        run = [];
    };
    for (const { index, number } of lines) {
        if (number === run.length + 1) {
            run.push(index);
        } else if (number === 1) {
            close();
            run = [index];
        }
    }
    close();
    return found.size === 0
        ? blocks
        : blocks.map((block, index) =>
              found.has(index) && block.kind === 'paragraph' ? { ...block, text: block.text.replace(counted, '$1\t') } : block,
          );
}

function isTitle({ text }: FormParagraph): boolean {
    return (
        text.length <= longestTitle &&
        (stopLength(text) === 0 || text.length < longestTitle / 3) &&
        !/\p{Ll}{3}[.!?] \p{Lu}|[。；]/u.test(text)
    );
}

/** Whether a block has the label of an item that is told by its signs: there is no need for another one. */
function hasLabel(block: FormBlock): boolean {
    const head = block.kind === 'paragraph' ? headOf(block.text) : undefined;
    const isPlain = head?.kind === 'number' && head.parts.length === 1 && head.isApart;
    return head !== undefined && (head.kind === 'word' || isPlain) && head.rest !== '' && !isBulleted(head.typed);
}

function isBulleted(typed: string): boolean {
    return isBullet(typed) || listMarkerEnd(`${typed} `) > typed.length;
}
