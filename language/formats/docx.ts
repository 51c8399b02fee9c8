/** Word: the document as it is handed over, in the styles of the house or of a template. */
import type { Block, FormattedDocument } from '../document/blocks.js';
import { sectionsOf, type Writing } from './docx/body.js';
import { bookmarksOf } from './docx/bookmarks.js';
import { Relationships } from './docx/links.js';
import { Notes } from './docx/notes.js';
import { type DocumentParts, packageOf } from './docx/package.js';
import { pageParts, sectionProperties } from './docx/pages.js';
import { paragraph } from './docx/paragraphs.js';
import type { RunContext } from './docx/runs.js';
import { namespaces, styleSheet } from './docx/styles.js';
import { element, xmlFile } from './docx/xml.js';
import { zipped } from './docx/zip.js';
import type { Format } from './format.js';

export const docx: Format<'bytes'> = {
    render: (document) => zipped(packageOf(document, partsOf(document))),
};

function partsOf(document: FormattedDocument): DocumentParts {
    const { blocks, direction } = document;
    const [mainLinks, noteLinks] = [new Relationships(), new Relationships()];
    const styles = styleSheet(document);
    const notes = new Notes(blocks);
    const bookmarks = bookmarksOf(blocks);
    const contextWith =
        (links: Relationships) =>
        (block: Block): RunContext => ({
            block,
            mark: (run, look) => notes.mark(block, run, look),
            linkTo: (address) => links.address(address),
            bookmarkOf: bookmarks.nameOf,
        });
    const writing: Writing = { styles, notes, bookmarks, contextOf: contextWith(mainLinks) };
    const pages = pageParts(document);
    const sections = sectionsOf(document, writing);
    const properties = (index: number): string => sectionProperties(index === 0, pages, mainLinks, direction);
    const written = sections.flatMap((elements, index) =>
        index === sections.length - 1 ? elements : endedBy(elements, properties(index)),
    );
    const body = element('w:body', {}, ...written, properties(sections.length - 1));
    return {
        main: inDirection(xmlFile(element('w:document', namespaces, body)), direction),
        styles: xmlFile(styles.xml),
        footnotes: inDirection(xmlFile(notes.part(styles.formOf('note'), contextWith(noteLinks))), direction),
        pages,
        mainLinks,
        noteLinks,
    };
}

/** A section ends with a paragraph that says so: its last one, or one of no height below a table. */
function endedBy(elements: readonly string[], properties: string): readonly string[] {
    const last = elements.at(-1) ?? '';
    const end = '</w:pPr>';
    const at = last.startsWith('<w:p>') ? last.indexOf(end) : -1;
    return at < 0
        ? [...elements, paragraph({ spacing: { before: 0, after: 0 } }).replace(end, properties + end)]
        : [...elements.slice(0, -1), last.slice(0, at) + properties + last.slice(at)];
}

/** In a document from left to right no passage has to say that it is. */
function inDirection(xml: string, direction: Block['direction']): string {
    return direction === 'rtl' ? xml : xml.replaceAll('<w:bidi w:val="0"/>', '');
}
