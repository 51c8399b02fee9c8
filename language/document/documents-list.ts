/** The list of documents by item, `{documents}` in an annex: made from the documentation of all items, so that each paper is written once. */
import {
    type Documentation,
    type DocumentList,
    type Inline,
    isDocumentation,
    isItem,
    isMark,
    isSymbolText,
    isTextSection,
    type TextSection,
} from '../grammar/generated/ast.js';
import { remembered, rememberedWith } from '../kept/remembered.js';
import { printedLabel } from '../semantics/labels.js';
import type { OutlineItem } from '../semantics/outline.js';
import type { Reading } from '../semantics/reading.js';
import { labelParts } from '../syntax/words/labels.js';
import { plainText } from './blocks.js';
import { type Draft, draft, keyOfText } from './draft.js';
import { markerOf, titleContent } from './list.js';
import { printedPaper } from './papers.js';
import { placeOf } from './places.js';
import type { Printing } from './running-text.js';
import { type Sheet, sheetOf } from './sheet.js';

type Section = TextSection;

/** The items and headings with documents, each above its documents. All stand at the line of the list. */
export function documentsSheets(list: DocumentList, { agenda, outline }: Reading, printing: Printing): readonly Sheet[] {
    const sections = agenda.sections.filter((section): section is Section => isTextSection(section) && papersOf(section).length > 0);
    const markers = sections.map((section) => {
        const entry = isItem(section) ? outline.entryOf(section) : undefined;
        return entry ? pathOf(entry, printing) : '';
    });
    return listed(list, printing, sections, markers);
}

/** The number of an item where it stands alone: `2.`, and the whole label of a sub-item, `2 (a)`. */
function pathOf(entry: OutlineItem, printing: Printing): string {
    return entry.parent && !entry.above
        ? printedLabel(labelParts(entry.label), printing.locale, printing.scheme)
        : markerOf(entry, printing);
}

const papersOf = remembered(({ blocks }: Section): Documentation['papers'] =>
    blocks.filter(isDocumentation).flatMap(({ papers }) => papers),
);

/** A passage without its note marks, which are printed once, where the passage stands. */
function unmarked(passage: { readonly parts: readonly Inline[] } | undefined): { readonly parts: readonly Inline[] } {
    return { parts: passage?.parts.filter((part) => !isMark(part)) ?? [] };
}

const listed = rememberedWith(
    (list: DocumentList, printing: Printing, sections: readonly Section[], markers: readonly string[]): readonly Sheet[] => {
        const place = placeOf(list);
        const drafts = sections.flatMap((section, index): Draft[] => {
            const content = titleContent(section.title, printing);
            const marker = markers[index] ?? '';
            const printed = { text: plainText(content), passage: unmarked(section.title), ...(isItem(section) ? { item: section } : {}) };
            return [
                draft(printing, `${marker}${keyOfText(printed.text)}`, { kind: 'documents-item', marker, content }, place, printed),
                ...papersOf(section).map((paper) => {
                    const { content: whole, parts } = printedPaper(paper, printing);
                    const text = whole.filter((run) => run.kind !== 'mark');
                    const symbol = paper.parts.find(isSymbolText)?.symbol;
                    const plain = plainText(text);
                    return draft(printing, `documents:${symbol ?? keyOfText(plain)}`, { kind: 'paper', content: text }, place, {
                        text: plain,
                        passage: unmarked({ parts }),
                    });
                }),
            ];
        });
        return sheetOf(drafts).map((sheet) => ({ ...sheet, isOfAnnex: true }));
    },
);
