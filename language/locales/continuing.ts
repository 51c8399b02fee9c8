/** Words in brackets behind an item of the schedule: "(continued)", "(concluded)". */
import { locales } from './index.js';

/** Sources of expressions for these words, in all languages. */
export const continuingWords: readonly string[] = Object.values(locales).flatMap((locale) => [
    ...locale.concludedWords,
    ...locale.continuedWords,
]);

const concluded = new RegExp(
    `^[(（]\\s*(?:${Object.values(locales)
        .flatMap(({ concludedWords }) => concludedWords)
        .join('|')})\\s*[)）]$`,
    'iu',
);

/** Whether such words say that the item is taken up for the last time. */
export function isConcluded(written: string): boolean {
    return concluded.test(written.trim());
}

const continuing = new RegExp(`^[(（]\\s*(?:${continuingWords.join('|')})\\s*[)）]$`, 'iu');

/** Whether a text is such words with their brackets. */
export function isContinued(written: string): boolean {
    return continuing.test(written.trim());
}
