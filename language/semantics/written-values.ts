/** Languages and distributions as people write them in the masthead: `français`, "English/French", "Distr.: General". */
import { type Language, languages } from '../locales/index.js';
import { isLetterAt } from '../text/characters.js';
import { comparableValue, type Distribution, skipSigns, skipWords, type WrittenWords, writtenWords } from './written-words.js';

/** The language that a value names: by its code, with a region or not, or by a name of it in any of the six languages. */
export function readLanguage(value: string): Language | undefined {
    const text = comparableValue(value);
    const code = text && /^([a-z]{2})(?:[-_][a-z]{2,4})?$/iu.exec(text)?.[1]?.toLowerCase();
    return languages.find((language) => language === code) ?? named(text, (words) => words.languages);
}

/** The distribution that a value names, in any of the six languages. */
export function readDistribution(value: string): Distribution | undefined {
    return named(comparableValue(value), (words) => words.distributions);
}

/** The languages that a value names, each once, with commas, strokes or "and" between them, and perhaps "only" behind them. At least one. */
export function readLanguages(value: string): readonly Language[] | undefined {
    const text = comparableValue(value);
    for (const words of text === undefined ? [] : writtenWords()) {
        const found = text === undefined ? undefined : languagesIn(words, text);
        if (found) {
            return found;
        }
    }
    return undefined;
}

function languagesIn(words: WrittenWords, text: string): readonly Language[] | undefined {
    const found: Language[] = [];
    let at = skipWords(words.leads, text, 0);
    while (at < text.length) {
        const [end, language] = languageAt(words, text, at) ?? [at];
        if (language === undefined || found.includes(language)) {
            return undefined;
        }
        found.push(language);
        at = skipSigns(text, end, ',/;&、،.');
        at = skipSigns(text, words.and.longestAt(text, at)?.end ?? at, '');
        at = skipSigns(text, words.only.longestAt(text, at)?.end ?? at, '.');
    }
    return found.length > 0 ? found : undefined;
}

/** The end of a language and its name or code at an offset. */
function languageAt(words: WrittenWords, text: string, at: number): readonly [number, Language] | undefined {
    const name = words.languages.longestAt(text, at);
    if (name) {
        return [name.end, name.value];
    }
    const code = text.slice(at, at + 2).toLowerCase();
    const language = isLetterAt(text, at + 2) ? undefined : languages.find((known) => known === code);
    return language && [at + 2, language];
}

function named<T>(text: string | undefined, tableOf: (words: WrittenWords) => { longestAt: FindWord<T> }): T | undefined {
    for (const words of text === undefined ? [] : writtenWords()) {
        const at = text === undefined ? 0 : skipWords(words.leads, text, 0);
        const found = text === undefined ? undefined : tableOf(words).longestAt(text, at);
        if (text !== undefined && found && skipSigns(text, found.end, '.') === text.length) {
            return found.value;
        }
    }
    return undefined;
}

type FindWord<T> = (text: string, at: number) => { readonly value: T; readonly end: number } | undefined;
