/** Word: the document as it is handed over, in the styles of the house or of a template. */
import type { Block, FormattedDocument } from '../document/blocks.js';
import { endsAtPlace, partOf, sectionsOf, type Writing } from './docx/body.js';
import { bookmarksOf } from './docx/bookmarks.js';
import { heldTogether, inOwnLanguage } from './docx/for-printing.js';
import { lifted } from './docx/lifted.js';
import { Relationships } from './docx/links.js';
import { Notes } from './docx/notes.js';
import { Numbering } from './docx/numbering.js';
import { type DocumentParts, packageOf } from './docx/package.js';
import { ownShape, turned } from './docx/page-shape.js';
import { pageParts, sectionProperties } from './docx/pages.js';
import { paragraph } from './docx/paragraphs.js';
import { type RunContext, noteStyle } from './docx/runs.js';
import { namespaces, type StyleSheet, styleSheet } from './docx/styles.js';
import { type Template, templateFor } from './docx/template.js';
import { element, xmlFile } from './docx/xml.js';
import { zipped } from './docx/zip.js';
import type { Format, Pause, Wishes } from './format.js';

export const docx: Format<'bytes'> = {
    render: async (document, template, pause, wishes) => {
        const known = template && (await templateOf(document, template));
        const parts = await partsOf(withWishes(document, wishes), typeof known === 'string' ? undefined : known, pause, wishes);
        await pause?.();
        return zipped(packageOf(document, parts));
    },
    refusalOf: async (document, template) => {
        const known = await templateOf(document, template);
        return typeof known === 'string' ? known : undefined;
    },
};

/** What the user wishes goes before what the house does. */
function withWishes(document: FormattedDocument, { numbering }: Wishes = {}): FormattedDocument {
    return numbering === undefined ? document : { ...document, numbering };
}

function templateOf(document: FormattedDocument, bytes: Uint8Array): Promise<Template | string> {
    return templateFor(bytes, document, new Set(document.blocks.flatMap((block) => partOf(block) ?? [])));
}

/** The parts of the file of a document, before they are packed. */
export async function partsOf(
    document: FormattedDocument,
    template?: Template,
    pause?: Pause,
    { isForPrinting = false }: Wishes = {},
): Promise<DocumentParts> {
    const { blocks, direction } = document;
    const [mainLinks, noteLinks] = [new Relationships(), new Relationships()];
    const styles = template?.sheet ?? styleSheet(document);
    const wished = template?.shape ?? ownShape;
    const lift = blocks.some(({ kind }) => kind === 'masthead') ? lifted(wished) : undefined;
    const shape = lift?.shape ?? wished;
    const notes = new Notes(blocks, isForPrinting);
    const bookmarks = bookmarksOf(blocks);
    const contextWith =
        (links: Relationships) =>
        (block: Block): RunContext => ({
            block,
            mark: (run, look) => notes.mark(block, run, look),
            linkTo: (address) => links.address(address),
            bookmarkOf: bookmarks.nameOf,
        });
    const numbering = document.numbering === 'automatic' ? numberingOf(document, styles, template) : undefined;
    const writing: Writing = {
        styles,
        notes,
        bookmarks,
        numbering,
        width: shape.width,
        turnedWidth: turned(shape).width,
        contextOf: contextWith(mainLinks),
    };
    const sections = await sectionsOf(document, writing, pause);
    const pages = pageParts(
        document,
        shape,
        sections.some(({ isTurned }) => isTurned),
        lift,
    );
    const written = sections.flatMap((section, index) => {
        const properties = sectionProperties(section, pages, mainLinks, direction, shape);
        return index === sections.length - 1 ? [...section.elements, properties] : endedBy(section.elements, properties);
    });
    const body = element('w:body', {}, ...written);
    return {
        main: finished(xmlFile(element('w:document', namespaces, body)), styles, direction, isForPrinting),
        styles: xmlFile(isForPrinting ? inOwnLanguage(styles.xml, document.language) : styles.xml),
        footnotes: finished(xmlFile(notes.part(styles.formOf('note'), contextWith(noteLinks))), styles, direction, isForPrinting),
        pages,
        mainLinks,
        noteLinks,
        numbering: numbering?.part(),
        taken: template?.parts ?? [],
    };
}

function numberingOf(document: FormattedDocument, styles: StyleSheet, template: Template | undefined): Numbering {
    const given = template?.parts.find(({ kind }) => kind === 'numbering')?.content;
    return new Numbering(document, (block, number) => endsAtPlace(block, number, styles), given && new TextDecoder('utf-8').decode(given));
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

/** The style for the marks of notes has the id of the template. In a document from left to right no passage has to say that it is. */
function finished(xml: string, { noteMark }: StyleSheet, direction: Block['direction'], isForPrinting: boolean): string {
    const styled = xml.replaceAll(styleTag(noteStyle), styleTag(noteMark));
    if (direction === 'rtl') {
        return isForPrinting ? heldTogether(styled) : styled;
    }
    return styled.replaceAll('<w:bidi w:val="0"/>', '');
}

function styleTag(id: string): string {
    return element('w:rStyle', { 'w:val': id });
}
