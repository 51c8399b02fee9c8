/** The styles of a Word file: those of the parts of a document, under the names that the house has for them, and our own for what no house names. */
import type { FormattedDocument, WordNames, WordPart } from '../../document/blocks.js';
import { type Indent, type ParagraphLook, paragraphProperties } from './paragraphs.js';
import { type RunLook, noteStyle, runProperties } from './runs.js';
import { element } from './xml.js';

/** What a program needs to know of a style of paragraphs to write one of them. */
export interface StyleForm {
    readonly id: string;
    readonly indent: Indent;
    /** Where tabs lead to the right side of the numbers, as in the headings of many houses. */
    readonly numberTabs: readonly number[];
    /** Whether the style counts. Our numbers are typed. */
    readonly isCounted: boolean;
}

/** The styles of one file. */
export interface StyleSheet {
    readonly xml: string;
    formOf(part: WordPart): StyleForm;
    /** The id of the style for the marks of notes. */
    readonly noteMark: string;
}

/** The names of Word's own styles, for houses that have none. */
export const ownNames: Readonly<Record<WordPart, string>> = {
    title: 'Title',
    'part heading': 'heading 1',
    'item heading': 'heading 2',
    'sub-item heading': 'heading 3',
    heading: 'heading 4',
    paragraph: 'Body Text',
    'list entry': 'List',
    document: 'Agenda Document',
    note: 'footnote text',
};

export const parts = Object.keys(ownNames) as readonly WordPart[];

/** The text stands between two margins of its own. Numbers of headings stand in the left one. */
export const margin = 1134;
export const numberTab = 851;
export const noteStep = 227;
/** How far the text of an entry stands from its mark. */
export const step = 567;

interface Look {
    readonly paragraph: ParagraphLook;
    readonly run?: RunLook;
}

const margins: Indent = { left: margin, right: margin };

function heading(size: number, before: number, after: number, outline?: number): Look {
    return {
        paragraph: {
            keepNext: true,
            tabs: [{ kind: 'right', at: numberTab }],
            spacing: { before, after, line: Math.round(size * 11.25) },
            indent: { ...margins, hanging: margin },
            ...(outline === undefined ? {} : { outline }),
        },
        run: { bold: true, size },
    };
}

const looks: Readonly<Record<WordPart, Look>> = {
    title: heading(28, 360, 240),
    'part heading': heading(28, 360, 240, 0),
    'item heading': heading(24, 360, 240, 1),
    'sub-item heading': heading(20, 240, 120, 2),
    heading: heading(20, 240, 120, 3),
    paragraph: { paragraph: { spacing: { after: 120 }, indent: margins, align: 'both' } },
    'list entry': { paragraph: { spacing: { after: 120 }, indent: { left: margin + step, right: margin, hanging: step }, align: 'both' } },
    document: { paragraph: { spacing: { after: 60 }, indent: margins } },
    note: {
        paragraph: {
            spacing: { line: 220 },
            indent: { ...margins, left: margin + noteStep, hanging: noteStep },
        },
        run: { size: 18 },
    },
};

/** Our own styles: the first page, the list and tables. */
export const extras = {
    issuer: 'Agenda Issuer',
    organization: 'Agenda Organization',
    facts: 'Agenda Facts',
    bodyLine: 'Agenda Body Line',
    largeBodyLine: 'Agenda Body Line Large',
    session: 'Agenda Session',
    place: 'Agenda Place',
    author: 'Agenda Author',
    row: 'Agenda List Row',
    cell: 'Agenda Cell',
    head: 'Agenda Column Head',
    day: 'Agenda Day',
    tableNote: 'Agenda Table Note',
    header: 'Agenda Header',
    footer: 'Agenda Footer',
} as const;
export type Extra = keyof typeof extras;

const extraLooks: Readonly<Record<Extra, Look>> = {
    issuer: { paragraph: { spacing: { after: 80 } }, run: { size: 28 } },
    organization: { paragraph: { spacing: { before: 120, after: 240, line: 340 } }, run: { bold: true, size: 34 } },
    facts: { paragraph: { spacing: { line: 240 } } },
    bodyLine: { paragraph: { spacing: { before: 120, line: 270 } }, run: { bold: true, size: 24 } },
    largeBodyLine: { paragraph: { spacing: { before: 120, line: 270 } }, run: { bold: true, size: 28 } },
    session: { paragraph: { spacing: { before: 120 } }, run: { bold: true } },
    place: { paragraph: {} },
    author: { paragraph: { spacing: { before: 120, after: 240 }, indent: margins }, run: { bold: true } },
    row: { paragraph: { spacing: { after: 120 }, indent: { left: margin + step, right: margin, hanging: step } } },
    cell: { paragraph: { spacing: { before: 40, after: 40, line: 220 } }, run: { size: 18 } },
    head: { paragraph: { keepNext: true, spacing: { before: 80, after: 80, line: 200 } }, run: { italic: true, size: 16 } },
    day: { paragraph: { keepNext: true, spacing: { before: 80, after: 40, line: 220 } }, run: { bold: true, size: 18 } },
    tableNote: { paragraph: { spacing: { before: 80, line: 220 }, indent: { left: 227, hanging: 227 } }, run: { size: 18 } },
    header: { paragraph: { borderBelow: 4 }, run: { bold: true, size: 18 } },
    footer: { paragraph: {}, run: { size: 18 } },
};

/** The id of one of our own styles. */
export function extraId(extra: Extra): string {
    return extras[extra].replaceAll(' ', '');
}

/** The styles of a file without a template. */
export function styleSheet(document: FormattedDocument): StyleSheet {
    const names = namesOf(document.word);
    const first = new Map<string, WordPart>();
    for (const part of parts) {
        first.set(names[part], first.get(names[part]) ?? part);
    }
    const ids = new Map([...first.keys()].map((name, index) => [name, idOf(name, index)]));
    const written = [...first].map(([name, part]) => styleOf(ids.get(name) ?? '', name, sharedLook(part, name, names), document));
    return {
        xml: element('w:styles', namespaces, defaultsOf(document), normal, ...written, ...extraStyles(document)),
        formOf: (part) => ({
            id: ids.get(names[part]) ?? '',
            indent: looks[first.get(names[part]) ?? part].paragraph.indent ?? {},
            numberTabs: numberTabsOf(looks[first.get(names[part]) ?? part]),
            isCounted: false,
        }),
        noteMark: noteStyle,
    };
}

/** Headings that share a style look as the lowest of them does, and count in the outline as the highest. */
function sharedLook(first: WordPart, name: string, names: Readonly<Record<WordPart, string>>): Look {
    const { paragraph, run } = looks[first];
    const lowest = parts.filter((part) => names[part] === name && looks[part].paragraph.outline !== undefined).at(-1);
    return lowest === undefined || paragraph.outline === undefined
        ? { paragraph, ...(run ? { run } : {}) }
        : { ...looks[lowest], paragraph: { ...looks[lowest].paragraph, outline: paragraph.outline } };
}

/** The names of the styles for all parts: those of the house, else Word's own. */
export function namesOf(word: WordNames = {}): Readonly<Record<WordPart, string>> {
    return { ...ownNames, ...word };
}

/** Our own styles, and those of characters. `isMissing` says which ones a template lacks. */
export function extraStyles(document: FormattedDocument, isMissing: (name: string) => boolean = () => true): readonly string[] {
    const keys = Object.keys(extras) as readonly Extra[];
    return [
        ...keys.filter((key) => isMissing(extras[key])).map((key) => styleOf(extraId(key), extras[key], lookIn(key, document), document)),
        ...(isMissing('footnote reference')
            ? [characterStyle(noteStyle, 'footnote reference', runProperties({ size: 18, raised: true }))]
            : []),
    ];
}

/** A style of ours for a part, under a name that a template lacks. */
export function partStyle(part: WordPart, name: string, document: FormattedDocument): { readonly form: StyleForm; readonly xml: string } {
    const id = idOf(name, parts.indexOf(part));
    const { indent = {} } = looks[part].paragraph;
    return {
        form: { id, indent, numberTabs: numberTabsOf(looks[part]), isCounted: false },
        xml: styleOf(id, name, looks[part], document),
    };
}

function numberTabsOf({ paragraph: { tabs = [] } }: Look): readonly number[] {
    return tabs.filter(({ kind }) => kind === 'right').map(({ at }) => at);
}

/** Slanted letters are foreign to Chinese and Arabic. */
function lookIn(key: Extra, { language }: FormattedDocument): Look {
    const look = extraLooks[key];
    return key === 'head' && (language === 'zh' || language === 'ar') ? { ...look, run: { size: 16 } } : look;
}

export const namespaces = {
    'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const normal = element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    element('w:name', { 'w:val': 'Normal' }),
    '<w:qFormat/>',
);

/** Ids are letters and figures. Those of Word's own styles are as Word writes them. */
function idOf(name: string, index: number): string {
    return Object.values(ownNames).includes(name)
        ? name
              .split(' ')
              .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
              .join('')
        : `House${index + 1}${name.replace(/[^A-Za-z0-9]+/gu, '')}`;
}

function styleOf(id: string, name: string, { paragraph, run = {} }: Look, document: FormattedDocument): string {
    // Some programs stretch the letters of Arabic to fill a line, with signs that stay in its text.
    const look: ParagraphLook = document.language === 'ar' && paragraph.align === 'both' ? { ...paragraph, align: 'left' } : paragraph;
    const sized = run.size === undefined ? run : { ...run, complexSize: complexSize(run.size, document) };
    const properties = paragraphProperties(document.direction === 'rtl' ? { ...look, direction: 'rtl' } : look);
    const isOwn = Object.values(ownNames).includes(name) && name !== ownNames.document;
    return element(
        'w:style',
        { 'w:type': 'paragraph', 'w:customStyle': isOwn ? undefined : 1, 'w:styleId': id },
        element('w:name', { 'w:val': name }),
        element('w:basedOn', { 'w:val': 'Normal' }),
        '<w:qFormat/>',
        properties === '' ? '' : element('w:pPr', {}, properties),
        runProperties(sized),
    );
}

function characterStyle(id: string, name: string, properties: string): string {
    return element('w:style', { 'w:type': 'character', 'w:styleId': id }, element('w:name', { 'w:val': name }), properties);
}

/** Arabic letters are smaller than Latin ones of the same size. */
function complexSize(size: number, { language }: FormattedDocument): number {
    return language === 'ar' ? Math.round(size * 1.3) : size;
}

const regions: Readonly<Record<FormattedDocument['language'], string>> = { en: 'GB', fr: 'FR', es: 'ES', ru: 'RU', ar: 'SA', zh: 'CN' };

/** A language as Word names it: `ar-SA`. */
export function languageTag(language: FormattedDocument['language']): string {
    return `${language}-${regions[language]}`;
}

/** Each document has a language of three scripts: that of its own, and one for letters of the others. */
function defaultsOf(document: FormattedDocument): string {
    const { language } = document;
    const size = { ar: 22, zh: 21 }[language as string] ?? 20;
    const run = [
        element('w:rFonts', fonts),
        element('w:sz', { 'w:val': size }),
        element('w:szCs', { 'w:val': complexSize(20, document) }),
        element('w:lang', {
            'w:val': language === 'ar' || language === 'zh' ? 'en-GB' : languageTag(language),
            'w:eastAsia': 'zh-CN',
            'w:bidi': 'ar-SA',
        }),
    ];
    const line = { ar: 320, zh: 280 }[language as string] ?? 240;
    const paragraph = element('w:pPr', {}, paragraphProperties({ spacing: { line } }));
    return element('w:docDefaults', {}, element('w:rPrDefault', {}, element('w:rPr', {}, ...run)), element('w:pPrDefault', {}, paragraph));
}

/** The letters of each script have a font of their own. A machine without it takes another one of its kind. */
const fonts = {
    'w:ascii': 'Times New Roman',
    'w:hAnsi': 'Times New Roman',
    'w:eastAsia': 'SimSun',
    'w:cs': 'Simplified Arabic',
};
