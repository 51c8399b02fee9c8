/** The language and direction of a passage, which need not be those of its document. */
import type { Language, Locale } from '../locales/locale.js';
import { locales } from '../locales/index.js';

const arabicLetters = /\p{Script=Arabic}/gu;
const hanLetters = /\p{Script=Han}/gu;
const letters = /\p{L}/gu;

/**
 * An Arabic passage runs from right to left in any document. In an Arabic document a passage does so as soon as it has one Arabic
 * letter, since names and addresses in Latin letters may well outnumber the rest; elsewhere most of its letters must be Arabic.
 */
export function scriptOf(text: string, locale: Locale): { readonly language: Language; readonly direction: 'ltr' | 'rtl' } {
    const own = { language: locale.language, direction: locale.direction };
    const total = count(text, letters);
    if (total === 0) {
        return own;
    }
    const arabic = count(text, arabicLetters);
    if (locale.direction === 'rtl') {
        return arabic > 0 ? own : { language: count(text, hanLetters) > 0 ? 'zh' : 'en', direction: 'ltr' };
    }
    if (arabic * 2 > total) {
        return { language: 'ar', direction: locales.ar.direction };
    }
    return locale.language !== 'zh' && count(text, hanLetters) * 2 > total ? { language: 'zh', direction: 'ltr' } : own;
}

function count(text: string, pattern: RegExp): number {
    return text.match(pattern)?.length ?? 0;
}
