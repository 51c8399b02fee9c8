/**
 * The scanner of the agenda language, in place of Langium's lexer. It works line by line: what a line is depends on its words, on where in the document it
 * stands (masthead, annotations, documentation, schedule) and on the line before. It emits only sequences that the grammar accepts; a line that cannot be read
 * becomes UNREADABLE.
 */
import type { TokenTypeDictionary } from 'chevrotain';
import type { LexerResult } from 'langium';
import { labelEnd } from '../words/labels.js';
import { bulletLength, isBullet, isNumberWithStop, listMarkerEnd } from '../words/list-markers.js';
import { itemWordAt, joinedLabels } from '../words/mentions.js';
import { skipGaps } from '../../text/characters.js';
import { namedLength } from '../words/paragraph-names.js';
import { readLabel } from './item-label.js';
import { looksLikePaper, documentationLength } from './papers.js';
import {
    continuesList,
    continuesInProse,
    type Line,
    linesFrom,
    ListMarkers,
    opensList,
    seenLine,
    type StructuralWord,
    structuralWord,
} from './lines.js';
import { withoutUnseen } from '../../text/see-through.js';
import { ownCopy } from '../../kept/memory.js';
import { type StretchMemory, stretchesOf } from '../words/running-text.js';
import { addMark, beginsWithPartOfDay, isMeantApart, readDay, readItemRow, readSlot, takesUpLetter } from './schedule-lines.js';
import { openingSymbols } from '../words/opening-symbols.js';
import { isRuleOfTable, isTableLine, opensTable, readTableRow } from './tables.js';
import { LineTokens, TokenStream } from './tokens.js';

/** A decimal label with a tab behind it, in figures of any script: `4.1⇥Title`. */
const tabbedLabel = /^[0-9٠-٩۰-۹０-９]{1,3}(?:[.．][0-9٠-٩۰-۹０-９]{1,3}){1,3}[.．]?\t/u;

type Region = 'start' | 'masthead' | 'annotations' | 'documentation' | 'schedule';

const key = /^\p{L}[\p{L} _-]{0,30}$/u;
const documentList = /^\{ ?documents ?\}$/iu;
const definition = /^\[\^([^\]\s]{1,20})\]:/u;

/** Scans a whole agenda. Never throws. */
export function scanAgenda(text: string, types: TokenTypeDictionary): LexerResult {
    const { out, starts } = new Scanner(text).scan(0, false);
    return out.take(text, 0, starts, types);
}

/**
 * A part of an agenda: the masthead with the lines above it, or an item, heading, schedule or annex up to the next one. Its tokens depend on its own text alone: the
 * line that opens a section is never below running text, and ends whatever was open.
 */
export interface ScannedPart {
    /** The text of the part, as a copy: a slice would keep the whole document alive. */
    readonly text: string;
    /** Its tokens, with positions that count from the beginning of the part. */
    readonly tokens: LexerResult;
    /** The UTF-16 units of its opening line, line end included; infinite if the text ends with that line. */
    readonly head: number;
    /** How many lines end in it. */
    readonly lines: number;
    /** Whether a line that opens the next section was found; otherwise the text ends with the part. */
    readonly followed: boolean;
}

/**
 * Scans the part of an agenda that begins at an offset: at 0, or where another part ends. It ends before the line that opens the next section. Never throws.
 * @param memory what was recognised in the document before; missing where it will not be read again
 */
export function scanPart(text: string, from: number, types: TokenTypeDictionary, memory?: StretchMemory): ScannedPart {
    const { out, starts, end, followed } = new Scanner(text, memory).scan(from, true);
    const own = ownCopy(text.slice(from, end));
    return {
        text: own,
        tokens: out.take(own, from, starts, types),
        head: starts[1] === undefined ? Number.POSITIVE_INFINITY : starts[1] - from,
        lines: starts.length - 1,
        followed,
    };
}

interface Scanned {
    readonly out: TokenStream;
    /** The offsets at which the lines start, that of the line after the part included. */
    readonly starts: readonly number[];
    readonly end: number;
    readonly followed: boolean;
}

class Scanner {
    #region: Region = 'start';
    /** In the annex: whether a day or a slot was seen. No running text stands after one. */
    #timetable = false;
    /** Under `documentation`: whether papers were read, or else a blank line. */
    #papers: 'none' | 'apart' | 'some' = 'none';
    /** Whether an annex of text is open: a heading then belongs to it. */
    #inAnnex = false;
    /** Whether running text may go on: a paragraph, an entry, a note or a row is open. */
    #running = false;
    /** Stretches of the open running text; a comment line inside it separates two. */
    #stretches: { start: number; end: number }[] = [];
    #above = '';
    /** How many rows of a table stand right above; 0 where none is open. */
    #rows = 0;
    /** The markers of the entries above, without a blank line between; empty in a paragraph. */
    #markers = new ListMarkers();
    /** Whether what is open was pasted from Word: its line is all of it. */
    #isPasted = false;

    readonly #stream = new TokenStream();
    /** Takes the tokens of the line that is being scanned. */
    private readonly out = new LineTokens(this.#stream);

    constructor(
        private readonly text: string,
        private readonly memory?: StretchMemory,
    ) {}

    /** Scans from an offset to the end, or to the next line that opens a section. */
    scan(from: number, partOnly: boolean): Scanned {
        const starts: number[] = [];
        for (const found of linesFrom(this.text, from, starts)) {
            const line = seenLine(this.text, starts.at(-1) ?? from, found);
            this.out.line = line;
            if (line.text.startsWith('//')) {
                this.#comment(line);
            } else if (line.text === '') {
                this.#blank();
            } else if (partOnly && this.#region !== 'start' && this.#opensSection(line)) {
                this.#close();
                return { out: this.#stream, starts, end: starts.at(-1) ?? from, followed: true };
            } else {
                const rows = this.#rows;
                this.#line(line);
                this.#rows = this.#rows > rows ? this.#rows : 0;
                this.#above = line.text;
            }
        }
        this.#close();
        return { out: this.#stream, starts, end: this.text.length, followed: false };
    }

    /** Whether a line opens a section: an item, a heading, a schedule or an annex. */
    #opensSection(line: Line): boolean {
        const word = this.#running ? undefined : this.#structuralWord(line);
        return word !== undefined && word !== 'documentation' && !(word === 'heading' && this.#inAnnex);
    }

    /** The structural word of a line that is not running text. */
    #structuralWord(line: Line): StructuralWord | undefined {
        const word = structuralWord(line.text);
        if (!word || (word === 'documentation' && (this.#region === 'masthead' || this.#region === 'schedule'))) {
            return undefined;
        }
        // A wrapped description of a document: "Note by the Secretariat on" and below it "item 4 of the agenda (A/78/1)".
        return this.#region === 'documentation' && continuesInProse(line.text) ? undefined : word;
    }

    #line(line: Line): void {
        if (this.#region === 'start') {
            this.#region = 'masthead';
            if (this.#opening(line)) {
                return;
            }
        }
        if ((!this.#running && this.#block(line)) || this.#footnote(line) || this.#documentList(line) || this.#tableRow(line)) {
            return;
        }
        switch (this.#region) {
            case 'masthead':
                this.#field(line);
                break;
            case 'documentation':
                if (this.#papers === 'apart' && !looksLikePaper(line.text)) {
                    this.#region = 'annotations';
                    this.#annotation(line);
                } else {
                    this.#papers = 'some';
                    this.#paper(line);
                }
                break;
            case 'schedule':
                this.#scheduled(line);
                break;
            default:
                this.#annotation(line);
        }
    }

    #opening(line: Line): boolean {
        if (!/^agenda(?=\s|$)/u.test(line.text)) {
            return false;
        }
        this.out.add('agenda', line.start, line.start + 6);
        let at = skipBlanks(line.text, 6);
        let end = at;
        for (const symbol of openingSymbols(line.text, at)) {
            if (end > at) {
                this.out.add('COMMA', line.start + symbol.sign, line.start + symbol.sign + 1);
            }
            this.out.add('SYMBOL', line.start + symbol.start, line.start + symbol.end);
            end = symbol.end;
        }
        at = skipBlanks(line.text, end);
        for (let mark = /^\[\^[^\]\s]+\]/u.exec(line.text.slice(at)); mark; mark = /^\[\^[^\]\s]+\]/u.exec(line.text.slice(at))) {
            addMark(line.start + at, mark[0].length, this.out);
            at = skipBlanks(line.text, at + mark[0].length);
        }
        this.#rest(line, at);
        return true;
    }

    /** A line that opens a block: `item`, `heading`, `schedule`, `annex`, `documentation`. */
    #block(line: Line): boolean {
        const word = this.#structuralWord(line);
        if (!word) {
            return false;
        }
        this.#close();
        const length = word === 'documentation' ? documentationLength(line.text) : word.length;
        this.out.add(word === 'heading' && this.#inAnnex ? 'ANNEX_HEADING' : word, line.start, line.start + length);
        let at = skipBlanks(line.text, length);
        if (word === 'item') {
            at = skipBlanks(line.text, readLabel(line, at, this.out));
        }
        if (word === 'documentation') {
            this.out.add('END', line.end, line.end);
        } else {
            this.#addRunningText(line.start + at, line.end);
            this.out.add('END', line.end, line.end);
        }
        this.#region = word === 'schedule' || word === 'documentation' ? word : 'annotations';
        this.#papers = 'none';
        this.#timetable = false;
        // Headings and documentation belong to the annex that is open.
        this.#inAnnex = word === 'annex' || (this.#inAnnex && (word === 'heading' || word === 'documentation'));
        return true;
    }

    #footnote(line: Line): boolean {
        const head = definition.exec(line.text);
        if (!head) {
            return false;
        }
        this.#close();
        const close = line.start + head[0].length - 2;
        this.out.add('DEFINE', line.start, line.start + 2);
        this.out.add('NOTE', line.start + 2, close);
        this.out.add(']:', close, close + 2);
        if (this.#region === 'documentation') {
            // A note is a block of its own; it ends the list of papers.
            this.#region = 'annotations';
        }
        this.#open(line.start + skipBlanks(line.text, head[0].length), line.end);
        return true;
    }

    /** `{documents}` on a line of its own in an annex. Nobody writes it in running text, so it ends what is open. */
    #documentList(line: Line): boolean {
        if (!this.#inAnnex || !documentList.test(line.text)) {
            return false;
        }
        this.#close();
        this.out.add('DOCUMENTS', line.start, line.end);
        this.out.add('END', line.end, line.end);
        this.#region = 'annotations';
        return true;
    }

    /** A row of a table. The line that opens one ends what is open, as a person reads it. */
    #tableRow(line: Line): boolean {
        const isPlace = this.#region !== 'masthead' && !(this.#region === 'schedule' && this.#timetable);
        if (!isPlace || !(this.#rows > 0 ? isTableLine(line.text) : opensTable(line.text))) {
            return false;
        }
        this.#close();
        if (this.#region === 'documentation') {
            this.#region = 'annotations';
        }
        if (this.#rows === 0) {
            this.out.add('TABLE', line.start, line.start);
        }
        const row = readTableRow(line.text);
        if (this.#rows === 1 && isRuleOfTable(line.text, row)) {
            this.out.add('TABLE_RULE', line.start, line.end);
        } else {
            for (const { bar, start, end } of row.cells) {
                this.out.add('BAR', line.start + bar, line.start + bar + 1);
                this.#addRunningText(line.start + start, line.start + end);
            }
            if (row.close !== undefined) {
                this.out.add('CELLS_END', line.start + row.close, line.start + row.close + 1);
            }
        }
        this.out.add('END', line.end, line.end);
        this.#rows++;
        return true;
    }

    #field(line: Line): void {
        const colon = line.text.search(/[:：]/u);
        const name = line.text.slice(0, Math.max(0, colon)).trimEnd();
        const isField = key.test(name);
        if (this.#running) {
            if (!isField) {
                this.#open(line.start, line.end);
                return;
            }
            this.#close();
        }
        if (!isField) {
            this.#unreadable(line);
            return;
        }
        this.out.add('KEY', line.start, line.start + name.length);
        this.out.add(':', line.start + colon, line.start + colon + 1);
        const from = skipBlanks(line.text, colon + 1);
        this.#markedText(line, name.toLowerCase() === 'item' ? this.#namedItem(line, from) : from);
        this.out.add('END', line.end, line.end);
    }

    /** The items under which the document stands, if there is nothing but a word for them, their labels and marks. Returns where the text goes on. */
    #namedItem({ start: base, text }: Line, from: number): number {
        const single = labelEnd(text, from);
        const word = single < 0 ? itemWordAt(text, from)?.end : undefined;
        const labels = joinedLabels(text, word === undefined ? from : skipGaps(text, word));
        const end = labels.at(-1)?.end ?? -1;
        if (end < 0 || !/^\s*(?:$|\[\^)/u.test(text.slice(end))) {
            return from;
        }
        if (word !== undefined) {
            this.out.add('ITEM_WORD', base + from, base + word);
        }
        for (const [index, label] of labels.entries()) {
            if (index > 0) {
                this.out.add('JOIN', base + label.join, base + label.start);
            }
            this.out.add('LABEL', base + label.start, base + label.end);
        }
        return skipBlanks(text, end);
    }

    /** Text of the masthead, in which only marks of notes are recognised. */
    #markedText({ start: base, text }: Line, from: number): void {
        let start = base + from;
        for (const piece of text.slice(from).split(/(\[\^[^\]\s]{1,20}\])/u)) {
            const at = start;
            start += piece.length;
            if (/^\[\^[^\]\s]+\]$/u.test(piece)) {
                addMark(at, piece.length, this.out);
            } else if (piece) {
                this.out.add('TEXT', at, at + piece.length);
            }
        }
    }

    #annotation(line: Line): void {
        const end = listMarkerEnd(line.text);
        const marker = line.text.slice(0, Math.max(0, end));
        if (marker !== '' && this.#beginsEntry(marker, line.text.slice(end))) {
            const markers = this.#running ? this.#markers : new ListMarkers();
            this.#close();
            markers.add(marker);
            this.#markers = markers;
            this.#isPasted = line.text.charAt(end) === '\t';
            this.out.add(isBullet(marker) ? 'DASH' : 'MARKER', line.start, line.start + end);
            const from = skipBlanks(line.text, end);
            this.#open(line.start + from + (isNumberWithStop(marker) ? this.#name(line, from) : 0), line.end);
        } else if (this.#running && !this.#isPastedBelow(line.text)) {
            this.#open(line.start, line.end);
        } else {
            const isPasted = this.#running || tabbedLabel.test(line.text);
            this.#close();
            this.#isPasted = isPasted;
            this.#open(line.start + this.#name(line, 0), line.end);
        }
    }

    /** Whether a line below running text is a paragraph of its own: Word puts a whole paragraph into a line, and a tab behind its label. */
    #isPastedBelow(text: string): boolean {
        return tabbedLabel.test(text) || (this.#isPasted && !/^\p{Ll}/u.test(text));
    }

    /** Adds the name of a paragraph, `[#rooms]`, if one stands at an offset of its first line. Returns the length of it and of the blanks behind it. */
    #name(line: Line, from: number): number {
        const rest = line.text.slice(from);
        const length = namedLength(rest);
        if (length > 0) {
            const at = line.start + from;
            this.out.add('NAMED', at, at + 2);
            this.out.add('PARAGRAPH_NAME', at + 2, at + length - 1);
            this.out.add(']', at + length - 1, at + length);
        }
        return length > 0 ? skipBlanks(rest, length) : 0;
    }

    /** Whether a marker at the head of a line begins an entry of a list; otherwise the line continues the text above it. */
    #beginsEntry(marker: string, rest: string): boolean {
        // Word puts a tab behind a marker, and a whole paragraph into a line.
        if (!this.#running || rest.startsWith('\t')) {
            return true;
        }
        return !this.#markers.isEmpty ? continuesList(this.#above, this.#markers, marker, rest) : opensList(this.#above, marker, rest);
    }

    #paper(line: Line): void {
        const bullet = bulletLength(line.text);
        this.out.add('PAPER', line.start, line.start + bullet);
        this.#addRunningText(line.start + skipBlanks(line.text, bullet), line.end);
        this.out.add('END', line.end, line.end);
    }

    #scheduled(line: Line): void {
        const row = bulletLength(line.text) > 0 || /^[-–—•]$/u.test(line.text);
        if (!this.#timetable && !opensTimetable(line.text)) {
            this.#annotation(line);
            return;
        }
        const isOwnLine =
            /^(?:day(?=\s|$)|[0-9٠-٩۰-۹０-９])/u.test(line.text) || takesUpLetter(line.text) || beginsWithPartOfDay(line.text);
        if (row || isOwnLine || (this.#running && isMeantApart(line.text, this.#above))) {
            this.#close();
        }
        if (readDay(line, this.out) || readSlot(line, this.out)) {
            this.#timetable = true;
        } else if (row) {
            this.out.add('ROW', line.start, line.start + 1);
            this.#open(line.start + skipBlanks(line.text, 1), line.end);
        } else if (readItemRow(line, this.out)) {
            this.#timetable = true;
        } else if (this.#running) {
            this.#open(line.start, line.end);
        } else {
            this.#unreadable(line);
        }
    }

    #comment(line: Line): void {
        this.out.addHidden('COMMENT', line.start, line.end);
    }

    #blank(): void {
        this.#close();
        this.#rows = 0;
        if (this.#region === 'documentation' && this.#papers === 'some') {
            this.#region = 'annotations';
        } else {
            // The word is often printed with an empty line below it.
            this.#papers = 'apart';
        }
    }

    /** Opens running text or continues it, from one offset of the line to another. */
    #open(from: number, to: number): void {
        const [start, end] = this.out.placed(from, to);
        const last = this.#stretches.at(-1);
        if (last && !withoutUnseen(this.text.slice(last.end, start)).trimStart().startsWith('//')) {
            last.end = end;
        } else {
            this.#stretches.push({ start, end });
        }
        this.#running = true;
    }

    #close(): void {
        this.#isPasted = false;
        if (!this.#running) {
            return;
        }
        for (const { start, end } of this.#stretches) {
            this.#addPlacedText(start, end);
        }
        const end = this.#stretches.at(-1)?.end ?? 0;
        this.#stream.add('END', end, end);
        this.#stretches = [];
        this.#running = false;
        this.#markers = new ListMarkers();
    }

    /** Adds the running text from one offset of the line to another. */
    #addRunningText(from: number, to: number): void {
        if (to > from) {
            this.#addPlacedText(...this.out.placed(from, to));
        }
    }

    /** The same, from one offset of the source text to another. */
    #addPlacedText(from: number, to: number): void {
        for (const { type, start, end } of stretchesOf(this.text.slice(from, to), this.memory)) {
            this.#stream.add(tokenNames[type] ?? type, from + start, from + end);
        }
    }

    #rest(line: Line, from: number): void {
        if (from < line.text.length) {
            this.out.add('UNREADABLE', line.start + from, line.end);
        }
        this.out.add('END', line.end, line.end);
    }

    #unreadable(line: Line): void {
        this.out.add('UNREADABLE', line.start, line.end);
        this.out.add('END', line.end, line.end);
    }
}

/** Types of running text whose tokens are keywords of the grammar. */
const tokenNames: Partial<Record<string, string>> = { MARK_END: ']', MENTION_END: '}' };

/** In the annex, running text stands only above the first day, slot or item. */
function opensTimetable(text: string): boolean {
    return /^(?:day(?=\s|$)|[0-9]{1,2}[:.][0-9]{2}\s*[-–—])/u.test(text) || labelEnd(text, 0) === text.length;
}

function skipBlanks(text: string, from: number): number {
    const rest = text.slice(from);
    return from + rest.length - rest.trimStart().length;
}
