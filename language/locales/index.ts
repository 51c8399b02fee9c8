/** The six languages, by their codes. */
import { arabic } from './ar.js';
import { chinese } from './zh.js';
import { english } from './en.js';
import { french } from './fr.js';
import { russian } from './ru.js';
import { spanish } from './es.js';
import type { Language, Locale } from './locale.js';

export * from './calendar.js';
export * from './citation-forms.js';
export * from './locale.js';
export * from './numerals.js';

export const locales: Readonly<Record<Language, Locale>> = {
    ar: arabic,
    en: english,
    es: spanish,
    fr: french,
    ru: russian,
    zh: chinese,
};

/** The locale of a language code, ignoring case and blanks around it; English if the code is missing or unknown. */
export function localeOf(language: string | undefined): Locale {
    const code = language?.trim().toLowerCase();
    return Object.values(locales).find((locale) => locale.language === code) ?? english;
}
