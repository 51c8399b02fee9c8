/** The words that join the numbers of a list, and what may stand before them. */
import { skipGaps } from '../../text/characters.js';
import { afterDescriptions, bodyBefore } from './after-number.js';
import { skipNumbering } from './body-between.js';
import type { CitingWords } from './citing-words.js';
import { doubledAt } from './malformed-numbers.js';
import { numberAt } from './resolution-numbers.js';

/**
 * The start of the next number of a list, after the number or title that ends at an offset; undefined if the list ends there. Between the numbers may stand a
 * date, the body of the number before, a remark in brackets, and the paragraphs that are meant; before the next number its own body.
 */
export function nextOfList(words: CitingWords, text: string, at: number): number | undefined {
    const joins = (place: number): boolean => numberAfterJoiner(words, text, skipGaps(text, place)) !== undefined;
    for (const start of afterDescriptions(words, text, at, joins)) {
        const next = numberAfterJoiner(words, text, skipGaps(text, start));
        if (next !== undefined) {
            return next;
        }
    }
    return undefined;
}

/** Skips `, `, `, and `, ` – ` or ` and ` and returns the start of the number after it. */
function numberAfterJoiner(words: CitingWords, text: string, at: number): number | undefined {
    const sign = text.charAt(at);
    if (sign !== '' && '–—-'.includes(sign)) {
        return numberBegins(text, skipGaps(text, at + 1));
    }
    const isSeparated = sign !== '' && ',;،、'.includes(sign);
    const next = isSeparated ? skipGaps(text, at + 1) : at;
    const joiner = words.joiners.longestAt(text, next);
    // "EB151.R1, EB152.R1": a number may begin with letters that are a joiner in small letters.
    return (
        (isSeparated ? numberBegins(text, next) : undefined) ??
        (joiner && (numberBegins(text, skipGaps(text, joiner.end)) ?? numberAfterBody(words, text, joiner.end)))
    );
}

/** The start of a number with its body before it, after a joining word: "et du Conseil des droits de l’homme 53/30". */
function numberAfterBody(words: CitingWords, text: string, at: number): number | undefined {
    const isNumber = (place: number): boolean => numberBegins(text, skipGaps(text, place)) !== undefined;
    const name = bodyBefore(words, text, at, isNumber);
    return name && numberBegins(text, skipNumbering(text, skipGaps(text, name.end)));
}

function numberBegins(text: string, at: number): number | undefined {
    return numberAt(text, at) === undefined && doubledAt(text, at) === undefined ? undefined : at;
}
