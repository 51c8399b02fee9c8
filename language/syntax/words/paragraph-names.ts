/** Names of numbered paragraphs: at the head of a paragraph, `[#rooms]`, and in mentions, `{paragraph rooms}`. */
import { locales } from '../../locales/index.js';
import { matchesOf } from '../../locales/matches.js';
import { onceComputed } from '../../kept/once.js';
import { skipGaps } from '../../text/characters.js';
import { joinEnd } from './mentions.js';

const name = '\\p{L}[\\p{L}\\p{M}\\p{N}_-]{0,39}';
const head = new RegExp(`^\\[#(${name})\\]`, 'u');

/** The length of the name at the head of a paragraph, brackets included; 0 where it has none. */
export function namedLength(line: string): number {
    return head.exec(line)?.[0].length ?? 0;
}

/** A mention of paragraphs. Offsets are UTF-16; those of ends are exclusive. */
export interface FoundParagraphMention {
    readonly start: number;
    /** Where the word that says what is mentioned ends. */
    readonly wordEnd: number;
    /** The names, and where what joins each of them to the one before begins; for the first that is its own start. */
    readonly names: readonly { readonly join: number; readonly start: number; readonly end: number }[];
    /** Where the brace that closes stands, or the word before it that goes around the names. */
    readonly close: number;
    readonly end: number;
}

/** Every mention of paragraphs in a text, in order, in the words of any language. */
export function paragraphMentionsIn(text: string): readonly FoundParagraphMention[] {
    return text.includes('{')
        ? matchesOf(mentionHead(), text).flatMap(({ 0: whole, 1: word = '', index }) => mentionAt(text, index, word, whole) ?? [])
        : [];
}

function mentionAt(text: string, start: number, word: string, whole: string): FoundParagraphMention | undefined {
    const names: { join: number; start: number; end: number }[] = [];
    const around = arounds().get(word.toLowerCase());
    let [join, at] = [start + whole.length, start + whole.length];
    while (at >= 0) {
        const end = nameEnd(text, at, around);
        if (end < 0) {
            return undefined;
        }
        names.push({ join, start: at, end });
        join = end;
        at = joinEnd(text, end, (_, next) => joinedNameEnd(text, next, around));
    }
    const behind = skipGaps(text, join);
    const close = around !== undefined && text.startsWith(around, behind) ? behind + around.length : behind;
    const [first] = names;
    // Where items and paragraphs have one word, few letters are the label of an item.
    const isLabel = itemWords().has(word.toLowerCase()) && first !== undefined && first.end - first.start < 3;
    return text.charAt(close) === '}' && !isLabel && (around === undefined || close > behind)
        ? { start, wordEnd: start + 1 + word.length, names, close: behind, end: close + 1 }
        : undefined;
}

const nameHere = new RegExp(name, 'uy');

/**
 * The end of the name at an offset; -1 if there is none. Chinese and Arabic words for "and" are written together with names in other letters.
 * @param around the word that ends a mention behind its names
 */
function nameEnd(text: string, at: number, around?: string): number {
    nameHere.lastIndex = at;
    const found = nameHere.exec(text)?.[0] ?? '';
    const own = around !== undefined && found.endsWith(around) ? found.slice(0, -around.length) : found;
    const isHan = (index: number): boolean => /^\p{Script=Han}/u.test(own.slice(index));
    let length = 0;
    while (length < own.length && (length === 0 || isHan(length) === isHan(0) || !isJoinAt(own, length))) {
        length++;
    }
    return length === 0 ? -1 : at + length;
}

/** Whether a word joins what stands on both sides of it: 和 between names in Latin letters. */
function isJoinAt(text: string, at: number): boolean {
    return joinEnd(text, at, (_, next) => (next > at && next < text.length ? next : -1)) > at;
}

/** The same for a name behind another one: a word of letters joins it only with a blank between. */
function joinedNameEnd(text: string, at: number, around: string | undefined): number {
    return /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text.charAt(at - 1)) ? -1 : nameEnd(text, at, around);
}

/** The beginning of a name behind the word of a mention that is being typed; undefined where none is. */
export function typedParagraphName(before: string): string | undefined {
    const brace = before.lastIndexOf('{');
    const rest = brace < 0 || before.length - brace > longestMention ? '' : before.slice(brace);
    const [head = '', word = ''] = /^\{(\P{Z}{1,20})\s{1,8}/u.exec(rest) ?? [];
    if (!words().has(word.toLowerCase())) {
        return undefined;
    }
    // Other names may stand before, each with what joins it to the next.
    const behind = rest.slice(head.length);
    const signs = [...behind];
    const typed = signs.slice(signs.findLastIndex((sign) => !/[\p{L}\p{M}\p{N}_-]/u.test(sign)) + 1).join('');
    return typed === behind || /^[\p{L}\p{M}\p{N}_\s,،、/–-]{0,80}$/u.test(behind) ? typed : undefined;
}

const longestMention = 80;
const words = onceComputed(() => new Set(Object.values(locales).flatMap((locale) => locale.paragraphWords)));

/** Chinese writes no blank before the name, and may write the word for a paragraph behind it: `{第rooms段}`. */
const mentionHead = onceComputed(() => {
    const all = [...words(), ...arounds().keys()].sort((one, other) => other.length - one.length);
    const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);
    const spaced = all.filter((word) => !isHan(word)).map((word) => word.replace(/\./gu, '\\.'));
    const tight = all.filter(isHan);
    return new RegExp(`\\{(${spaced.join('|')}|${tight.join('|')})(\\s{1,8}|(?<=\\p{Script=Han}))`, 'giu');
});

/** What stands before names, and the word behind them that closes it. */
const arounds = onceComputed(
    () => new Map(Object.values(locales).flatMap(({ paragraphAround }) => (paragraphAround ? [paragraphAround] : []))),
);

/** The words that mentions of items begin with too. */
const itemWords = onceComputed(() => new Set(Object.values(locales).flatMap((locale) => locale.itemWords.words)));
