/** The language and direction of a passage, which may differ from those of its document. */
import type { Language, Locale } from './locale.js';
import { locales } from './index.js';

/** Ranges instead of script properties: every edit checks every passage, and ranges match many times faster. */
const arabicLetters = /[\u0620-\u064a\u066e-\u06d3\u0750-\u077f\u08a0-\u08c9\ufb50-\ufdfb\ufe70-\ufefc]/gu;
const hanLetters = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/gu;
const letters = /\p{L}/gu;

/**
 * An Arabic passage runs from right to left in any document. In an Arabic document one Arabic letter suffices, because names and
 * addresses in Latin letters may outnumber the rest; elsewhere most of the letters must be Arabic.
 */
export function scriptOf(text: string, locale: Locale): { readonly language: Language; readonly direction: 'ltr' | 'rtl' } {
    const own = { language: locale.language, direction: locale.direction };
    const hasArabic = text.search(arabicLetters) >= 0;
    const hasHan = text.search(hanLetters) >= 0;
    if (locale.direction === 'rtl') {
        const foreign = !hasArabic && text.search(letters) >= 0;
        return foreign ? { language: hasHan ? 'zh' : 'en', direction: 'ltr' } : own;
    }
    if (hasArabic && prevails(text, arabicLetters)) {
        return { language: 'ar', direction: locales.ar.direction };
    }
    return hasHan && locale.language !== 'zh' && prevails(text, hanLetters) ? { language: 'zh', direction: 'ltr' } : own;
}

/** Whether more than half of the letters of the text match the pattern of a script. */
function prevails(text: string, script: RegExp): boolean {
    return count(text, script) * 2 > count(text, letters);
}

function count(text: string, pattern: RegExp): number {
    return text.match(pattern)?.length ?? 0;
}
