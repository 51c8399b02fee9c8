/** Word files: paragraphs with the labels that Word computes, tables, notes, headers. What is deleted in tracked changes is left out, what is inserted stays. */
import { unzipped } from '../../formats/docx/zip.js';
import type { Form, FormBlock, FormNote, FormParagraph, FormTable } from '../form.js';
import { withJoinedMarks, withoutSigns } from './marks.js';
import { raised, raisedHead, withRaisedNotes } from './raised-text.js';
import { runsOf, textOfRuns } from './docx/runs.js';
import { WordNumbering } from './docx/numbering.js';
import { WordStyles } from './docx/styles.js';
import { childOf, childrenOf, elementsOf, isOn, BrokenXml, readXml, settingOf, type XmlElement } from './xml.js';

/** Elements whose content stands where they stand. */
const holders = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);

/** The form of a Word file, or a sentence that says why it cannot be read. */
export function readDocx(bytes: Uint8Array): Form | { readonly problem: string } {
    const files = unzipped(bytes, (name) =>
        /^word\/(?:document\d?|styles|numbering|footnotes|endnotes|(?:header|footer)[\w-]{0,20})\.xml$/u.test(name),
    );
    const main = files && mainName(files.keys());
    if (!files || !main) {
        return {
            problem: files ? 'it is no Word file, or its text is larger than 32 MB.' : 'it is damaged, or it is no file of Word.',
        };
    }
    try {
        const xmlOf = (name: string): XmlElement | undefined => {
            const content = files.get(name);
            return content && readXml(textOf(content));
        };
        return new DocxReader(xmlOf, [...files.keys()]).read();
    } catch (error) {
        const known = error instanceof BrokenXml ? error.message : '';
        return { problem: known === '' ? 'its parts are damaged. Open it in Word and save it anew.' : known };
    }
}

/** A part as text: UTF-8, or UTF-16 where its first sign says so. */
function textOf(content: Uint8Array): string {
    const mark = (content[0] ?? 0) * 256 + (content[1] ?? 0);
    return new TextDecoder(mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8').decode(content);
}

/** The part with the text; some programs give it a number. */
function mainName(names: Iterable<string>): string | undefined {
    return [...names].find((name) => name.startsWith('word/document'));
}

type XmlOf = (name: string) => XmlElement | undefined;

class DocxReader {
    readonly #xmlOf: XmlOf;
    readonly #names: readonly string[];
    readonly #styles: WordStyles;
    readonly #numbering: WordNumbering;
    /** The texts of notes by kind and id. */
    readonly #notes: ReadonlyMap<string, string>;
    #noteCount = 0;
    #pending: FormNote[] = [];
    #joinTo: string | undefined;

    constructor(xmlOf: XmlOf, names: readonly string[]) {
        this.#xmlOf = xmlOf;
        this.#names = names;
        this.#styles = new WordStyles(xmlOf('word/styles.xml'));
        this.#numbering = new WordNumbering(xmlOf('word/numbering.xml'), this.#styles);
        this.#notes = new Map([...this.#notesIn('footnote'), ...this.#notesIn('endnote')]);
    }

    read(): Form {
        const body = childOf(this.#xmlOf(mainName(this.#names) ?? ''), 'w:body');
        const blocks = withRaisedNotes(body ? this.#blocksIn(body) : []);
        return {
            blocks,
            margins: this.#names
                .filter((name) => /header|footer/u.test(name))
                .flatMap((name) => this.#linesOf(this.#xmlOf(name)))
                .flatMap((line) => line.split(/[\t\n]/u))
                .map((line) => line.trim())
                .filter((line) => line !== ''),
            hasHeadings: blocks.some((block) => block.kind === 'paragraph' && block.heading !== undefined),
        };
    }

    #notesIn(kind: 'footnote' | 'endnote'): readonly (readonly [string, string])[] {
        return childrenOf(this.#xmlOf(`word/${kind}s.xml`), `w:${kind}`)
            .filter((note) => !/separator|continuation/iu.test(note.attributes.get('w:type') ?? ''))
            .map((note): [string, string] => [`${kind} ${note.attributes.get('w:id') ?? ''}`, this.#linesOf(note).join(' ')]);
    }

    /** The lines of a header or a note, without the sign at the head of a note. */
    #linesOf(element: XmlElement | undefined): readonly string[] {
        const lines: string[] = [];
        const walk = (one: XmlElement): void => {
            for (const child of elementsOf(one)) {
                if (child.name === 'w:p') {
                    const frames: XmlElement[] = [];
                    const text = plainRaised(textOfRuns(this.#runsIn(child, frames)).text);
                    lines.push(
                        withoutSigns(text.replace(/^\s*(?:\*{1,3}(?=\s)|\(?\s?\))/u, '')).trim(),
                        ...frames.flatMap((frame) => this.#linesOf(frame)),
                    );
                } else if (child.name !== 'w:pPr') {
                    walk(child);
                }
            }
        };
        if (element) {
            walk(element);
        }
        return lines;
    }

    #runsIn(paragraph: XmlElement, frames: XmlElement[]): ReturnType<typeof runsOf> {
        return runsOf(paragraph, {
            noteName: (id, kind, custom) => this.#noteName(id, kind, custom),
            addFrame: (content) => void frames.push(content),
            isBold: false,
        });
    }

    #noteName(id: string, kind: 'footnote' | 'endnote', custom: string | undefined): string {
        const text = this.#notes?.get(`${kind} ${id}`);
        if (text === undefined) {
            return '';
        }
        const name = custom === undefined ? String(++this.#noteCount) : custom.replace(/[()[\]\s]/gu, '').slice(0, 20);
        const own = custom !== undefined && text.startsWith(custom) ? text.slice(custom.length).trim() : text;
        this.#pending.push({ kind: 'note', name, text: own });
        return name;
    }

    #blocksIn(element: XmlElement): readonly FormBlock[] {
        const blocks: FormBlock[] = [];
        for (const child of elementsOf(element)) {
            if (child.name === 'w:p') {
                blocks.push(...this.#paragraph(child));
            } else if (child.name === 'w:tbl') {
                blocks.push(...this.#table(child));
            } else if (holders.has(child.name)) {
                blocks.push(...this.#blocksIn(child));
            }
            blocks.push(...this.#pending);
            this.#pending = [];
        }
        return blocks;
    }

    #paragraph(element: XmlElement): readonly FormBlock[] {
        const properties = childOf(element, 'w:pPr');
        const frames: XmlElement[] = [];
        const { text, isBold } = textOfRuns(this.#runsIn(element, frames));
        const isJoined = isOn(childOf(properties, 'w:rPr'), 'w:del') === true;
        const whole = withJoinedMarks(withoutSigns(`${this.#joinTo ?? ''}${text}`)).trim();
        this.#joinTo = isJoined ? `${this.#joinTo ?? ''}${text}` : undefined;
        const below = frames.flatMap((frame) => this.#blocksIn(frame));
        if (isJoined) {
            return below;
        }
        const label = this.#numbering.labelOf(properties);
        const heading = this.#styles.headingOf(properties);
        const style = this.#styles.nameOf(properties);
        const paragraph: FormParagraph = {
            kind: 'paragraph',
            text: whole === '' ? '' : `${label}${whole}`,
            ...(heading === undefined ? {} : { heading }),
            ...(style === '' ? {} : { style }),
            ...(isBold || this.#styles.isBold(properties) ? { isBold: true } : {}),
        };
        return [paragraph, ...below];
    }

    /** A table. One with a single column is a frame around paragraphs. */
    #table(element: XmlElement): readonly FormBlock[] {
        const rows = childrenOf(element, 'w:tr');
        const cells = rows.map((row) => rowCells(row));
        if (cells.every((row) => row.length <= 1)) {
            return cells.flatMap((row) => row.flatMap(({ cell }) => (cell ? this.#blocksIn(cell) : [])));
        }
        const table: FormTable = {
            kind: 'table',
            rows: cells.map((row) => row.map(({ cell }) => (cell ? this.#cellText(cell) : ''))),
            ...(isOn(childOf(rows[0], 'w:trPr'), 'w:tblHeader') ? { hasHead: true } : {}),
        };
        return [table];
    }

    #cellText(cell: XmlElement): string {
        const notes = this.#pending;
        this.#pending = [];
        const blocks = this.#blocksIn(cell);
        this.#pending = [...notes, ...blocks.filter((block): block is FormNote => block.kind === 'note')];
        return blocks
            .flatMap((block) =>
                block.kind === 'table' ? block.rows.map((row) => row.join(' ')) : block.kind === 'paragraph' ? [block.text] : [],
            )
            .filter((line) => line !== '')
            .join('\n');
    }
}

/** The cells of a row, with an empty one for each column that a cell goes over besides its first, and for those merged with the row above. */
function rowCells(row: XmlElement): readonly { readonly cell: XmlElement | undefined }[] {
    const before = Number(settingOf(childOf(row, 'w:trPr'), 'w:gridBefore') ?? 0);
    const cells: { cell: XmlElement | undefined }[] = Array.from({ length: Math.min(before, 20) }, () => ({ cell: undefined }));
    const walk = (element: XmlElement): void => {
        for (const child of elementsOf(element)) {
            if (child.name === 'w:tc') {
                const properties = childOf(child, 'w:tcPr');
                const merge = childOf(properties, 'w:vMerge');
                const isMerged = merge !== undefined && merge.attributes.get('w:val') !== 'restart';
                cells.push({ cell: isMerged ? undefined : child });
                const span = Math.min(60, Number(settingOf(properties, 'w:gridSpan') ?? 1));
                for (let count = 1; count < span; count++) {
                    cells.push({ cell: undefined });
                }
            } else if (holders.has(child.name)) {
                walk(child);
            }
        }
    };
    walk(row);
    return cells;
}

/** A text whose raised letters are letters like others; without those at its head, which are the sign of a note. */
function plainRaised(text: string): string {
    return text.replace(raisedHead, '').replace(raised, '$1');
}
