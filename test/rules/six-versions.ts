/** The six language versions of one meeting in test/fixtures/translation, and ways to change one of them whatever its language. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Language, languages } from '../../language/locales/locale.js';

export type Texts = Readonly<Record<Language, string>>;

export const six = Object.fromEntries(
    languages.map((language) => [language, readFileSync(`test/fixtures/translation/meeting.${language}.agenda`, 'utf8')]),
) as Texts;

/** A change that works in any version, expressed in labels and digits of the English one. */
export type VersionChange = (text: string, language: Language) => string;

const letters: Readonly<Record<string, Partial<Record<Language, string>>>> = { a: { ar: 'أ' }, b: { ar: 'ب' }, c: { ar: 'ج' } };
const numerals: Readonly<Record<string, Partial<Record<Language, string>>>> = { i: { zh: '一' }, ii: { zh: '二' } };
const opens: Readonly<Partial<Record<Language, string>>> = { fr: '', es: '', ru: '' };

/** `2 (a) (ii)` in the form of a language's fixture. */
export function labelIn(label: string, language: Language): string {
    return label.replace(
        /\(([a-z]+)\)/gu,
        (_, part: string) => `${opens[language] ?? '('}${letters[part]?.[language] ?? numerals[part]?.[language] ?? part})`,
    );
}

/** Replaces a text; labels in square brackets, `[2 (b)]`, are written in the language's form. */
export function put(before: string, after: string): VersionChange {
    return (text, language) => {
        const [from, to] = [before, after].map((piece) =>
            piece.replace(/\[(\d[^\]^]*)\]/gu, (_, label: string) => labelIn(label, language)),
        );
        assert.ok(from !== undefined && to !== undefined && text.includes(from), `${from} stands in the ${language} version`);
        return text.replace(from, () => to);
    };
}

/** Removes or changes the first text that matches. */
export function cut(pattern: RegExp, to: string | ((...found: string[]) => string) = ''): VersionChange {
    return (text, language) => {
        assert.match(text, pattern, `${pattern} is in the ${language} version`);
        return text.replace(pattern, to as string);
    };
}

/** Removes an item with everything under it, by its label. */
export function without(label: string): VersionChange {
    return (text, language) => {
        const start = text.indexOf(`item ${labelIn(label, language)}  `);
        assert.ok(start >= 0, `item ${label} stands in the ${language} version`);
        const end = text.slice(start + 1).search(/^(?:item |\[\^1\]:)/mu) + start + 1;
        return text.slice(0, start) + text.slice(end);
    };
}

export function all(...changes: readonly VersionChange[]): VersionChange {
    return (text, language) => changes.reduce((result, change) => change(result, language), text);
}
