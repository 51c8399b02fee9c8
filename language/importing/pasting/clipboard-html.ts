/** HTML as Word, LibreOffice and browsers put it on the clipboard: labels of lists, tabs and marks of notes are written out before it is read as any HTML. */
import { unlinked } from '../mentions.js';
import type { Form, FormBlock } from '../form.js';
import { readHtml } from '../readers/html.js';

/** Stands for a tab, which HTML reads as a blank. */
const tab = '\ue013';
const [fragmentStart, fragmentEnd] = ['<!--StartFragment-->', '<!--EndFragment-->'];

/** What stands on the clipboard as HTML. */
export function readClipboardHtml(source: string): Form {
    const form = unlinked(readHtml(`<body>${writtenOut(fragmentOf(source))}`));
    return { ...form, blocks: form.blocks.flatMap(tidied) };
}

/** Whether the HTML is the coloured text of a code editor, which is no document. */
export function isOfCodeEditor(source: string): boolean {
    const head = source.slice(0, 3000);
    return /<(?:div|pre|span|meta)[^>]{0,500}white-space:\s?pre/iu.test(head) && /monospace|Consolas|Menlo|Monaco|Courier/iu.test(head);
}

/** What was selected, and the notes that Word writes behind it. */
function fragmentOf(source: string): string {
    const start = source.indexOf(fragmentStart);
    const end = source.indexOf(fragmentEnd, Math.max(0, start));
    const body = source.slice(start < 0 ? 0 : start + fragmentStart.length, end < 0 ? source.length : end);
    const notes = end < 0 ? -1 : source.indexOf('mso-element:footnote-list', end);
    const from = notes < 0 ? -1 : source.lastIndexOf('<', notes);
    return from < 0 ? body : `${body}${source.slice(from)}`;
}

function tidied(block: FormBlock): FormBlock[] {
    const plain = (text: string): string => text.replace(/[ \u00a0]{0,20}\ue013[ \u00a0\ue013]{0,40}/gu, '\t').trim();
    if (block.kind === 'table') {
        return [{ ...block, rows: block.rows.map((cells) => cells.map(plain)) }];
    }
    // Lines that Word breaks in its source are blanks; those that the author broke are none of the paragraph either.
    const text = plain(block.text.replace(/\u00a0/gu, ' '));
    return text === '' ? [] : [{ ...block, text }];
}

/** A tag whose text is taken as a whole: the label of an entry, a tab, the mark of a note. */
interface Taken {
    readonly name: 'span' | 'a';
    readonly write: (inner: string) => string;
}

/** Elements that end what is not closed in them. */
const holders: ReadonlySet<string> = new Set(['p', 'td', 'li', 'div']);

/** Writes out what HTML readers do not know. Goes over the text once. */
function writtenOut(source: string): string {
    const out: string[] = [];
    let taken: Taken | undefined;
    let [inner, depth] = ['', 0];
    for (let at = 0; at < source.length; ) {
        const open = source.indexOf('<', at);
        const words = source.slice(at, open < 0 ? source.length : open);
        if (taken) {
            inner += words;
        } else {
            out.push(words);
        }
        if (open < 0) {
            break;
        }
        const isComment = source.startsWith('<!--', open);
        const close = source.indexOf(isComment ? '-->' : '>', open);
        if (close < 0) {
            break;
        }
        const end = close + (isComment ? 3 : 1);
        const tag = source.slice(open, end);
        at = end;
        const name = /^<\/?([a-z]{1,10})(?=[\s>])/iu.exec(tag)?.[1]?.toLowerCase();
        if (taken) {
            if (name === taken.name) {
                depth += tag.startsWith('</') ? -1 : 1;
            } else if (tag.startsWith('</') && holders.has(name ?? '')) {
                // It is not closed: it ends with its paragraph.
                depth = 0;
            }
            if (depth === 0) {
                out.push(taken.write(inner), name === taken.name ? '' : tag);
                taken = undefined;
            }
            continue;
        }
        taken = tag.startsWith('</') ? undefined : name === 'span' || name === 'a' ? takenBy(name, tag) : undefined;
        [inner, depth] = ['', 1];
        if (!taken) {
            out.push(tag);
        }
    }
    return taken ? `${out.join('')}${taken.write(inner)}` : out.join('');
}

function takenBy(name: string, tag: string): Taken | undefined {
    if (name === 'span') {
        return /mso-list:\s?Ignore/iu.test(tag)
            ? { name: 'span', write: labelOf }
            : /mso-tab-count|Apple-tab-span/iu.test(tag)
              ? { name: 'span', write: () => tab }
              : undefined;
    }
    const target = /\bhref\s?=\s?["']?[^"'\s>#]{0,300}#([^"'\s>]{1,80})/iu.exec(tag)?.[1];
    const isNote =
        /mso-(?:foot|end)note-id|sd(?:foot|end)note/iu.test(tag) ||
        /^_?(?:fn|ftn|edn|footnote|endnote|note|cite_note)/iu.test(target ?? '');
    if (!isNote || target === undefined) {
        return undefined;
    }
    // At the head of a note stands a link back to its mark.
    const isHead = /ref|anc$|back/iu.test(target) || /footnotesym|endnotesym/iu.test(tag);
    return {
        name: 'a',
        write: (inner) => {
            const sign = inner.replace(/&#\d{1,5};|[\s[\]()]/gu, '');
            return !/^(?:[\p{L}\p{N}]{1,5}|\*{1,5})$/u.test(sign) ? '' : isHead ? `<sup>${sign}</sup>` : `[^${sign}]`;
        },
    };
}

/** The label that Word has computed; the sign of a font is a bullet. */
function labelOf(inner: string): string {
    const label = inner.replace(/&nbsp;|\u00a0|\s/gu, '');
    return /^[(（]?[\p{L}\p{N}.]{1,12}[.)）、:]$/u.test(label) ? `${label}${tab}` : `- `;
}
