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
import { type Content, plainText } from './blocks.js';
import { EntryDepth } from './entry-depth.js';
import { type BlockList, firstLineOf, keyOfText, placeOf } from './identity.js';
import { levelOf, markerOf } from './list.js';
import { contentOf, plain, type Printing } from './running-text.js';

/** Adds the annotations of all items and headings, in the order of the text, and the notes of the body. */
export function addAnnotations(reading: Reading, printing: Printing, out: BlockList): void {
    const { agenda, outline, notes } = reading;
    const sections = agenda.sections.filter((section): section is Item | Heading => isItem(section) || isHeading(section));
    if (sections[0]) {
        out.add('annotations', { kind: 'section-title', content: plain(printing.locale.phrases.annotations) }, firstLineOf(sections[0]));
    }
    const entries = new Map<Item, OutlineItem>(outline.items.map((entry) => [entry.item, entry]));
    for (const section of sections) {
        const key = addHeading(section, entries, printing, out);
        addPassages(section.blocks, key, printing, out);
    }
    addNotes(notesOfArea(notes, 'body'), 'footnote', printing, out);
}

/** Adds notes with their marks. */
export function addNotes(notes: readonly Footnote[], kind: 'footnote' | 'annex-note', printing: Printing, out: BlockList): void {
    for (const note of notes) {
        const content = contentOf(note, printing);
        out.add(note.name ?? '', { kind, mark: note.name ?? '', content }, placeOf(note), plainText(content));
    }
}

/** @returns the key of the section, which its passages carry in theirs */
function addHeading(section: Item | Heading, entries: ReadonlyMap<Item, OutlineItem>, printing: Printing, out: BlockList): string {
    const content = contentOf(section.title, printing);
    const text = plainText(content);
    const place = firstLineOf(section);
    if (isHeading(section)) {
        const key = keyOfText(text);
        out.add(key, { kind: 'free-heading', content }, place, text);
        return key;
    }
    const entry = entries.get(section);
    const label = entry?.label ?? '';
    out.add(
        label,
        { kind: 'annotation-heading', level: entry ? levelOf(entry) : 1, marker: entry ? markerOf(entry, printing) : '', content },
        place,
        text,
    );
    return label;
}

/** Adds paragraphs, list entries and documentation. Notes are printed at the end of their part, and lines that cannot be read nowhere. */
export function addPassages(blocks: readonly AstNode[], section: string, printing: Printing, out: BlockList): void {
    const depth = new EntryDepth();
    const content = (passage: Passage): Content => contentOf(passage, printing);
    for (const block of blocks) {
        if (isParagraph(block)) {
            depth.interrupt();
            const runs = content(block);
            const text = plainText(runs);
            out.add(`${section}:${keyOfText(text)}`, { kind: 'paragraph', content: runs }, placeOf(block), text);
        } else if (isListEntry(block)) {
            const runs = content(block);
            const marker = /^[-–—•]$/u.test(block.marker) ? '–' : block.marker;
            const text = plainText(runs);
            out.add(
                `${section}:${marker === '–' ? keyOfText(text) : marker}`,
                { kind: 'list-entry', depth: depth.depthOf(block.marker), marker, content: runs },
                placeOf(block),
                text,
            );
        } else if (isDocumentation(block)) {
            out.add(section, { kind: 'documentation-heading', content: plain(printing.locale.phrases.documentation) }, firstLineOf(block));
            for (const paper of block.papers) {
                const runs = content(paper);
                const text = plainText(runs);
                const symbol = paper.parts.find(isSymbolText)?.symbol;
                out.add(`${section}:${symbol ?? keyOfText(text)}`, { kind: 'paper', content: runs }, placeOf(paper), text);
            }
        } else if (!isFootnote(block)) {
            depth.interrupt();
        }
    }
}
