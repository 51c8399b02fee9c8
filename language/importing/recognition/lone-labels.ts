/** Labels that stand on a line of their own above the titles: "Item 1", and below it "Opening of the meeting". */
import { stopLength } from '../../semantics/title-stops.js';
import { normaliseLabel } from '../../syntax/words/labels.js';
import type { FormBlock, FormParagraph } from '../form.js';
import { headOf } from './heads.js';
import { isDocumentsWord, partOf, plainTitle } from './titles.js';

/** UTF-16 units of the longest title below a label. */
const longestTitle = 500;
/** As many labels are a way to write headings; one alone is the item under which a document stands. */
const fewest = 2;

/** The blocks with each of these labels and the title below it as one paragraph. */
export function withTitledLabels(blocks: readonly FormBlock[]): readonly FormBlock[] {
    const alone = blocks.flatMap((block, index) => {
        const label = labelAlone(block);
        if (label === undefined) {
            return [];
        }
        // Only behind a label: a file may have thousands of empty paragraphs.
        const next = nextFilled(blocks, index + 1);
        return isTitle(blocks[next]) ? [{ index, next, label }] : [];
    });
    // The masthead may name an item in the same way: those count that stand behind the last first one.
    const first = Math.max(
        0,
        alone.findLastIndex(({ label }) => /^1(?!\d)/u.test(label)),
    );
    const joined = new Map(alone.slice(first).map((one) => [one.index, one.next]));
    if (joined.size < fewest) {
        return blocks;
    }
    const titles = new Set(joined.values());
    return blocks.flatMap((block, index): readonly FormBlock[] => {
        const next = joined.get(index);
        const title = next === undefined ? undefined : blocks[next];
        if (block.kind === 'paragraph' && title?.kind === 'paragraph') {
            return [{ ...title, ...block, text: `${block.text}\t${title.text}` }];
        }
        return titles.has(index) ? [] : [block];
    });
}

/** The label of a line that has nothing else than a word for an item and a label. */
function labelAlone(block: FormBlock | undefined): string | undefined {
    const head = block?.kind === 'paragraph' && block.text.length <= 40 ? headOf(plainTitle(block.text)) : undefined;
    return head?.kind === 'word' && !/[\p{L}\p{N}]/u.test(head.rest) ? normaliseLabel(head.typed) : undefined;
}

function nextFilled(blocks: readonly FormBlock[], from: number): number {
    let at = from;
    while (blocks[at]?.kind === 'paragraph' && (blocks[at] as FormParagraph).text === '') {
        at++;
    }
    return at;
}

function isTitle(block: FormBlock | undefined): boolean {
    if (block?.kind !== 'paragraph' || block.text.length > longestTitle || headOf(block.text) !== undefined) {
        return false;
    }
    const text = plainTitle(block.text);
    const part = partOf(text)?.part;
    const isPart = (part !== undefined && part !== 'schedule') || isDocumentsWord(text);
    return !isPart && /^["“«„'(（《]?[\p{Lu}\p{Lo}\p{Lt}\d]/u.test(text) && (stopLength(text) === 0 || /[:：]$/u.test(text));
}
