/** "Documentation: A/79/1": the word for documents, and the first of them on the same line. */
import type { FormBlock, FormTable } from '../form.js';
import { looksLikeDocument } from './papers.js';
import { isDocumentsWord } from './titles.js';

/** UTF-16 units of the longest word for documents. */
const longestWord = 60;

/** The blocks with such lines parted: the word, and right below it the document. */
export function withDocumentsApart(blocks: readonly FormBlock[]): readonly FormBlock[] {
    return blocks.flatMap((block): readonly FormBlock[] => {
        const inTable = block.kind === 'table' ? documentsIn(block) : undefined;
        if (inTable) {
            return [wordAlone(inTable.word), ...inTable.documents.map(documentBelow)];
        }
        const sign = block.kind === 'paragraph' ? block.text.slice(0, longestWord).search(/[:：]/u) : -1;
        if (block.kind !== 'paragraph' || sign < 0) {
            return [block];
        }
        const [word, rest] = [block.text.slice(0, sign).replaceAll('*', ''), block.text.slice(sign + 1).replace(/^[\s*]{1,8}/u, '')];
        return rest !== '' && isDocumentsWord(word) && looksLikeDocument(rest) ? [wordAlone(word), documentBelow(rest)] : [block];
    });
}

function wordAlone(word: string): FormBlock {
    return { kind: 'paragraph', text: word.trim() };
}

function documentBelow(text: string): FormBlock {
    return { kind: 'paragraph', text, isTight: true };
}

/** The word in the first cell of a table, and the documents beside it; undefined for other tables. */
function documentsIn({ rows }: FormTable): { readonly word: string; readonly documents: readonly string[] } | undefined {
    const [word = '', ...others] = (rows[0] ?? []).map((cell) => cell.trim());
    const documents = [others, ...rows.slice(1)].map((cells) => cells.filter((cell) => cell.trim() !== '').join(' '));
    const isWord = /[:：]$/u.test(word) && isDocumentsWord(word);
    return isWord && documents.every((text) => text !== '' && looksLikeDocument(text)) ? { word: word.slice(0, -1), documents } : undefined;
}
