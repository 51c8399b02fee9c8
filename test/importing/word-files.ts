/** Small Word files made by hand, with what Word can do and our own writer does not. */
import { zipped } from '../../language/formats/docx/zip.js';

const names =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

/** Runs of a text: tabs and soft breaks are elements. */
export function run(text: string, look = ''): string {
    const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
    return text
        .split(/([\t\n])/u)
        .filter((part) => part !== '')
        .map((part) => {
            const inside = part === '\t' ? '<w:tab/>' : part === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${part}</w:t>`;
            return `<w:r>${properties}${inside}</w:r>`;
        })
        .join('');
}

/** A paragraph of a text or of runs. `numbered` is a level and a list. */
export function paragraph(content: string, style = '', numbered?: readonly [level: number, list: number]): string {
    const own = `${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}${
        numbered ? `<w:numPr><w:ilvl w:val="${numbered[0]}"/><w:numId w:val="${numbered[1]}"/></w:numPr>` : ''
    }`;
    return `<w:p>${own === '' ? '' : `<w:pPr>${own}</w:pPr>`}${content.startsWith('<w:') || content.startsWith('<mc:') ? content : run(content)}</w:p>`;
}

/** A table. A cell of one text over all columns stands for a row of its own. */
export function table(rows: readonly (readonly string[])[]): string {
    const columns = Math.max(...rows.map((cells) => cells.length));
    const cell = (text: string, span: number): string =>
        `<w:tc><w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}</w:tcPr>${text
            .split('\n')
            .map((line) => paragraph(line))
            .join('')}</w:tc>`;
    return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((text) => cell(text, cells.length === 1 ? columns : 1)).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A box with lines, for programs that know such boxes and for those that do not. */
export function box(lines: readonly string[]): string {
    const inside = `<w:txbxContent>${lines.map((line) => paragraph(line)).join('')}</w:txbxContent>`;
    return paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${inside}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${inside}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
}

/** The result of a field, behind its code. */
export function field(code: string, result: string): string {
    const sign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    return `${sign('begin')}<w:r><w:instrText> ${code} </w:instrText></w:r>${sign('separate')}${run(result)}${sign('end')}`;
}

export const inserted = (runs: string): string => `<w:ins w:id="1" w:author="a">${runs}</w:ins>`;
export const deleted = (text: string): string => `<w:del w:id="2" w:author="a"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
export const mark = (kind: 'footnote' | 'endnote', id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

export interface WordFile {
    readonly body: readonly string[];
    readonly footnotes?: readonly string[];
    readonly endnotes?: readonly string[];
    /** For each list, the format and the text of its levels. */
    readonly lists?: readonly (readonly (readonly [format: string, text: string])[])[];
    readonly header?: string;
}

/** The bytes of a Word file. */
export function wordFile({ body, footnotes = [], endnotes = [], lists = [], header = '' }: WordFile): Uint8Array {
    const notes = (kind: string, texts: readonly string[]): string =>
        `<w:${kind}s ${names}>${texts.map((text, at) => `<w:${kind} w:id="${at + 1}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`)}</w:${kind}>`).join('')}</w:${kind}s>`;
    const levels = (own: readonly (readonly [string, string])[]): string =>
        own
            .map(
                ([format, text], at) =>
                    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
            )
            .join('');
    const numbering = `${lists.map((own, at) => `<w:abstractNum w:abstractNumId="${at + 1}">${levels(own)}</w:abstractNum>`).join('')}${lists
        .map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1}"/></w:num>`)
        .join('')}`;
    const heading = (level: number): string =>
        `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`;
    return zipped([
        { name: 'word/document.xml', content: `<w:document ${names}><w:body>${body.join('')}</w:body></w:document>` },
        { name: 'word/styles.xml', content: `<w:styles ${names}>${heading(1)}${heading(2)}</w:styles>` },
        { name: 'word/numbering.xml', content: `<w:numbering ${names}>${numbering}</w:numbering>` },
        { name: 'word/footnotes.xml', content: notes('footnote', footnotes) },
        { name: 'word/endnotes.xml', content: notes('endnote', endnotes) },
        { name: 'word/header1.xml', content: `<w:hdr ${names}>${paragraph(header)}</w:hdr>` },
    ]);
}
