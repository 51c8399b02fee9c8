/** What a Word file of the house gives to ours: its styles, letters and theme, and the shape of its pages. Its text and its masthead stay there: they are of another session. */
import type { FormattedDocument, WordNames, WordPart } from '../../document/blocks.js';
import { ownShape, type PageShape } from './page-shape.js';
import { noteStyle } from './runs.js';
import { extraStyles, namesOf, ownNames, partStyle, type StyleForm, type StyleSheet } from './styles.js';
import { tagIn, type TemplateStyle, templateStyles } from './template-styles.js';
import { valueIn } from './xml.js';
import { unzipped } from './zip.js';

/** A part of the template that goes into the file as it is, by the last word of its type. */
export interface TakenPart {
    readonly kind: 'theme' | 'fontTable' | 'numbering';
    readonly name: string;
    readonly content: Uint8Array;
}

export interface Template {
    readonly sheet: StyleSheet;
    readonly shape: PageShape;
    readonly parts: readonly TakenPart[];
}

const taken = { 'word/theme/theme1.xml': 'theme', 'word/fontTable.xml': 'fontTable', 'word/numbering.xml': 'numbering' } as const;
const wanted: ReadonlySet<string> = new Set(['word/styles.xml', 'word/document.xml', ...Object.keys(taken)]);
const transitional = '"http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * The template for a document.
 * @param used the parts of the document that need a style
 * @returns why it cannot be used, as the end of a sentence that begins with its name, where it cannot
 */
export async function templateFor(bytes: Uint8Array, document: FormattedDocument, used: ReadonlySet<WordPart>): Promise<Template | string> {
    const files = unzipped(bytes, (name) => wanted.has(name));
    const [styles, main] = ['word/styles.xml', 'word/document.xml'].map((name) => files?.get(name));
    if (!files || !styles || !main) {
        return 'is no Word file (.docx)';
    }
    if ([...files.values()].some(declaresType)) {
        return 'has parts with a document type, which no Word file has: open it in Word and save it anew';
    }
    const [sheet, text] = [styles, main].map((content) => new TextDecoder('utf-8').decode(content)) as [string, string];
    if (!sheet.includes(`xmlns:w=${transitional}`) || !sheet.includes('</w:styles>')) {
        return 'is a Word file of another kind: save it in Word as “Word Document (.docx)”';
    }
    const known = templateStyles(sheet);
    const missing = missingFrom(known, document, used);
    if (missing.length > 0) {
        const names = missing.map((name) => `“${name}”`).join(', ');
        return `lacks ${missing.length === 1 ? 'the style' : 'the styles'} ${names}, which the house style names`;
    }
    return { sheet: sheetWith(sheet, known, document), shape: shapeIn(text), parts: takenFrom(files) };
}

/** Whether a part declares a document type. Its entities would be missing in our file; Word itself refuses such parts. */
function declaresType(part: Uint8Array): boolean {
    return new TextDecoder('utf-8').decode(part).includes('<!DOCTYPE');
}

type Known = ReadonlyMap<string, TemplateStyle>;

/** The names that the house gives, of styles that are needed and that the template does not have. Word's own ones we can write ourselves. */
function missingFrom(known: Known, { word = {} }: FormattedDocument, used: ReadonlySet<WordPart>): readonly string[] {
    const names = [...used].flatMap((part) => (replacementFor(part, known, word) ? [] : (word[part] ?? [])));
    return [...new Set(names)].filter((name) => !known.has(name.toLowerCase()));
}

/** An entry may have the style of a paragraph: its mark and its indent are ours. Word leaves out of an issued document what it does not use, such as bullets. */
function replacementFor(part: WordPart, known: Known, word: WordNames): TemplateStyle | undefined {
    return part === 'list entry' && word[part] !== undefined ? known.get((word.paragraph ?? ownNames.paragraph).toLowerCase()) : undefined;
}

function sheetWith(xml: string, known: Known, document: FormattedDocument): StyleSheet {
    const names = namesOf(document.word);
    const added: string[] = [];
    const forms = new Map<WordPart, StyleForm>();
    for (const part of Object.keys(ownNames) as readonly WordPart[]) {
        const found = known.get(names[part].toLowerCase()) ?? replacementFor(part, known, document.word ?? {});
        // Headings of Word’s own name that the template leaves without a look would be lost among the paragraphs.
        const isLost = found?.isBare && part.endsWith('heading') && document.word?.[part] === undefined;
        const style = isLost ? undefined : found;
        const own = style ? undefined : partStyle(part, isLost ? `Agenda ${names[part]}` : names[part], document);
        forms.set(part, style?.form ?? own!.form);
        // What the house names and the document does not use needs no style.
        added.push(document.word?.[part] === undefined ? (own?.xml ?? '') : '');
    }
    const ground = [...known.values()].find(({ isDefault }) => isDefault)?.form.id ?? 'Normal';
    const extras = [...new Set([...added, ...extraStyles(document, (name) => !known.has(name.toLowerCase()))])];
    const ours = extras.join('').replaceAll('<w:basedOn w:val="Normal"/>', `<w:basedOn w:val="${ground}"/>`);
    const end = xml.lastIndexOf('</w:styles>');
    return {
        xml: withoutHead(`${xml.slice(0, end)}${ours}${xml.slice(end)}`),
        formOf: (part) => forms.get(part)!,
        noteMark: known.get('footnote reference')?.form.id ?? noteStyle,
    };
}

function withoutHead(xml: string): string {
    return xml.slice(Math.max(0, xml.indexOf('<w:styles')));
}

/** Size and margins of the last section, which is that of the text. */
function shapeIn(xml: string): PageShape {
    const section = xml.slice(Math.max(0, xml.lastIndexOf('<w:sectPr')));
    const [size, margins] = ['w:pgSz', 'w:pgMar'].map((name) => tagIn(section, name));
    const [whole, left, right] = [valueIn(size, 'w:w'), valueIn(margins, 'w:left'), valueIn(margins, 'w:right')].map(Number) as [
        number,
        number,
        number,
    ];
    return size && margins && whole > left + right ? { size, margins, width: whole - left - right } : ownShape;
}

const references = ['id', 'embed', 'link', 'pict'].map((name) => ` r:${name}=`);

/** What refers to a part that is not taken stays in the template: Word would call the file damaged. */
function takenFrom(files: ReadonlyMap<string, Uint8Array>): readonly TakenPart[] {
    return Object.entries(taken).flatMap(([path, kind]) => {
        const content = files.get(path);
        const text = content && new TextDecoder('utf-8').decode(content);
        const refers = references.some((reference) => text?.includes(reference));
        return content && !refers ? [{ kind, name: path.slice('word/'.length), content }] : [];
    });
}
