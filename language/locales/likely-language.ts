/** The language of an issued document, by its scripts and its small words. */
import { locales } from './index.js';
import { type Language, languages } from './locale.js';

/** UTF-16 units of a document that are looked at. */
const looked = 40_000;

/** The language in which most of a text is. */
export function languageOf(texts: readonly string[]): Language {
    const text = texts.join(' ').slice(0, looked);
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    const letters = count(/\p{L}/gu);
    if (count(/\p{Script=Arabic}/gu) * 3 > letters) {
        return 'ar';
    }
    if (count(/\p{Script=Han}/gu) * 4 > letters) {
        return 'zh';
    }
    if (count(/\p{Script=Cyrillic}/gu) * 3 > letters) {
        return 'ru';
    }
    const words = text.toLowerCase().split(/[^\p{L}’']+/u);
    let best: { readonly language: Language; readonly count: number } | undefined;
    for (const language of languages) {
        const own = new Set(smallWords(language));
        const found = words.filter((word) => own.has(word)).length;
        if (found > (best?.count ?? 0)) {
            best = { language, count: found };
        }
    }
    return best?.language ?? 'en';
}

/** Articles and words between names, which every text has. */
function smallWords(language: Language): readonly string[] {
    const { citations, values, phrases } = locales[language];
    return [
        ...(citations.nameWords ?? []),
        ...(citations.articles ?? []),
        ...values.and,
        ...values.to,
        ...values.from,
        ...phrases.annotations.split(' '),
    ].map((word) => word.toLowerCase());
}
