/** The annotations, section by section, and their notes. */
import type { AstNode } from 'langium';
import {
    type Footnote,
    type Heading,
    type Inline,
    type Item,
    isAnnexHeading,
    isDocumentation,
    isFootnote,
    isHeading,
    isItem,
    isListEntry,
    isParagraph,
    isSymbolText,
} from '../grammar/generated/ast.js';
import { definedIn } from '../semantics/notes.js';
import type { Reading } from '../semantics/reading.js';
import type { Passage } from '../syntax/tree/nodes.js';
import { isBullet } from '../syntax/words/list-markers.js';
import { rememberedWith } from '../kept/remembered.js';
import { type BlockContent, type Content, plainText } from './blocks.js';
import { EntryDepth } from './entry-depth.js';
import { type Draft, draft, keyOfText } from './draft.js';
import { depthOf, hasList, headingMarkerOf, levelOf, partHeading } from './list.js';
import { printedPaper } from './papers.js';
import { firstLineOf, placeOf } from './places.js';
import { contentOf, plain, type Printing, shownAs } from './running-text.js';
import { type Sheet, sheetOf } from './sheet.js';
import type { Counted } from './values.js';

/** The annotations of all items and headings, in the order of the text, and the notes of the body. */
export function annotationSheets({ agenda, outline, masthead }: Reading, printing: Printing): readonly Sheet[] {
    const sections = agenda.sections.filter((section): section is Item | Heading => isItem(section) || isHeading(section));
    return [
        ...(sections[0] ? [headSheet(sections[0], printing, outline.items.length > 0 && hasList(masthead.symbol, printing) ? 2 : 1)] : []),
        ...sections.map((section) => {
            const entry = isItem(section) ? outline.entryOf(section) : undefined;
            return entry
                ? sectionOf(section, printing, entry.label, levelOf(entry), depthOf(entry), headingMarkerOf(entry, printing))
                : sectionOf(section, printing, '', 1, 1, '');
        }),
        ...sections.flatMap((section) => noteSheets(section, printing)),
    ];
}

const headSheet = rememberedWith((first: Item | Heading, printing: Printing, number: number): Sheet => {
    const content = partHeading(number, printing.locale.phrases.annotations, printing);
    return { drafts: [draft(printing, 'annotations', { kind: 'section-title', content }, firstLineOf(first))] };
});

/** The blocks of a section. They are made anew only if its text, its place in the outline or the way of printing changes. */
const sectionOf = rememberedWith(
    (section: Item | Heading, printing: Printing, label: string, level: number, depth: number, marker: string): Sheet => {
        const content = contentOf(section.title, printing);
        const text = plainText(content);
        const key = isHeading(section) ? keyOfText(text) : label;
        const heading: BlockContent = isHeading(section)
            ? { kind: 'free-heading', content }
            : { kind: 'annotation-heading', level, ...(depth === level ? {} : { depth }), marker, content };
        return {
            drafts: [
                draft(printing, key, heading, firstLineOf(section), {
                    text,
                    passage: section.title,
                    ...(isItem(section) ? { item: section } : {}),
                }),
                ...passageDrafts(section.blocks, key, depth, printing),
            ],
        };
    },
);

/** The notes defined in a piece of the agenda. They are printed below the text of their area. */
export const noteSheets = rememberedWith((piece: AstNode, printing: Printing): readonly Sheet[] =>
    sheetOf(noteDrafts(definedIn(piece), 'footnote', printing)),
);

/** Notes with their marks. */
export function noteDrafts(notes: readonly Footnote[], kind: 'footnote' | 'annex-note', printing: Printing): readonly Draft[] {
    return notes.map((note) => {
        const content = contentOf(note, printing);
        const mark = note.name ?? '';
        const { locale } = printing;
        return draft(printing, mark, { kind, mark, ...shownAs(mark, locale), content }, placeOf(note), {
            text: plainText(content),
            passage: note,
        });
    });
}

/**
 * The blocks of paragraphs, list entries and documentation. Notes are printed at the end of their area, unreadable lines nowhere.
 * @param depth how deep the heading of the section stands, 0 for the annex
 */
export function passageDrafts(blocks: readonly AstNode[], section: string, depth: number, printing: Printing): readonly Draft[] {
    const entries = new EntryDepth();
    const { locale } = printing;
    const drafts: Draft[] = [];
    const add = (
        passage: Passage,
        content: BlockContent & { readonly content: Content },
        key: (text: string) => string,
        counted?: Counted,
        parts: readonly Inline[] = passage.parts,
    ): void => {
        const text = plainText(content.content);
        drafts.push(
            draft(printing, `${section}:${key(text)}`, content, placeOf(passage), {
                text,
                passage: parts === passage.parts ? passage : { parts },
                counted,
            }),
        );
    };
    for (const block of blocks) {
        if (isParagraph(block)) {
            entries.interrupt();
            add(block, { kind: 'paragraph', content: contentOf(block, printing) }, keyOfText);
        } else if (isListEntry(block)) {
            const marker = isBullet(block.marker) ? '–' : block.marker;
            const { depth, counted } = entries.next(block.marker);
            add(
                block,
                { kind: 'list-entry', depth, marker, content: contentOf(block, printing) },
                marker === '–' ? keyOfText : () => marker,
                counted,
            );
        } else if (isDocumentation(block)) {
            const heading: BlockContent = { kind: 'documentation-heading', level: depth + 1, content: plain(locale.phrases.documentation) };
            drafts.push(draft(printing, section, heading, firstLineOf(block)));
            for (const paper of block.papers) {
                const symbol = paper.parts.find(isSymbolText)?.symbol;
                const { content, parts } = printedPaper(paper, printing);
                add(paper, { kind: 'paper', content }, (text) => symbol ?? keyOfText(text), undefined, parts);
            }
        } else if (isAnnexHeading(block)) {
            entries.interrupt();
            if (block.title) {
                add(block.title, { kind: 'free-heading', content: contentOf(block.title, printing) }, keyOfText);
            }
        } else if (!isFootnote(block)) {
            entries.interrupt();
        }
    }
    return drafts;
}
