/** Finds the names of all bodies in running text, in one walk. */
import { locales } from '../locales/index.js';
import { withTraditional } from '../locales/traditional.js';
import { rememberedBy } from '../kept/remembered.js';
import { beforeGaps, isHan, isLetter } from '../text/characters.js';
import { WordTable } from '../text/word-table.js';
import { isUpper, nameWordStart } from '../text/words.js';
import { wordsAt } from './body-words.js';
import { isNameOfOwnBody, withoutArticle } from './own-names.js';
import type { Body } from './registers.js';

/** A name of a body in a text. Offsets are UTF-16, `end` exclusive. */
export interface FoundName {
    readonly body: string;
    readonly start: number;
    readonly end: number;
}

export type NameFinder = (text: string) => readonly FoundName[];

/** Letters that Arabic writes onto the next word: "and", "by", "in". */
const attachedLetters = new Set(Object.values(locales).flatMap(({ citations }) => citations.attached?.letters ?? []));

/**
 * The finder for the names of all bodies, the same on each call.
 * @param own symbol of the document's own body; it matters only if the registers know it
 */
export function finderOf(bodies: ReadonlyMap<string, Body>, own: string | undefined): NameFinder {
    return finderFor(bodies, own !== undefined && bodies.has(own) ? own : '');
}

const finderFor = rememberedBy((bodies: ReadonlyMap<string, Body>, own: string) => nameFinder(bodies.values(), own));

/** Whether a name is one noun that many bodies have: "the Conference", 缔约国会议, 大会. An abbreviation is none. */
function isGeneral(bare: string): boolean {
    if (!isHan(bare.charCodeAt(0))) {
        return !/[\s’'-]/u.test(bare) && !/^\p{Lu}{2,}$/u.test(bare);
    }
    const words = wordsAt(bare, 0);
    const ending = words?.endings.longestEndingAt(bare, bare.length);
    return ending !== undefined && (ending.start === 0 || words?.beginnings.longestAt(bare, 0)?.end === ending.start);
}

/** Whether a document calls its own body so. In Chinese it is 环境大会, and 大会 is the General Assembly. */
function isCalled(own: Body | undefined, bare: string): boolean {
    return !isHan(bare.charCodeAt(0)) && isNameOfOwnBody(bare, own);
}

/** What a name in the table means. */
interface TableName {
    readonly body: string;
    /** Whether other bodies are called so too, with more words. */
    readonly isGeneral: boolean;
}

/**
 * Builds a finder for the names of all bodies. Of two names at one place it finds the longer. A name that many bodies have ("the Conference") means the
 * document's own body; those of principal organs ("the Assembly", 大会) and of bodies known by name only are found in every document whose own body is not
 * called so.
 */
export function nameFinder(bodies: Iterable<Body>, own: string | undefined): NameFinder {
    const all = [...bodies].sort((one, other) => Number(other.symbol === own) - Number(one.symbol === own));
    const ownBody = all[0]?.symbol === own ? all[0] : undefined;
    const names = all.flatMap(({ symbol, names: known, hasEntries }) =>
        known.flatMap(({ name, short }): (readonly [string, TableName])[] => {
            const bare = withoutArticle(name);
            const general = short && isGeneral(bare);
            const isFound = symbol === own || !general || ((!symbol.includes('/') || !hasEntries) && !isCalled(ownBody, bare));
            return isFound ? [[bare, { body: symbol, isGeneral: general && symbol !== own }]] : [];
        }),
    );
    const table = new WordTable(names, {
        edges: 'whole',
        standFor: (sign) => (sign === "'" || sign === '’' ? ["'", '’'] : withTraditional(sign)),
    });
    return (text) => {
        const found: FoundName[] = [];
        for (let at = table.nextPlace(text, 0), next = at; at >= 0; at = table.nextPlace(text, next)) {
            const name = table.longestAt(text, at);
            const start = name ? startOf(text, at) : undefined;
            next = at + 1;
            if (name && start !== undefined && !(name.value.isGeneral && isEndOfLongerName(text, start))) {
                found.push({ body: name.value.body, start, end: name.end });
                next = name.end;
            }
        }
        return found;
    };
}

/** Whether the words before a general name belong to it: "Parliamentary Assembly", 缔约方大会. A capital at the beginning of a sentence may belong to it. */
function isEndOfLongerName(text: string, start: number): boolean {
    if (isHan(text.charCodeAt(start))) {
        return wordsAt(text, start)?.beginnings.longestEndingAt(text, start) !== undefined;
    }
    const end = beforeGaps(text, start);
    const word = nameWordStart(text, end);
    const words = end < start && word < end ? wordsAt(text, word) : undefined;
    const isWordOfTheLanguage =
        words && (words.openers.longestAt(text, word)?.end === end || words.articles.longestAt(text, word)?.end === end);
    return words !== undefined && isUpper(text, word) && !isWordOfTheLanguage;
}

/** Where the word with the name at an offset begins. Undefined inside another word. Chinese has no blanks, so there a name needs no edge. */
function startOf(text: string, at: number): number | undefined {
    const before = text.charCodeAt(at - 1);
    if (at === 0 || isHan(text.charCodeAt(at)) || !isLetter(before)) {
        return at;
    }
    return attachedLetters.has(text.charAt(at - 1)) && (at === 1 || !isLetter(text.charCodeAt(at - 2))) ? at - 1 : undefined;
}
