/** The annotations, section by section, and the notes under them. */
import type { AstNode } from 'langium';
import {
    type Footnote,
    type Heading,
    type Item,
    isDocumentation,
    isFootnote,
    isHeading,
    isItem,
    isListEntry,
    isParagraph,
    isSymbolText,
} from '../grammar/generated/ast.js';
import { notesOfArea } from '../semantics/notes.js';
import type { OutlineItem } from '../semantics/outline.js';
import type { Reading } from '../semantics/reading.js';
import type { Passage } from '../syntax/nodes.js';
import { type BlockContent, type Content, plainText } from './blocks.js';
import { EntryDepth } from './entry-depth.js';
import { type BlockList, type Draft, draft, firstLineOf, keyOfText, placeOf } from './identity.js';
import { levelOf, markerOf } from './list.js';
import { contentOf, plain, type Printing, shownAs } from './running-text.js';

/** Adds the annotations of all items and headings, in the order of the text, and the notes of the body. */
export function addAnnotations(reading: Reading, printing: Printing, out: BlockList): void {
    const { agenda, outline, notes } = reading;
    const sections = agenda.sections.filter((section): section is Item | Heading => isItem(section) || isHeading(section));
    if (sections[0]) {
        out.add('annotations', { kind: 'section-title', content: plain(printing.locale.phrases.annotations) }, firstLineOf(sections[0]));
    }
    const entries = new Map<Item, OutlineItem>(outline.items.map((entry) => [entry.item, entry]));
    for (const section of sections) {
        for (const block of draftsOf(section, isItem(section) ? entries.get(section) : undefined, printing)) {
            out.addDraft(block);
        }
    }
    addNotes(notesOfArea(notes, 'body'), 'footnote', printing, out);
}

interface SectionDrafts {
    readonly printing: Printing;
    readonly label: string;
    readonly level: number;
    readonly marker: string;
    readonly drafts: readonly Draft[];
}

const known = new WeakMap<Item | Heading, SectionDrafts>();

/** The blocks of a section, made anew only where its text, its label's place or the way of printing has changed. */
function draftsOf(section: Item | Heading, entry: OutlineItem | undefined, printing: Printing): readonly Draft[] {
    const label = entry?.label ?? '';
    const level = entry ? levelOf(entry) : 1;
    const marker = entry ? markerOf(entry, printing) : '';
    const before = known.get(section);
    if (before?.printing === printing && before.label === label && before.level === level && before.marker === marker) {
        return before.drafts;
    }
    const content = contentOf(section.title, printing);
    const text = plainText(content);
    const key = isHeading(section) ? keyOfText(text) : label;
    const heading: BlockContent = isHeading(section)
        ? { kind: 'free-heading', content }
        : { kind: 'annotation-heading', level, marker, content };
    const drafts = [
        draft(printing.locale, key, heading, () => firstLineOf(section), text),
        ...passageDrafts(section.blocks, key, printing),
    ];
    known.set(section, { printing, label, level, marker, drafts });
    return drafts;
}

/** Adds notes with their marks. */
export function addNotes(notes: readonly Footnote[], kind: 'footnote' | 'annex-note', printing: Printing, out: BlockList): void {
    for (const note of notes) {
        const content = contentOf(note, printing);
        const mark = note.name ?? '';
        out.add(mark, { kind, mark, ...shownAs(mark, printing.locale), content }, placeOf(note), plainText(content));
    }
}

/** The blocks of paragraphs, list entries and documentation. Notes are printed at the end of their part, and lines that cannot be read nowhere. */
export function passageDrafts(blocks: readonly AstNode[], section: string, printing: Printing): readonly Draft[] {
    const depth = new EntryDepth();
    const { locale } = printing;
    const drafts: Draft[] = [];
    const add = (node: Passage, content: BlockContent & { readonly content: Content }, key: (text: string) => string): void => {
        const text = plainText(content.content);
        drafts.push(draft(locale, `${section}:${key(text)}`, content, () => placeOf(node), text));
    };
    for (const block of blocks) {
        if (isParagraph(block)) {
            depth.interrupt();
            add(block, { kind: 'paragraph', content: contentOf(block, printing) }, keyOfText);
        } else if (isListEntry(block)) {
            const marker = /^[-–—•]$/u.test(block.marker) ? '–' : block.marker;
            add(
                block,
                { kind: 'list-entry', depth: depth.depthOf(block.marker), marker, content: contentOf(block, printing) },
                marker === '–' ? keyOfText : () => marker,
            );
        } else if (isDocumentation(block)) {
            const heading: BlockContent = { kind: 'documentation-heading', content: plain(locale.phrases.documentation) };
            drafts.push(draft(locale, section, heading, () => firstLineOf(block)));
            for (const paper of block.papers) {
                const symbol = paper.parts.find(isSymbolText)?.symbol;
                add(paper, { kind: 'paper', content: contentOf(paper, printing) }, (text) => symbol ?? keyOfText(text));
            }
        } else if (!isFootnote(block)) {
            depth.interrupt();
        }
    }
    return drafts;
}
