/** Lines of the masthead that stand behind another one, because the line end between them was lost: `place: Genevadistribution: General`. */
import { type Field, isField, isText, type Opening, type Text } from '../grammar/generated/ast.js';
import { onceComputed } from '../kept/once.js';
import { remembered } from '../kept/remembered.js';
import { locales } from '../locales/index.js';
import { beforeGaps, isGap, isLetterAt, isNumber } from '../text/characters.js';
import { labelEnd } from '../syntax/words/labels.js';
import { spanOf, textOf as textOfNode } from '../syntax/tree/nodes.js';
import { WordTable } from '../text/word-table.js';
import { canBeValue, hasOwnForm, keyOf, mastheadKeys, type MastheadKey, neededKeys, mayRepeat } from './masthead.js';
import type { Reading } from './reading.js';

/** A line behind another one. */
export interface JoinedLine {
    readonly key: MastheadKey;
    /** The text of the value in which it begins, and the UTF-16 offset of its key there. */
    readonly node: Text;
    readonly at: number;
    /** Its key and value as written. */
    readonly written: string;
}

/** A line of the masthead and those behind it, in the order of the text. */
export interface JoinedField {
    readonly field: Field;
    readonly lines: readonly JoinedLine[];
    /** Whether the values of all of them can be read once each has a line of its own. */
    readonly isReadable: boolean;
}

/** A key and a colon inside a value. */
interface InnerKey {
    readonly key: MastheadKey;
    readonly node: Text;
    readonly at: number;
    /** Whether it is written in small letters, as keys usually are. */
    readonly isSmall: boolean;
    /** UTF-16 offsets in the value without its marks: of the key, and after the colon. */
    readonly start: number;
    readonly end: number;
    /** What stands right before it; `word` where the two are one: revenue. */
    readonly before: 'nothing' | 'blank' | 'sign' | 'word';
}

/** The lines behind others. A key that has a line of its own, or was found behind another one, is looked for no more. */
export const joinedLines = remembered(({ agenda, masthead }: Reading): readonly JoinedField[] => {
    const known = new Set(masthead.values.keys());
    return agenda.masthead.filter(isField).flatMap((field): JoinedField[] => {
        const lost = keysIn(field).length === 0 ? [] : lostIn(field, known);
        return lost.length === 0 ? [] : [{ field, ...partsOf(field, lost) }];
    });
});

/** Adds the keys that it finds to those that are known. */
function lostIn(field: Field, known: Set<MastheadKey>): readonly InnerKey[] {
    const value = textOf(field);
    const inner = keysIn(field);
    const lost: InnerKey[] = [];
    let own = keyOf(field);
    let from = 0;
    for (const [index, one] of inner.entries()) {
        // A value that can be read says what it says.
        if (own !== undefined && isFormed(own) && canBe(own, value.slice(from).trim())) {
            break;
        }
        const behind = value.slice(one.end, inner[index + 1]?.start).trim();
        if (
            ((!known.has(one.key) && one.key !== own) || mayRepeat(one.key)) &&
            isLost(one, behind, withoutComma(value.slice(from, one.start)), own)
        ) {
            lost.push(one);
            known.add(one.key);
            own = one.key;
            from = one.end;
        }
    }
    return lost;
}

/**
 * Whether a key inside a value begins a line of its own.
 * @param behind the text behind its colon
 * @param above the value of the line before it
 * @param own the key of that line, if the masthead knows it
 */
function isLost({ key, before, isSmall }: InnerKey, behind: string, above: string, own: MastheadKey | undefined): boolean {
    const fits = canBe(key, behind);
    if (own !== undefined && isFormed(own)) {
        // The value cannot be read as it is.
        return canBe(own, above) || (fits && (hasOwnForm(key) || before === 'sign'));
    }
    const isNeeded = neededKeys.includes(key);
    const isName = own === 'body' || own === 'conference';
    switch (before) {
        case 'sign':
            return !hasOwnForm(key) || fits || isNeeded || own === 'place';
        case 'blank':
            // A title may be any sentence, and a venue may say when it is open. A city, and the name of a body, have no colon.
            return hasOwnForm(key)
                ? fits && (isNeeded || isName || own === 'place' || key === 'timezone' || key === 'job')
                : fits && (own === 'place' || (isSmall && (isName || (isNeeded && own === 'venue'))));
        case 'nothing':
            return hasOwnForm(key) && fits && isNeeded && own !== undefined && own !== 'title';
        case 'word':
            return false;
    }
}

/** The lines from their keys, and whether all values can be read. */
function partsOf(field: Field, lost: readonly InnerKey[]): Pick<JoinedField, 'lines' | 'isReadable'> {
    const value = textOf(field);
    const own = keyOf(field);
    const first = withoutComma(value.slice(0, lost[0]?.start));
    const lines = lost.map(({ key, node, at, start, end }, index) => {
        const next = lost[index + 1]?.start;
        const upTo = next === undefined ? value.length : endBefore(value, next);
        return { key, node, at, written: value.slice(start, upTo).trim(), value: value.slice(end, upTo).trim() };
    });
    const isReadable = (own === undefined || canBe(own, first)) && lines.every((line) => canBe(line.key, line.value));
    return { lines, isReadable };
}

/** Whether a value must have a form: that of its key, or the label of an item. */
function isFormed(key: MastheadKey): boolean {
    return key === 'item' || hasOwnForm(key);
}

function canBe(key: MastheadKey, value: string): boolean {
    return key === 'item' ? value !== '' && labelEnd(value, 0) === value.length : canBeValue(key, value);
}

/** The value of a line without its marks. */
function textOf(field: Field): string {
    const texts = field.parts.filter(isText).map(({ text }) => text);
    return [namedIn(field), ...texts].join('');
}

/** The label of the item that a line names, as it is written. */
function namedIn({ named }: Field): string {
    return named?.item.$refNode?.text ?? '';
}

/** The UTF-16 offset after which a line end is to stand so that what begins at an offset has a line of its own: a comma between the two goes. */
export function endBefore(text: string, at: number): number {
    const end = beforeGaps(text, at);
    return end > 0 && ',;，；、،؛'.includes(text.charAt(end - 1)) ? beforeGaps(text, end - 1) : end;
}

function withoutComma(text: string): string {
    return text.slice(0, endBefore(text, text.length)).trim();
}

/** A line of the masthead on the first line, behind the symbol: `agenda A/79/1 language: en`. */
export interface LineBehindSymbol {
    readonly key: MastheadKey;
    /** Where it begins: the UTF-16 offset from the beginning of the opening. */
    readonly at: number;
}

/** The line behind the symbol, with a blank between the two or without one. */
export function lineBehindSymbol(opening: Opening): LineBehindSymbol | undefined {
    const line = textOfNode(opening);
    const colon = nextColon(line, 0);
    const word = colon < 0 || !opening.symbol ? undefined : keyWords().longestEndingAt(line, beforeGaps(line, colon));
    if (!word) {
        return undefined;
    }
    const before = line.charCodeAt(word.start - 1);
    const rest = opening.unreadable ? spanOf(opening.unreadable).start - spanOf(opening).start : undefined;
    const isBehind = isGap(before) ? word.start === rest : isNumber(before) || ')*]'.includes(line.charAt(word.start - 1));
    return isBehind ? { key: word.value, at: word.start } : undefined;
}

const keyWords = onceComputed(
    () =>
        new WordTable(
            mastheadKeys.map((key) => [key, key] as const),
            { ignoreCase: true },
        ),
);
const likeKeys = onceComputed(() => new Set(Object.values(locales).flatMap(({ values }) => values.likeKeys)));
const longestLikeKey = 20;

/** The keys inside a value. Kept with the line, because a key in another line leaves it as it is. */
const keysIn = remembered((field: Field): readonly InnerKey[] => {
    const found: InnerKey[] = [];
    let base = namedIn(field).length;
    for (const node of field.parts.filter(isText)) {
        const { text } = node;
        for (let colon = nextColon(text, 0); colon >= 0; colon = nextColon(text, colon + 1)) {
            const word = keyWords().longestEndingAt(text, beforeGaps(text, colon));
            const before = word && signBefore(text, word.start, word.end, field.parts[0] === node);
            if (word && before) {
                const isSmall = text.slice(word.start, word.end) === word.value;
                found.push({ key: word.value, node, at: word.start, isSmall, start: base + word.start, end: base + colon + 1, before });
            }
        }
        base += text.length;
    }
    return found;
});

function nextColon(text: string, from: number): number {
    let at = from;
    while (at < text.length && text[at] !== ':' && text[at] !== '：') {
        at++;
    }
    return at < text.length ? at : -1;
}

/** What stands before a key. Undefined where it is no key: inside a bracket or an address, or behind a hyphen. */
function signBefore(text: string, start: number, end: number, isFirst: boolean): InnerKey['before'] | undefined {
    if (start === 0) {
        return isFirst ? 'nothing' : 'sign';
    }
    if (isGap(text.charCodeAt(start - 1))) {
        return 'blank';
    }
    if (!isLetterAt(text, start - 1)) {
        return isNumber(text.charCodeAt(start - 1)) || '.,;)]）】》」’”»。，；،؛*%'.includes(text.charAt(start - 1)) ? 'sign' : undefined;
    }
    let first = start;
    while (first > 0 && start - first < longestLikeKey && isLetterAt(text, first - 1)) {
        first--;
    }
    return likeKeys().has(text.slice(first, end).toLowerCase()) ? 'word' : 'sign';
}
