/** HTML: pages, and what Word puts on the clipboard. Elements that are not closed, or closed twice, do no harm. */
import { writeMarker } from '../../locales/numerals.js';
import type { Form, FormBlock, FormParagraph } from '../form.js';
import { withoutSigns } from './marks.js';
import { linkEnd, linkStart } from '../mentions.js';
import { isNoteSign, raisedEnd, raisedStart, withRaisedNotes } from './raised-text.js';

/** Elements whose text is not printed. */
const silent = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg']);
/** Elements that begin a paragraph, and end the one before. */
const blockNames = new Set(
    'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 section article header footer main aside nav address blockquote body html pre form table'.split(
        ' ',
    ),
);
const bold = new Set(['b', 'strong']);
const italic = new Set(['i', 'em', 'cite']);
const entities: Readonly<Record<string, string>> = {
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“' },
    ...{
        rdquo: '”',
        laquo: '«',
        raquo: '»',
        hellip: '…',
        bull: '•',
        middot: '·',
        thinsp: '\u2009',
        shy: '',
        zwnj: '',
        zwj: '',
        rlm: '',
        lrm: '',
    },
};
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/giu;

const backArrow = /^[↩↑⤴↵^][\ufe0e\ufe0f]?$/u;

/** Whether a text is HTML. */
export function isHtml(source: string): boolean {
    return /^\s{0,200}(?:<!doctype html|<html|<\?xml[^<]{0,200}<html|<(?:p|div|table|h1|ol|ul|meta|body)[\s>])/iu.test(
        source.slice(0, 3_000),
    );
}

export function readHtml(source: string): Form {
    const reader = new HtmlReader();
    for (let at = 0; at < source.length; ) {
        const next = source.indexOf('<', at);
        reader.text(source.slice(at, next < 0 ? source.length : next));
        if (next < 0) {
            break;
        }
        at = readTag(source, next, reader);
    }
    return reader.finish();
}

/** Reads what begins with `<`. @returns the offset behind it */
function readTag(source: string, at: number, reader: HtmlReader): number {
    const close = source.startsWith('<!--', at) ? '-->' : '>';
    const end = source.indexOf(close, at);
    if (end < 0) {
        return source.length;
    }
    const inside = source.slice(at + 1, end);
    const name = /^\/?([a-z][a-z0-9]{0,20})/iu.exec(inside)?.[1]?.toLowerCase();
    if (name === undefined) {
        if (!/^[!?/]/u.test(inside)) {
            reader.text('<');
            return at + 1;
        }
    } else if (inside.startsWith('/')) {
        reader.close(name);
    } else {
        reader.open(name, inside);
        if (silent.has(name)) {
            const over = source.toLowerCase().indexOf(`</${name}`, end);
            return over < 0 ? source.length : over;
        }
    }
    return end + close.length;
}

interface OpenList {
    readonly isCounted: boolean;
    readonly type: string;
    count: number;
}

class HtmlReader {
    readonly #blocks: FormBlock[] = [];
    readonly #lists: OpenList[] = [];
    /** The tables that are open: only the outer one is read as one. */
    #tables = 0;
    #rows: string[][] = [];
    #isHead = false;
    #text = '';
    #heading: number | undefined;
    #depth: number | undefined;
    #label = '';
    /** What the spans that are open end with. */
    #spans: string[] = [];
    #isOfLines = false;
    #bold = 0;
    #italic = 0;
    /** The link that is open, and where its text begins. */
    #link: { readonly target: string; readonly name: string | undefined; readonly start: number } | undefined;
    /** The signs of notes by the places to which their marks lead; and that of the note whose element has begun. */
    readonly #noteSigns = new Map<string, string>();
    #openNote: string | undefined;
    #isInCell = false;

    text(source: string): void {
        // Blanks that are kept stand for the tab behind a label.
        const words = decoded(source)
            .replace(/[ \t\r\n]+/gu, ' ')
            .replace(/^( ?[^\s\u00a0]{1,14}) ?\u00a0[ \u00a0]{1,40}(?=[^\s\u00a0])/u, '$1\t');
        if (words === '' || (words === ' ' && /(?:^|\s)$/u.test(this.#text))) {
            return;
        }
        const sign = `${this.#bold > 0 ? '**' : ''}${this.#italic > 0 ? '_' : ''}`;
        const inner = words.trim();
        if (sign === '' || this.#tables > 0 || this.#heading !== undefined || !/[\p{L}\p{N}]/u.test(inner) || /[*_]/u.test(inner)) {
            this.#text += words;
            return;
        }
        const start = words.indexOf(inner);
        this.#text += `${words.slice(0, start)}${sign}${inner}${[...sign].reverse().join('')}${words.slice(start + inner.length)}`;
    }

    open(name: string, inside: string): void {
        if (name === 'br') {
            this.#text += '\n';
        } else if (name === 'sup') {
            this.#text += raisedStart;
        } else if (name === 'a') {
            this.#openLink(inside);
        } else if (name === 'span') {
            this.#openSpan(inside);
        } else if (bold.has(name)) {
            this.#bold++;
        } else if (italic.has(name)) {
            this.#italic++;
        } else if (name === 'tr') {
            this.#endCell();
            this.#rows.push([]);
        } else if (name === 'td' || name === 'th') {
            this.#endCell();
            this.#isInCell = true;
            this.#text = '';
            this.#isHead ||= name === 'th' && this.#rows.length === 1;
        } else if (blockNames.has(name)) {
            this.#openBlock(name, inside);
        }
    }

    /** In our own pages a room stands behind the hours, and languages stand below each other. */
    #openSpan(inside: string): void {
        const isTrack = inside.includes('="track"');
        this.#text += isTrack ? '(' : '';
        this.#spans.push(isTrack ? ')' : this.#isOfLines ? '\n' : '');
    }

    #openLink(inside: string): void {
        const target = /\bhref\s?=\s?["']?#([^"'\s>]{1,80})/iu.exec(inside)?.[1];
        const name = /\b(?:name|id)\s?=\s?["']?([^"'\s>]{1,80})/iu.exec(inside)?.[1];
        this.#link = target === undefined ? undefined : { target, name, start: this.#text.length };
    }

    /** A link within the page whose text is the sign of a note is its mark, or stands at its head; an arrow leads back from a note. */
    #closeLink(): void {
        const link = this.#link;
        this.#link = undefined;
        if (!link || link.start > this.#text.length) {
            return;
        }
        const words = this.#text.slice(link.start).replaceAll(raisedStart, '').replaceAll(raisedEnd, '').trim();
        if (backArrow.test(words)) {
            this.#text = this.#text.slice(0, link.start).trimEnd();
        } else if (isNoteSign(words) && this.#isAtNote(link)) {
            const sign = words.replace(/[[\]()]/gu, '');
            // Inside a raised element the signs around it are there.
            const isRaised = this.#text.lastIndexOf(raisedStart, link.start - 1) > this.#text.lastIndexOf(raisedEnd, link.start - 1);
            this.#text = `${this.#text.slice(0, link.start)}${isRaised ? sign : `${raisedStart}${sign}${raisedEnd}`}`;
            this.#noteSigns.set(link.target, sign);
        } else if (this.#tables === 0 && /\p{L}/u.test(words) && /\p{N}/u.test(words) && this.#text.slice(0, link.start).trim() !== '') {
            this.#text = `${this.#text.slice(0, link.start)}${linkStart}${this.#text.slice(link.start)}${linkEnd}`;
        }
    }

    /** Whether a link stands right behind a word, or at the head of the note to which a mark has led. A list that leads to its headings has none of these. */
    #isAtNote({ name, start }: { readonly name: string | undefined; readonly start: number }): boolean {
        const before = this.#text.slice(0, start).replaceAll(raisedStart, '');
        return before.trim() === '' || /^[([]$/u.test(before.trim())
            ? this.#openNote !== undefined || (name !== undefined && this.#noteSigns.has(name))
            : !/[\s\u00a0]$/u.test(before) || this.#text.slice(Math.max(0, start - 1)).includes(raisedStart);
    }

    #openBlock(name: string, inside: string): void {
        const id = /\bid\s?=\s?["']?([^"'\s>]{1,80})/iu.exec(inside)?.[1];
        this.#openNote = (id === undefined ? undefined : this.#noteSigns.get(id)) ?? (name === 'p' ? this.#openNote : undefined);
        if (name === 'table') {
            this.#end();
            this.#tables++;
            this.#rows = this.#tables === 1 ? [] : this.#rows;
            return;
        }
        this.#end();
        this.#isOfLines = inside.includes('masthead-languages');
        this.#heading = /^h[1-6]$/u.test(name) ? Number(name.slice(1)) : undefined;
        if (name === 'ol' || name === 'ul') {
            const start = /\bstart\s?=\s?["']?(\d{1,5})/iu.exec(inside)?.[1];
            const type = /\btype\s?=\s?["']?([1aAiI])/u.exec(inside)?.[1] ?? '1';
            this.#lists.push({ isCounted: name === 'ol', type, count: Number(start ?? 1) - 1 });
        } else if (name === 'li') {
            const list = this.#lists.at(-1);
            if (list) {
                list.count++;
            }
            this.#depth = Math.max(1, this.#lists.length);
            this.#label = list?.isCounted ? `${labelOf(list)}\t` : '';
        }
    }

    close(name: string): void {
        if (name === 'a') {
            this.#closeLink();
        } else if (name === 'span') {
            this.#text += this.#spans.pop() ?? '';
        } else if (name === 'sup') {
            this.#text += raisedEnd;
        } else if (bold.has(name)) {
            this.#bold = Math.max(0, this.#bold - 1);
        } else if (italic.has(name)) {
            this.#italic = Math.max(0, this.#italic - 1);
        } else if (name === 'td' || name === 'th') {
            this.#endCell();
        } else if (name === 'table') {
            this.#closeTable();
        } else if (blockNames.has(name)) {
            this.#end();
            if (name === 'ol' || name === 'ul') {
                this.#lists.pop();
            }
        }
    }

    /** Ends a cell. Its closing tag may be left out, and a table within it may have ended it already. */
    #endCell(): void {
        if (this.#tables > 0 && (this.#isInCell || this.#text.trim() !== '')) {
            this.#rows.at(-1)?.push(this.#text.trim());
            this.#text = '';
        }
        this.#isInCell = false;
    }

    #closeTable(): void {
        this.#endCell();
        this.#tables = Math.max(0, this.#tables - 1);
        if (this.#tables > 0) {
            return;
        }
        const rows = this.#rows.filter((cells) => cells.some((cell) => cell !== ''));
        if (rows.length > 0) {
            this.#blocks.push({ kind: 'table', rows, ...(this.#isHead ? { hasHead: true } : {}) });
        }
        this.#rows = [];
        this.#isHead = false;
    }

    /** Ends a paragraph; in a cell, a line. */
    #end(): void {
        if (this.#tables > 0) {
            this.#text = this.#text.trim() === '' ? '' : `${this.#text.trim()}\n`;
            return;
        }
        const text = withoutSigns(this.#text).replaceAll(`${raisedEnd}${raisedStart}`, '').trim();
        if (/[^\s\ue010\ue011]/u.test(text)) {
            const note =
                this.#openNote !== undefined && !text.startsWith(raisedStart) ? `${raisedStart}${this.#openNote}${raisedEnd} ` : '';
            this.#openNote = undefined;
            const unbolded = /^\*\*([^*]{1,2000})\*\*$/u.exec(text)?.[1];
            const paragraph: FormParagraph = {
                kind: 'paragraph',
                text: note === '' ? `${this.#label}${unbolded ?? text}` : `${note}${text}`,
                ...(this.#heading === undefined ? {} : { heading: this.#heading }),
                ...(this.#depth === undefined ? {} : { depth: this.#depth }),
                ...(unbolded === undefined ? {} : { isBold: true }),
            };
            this.#blocks.push(paragraph);
        }
        this.#text = '';
        this.#label = '';
        this.#depth = undefined;
        this.#heading = undefined;
    }

    finish(): Form {
        this.#tables = 0;
        this.#end();
        const blocks = withRaisedNotes(this.#blocks);
        return { blocks, margins: [], hasHeadings: blocks.some((block) => block.kind === 'paragraph' && block.heading !== undefined) };
    }
}

function labelOf({ type, count }: OpenList): string {
    const script = type === '1' ? 'number' : type.toLowerCase() === 'a' ? 'letter' : 'roman';
    const bare = writeMarker(script, Math.max(1, count));
    return `${/[AI]/u.test(type) ? bare.toUpperCase() : bare}.`;
}

function decoded(text: string): string {
    return text.includes('&')
        ? text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
              const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
              return code !== undefined
                  ? code <= 0x10ffff
                      ? String.fromCodePoint(code)
                      : whole
                  : (entities[name?.toLowerCase() ?? ''] ?? whole);
          })
        : text;
}
