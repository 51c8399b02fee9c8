/** Lines of source for the text of a section. */
import { commentLine, documentationLine, headingLine, mentionText, tableLine, tableRuleLine } from '../../drafting/writer.js';
import { labelEnd, normaliseLabel } from '../../syntax/words/labels.js';
import type { FormBlock, FormParagraph, FormTable } from '../form.js';
import { findSymbols } from '../../syntax/words/symbols.js';
import { headOf } from '../recognition/heads.js';
import { beginsWithSymbol, looksLikeDocument, papersInTable } from '../recognition/papers.js';
import { isDocumentsWord } from '../recognition/titles.js';
import { sectionWordAt } from '../../locales/section-words.js';
import { stopLength } from '../../semantics/title-stops.js';

/** A text on one line, its blanks single. Chinese lines are joined without a blank. */
export function singleLine(text: string): string {
    return text
        .replace(/([\p{Script=Han}，。；：、])\n(?=[\p{Script=Han}（《“])/gu, '$1')
        .replace(/[ \t\r\n]+/gu, ' ')
        .trim();
}

/** Words that open a structural line at its head. */
const structural = /^(?:agenda|annex|day|documentation|group|heading|introduction|item|schedule)(?=\s|$)/u;

/** A paragraph that begins as the line of an item does: the item is mentioned, which prints the same. */
function asText(line: string): string {
    const end = /^item\s/u.test(line) ? labelEnd(line, 'item '.length) : -1;
    return end > 0 ? `${mentionText(line.slice('item '.length, end).replace(/\s+/gu, ' ').trim())}${line.slice(end)}` : line;
}

/** UTF-16 units of the longest line that opens a section where it could not be placed. */
const longestOpening = 200;

/** Whether a line reads as one that opens a section, and opens none here: "Annex", "Item 3: Debate". As a heading it is read as what it is. */
function opensSection(text: string): boolean {
    if (text.length > longestOpening || stopLength(text) > 0) {
        return false;
    }
    const head = headOf(text);
    return sectionWordAt(text)?.end === text.length || (head?.kind === 'word' && head.rest !== '' && /^[\p{Lu}\p{Lo}"“«]/u.test(head.rest));
}

/** A line that says why what stands below it is text, or that something was left out. */
export function remark(why: string): string {
    return commentLine(`import: ${why}`);
}

export interface Passages {
    /** Source, an empty line before each paragraph. */
    readonly lines: readonly string[];
    /** The documents among them. */
    readonly papers: readonly string[];
}

/** Of so many numbered paragraphs one may have another number than it should: a mistake of the document. */
const mostForOneMistake = 10;

/** Whether the paragraphs of sections have numbers that run through all of them. Numbers that begin anew, and paragraphs without one, say no. */
export function areNumbered(sections: readonly (readonly FormBlock[])[]): boolean {
    const writer = new PassageWriter(true);
    sections.forEach((blocks) => writer.write(blocks));
    return writer.numbered > 1 && writer.misnumbered * mostForOneMistake <= writer.numbered;
}

/** Writes the text of sections one after another, and counts its numbered paragraphs. */
export class PassageWriter {
    readonly #isNumbered: boolean;
    #next = 1;
    /** How many paragraphs have the number that is printed, and how many are printed with another one, or have none. */
    numbered = 0;
    misnumbered = 0;

    constructor(isNumbered: boolean) {
        this.#isNumbered = isNumbered;
    }

    write(blocks: readonly FormBlock[], isHeading: (block: FormParagraph, index: number) => boolean = () => false): Passages {
        const lines: string[] = [];
        const papers: string[] = [];
        let isAmongPapers = false;
        const addPaper = (paper: string): void => {
            if (!isAmongPapers || lines.at(-1) === '' || lines.length === 0) {
                lines.push('', documentationLine);
            }
            isAmongPapers = true;
            lines.push(paper);
            papers.push(paper);
        };
        for (let index = 0; index < blocks.length; index++) {
            const block = blocks[index]!;
            if (block.kind === 'note') {
                continue;
            }
            if (block.kind === 'table') {
                isAmongPapers = false;
                const own = papersInTable(block);
                if (own) {
                    own.forEach(addPaper);
                    isAmongPapers = false;
                } else {
                    lines.push('', ...tableLines(block));
                }
                continue;
            }
            const text = singleLine(block.text);
            if (isDocumentsWord(text)) {
                const below = papersBelow(blocks, index);
                isAmongPapers = false;
                below.forEach(addPaper);
                isAmongPapers = false;
                if (below.length === 0) {
                    lines.push('', text);
                }
                index += below.length;
            } else if (isHeading(block, index) || opensSection(text)) {
                isAmongPapers = false;
                lines.push('', headingLine(text));
            } else if (this.#isNumbered && index > 0 && (isPaper(block) || (isAmongPapers && isListedPaper(block)))) {
                addPaper(text);
            } else if (
                isAmongPapers &&
                index > 0 &&
                block.depth === undefined &&
                findSymbols(text).length > 0 &&
                !headOf(text) &&
                !/[.。]$/u.test(text)
            ) {
                addPaper(text);
            } else {
                isAmongPapers = false;
                const written = asText(this.#paragraph(block, text));
                // Right below a line of text a structural word is text.
                lines.push(...(structural.test(written) && lines.length > 0 ? [] : ['']), written);
            }
        }
        return { lines, papers };
    }

    /** A paragraph without the number that is printed by itself; an entry of a list with its sign. */
    #paragraph({ depth }: FormParagraph, text: string): string {
        const head = headOf(text);
        if (depth !== undefined && !head) {
            return `- ${text}`;
        }
        const isCounted = this.#isNumbered && head?.kind === 'number' && head.isApart && head.parts.length === 1;
        if (isCounted && normaliseLabel(head.typed) === String(this.#next) && head.rest !== '') {
            this.#next++;
            this.numbered++;
            return head.rest;
        }
        if (this.#isNumbered && (isCounted || !head) && depth === undefined) {
            this.#next++;
            this.misnumbered++;
        }
        return text;
    }
}

/** Whether a paragraph without a number, among numbered ones, is a document. */
function isPaper({ text, depth }: FormParagraph): boolean {
    return (
        (depth === undefined || beginsWithSymbol(text)) &&
        (beginsWithSymbol(text) || (looksLikeDocument(text) && headOf(text) === undefined)) &&
        !/[.。]$/u.test(text)
    );
}

/** Whether an entry of a list without a marker is a document. */
function isListedPaper({ text, depth }: FormParagraph): boolean {
    return depth !== undefined && looksLikeDocument(text) && headOf(text) === undefined && !/[.。]$/u.test(text);
}

/** The documents right below the word for them. */
function papersBelow(blocks: readonly FormBlock[], word: number): readonly string[] {
    const papers: string[] = [];
    for (let at = word + 1; at < blocks.length; at++) {
        const block = blocks[at];
        if (block?.kind !== 'paragraph') {
            break;
        }
        const text = singleLine(block.text);
        const isFirst = papers.length === 0;
        const isListed =
            block.depth !== undefined &&
            blocks[word + 1]?.kind === 'paragraph' &&
            (blocks[word + 1] as FormParagraph).depth === block.depth;
        if (!isFirst && !looksLikeDocument(text) && block.isTight !== true && !isListed) {
            break;
        }
        if (isFirst && text.length > 600) {
            break;
        }
        const head = headOf(text);
        papers.push(head?.kind === 'bullet' ? head.rest : text);
    }
    return papers;
}

/** A table as source. */
export function tableLines({ rows, hasHead }: FormTable): readonly string[] {
    const written = rows.map((cells) => tableLine(cells.map((cell) => singleLine(cell).replaceAll('|', '\\|'))));
    const columns = Math.max(1, ...rows.map((cells) => cells.length));
    return hasHead ? [written[0] ?? '', tableRuleLine(columns), ...written.slice(1)] : written;
}
