/** "Documentation: A/79/1": the word for documents, and the first of them on the same line. */
import type { FormBlock } from '../form.js';
import { looksLikeDocument } from './papers.js';
import { isDocumentsWord } from './titles.js';

/** UTF-16 units of the longest word for documents. */
const longestWord = 60;

/** The blocks with such lines parted: the word, and right below it the document. */
export function withDocumentsApart(blocks: readonly FormBlock[]): readonly FormBlock[] {
    return blocks.flatMap((block): readonly FormBlock[] => {
        const sign = block.kind === 'paragraph' ? block.text.slice(0, longestWord).search(/[:：]/u) : -1;
        if (block.kind !== 'paragraph' || sign < 0) {
            return [block];
        }
        const [word, rest] = [block.text.slice(0, sign).replaceAll('*', ''), block.text.slice(sign + 1).replace(/^[\s*]{1,8}/u, '')];
        return rest !== '' && isDocumentsWord(word) && looksLikeDocument(rest)
            ? [
                  { kind: 'paragraph', text: word.trim() },
                  { kind: 'paragraph', text: rest, isTight: true },
              ]
            : [block];
    });
}
