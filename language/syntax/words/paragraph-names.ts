/** Names of numbered paragraphs: at the head of a paragraph, `[#rooms]`, and in mentions, `{paragraph rooms}`. */
import { locales } from '../../locales/index.js';
import { matchesOf } from '../../locales/matches.js';
import { onceComputed } from '../../kept/once.js';

const name = '\\p{L}[\\p{L}\\p{M}\\p{N}_-]{0,39}';
const head = new RegExp(`^\\[#(${name})\\]`, 'u');

/** The length of the name at the head of a paragraph, brackets included; 0 where it has none. */
export function namedLength(line: string): number {
    return head.exec(line)?.[0].length ?? 0;
}

/** A mention of a paragraph. Offsets are UTF-16; `end` is exclusive and includes the brace that closes. */
export interface FoundParagraphMention {
    readonly start: number;
    /** Where the word that says what is mentioned ends. */
    readonly wordEnd: number;
    readonly nameStart: number;
    readonly nameEnd: number;
    readonly end: number;
}

/** Every mention of a paragraph in a text, in order, in the words of any language. */
export function paragraphMentionsIn(text: string): readonly FoundParagraphMention[] {
    return text.includes('{')
        ? matchesOf(mention(), text).flatMap(({ 0: whole, 1: word = '', 2: gap = '', 3: paragraph = '', index: start }) => {
              const wordEnd = start + 1 + word.length;
              const nameStart = wordEnd + gap.length;
              // Where items and paragraphs have one word, few letters are the label of an item.
              return itemWords().has(word.toLowerCase()) && paragraph.length < 3
                  ? []
                  : [{ start, wordEnd, nameStart, nameEnd: nameStart + paragraph.length, end: start + whole.length }];
          })
        : [];
}

/** The beginning of a name behind the word of a mention that is being typed; undefined where none is. */
export function typedParagraphName(before: string): string | undefined {
    const brace = before.lastIndexOf('{');
    const rest = brace < 0 || before.length - brace > longestMention ? '' : before.slice(brace);
    const [, word = '', gap = '', typed = ''] = /^\{(\P{Z}{1,20})(\s{0,8})([\p{L}\p{M}\p{N}_-]{0,40})$/u.exec(rest) ?? [];
    return gap !== '' && words().has(word.toLowerCase()) ? typed : undefined;
}

const longestMention = 80;
const words = onceComputed(() => new Set(Object.values(locales).flatMap((locale) => locale.paragraphWords)));

/** Chinese writes no blank before the name, and may write the word for a paragraph behind it. */
const mention = onceComputed(() => {
    const all = [...words()].sort((one, other) => other.length - one.length);
    const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);
    const spaced = all.filter((word) => !isHan(word)).map((word) => word.replace(/\./gu, '\\.'));
    const tight = all.filter(isHan);
    return new RegExp(`\\{(${spaced.join('|')}|${tight.join('|')})(\\s{1,8}|(?<=\\p{Script=Han}))(${name})\\s{0,8}\\}`, 'giu');
});

/** The words that mentions of items begin with too. */
const itemWords = onceComputed(() => new Set(Object.values(locales).map((locale) => locale.printMention('').trim().toLowerCase())));
