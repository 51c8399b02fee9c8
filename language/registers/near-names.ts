/** Names that are one sign away from a registered name of the document's own body: 缔约方会议 for 缔约国会议. */
import { locales } from '../locales/index.js';
import { isHan } from '../text/characters.js';
import { nameWordEnd } from '../text/words.js';
import { wordsAt } from './body-words.js';
import { withoutArticle } from './own-names.js';

/** A name in a text that is nearly the registered one. Offsets are UTF-16, `end` is exclusive. */
export interface NearName {
    readonly start: number;
    readonly end: number;
    readonly registered: string;
}

/** The shortest names that are compared: of fewer signs or letters too many are one away from each other. */
const fewestSigns = 5;
const fewestLetters = 12;

/** With what the name of a treaty ends, whose own body follows: 《…公约》缔约方会议. */
const treatyEndings = Object.values(locales).flatMap(({ citations }) => citations.namedAround?.treaties ?? []);

/**
 * The near names in a text, in order, longer names first at one place.
 * @param names those of the body in the language of the text
 */
export function nearNames(text: string, names: readonly string[]): readonly NearName[] {
    const known = [...new Set(names.map(withoutArticle))].sort((one, other) => other.length - one.length);
    const found: NearName[] = [];
    let places: readonly WordPlace[] | undefined;
    for (const name of known) {
        const isInSigns = isHan(name.charCodeAt(0));
        places ??= isInSigns ? undefined : placesOf(text);
        const near = isInSigns ? nearInSigns(text, name) : nearInWords(places ?? [], name);
        found.push(...near.filter(({ start, end }) => !found.some((one) => start < one.end && end > one.start)));
    }
    // A form of the name that is registered itself is right.
    return found
        .filter(({ start, end }) => !known.some((name) => name === text.slice(start, end)))
        .sort((one, other) => one.start - other.start);
}

function nearInSigns(text: string, name: string): NearName[] {
    const found: NearName[] = [];
    for (let at = 0; name.length >= fewestSigns && at + name.length <= text.length; at++) {
        const end = at + name.length;
        const odd = oddSign(text, name, at);
        const isTreaty = treatyEndings.some((ending) => text.endsWith(ending, at));
        if (odd > 0 && odd < name.length - 1 && isHan(text.charCodeAt(at + odd)) && !isTreaty && endsName(text, end)) {
            found.push({ start: at, end, registered: name });
            at = end - 1;
        }
    }
    return found;
}

/** Whether a name of a body may end at an offset: 联合国大会 does, and 联合国社会 is none. */
function endsName(text: string, end: number): boolean {
    return wordsAt(text, end - 1)?.endings.longestEndingAt(text, end) !== undefined;
}

/** The index of the only sign in which a text differs from a name; -1 if it differs in none or in several. */
function oddSign(text: string, name: string, at: number): number {
    let odd = -1;
    for (let index = 0; index < name.length; index++) {
        if (text[at + index] !== name[index]) {
            if (odd >= 0) {
                return -1;
            }
            odd = index;
        }
    }
    return odd;
}

function nearInWords(places: readonly WordPlace[], name: string): NearName[] {
    const words = placesOf(name).map(({ word }) => word);
    const found: NearName[] = [];
    if (words.length < 2 || name.length < fewestLetters) {
        return found;
    }
    for (let first = 0; first + words.length <= places.length; first++) {
        let odd = -1;
        for (let index = 0; index < words.length; index++) {
            if (places[first + index]?.word !== words[index]) {
                odd = odd < 0 ? index : words.length;
                if (odd === words.length) {
                    break;
                }
            }
        }
        const start = places[first]?.start ?? 0;
        const end = places[first + words.length - 1]?.end ?? 0;
        if (odd >= 0 && odd < words.length && isSlip(places[first + odd]?.word ?? '', words[odd] ?? '')) {
            found.push({ start, end, registered: name });
        }
    }
    return found;
}

interface WordPlace {
    /** Without capitals, accents and signs. */
    readonly word: string;
    readonly start: number;
    readonly end: number;
}

function placesOf(text: string): WordPlace[] {
    const places: WordPlace[] = [];
    for (let at = 0; at < text.length; at++) {
        const end = nameWordEnd(text, at);
        if (end > at) {
            places.push({ word: folded(text.slice(at, end)), start: at, end });
            at = end;
        }
    }
    return places;
}

/** A word without capitals, accents and signs: only letters tell a slip. */
function folded(word: string): string {
    return /^[a-z]+$/u.test(word)
        ? word
        : word
              .normalize('NFD')
              .toLowerCase()
              .replace(/[^\p{L}]+/gu, '');
}

/** Whether a long word differs by one letter inside: its first letter and its ending, which languages inflect, are the same. */
function isSlip(written: string, right: string): boolean {
    if (
        Math.min(written.length, right.length) < 5 ||
        Math.abs(written.length - right.length) > 1 ||
        written.slice(-2) !== right.slice(-2)
    ) {
        return false;
    }
    let at = 0;
    while (at < right.length && written[at] === right[at]) {
        at++;
    }
    const [here, there] = [written.slice(at), right.slice(at)];
    const isExchanged = here[0] === there[1] && here[1] === there[0] && here.slice(2) === there.slice(2);
    return at > 0 && (here.slice(1) === there.slice(1) || here.slice(1) === there || here === there.slice(1) || isExchanged);
}
