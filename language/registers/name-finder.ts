/** Finds the names of all bodies in running text, in one walk. */
import { locales } from '../locales/index.js';
import { withTraditional } from '../locales/traditional.js';
import { rememberedBy } from '../kept/remembered.js';
import { isHan, isLetter } from '../text/characters.js';
import { WordTable } from '../text/word-table.js';
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

/** Whether a name is one noun that many bodies have: "the Conference", 缔约国会议. An abbreviation is none. */
function isGeneral(name: string): boolean {
    const bare = withoutArticle(name);
    return /^\p{Script=Han}/u.test(bare)
        ? wordsAt(bare, 0)?.heads.longestAt(bare, 0)?.end === bare.length
        : !/[\s’'-]/u.test(bare) && !isAbbreviation(bare);
}

/** A name in capitals. Arabic has none. */
function isAbbreviation(name: string): boolean {
    return name === name.toUpperCase() && name !== name.toLowerCase();
}

/**
 * Builds a finder for the names of all bodies. Of two names at one place it finds the longer. A name that many bodies have ("the Conference") means the
 * document's own body; those of principal organs ("the Assembly") mean them only where the document's own body is known and has no such name. Those of bodies
 * known by name only are found in every document.
 */
export function nameFinder(bodies: Iterable<Body>, own: string | undefined): NameFinder {
    const known = [...bodies];
    const ownBody = known.find(({ symbol }) => symbol === own);
    const names = known
        .sort((one, other) => Number(other.symbol === own) - Number(one.symbol === own))
        .flatMap(({ symbol, names: all, hasEntries }) =>
            all
                .filter(
                    ({ short, name }) =>
                        !short ||
                        symbol === own ||
                        !isGeneral(name) ||
                        (symbol.includes('/') ? !hasEntries : ownBody !== undefined && !isNameOfOwnBody(withoutArticle(name), ownBody)),
                )
                .map(({ name }) => [withoutArticle(name), symbol] as const),
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
            if (name && start !== undefined) {
                found.push({ body: name.value, start, end: name.end });
                next = name.end;
            }
        }
        return found;
    };
}

/** Where the word with the name at an offset begins. Undefined inside another word. Chinese has no blanks, so there a name needs no edge. */
function startOf(text: string, at: number): number | undefined {
    const before = text.charCodeAt(at - 1);
    if (at === 0 || isHan(text.charCodeAt(at)) || !isLetter(before)) {
        return at;
    }
    return attachedLetters.has(text.charAt(at - 1)) && (at === 1 || !isLetter(text.charCodeAt(at - 2))) ? at - 1 : undefined;
}
