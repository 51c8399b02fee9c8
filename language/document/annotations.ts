/** The annotations, section by section, and their notes. */
import type { AstNode } from 'langium';
import {
    type Footnote,
    type Inline,
    isAnnexHeading,
    isDocumentation,
    isFootnote,
    isGroup,
    isIntroduction,
    isItem,
    isListEntry,
    isParagraph,
    isSymbolText,
    isTable,
    isTextSection,
    type Introduction,
    type TextSection,
} from '../grammar/generated/ast.js';
import { piecesOf } from '../kept/pieces.js';
import { definedIn } from '../semantics/notes.js';
import { isNumberedParagraph, paragraphNumbersOf } from '../semantics/paragraphs.js';
import type { Reading } from '../semantics/reading.js';
import type { Passage } from '../syntax/tree/nodes.js';
import { isBullet } from '../syntax/words/list-markers.js';
import { rememberedWith } from '../kept/remembered.js';
import { type BlockContent, type Content, plainText } from './blocks.js';
import { EntryDepth } from './entry-depth.js';
import { type Draft, draft, keyOfText } from './draft.js';
import { depthOf, hasList, headingMarkerOf, headingTitle, levelOf, partHeading } from './list.js';
import { printedPaper } from './papers.js';
import { papersTable } from './papers-table.js';
import { tableDraft } from './tables.js';
import { firstLineOf, placeOf } from './places.js';
import { contentOf, plain, type Printing, shownAs } from './running-text.js';
import { type Sheet, sheetOf } from './sheet.js';
import type { Counted } from './values.js';

/** A section that stands among the annotations. */
type Annotated = Exclude<TextSection, Introduction>;

/** The text that stands before the list, in the order of the source. Its notes are among those of the annotations. */
export function introductionSheets(reading: Reading, printing: Printing): readonly Sheet[] {
    const firstOf = firstNumbers(reading);
    return reading.agenda.sections.filter(isIntroduction).flatMap((section) => introductionOf(section, printing, firstOf(section)));
}

/** The number of the first paragraph of each section; undefined where paragraphs are not numbered. */
function firstNumbers({ agenda, masthead }: Reading): (section: TextSection) => number | undefined {
    const numbers = masthead.areParagraphsNumbered ? paragraphNumbersOf(agenda).firsts : undefined;
    const before = piecesOf(agenda).length - agenda.sections.length;
    return ({ $containerIndex = 0 }) => numbers?.[before + $containerIndex];
}

const introductionOf = rememberedWith((section: Introduction, printing: Printing, first: number | undefined): readonly Sheet[] => {
    const { title } = section;
    const content = contentOf(title, printing);
    const text = plainText(content);
    const key = keyOfText(text);
    return sheetOf([
        ...(title ? [draft(printing, key, { kind: 'introduction-title', content }, firstLineOf(section), { text, passage: title })] : []),
        ...passageDrafts(section.blocks, `introduction:${key}`, 1, printing, first),
    ]);
});

/** The annotations of all items, groups and headings, in the order of the text, and the notes of the body. */
export function annotationSheets(reading: Reading, printing: Printing): readonly Sheet[] {
    const { agenda, outline, masthead } = reading;
    const written = agenda.sections.filter(isTextSection);
    const sections = written.filter((section): section is Annotated => !isIntroduction(section));
    const firstOf = firstNumbers(reading);
    const isListed = outline.items.length > 0 && hasList(masthead.symbol, printing);
    // Where the list is left out, the annotations are all of the document: its title is their heading.
    const hasHead = isListed || outline.items.length === 0 || printing.style.parts === 'numbered';
    return [
        ...(sections[0] && hasHead ? [headSheet(sections[0], printing, isListed ? 2 : 1)] : []),
        ...sections.map((section) => {
            const entry = isItem(section) ? outline.entryOf(section) : undefined;
            return entry
                ? sectionOf(
                      section,
                      printing,
                      entry.label,
                      levelOf(entry),
                      depthOf(entry),
                      headingMarkerOf(entry, printing),
                      firstOf(section),
                  )
                : sectionOf(section, printing, '', 1, 1, '', firstOf(section));
        }),
        ...written.flatMap((section) => noteSheets(section, printing)),
    ];
}

const headSheet = rememberedWith((first: Annotated, printing: Printing, number: number): Sheet => {
    const content = partHeading(number, annotationsTitle(printing), printing);
    return { drafts: [draft(printing, 'annotations', { kind: 'section-title', content }, firstLineOf(first))] };
});

/** "Annotations", or "Annotations to the provisional agenda". */
function annotationsTitle({ locale, style }: Printing): string {
    return style.annotations === 'long' ? locale.phrases.annotationsToAgenda : locale.phrases.annotations;
}

/** The blocks of a section. They are made anew only if its text, its place in the outline or the way of printing changes. */
const sectionOf = rememberedWith(
    (
        section: Annotated,
        printing: Printing,
        label: string,
        level: number,
        depth: number,
        marker: string,
        first: number | undefined,
    ): Sheet => {
        const written = contentOf(section.title, printing);
        const content = isItem(section) ? headingTitle(written, printing.locale) : written;
        const text = plainText(content);
        const key = isItem(section) ? label : keyOfText(text);
        const heading: BlockContent = !isItem(section)
            ? { kind: isGroup(section) ? 'group-heading' : 'free-heading', content }
            : {
                  kind: 'annotation-heading',
                  level,
                  ...(depth === level ? {} : { depth }),
                  marker,
                  ...(printing.style.headings === 'above' && level === 1 && marker !== '' ? { isMarkerAbove: true } : {}),
                  content,
              };
        return {
            drafts: [
                draft(printing, key, heading, firstLineOf(section), {
                    text,
                    passage: section.title,
                    ...(isItem(section) ? { item: section } : {}),
                }),
                ...passageDrafts(section.blocks, key, depth, printing, first),
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
 * @param first the number of the first paragraph; undefined where paragraphs are not numbered
 */
export function passageDrafts(
    blocks: readonly AstNode[],
    section: string,
    depth: number,
    printing: Printing,
    first?: number,
): readonly Draft[] {
    let number = first ?? 0;
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
        if (isParagraph(block) || (first !== undefined && isNumberedParagraph(block))) {
            entries.interrupt();
            const numbered = first === undefined ? {} : { marker: locale.printMarker(String(number), 1) };
            const counted: Counted | undefined = first === undefined ? undefined : { script: 'number', ordinal: number };
            add(block, { kind: 'paragraph', ...numbered, content: contentOf(block, printing) }, keyOfText, counted);
            number++;
        } else if (isListEntry(block)) {
            const isDash = isBullet(block.marker);
            const marker = isDash ? (printing.style.bullets === 'bullet' ? '•' : '–') : block.marker;
            const { depth, counted } = entries.next(block.marker);
            add(
                block,
                { kind: 'list-entry', depth, marker, content: contentOf(block, printing) },
                isDash ? keyOfText : () => marker,
                counted,
            );
        } else if (isDocumentation(block)) {
            if (printing.style.documentation === 'heading') {
                const heading: BlockContent = {
                    kind: 'documentation-heading',
                    level: depth + 1,
                    content: plain(locale.phrases.documentation),
                };
                drafts.push(draft(printing, section, heading, firstLineOf(block)));
            }
            if (printing.style.documents === 'table') {
                drafts.push(...papersTable(block, section, printing));
                continue;
            }
            for (const paper of block.papers) {
                const symbol = paper.parts.find(isSymbolText)?.symbol;
                const { content, parts } = printedPaper(paper, printing);
                add(paper, { kind: 'paper', content }, (text) => symbol ?? keyOfText(text), undefined, parts);
            }
        } else if (isTable(block)) {
            entries.interrupt();
            drafts.push(tableDraft(block, section, printing));
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
