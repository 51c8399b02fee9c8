/** The digits of a text. The dates and times of all languages start from them, so they are found once for all languages. */
import { isDigit } from '../text/characters.js';
import type { Figures } from './locale.js';
import { westernDigits } from './numerals.js';

/** Western, Arabic-Indic, Persian and full-width digits. */
const figurePattern = /[\d٠-٩۰-۹０-９]+/gu;
const noRuns: readonly number[] = [];

/** The digits of a text. Who asks several languages about one text reads them once for all. */
export function figuresOf(text: string): Figures {
    figurePattern.lastIndex = 0;
    if (!figurePattern.test(text)) {
        return { plain: text, runs: noRuns };
    }
    const plain = westernDigits(text);
    const runs: number[] = [];
    do {
        const end = figurePattern.lastIndex;
        let start = end - 1;
        while (start > 0 && isDigit(plain.charCodeAt(start - 1))) {
            start--;
        }
        runs.push(start, end);
    } while (figurePattern.test(text));
    return { plain, runs };
}
