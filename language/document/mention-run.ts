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
    const rest = mention.further.map((other) => `${joinText(other, locale, isOwn)}${printed(other.item?.$refText ?? '')}`).join('');
    const blank = isTight ? '' : ' ';
    const head = isOwn
        ? `${word}${blank}${first}`
        : likeTyped(others.length > 0 ? `${locale.itemWords.plural}${blank}${first}` : usual, word);
    return { kind: 'mention', text: head + rest, value: { label, ...(others.length > 0 ? { others } : {}) } };
}

/** What stands between two labels: as typed, with one blank for each gap, or in the words of the document's language. */
function joinText({ join }: JoinedMention, locale: Locale, isOwn: boolean): string {
    if (isOwn) {
        return joinRun(join).replace(/\s+/gu, ' ');
    }
    const kind = joinKind(join);
    const { list, range } = locale.itemWords.printed;
    return kind === 'sign' ? locale.comma : kind === 'list' ? list : range;
}

/** A text with a capital where the typed word has one. */
function likeTyped(text: string, typed: string): string {
    return /^\p{Lu}/u.test(typed) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
