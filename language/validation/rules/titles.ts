/** Compares titles of resolutions as quoted and as registered. */
import { diffArrays } from 'diff';
import { withoutTail } from '../../text/ends.js';

/**
 * Whether two titles are equal apart from case, blanks, quotation marks, the kind of dashes and commas, the vowel signs of Arabic, two dots above a letter and
 * punctuation at the end.
 * Issued documents cite the same title in all these ways.
 */
export function sameTitle(one: string, other: string): boolean {
    return comparable(one) === comparable(other);
}

function comparable(title: string): string {
    const alike = title
        .normalize('NFKC')
        .normalize('NFD')
        .toLowerCase()
        .replace(/[“”„«»‹›‘’‚'"`´《》〈〉「」『』\s]/gu, '')
        .replace(/\u0308|\u0640|[\u064b-\u0652]/gu, '')
        .replace(/[‐‑–—―−-]/gu, '-')
        .replace(/[，、،]/gu, ',');
    return withoutTail(alike, '.。,;；', true);
}

/** The stretch in which two titles differ, on both sides, in whole words or Chinese characters. */
export function differs(one: string, other: string): { readonly here: string; readonly there: string } {
    const parts = diffArrays(wordsOf(one), wordsOf(other));
    const first = parts.findIndex((part) => part.added || part.removed);
    const last = parts.findLastIndex((part) => part.added || part.removed);
    const stretch = parts.slice(first, last + 1);
    const join = (left: 'added' | 'removed'): string =>
        stretch
            .filter((part) => !part[left])
            .map((part) => part.value.join(''))
            .join('')
            .trim();
    return { here: join('added'), there: join('removed') };
}

function wordsOf(title: string): string[] {
    return title.match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+|\s+|./gu) ?? [];
}
