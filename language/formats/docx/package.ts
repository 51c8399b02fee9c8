/** All parts of a Word file, with what says how they belong together. */
import type { FormattedDocument } from '../../document/blocks.js';
import { Relationships } from './links.js';
import type { Part } from './pages.js';
import { namespaces } from './styles.js';
import type { TakenPart } from './template.js';
import { element, escapeXml, xmlFile } from './xml.js';
import type { ZippedFile } from './zip.js';

/** The parts of a file that say something of this document. */
export interface DocumentParts {
    readonly main: string;
    readonly styles: string;
    readonly footnotes: string;
    readonly pages: readonly Part[];
    readonly mainLinks: Relationships;
    readonly noteLinks: Relationships;
    /** The lists in which Word counts; undefined where there are none. */
    readonly numbering?: string | undefined;
    /** Parts of a template. */
    readonly taken: readonly TakenPart[];
}

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const theme = 'application/vnd.openxmlformats-officedocument.theme+xml';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const rootLinks = '_rels/.rels';

export function packageOf(document: FormattedDocument, parts: DocumentParts): readonly ZippedFile[] {
    const { mainLinks, noteLinks, pages, numbering } = parts;
    const taken = parts.taken.filter(({ kind }) => numbering === undefined || kind !== 'numbering');
    mainLinks.part('styles', 'styles.xml');
    mainLinks.part('settings', 'settings.xml');
    mainLinks.part('footnotes', 'footnotes.xml');
    if (numbering !== undefined) {
        mainLinks.part('numbering', 'numbering.xml');
    }
    for (const { kind, name } of taken) {
        mainLinks.part(kind, name);
    }
    const root = new Relationships();
    root.part('officeDocument', 'word/document.xml');
    root.part(`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml');
    root.part('extended-properties', 'docProps/app.xml');
    const kinds = [
        ['document', 'document.main'],
        ['styles', 'styles'],
        ['settings', 'settings'],
        ['footnotes', 'footnotes'],
        ...(numbering === undefined ? [] : [['numbering', 'numbering'] as const]),
        ...pages.map(({ name, kind }) => [name.replace('.xml', ''), kind] as const),
    ] as const;
    const files: readonly (readonly [string, string | Uint8Array | undefined])[] = [
        ['[Content_Types].xml', contentTypes(kinds, taken)],
        [rootLinks, root.file()],
        ['word/document.xml', parts.main],
        ['word/_rels/document.xml.rels', mainLinks.file()],
        ['word/styles.xml', parts.styles],
        ['word/settings.xml', xmlFile(settings(document))],
        ['word/footnotes.xml', parts.footnotes],
        ['word/_rels/footnotes.xml.rels', noteLinks.file()],
        ...pages.map(({ name, content }) => [`word/${name}`, content] as const),
        ['word/numbering.xml', numbering],
        ...taken.map(({ name, content }) => [`word/${name}`, content] as const),
        ['docProps/core.xml', xmlFile(coreProperties(document))],
        ['docProps/app.xml', xmlFile(appProperties)],
    ];
    return files.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}

function contentTypes(kinds: readonly (readonly [string, string])[], taken: readonly TakenPart[]): string {
    const override = (name: string, type: string): string => element('Override', { PartName: `/${name}`, ContentType: type });
    return xmlFile(
        element(
            'Types',
            { xmlns: `${packages}/content-types` },
            element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
            element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
            ...kinds.map(([name, kind]) => override(`word/${name}.xml`, `${types}.${kind}+xml`)),
            ...taken.map(({ name, kind }) => override(`word/${name}`, kind === 'theme' ? theme : `${types}.${kind}+xml`)),
            override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
            override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
        ),
    );
}

/** The order of the settings is that of the schema. The separators of notes are named here, or Word calls the file damaged. */
function settings({ language }: FormattedDocument): string {
    const modern = { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': 15 };
    return element(
        'w:settings',
        namespaces,
        element('w:defaultTabStop', { 'w:val': 567 }),
        '<w:evenAndOddHeaders/>',
        element('w:characterSpacingControl', { 'w:val': language === 'zh' ? 'compressPunctuation' : 'doNotCompress' }),
        element('w:footnotePr', {}, ...[-1, 0].map((id) => element('w:footnote', { 'w:id': id }))),
        element('w:compat', {}, element('w:compatSetting', modern)),
    );
}

/** What the file says of itself. Its date is that of the document, so that equal documents give equal files. */
function coreProperties({ title, symbol, language, blocks }: FormattedDocument): string {
    const masthead = blocks.find(({ kind }) => kind === 'masthead');
    const issued = masthead?.kind === 'masthead' ? masthead.value?.issued : undefined;
    const date = (name: string): string =>
        issued === undefined ? '' : element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${issued}T00:00:00Z`);
    return element(
        'cp:coreProperties',
        {
            'xmlns:cp': `${packages}/metadata/core-properties`,
            'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
            'xmlns:dcterms': 'http://purl.org/dc/terms/',
            'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        },
        textElement('dc:title', title),
        textElement('dc:subject', symbol),
        date('created'),
        date('modified'),
        textElement('dc:language', language),
    );
}

function textElement(name: string, text: string): string {
    return text === '' ? '' : element(name, {}, escapeXml(text));
}

const appProperties = element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, 'Annotated Agenda'),
);
