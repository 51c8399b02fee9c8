/** Names of rooms and places as they are compared, which of them are known to be rooms, and the words for a joint meeting. */
import { onceComputed, onceForText } from '../kept/once.js';
import { locales, westernDigits } from '../locales/index.js';
import { alikeInLatin } from '../locales/look-alikes.js';
import type { RoomWords } from '../locales/room-words.js';
import { isDash, isDigit, isLetter, isNumber } from '../text/characters.js';
import { withoutInvisible } from '../text/invisible.js';
import { WordTable } from '../text/word-table.js';

/** What is longer names no room. */
const longestName = 200;

/** Signs that may stand in a name or not: "Conf. Room 4", "l’Assemblée". */
const looseSigns = '.\'’‘`´"“”«»';

/** The tables of all languages: a document in one may name a room in another. */
const tables = onceComputed(() => {
    const tableOf = (list: keyof RoomWords): readonly WordTable<true>[] =>
        Object.values(locales).map(
            ({ roomWords, citations }) =>
                new WordTable(
                    roomWords[list].map((word) => [word, true] as const),
                    { ...citations.spelling, ignoreCase: true, edges: 'whole' },
                ),
        );
    return { rooms: tableOf('rooms'), nowhere: tableOf('nowhere'), joint: tableOf('joint') };
});

function hasAny(list: readonly WordTable<true>[], text: string): boolean {
    return list.some((words) => words.nextIn(text, 0) !== undefined);
}

/** Whether a row or a title says that a meeting is a joint one. */
export const tellsJoint = onceForText((text): boolean => hasAny(tables().joint, withoutInvisible(text)));

/** The key of a place in the masthead: places with the same key are the same. Empty where it is not known. */
export const placeKey = onceForText((value): string => {
    const name = shownName(value);
    return isUndecided(name) ? '' : keyOf(name);
});

/** The key of a building in the line `venue`, which names it first; empty where there is none. */
export const venueKey = onceForText((value): string => {
    const [building = ''] = shownName(value).split(/[,;،؛、]/u);
    return keyOf(building);
});

/** The key of a body; empty where there is none. */
export const bodyKey = onceForText((value): string => keyOf(shownName(value)));

/**
 * The key of a room that a track names: rooms of one place with the same key are the same. Empty where the track is not known to be a room. It is
 * one if it has a word for a room and something that tells it from others ("Room A"), or is a code of single letters and figures ("B/M1").
 */
export const roomKey = onceForText((track): string => {
    const name = shownName(track);
    if (isUndecided(name)) {
        return '';
    }
    const key = keyOf(name);
    return isCode(name, key) || hasOwnName(name) ? key : '';
});

/** A name without marks of notes and without what nobody sees. */
function shownName(written: string): string {
    const name = withoutInvisible(written.replace(/\[\^[^\]\s]{1,20}\]/gu, ''));
    return name.length > longestName ? '' : name;
}

/** "…", "to be announced", "online". */
function isUndecided(name: string): boolean {
    return name.includes('…') || name.includes('...') || hasAny(tables().nowhere, name);
}

/** Whether a name has a word for a room, and a letter or figure besides such words. */
function hasOwnName(name: string): boolean {
    const words = tables().rooms.flatMap((list) => list.allIn(name));
    if (words.length === 0) {
        return false;
    }
    let at = 0;
    for (const { start, end } of words.sort((one, other) => one.start - other.start)) {
        if (hasSign(name, at, start)) {
            return true;
        }
        at = Math.max(at, end);
    }
    return hasSign(name, at, name.length);
}

/** Whether a letter or a figure stands between two offsets. */
function hasSign(text: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
        if (isSign(text.charCodeAt(at))) {
            return true;
        }
    }
    return false;
}

function isSign(code: number): boolean {
    return isLetter(code) || isNumber(code);
}

/** Whether a name is a code of a room: M2, B/M1, E-3056. Two letters side by side may mean anything: WG1 is a working group. */
function isCode(name: string, key: string): boolean {
    return /^[a-z0-9/-]{2,12}$/u.test(key) && /[a-z]/u.test(key) && /\d/u.test(key) && !/[a-z]{2}/u.test(key) && !/\s/u.test(name.trim());
}

/**
 * A name without differences of case, accents, width of digits and letters, kinds of dashes, and blanks. Blanks stay between figures: rooms 1 1 are not
 * room 11. So do other signs inside.
 */
function keyOf(name: string): string {
    const plain = alikeInLatin(westernDigits(name.normalize('NFKC')))
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase();
    let key = '';
    let sign = '';
    for (let at = 0; at < plain.length; at++) {
        const code = plain.charCodeAt(at);
        if (!isSign(code)) {
            const character = plain.charAt(at);
            const isLoose = code <= 0x20 || /\s/u.test(character) || looseSigns.includes(character);
            sign = isLoose ? sign || ' ' : isDash(code) ? '-' : character;
            continue;
        }
        const isKept = sign !== ' ' || (isDigit(code) && isDigit(key.charCodeAt(key.length - 1)));
        key += key !== '' && isKept ? sign : '';
        key += plain.charAt(at);
        sign = '';
    }
    return key;
}
