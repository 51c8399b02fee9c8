/** The capital at the head of a page that names the language of the version. */
import type { Language } from './locale.js';

const letters: Readonly<Record<string, Language>> = { A: 'ar', C: 'zh', E: 'en', F: 'fr', R: 'ru', S: 'es' };

/** The language that a line of one capital names; undefined for any other line. */
export function languageOfLetter(line: string): Language | undefined {
    return line.length === 1 ? letters[line] : undefined;
}
