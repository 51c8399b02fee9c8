/** Whether a number that the register of its body lacks may be another body's: then nobody is accused of anything. */
import { beforeGaps, skipGaps } from '../text/characters.js';
import { nameWordEnd, runStart } from '../text/words.js';
import { nameEndingAt } from './body-names.js';
import { wordsIn } from './body-words.js';
import { NumberLists } from './number-lists.js';
import { isNameOfOwnBody } from './own-names.js';
import { seriesNumber } from '../semantics/series-numbers.js';
import type { EntryKind } from './descriptions.js';
import type { NameFinder } from './name-finder.js';
import { type Body, isSessionHeld } from './registers.js';
import { fitsSeries } from './series.js';
import type { Surroundings } from './surroundings.js';

/** A citation that its body's register lacks, and the bodies whose it may be. */
export interface Doubted {
    readonly kind: EntryKind;
    /** In normal form. */
    readonly number: string;
    /** The symbol of the body to which it is attributed, although nothing right beside the number names it. */
    readonly body: string;
    /** The symbol of the document's own body. */
    readonly own: string | undefined;
}

/**
 * Whether a citation may be another body's than the one to which it is attributed by what is said farther from the number, or only by the document in which
 * it stands. It may be if the document's own body, a principal organ (their resolutions are cited without their names everywhere) or a body named in the
 * sentence or in the one before has the number, or if the register of a body named in the sentence does not say that it has not. The built-in library accuses
 * such a number only if no principal organ may have it.
 */
export function isDoubtful(
    { kind, number, body, own }: Doubted,
    { before, after, previous }: Surroundings,
    finder: NameFinder,
    bodies: ReadonlyMap<string, Body>,
): boolean {
    const symbolsIn = (text: string): readonly string[] => finder(text).map((name) => name.body);
    const beside = new Set([...symbolsIn(before), ...symbolsIn(after)].filter((symbol) => symbol !== body));
    const organs = [...bodies.keys()].filter((symbol) => !symbol.includes('/') && bodies.get(symbol)?.hasEntries);
    const near = new Set([...beside, ...symbolsIn(previous), ...organs, ...(own === undefined ? [] : [own])]);
    near.delete(body);
    return (
        isOfUnknownSpeaker(before, finder, bodies.get(own ?? '')) ||
        [...near].some((symbol) => has(bodies.get(symbol), number)) ||
        [...beside, ...(isOwnWord(bodies.get(body), kind, number) ? [] : organs)].some(
            (symbol) => symbol !== body && mayHave(bodies.get(symbol), kind, number),
        )
    );
}

/** The most words between a speaker and a number: "the Board, in the decision 7/25". */
const mostWordsBetween = 3;

/** Whether a body that no register knows speaks right before a number: "the Executive Board of the Fund, in decision 7/25". */
function isOfUnknownSpeaker(before: string, finder: NameFinder, own: Body | undefined): boolean {
    const lead = before.slice(0, new NumberLists().startIn(before));
    const known = finder(lead).at(-1);
    return wordsIn(lead).some((words) => {
        let [stop, next] = [beforeGaps(lead, lead.length), lead.length];
        for (let count = 0; count <= mostWordsBetween && stop > 0; count++) {
            const hasComma = ',،'.includes(lead.charAt(stop - 1));
            const isBeforePreposition = skipGaps(lead, stop) === next && nameWordEnd(lead, next) - next <= longestPreposition;
            const name = hasComma || isBeforePreposition ? nameEndingAt(words, lead, hasComma ? stop - 1 : stop) : undefined;
            if (name && !isNameOfOwnBody(name.name, own) && (!known || known.end <= name.start)) {
                return true;
            }
            next = runStart(lead, stop);
            stop = beforeGaps(lead, next);
        }
        return false;
    });
}

/** Letters of the longest preposition that may follow a name without a comma: "in", «в», "في". */
const longestPreposition = 2;

/** Years of which a number may tell. */
const [firstYear, lastYear] = [1946, 2099];

/** Whether a number ends with a year: Arabic texts are often issued with 46/1998 for 1998/46, the other way round. */
export function isTurnedRound(number: string): boolean {
    const parts = seriesNumber(number);
    return parts !== undefined && parts.after === '' && parts.value >= firstYear && parts.value <= lastYear;
}

/** Whether a body has the number as a resolution or as a decision. */
function has(body: Body | undefined, number: string): boolean {
    return body?.find('resolution', number) !== undefined || body?.find('decision', number) !== undefined;
}

/** Whether a register of the user's own says that it holds the session of a number: then it is about the numbers that stand in a document without a name. */
function isOwnWord(body: Body | undefined, kind: EntryKind, number: string): boolean {
    const parts = seriesNumber(number);
    const own = body?.complete.filter((held) => held.isOwnWord) ?? [];
    return parts !== undefined && isSessionHeld(own, kind, parts);
}

/** Whether nothing says that a body has not the number: its register has such numbers and is not complete for the session, or there is none. */
function mayHave(body: Body | undefined, kind: EntryKind, number: string): boolean {
    const parts = seriesNumber(number);
    return !body?.hasEntries || (fitsSeries(number, body) && (!parts || !isSessionHeld(body.complete, kind, parts)));
}
