/** How a mention of items is printed: as it is typed where it has the words of the document, otherwise in the words of its language. */
import type { JoinedMention, Mention } from '../grammar/generated/ast.js';
import type { Locale } from '../locales/locale.js';
import { joinRun } from '../syntax/words/joined.js';
import type { LabelScheme } from '../semantics/label-scheme.js';
import { printedLabel } from '../semantics/labels.js';
import { labelParts } from '../syntax/words/labels.js';
import { itemWordAt, joinKind } from '../syntax/words/mentions.js';
import { textOf } from '../syntax/tree/nodes.js';
import type { InlineRun } from './blocks.js';

/** What the printing of a mention depends on. */
interface MentionPrinting {
    readonly locale: Locale;
    readonly scheme?: LabelScheme;
    readonly isTight: boolean;
}

/** The printed run of a mention. One that names no item is printed as it is written. */
export function mentionRun(mention: Mention, { locale, scheme, isTight }: MentionPrinting): InlineRun {
    const label = mention.item?.$refText;
    if (!label) {
        return { kind: 'mention', text: textOf(mention) };
    }
    const word = joinRun(mention.word.slice(1)).trim();
    const isOwn = itemWordAt(word, 0, locale)?.end === word.length;
    const printed = (normal: string): string => printedLabel(labelParts(normal), locale, scheme);
    const first = printed(label);
    const usual = locale.printMention(first, isTight);
    const others = mention.further.map((other) => other.item?.$refText ?? '');
    const rest = mention.further.map((other) => `${joinText(other.join, locale, isOwn)}${printed(other.item?.$refText ?? '')}`).join('');
    const blank = isTight ? '' : ' ';
    const head = isOwn
        ? `${word}${blank}${first}`
        : likeTyped(others.length > 0 ? `${locale.itemWords.plural}${blank}${first}` : usual, word);
    return { kind: 'mention', text: head + rest, value: { label, ...(others.length > 0 ? { others } : {}) } };
}

/** Labels as they are printed where nothing but the document's language says how: `2 and 3 (a)`. A mere sign before the last one becomes a word. */
export function printedLabels(
    first: string,
    further: readonly JoinedMention[],
    { locale, scheme }: Omit<MentionPrinting, 'isTight'>,
): string {
    const printed = (normal: string): string => printedLabel(labelParts(normal), locale, scheme);
    const { list } = locale.itemWords.printed;
    return further.reduce((before, other, index) => {
        const isLastOfList = index === further.length - 1 && joinKind(joinRun(other.join)) === 'sign';
        const join = isLastOfList ? list : joinText(other.join, locale, false);
        return `${before}${spacedBesideHan(join)}${printed(other.item?.$refText ?? '')}`;
    }, printed(first));
}

/** A Chinese word with blanks around it, where the numbers beside it are printed with blanks. */
export function spacedBesideHan(join: string): string {
    return /^\p{Script=Han}{1,4}$/u.test(join) ? ` ${join} ` : join;
}

/**
 * What stands between two labels, or two numbers of paragraphs: as typed, with one blank for each gap, or in the words of the document's language.
 * @param isOwn whether it is typed in that language
 */
export function joinText(join: string, locale: Locale, isOwn: boolean): string {
    if (isOwn) {
        return joinRun(join).replace(/\s+/gu, ' ');
    }
    const kind = joinKind(join);
    const { list, range } = locale.itemWords.printed;
    // Chinese has a comma of its own between the members of a list.
    const comma = /\p{Script=Han}/u.test(list) ? '、' : locale.comma;
    return kind === 'sign' ? comma : kind === 'list' ? list : range;
}

/** A text with a capital where the typed word has one. */
function likeTyped(text: string, typed: string): string {
    return /^\p{Lu}/u.test(typed) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
