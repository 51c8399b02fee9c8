/** Links within an issued document that name items: they become mentions again. A reader sets their text between two private signs. */
import type { Locale } from '../locales/locale.js';
import { labelEnd, normaliseLabel } from '../syntax/words/labels.js';
import { itemWordAt, mentionsIn } from '../syntax/words/mentions.js';
import type { Form, FormBlock } from './form.js';

/** What stands around the text of a link within the file. */
export const [linkStart, linkEnd] = ['\ue030', '\ue031'];

const link = /\ue030([^\ue030\ue031]{0,200})\ue031/gu;
const signs = /[\ue030\ue031]/gu;
/** UTF-16 units of the longest text of a link that may name items, and of the words before a label. */
const [longest, longestWord] = [120, 30];

/** Whether a link leads anywhere in a form. */
export function hasLinks({ blocks }: Form): boolean {
    return blocks.some((block) => block.kind !== 'table' && block.text.includes(linkStart));
}

/** A text without the signs around links. */
export function withoutLinks(text: string): string {
    return text.includes(linkStart) || text.includes(linkEnd) ? text.replace(signs, '') : text;
}

/** A form without the signs around links. */
export function unlinked(form: Form): Form {
    return mapped(form, withoutLinks);
}

/**
 * A form in which the links that name items are mentions.
 * @param isKnown whether the agenda has an item with this normal label: a mention of another one would be an error
 */
export function withMentions(form: Form, isKnown: (label: string) => boolean, locale: Locale): Form {
    return mapped(form, (text, block) =>
        block?.kind === 'paragraph' && block.heading !== undefined
            ? withoutLinks(text)
            : withoutLinks(text.includes(linkStart) ? mentioned(text, isKnown, locale) : text),
    );
}

function mapped(form: Form, change: (text: string, block: FormBlock) => string): Form {
    return {
        ...form,
        blocks: form.blocks.map((block) =>
            block.kind === 'table'
                ? { ...block, rows: block.rows.map((cells) => cells.map(withoutLinks)) }
                : { ...block, text: change(block.text, block) },
        ),
    };
}

function mentioned(text: string, isKnown: (label: string) => boolean, locale: Locale): string {
    let [out, at] = ['', 0];
    for (const { 0: whole, 1: inner = '', index } of text.matchAll(link)) {
        out += text.slice(at, index);
        at = index + whole.length;
        const words = inner.trim();
        const [before, behind] = [inner.slice(0, inner.indexOf(words)), inner.slice(inner.indexOf(words) + words.length)];
        const head = isLabel(words) ? wordBefore(out) : '';
        const plain = `${out.slice(out.length - head.length)}${words}`;
        const mention = plain.length <= longest ? mentionOf(plain, isKnown, locale) : undefined;
        out = mention === undefined ? out + inner : `${out.slice(0, out.length - head.length)}${before}${mention}${behind}`;
    }
    return out + text.slice(at);
}

function isLabel(words: string): boolean {
    return words !== '' && labelEnd(words, 0) === words.length;
}

/** The word for an item at the end of a text, with the blank behind it: "agenda item ". Empty where there is none. */
function wordBefore(text: string): string {
    const end = text.slice(-longestWord);
    for (let at = 0; at < end.length; at++) {
        const isBegin = at === 0 ? end.length === text.length : /[^\p{L}]/u.test(end.charAt(at - 1)) || /\p{Lo}/u.test(end.charAt(at));
        const word = isBegin ? itemWordAt(end, at) : undefined;
        if (word && end.slice(word.end).trim() === '') {
            return end.slice(at);
        }
    }
    return '';
}

/** A mention of items that the agenda has; undefined for other words. */
function mentionOf(words: string, isKnown: (label: string) => boolean, locale: Locale): string | undefined {
    const typed = `{${words}}`;
    const [found] = mentionsIn(typed);
    const labels = (found?.labels ?? []).map(({ start, end }) => typed.slice(start, end));
    if (
        !found ||
        found.rest ||
        labels.length === 0 ||
        found.close !== typed.length - 1 ||
        !labels.every((one) => isKnown(normaliseLabel(one)))
    ) {
        return undefined;
    }
    const [only = '', ...more] = labels;
    const isUsual = more.length === 0 && [true, false].some((isTight) => locale.printMention(only, isTight) === words);
    return isUsual ? `{item ${only}}` : typed;
}
