/** What is pasted, as source that fits the place where it is pasted. */
import { noteLine } from '../../drafting/writer.js';
import type { Form, FormBlock, FormNote } from '../form.js';
import { withoutSigns } from '../readers/marks.js';
import { headOf } from '../recognition/heads.js';
import { singleLine } from '../writing/lines.js';
import { isOfCodeEditor, readClipboardHtml } from './clipboard-html.js';
import { isSource, readClipboardText } from './clipboard-text.js';
import { blockLines, type PastePlace } from './pasted-blocks.js';

export type { PastePlace } from './pasted-blocks.js';

export interface Clipboard {
    readonly html?: string;
    readonly text: string;
}

export interface Pasted {
    readonly text: string;
    /** Notes of a text inside a paragraph: they belong below it. */
    readonly notes: string;
}

/** UTF-16 units of the longest text that is shaped: what is longer is pasted as it is. */
const longest = 8_000_000;

/** The source; undefined where the plain text is right as it is. */
export function pasted({ html, text }: Clipboard, place: PastePlace): Pasted | undefined {
    if ((html?.length ?? 0) + text.length > longest || isSource(text) || place.isComment) {
        return undefined;
    }
    const isDocument = html !== undefined && html.trim() !== '' && !isOfCodeEditor(html);
    const form = isDocument ? readClipboardHtml(html) : readClipboardText(text, place.known);
    const { blocks, names } = renamed(isDocument && form.blocks.length === 0 ? readClipboardText(text, place.known) : form, place.notes);
    const notes = blocks.filter((block): block is FormNote => block.kind === 'note');
    const rest = blocks.filter((block) => block.kind !== 'note');
    const isInline = place.before.trim() !== '' || place.after.trim() !== '';
    const [only] = rest;
    if (isInline || (rest.length === 1 && only?.kind === 'paragraph' && names === 0 && !headOf(only.text) && !only.text.includes('[^'))) {
        return inline(rest, notes, text, place);
    }
    const lines = blockLines(rest, place);
    if (!lines) {
        return undefined;
    }
    const all = [...lines, ...notes.flatMap(({ name, text: own }) => ['', noteLine(name, singleLine(own))])];
    const from = all.findIndex((line) => line !== '');
    const made = `${place.isBelowText ? '\n' : ''}${all.slice(Math.max(0, from)).join('\n')}`;
    return made === text.trimEnd() ? undefined : { text: `${made}${place.isAboveText ? '\n\n' : '\n'}`, notes: '' };
}

/** Text inside a paragraph: it stays text, on one line. Blanks at its ends are those that were copied. */
function inline(blocks: readonly FormBlock[], notes: readonly FormNote[], plain: string, place: PastePlace): Pasted | undefined {
    const label = /^item\s+(\S.{0,20}?)\s*$/u.exec(place.before)?.[1];
    const texts = blocks.map((block, index) => {
        const text = singleLine(block.kind === 'table' ? block.rows.map((cells) => cells.join(', ')).join('; ') : block.text);
        const head = index === 0 && label !== undefined ? headOf(text) : undefined;
        return head && head.typed === label ? head.rest : text;
    });
    const [start, end] = [/^[ \t\u00a0]/u.test(plain) ? ' ' : '', /[ \t\u00a0]$/u.test(plain) ? ' ' : ''];
    const text = `${start}${texts.join(' ')}${end}`;
    const isSame = comparable(text) === comparable(plain);
    if (isSame && withoutSigns(plain) === plain && !/[\n\r\t]/u.test(plain.trim())) {
        return undefined;
    }
    return { text, notes: notes.map(({ name, text: own }) => `${noteLine(name, singleLine(own))}\n`).join('\n') };
}

function comparable(text: string): string {
    return withoutSigns(text).replace(/\s+/gu, ' ').trim();
}

/** Notes whose names are taken in the document get free ones. */
function renamed({ blocks }: Form, taken: ReadonlySet<string>): { readonly blocks: readonly FormBlock[]; readonly names: number } {
    const own = new Set(blocks.flatMap((block) => (block.kind === 'note' ? block.name : [])));
    const names = new Map<string, string>();
    let next = 1;
    for (const name of own) {
        if (taken.has(name)) {
            while (taken.has(String(next)) || own.has(String(next))) {
                next++;
            }
            names.set(name, String(next));
            next++;
        }
    }
    const read = (text: string): string => text.replace(/\[\^([^\]\s]{1,20})\]/gu, (_, name: string) => `[^${names.get(name) ?? name}]`);
    const changed = blocks.map(
        (block): FormBlock =>
            block.kind === 'table'
                ? { ...block, rows: block.rows.map((cells) => cells.map(read)) }
                : block.kind === 'note'
                  ? { ...block, name: names.get(block.name) ?? block.name, text: read(block.text) }
                  : { ...block, text: read(block.text) },
    );
    return { blocks: names.size > 0 ? changed : blocks, names: own.size };
}
