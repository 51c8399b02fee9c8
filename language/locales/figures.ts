/** The digits of a text. The dates and times of all languages start from them, so they are found once for all languages. */
import { isDigit } from '../text/characters.js';
import { westernDigits } from './numerals.js';

export interface Figures {
    /** The text with western digits, of the same length. */
    readonly plain: string;
    /** The start and end of each run of digits, in turn. */
    readonly runs: readonly number[];
}

/** Western, Arabic-Indic, Persian and full-width digits. */
const figurePattern = /[\d٠-٩۰-۹０-９]+/gu;
const noRuns: readonly number[] = [];

/** One language after another asks about the same text. */
let lastFigures: { readonly text: string; readonly figures: Figures } | undefined;

/** Reads a text once, for all languages. */
export function figuresOf(text: string): Figures {
    if (lastFigures?.text !== text) {
        lastFigures = { text, figures: read(text) };
    }
    return lastFigures.figures;
}

function read(text: string): Figures {
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
