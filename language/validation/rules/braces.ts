/** The rule on braces that mean nothing, and on names of paragraphs that are none: they would be printed. */
import type { AstNode } from 'langium';
import { isText, Mention, ParagraphMention } from '../../grammar/generated/ast.js';
import type { Locale } from '../../locales/locale.js';
import { paragraphNumbersOf } from '../../semantics/paragraphs.js';
import type { Reading } from '../../semantics/reading.js';
import { foundIn, type FoundInPassage } from '../../semantics/passages.js';
import { offsetOf, spanOf, textOf } from '../../syntax/tree/nodes.js';
import { onceForPassage } from '../../syntax/tree/passage-text.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { addressesIn } from '../../syntax/words/addresses.js';
import { itemWordAt, joinedLabels } from '../../syntax/words/mentions.js';
import { labelEnd, normaliseLabel } from '../../syntax/words/labels.js';
import { skipGaps } from '../../text/characters.js';
import { endOfLine, lineAfter } from '../../text/lines.js';
import { withFullLabels } from '../../syntax/words/short-labels.js';
import { replace, shorten } from '../edits.js';
import { nearest } from '../nearest.js';
import type { Fix, Rule, RuleContext } from '../rule.js';
import { unknownParagraphs } from './paragraphs.js';
import { strayNames } from './stray-names.js';

/** A pair of braces in a passage. Offsets are UTF-16 and count from its running text, the end exclusive. */
interface Braces {
    readonly first: AstNode;
    readonly start: number;
    readonly text: string;
}

const pair = /\{[^{}]*\}/gu;

interface Span {
    readonly start: number;
    readonly end: number;
}

const mentions: ReadonlySet<string> = new Set([Mention.$type, ParagraphMention.$type]);

/** All pairs of braces of a passage, but for those in comments and addresses. */
const pairsIn = onceForPassage((text): readonly { readonly start: number; readonly text: string }[] | undefined => {
    if (!text.includes('{')) {
        return undefined;
    }
    const hidden = [...(text.includes('//') ? commentsIn(text) : []), ...addressesIn(text)].sort((one, other) => one.start - other.start);
    let next = 0;
    return [...text.matchAll(pair)].flatMap(({ 0: braces, index: start }) => {
        while ((hidden[next]?.end ?? Number.POSITIVE_INFINITY) <= start) {
            next++;
        }
        return (hidden[next]?.start ?? Number.POSITIVE_INFINITY) <= start ? [] : [{ start, text: braces }];
    });
});

function bracesIn({
    passage,
    first,
    found: pairs,
}: FoundInPassage<readonly { readonly start: number; readonly text: string }[]>): readonly Braces[] {
    const { parts } = passage.node;
    // Nearly always each pair is a mention.
    if (pairs.length === parts.filter(({ $type }) => mentions.has($type)).length) {
        return [];
    }
    const base = offsetOf(first);
    // What the language reads begins with its brace: a mention.
    const read = new Set(parts.filter((part) => !isText(part)).map((part) => offsetOf(part) - base));
    return pairs.flatMap(({ start, text }) => (read.has(start) ? [] : [{ first, start, text }]));
}

/** A brace that opens a mention and closes nowhere, with the word behind it and the labels that follow. */
interface Opened {
    readonly start: number;
    readonly text: string;
    readonly labels: readonly string[];
}

const openedIn = onceForPassage((text): readonly Opened[] | undefined => {
    if (!text.includes('{')) {
        return undefined;
    }
    const comments = text.includes('//') ? commentsIn(text) : [];
    const opened: number[] = [];
    let [open, next] = [-1, 0];
    for (const { 0: brace, index } of text.matchAll(/[{}]/gu)) {
        while ((comments[next]?.end ?? Number.POSITIVE_INFINITY) <= index) {
            next++;
        }
        if ((comments[next]?.start ?? Number.POSITIVE_INFINITY) > index) {
            opened.push(...(brace === '{' && open >= 0 ? [open] : []));
            open = brace === '{' ? index : -1;
        }
    }
    const found = [...opened, ...(open >= 0 ? [open] : [])].flatMap((start): readonly Opened[] => {
        const word = itemWordAt(text, skipGaps(text, start + 1));
        const labels = word ? joinedLabels(text, skipGaps(text, word.end)) : [];
        const end = labels.at(-1)?.end ?? word?.end ?? 0;
        return word
            ? [{ start, text: text.slice(start, end), labels: labels.map((label) => normaliseLabel(text.slice(label.start, label.end))) }]
            : [];
    });
    return found.length > 0 ? found : undefined;
});

/** The comment lines inside a paragraph, in order. */
function commentsIn(text: string): readonly Span[] {
    const found: Span[] = [];
    for (let start = 0; start < text.length; start = lineAfter(text, start)) {
        const end = endOfLine(text, start);
        if (text.slice(start, end).trimStart().startsWith('//')) {
            found.push({ start, end });
        }
    }
    return found;
}

export const bracesRules: readonly Rule[] = [
    {
        code: 'syntax/braces',
        severity: 'warning',
        finds: 'braces, and names of paragraphs, that mean nothing',
        needs: ({ reading }) => [reading.masthead.areParagraphsNumbered, paragraphNumbersOf(reading.agenda), reading.outline],
        *checkIn(piece, context) {
            yield* unknownParagraphs(piece, context);
            yield* strayNames(piece);
            for (const { first, found } of foundIn(piece, openedIn)) {
                for (const { start, text, labels } of found) {
                    yield {
                        at: spotInside(first, start, start + text.length),
                        message: `“${shorten(text)}” has no brace that closes it, and would be printed: write a mention such as “{item 2 (a)}”, or no brace.`,
                        fixes: ({ reading }) => {
                            const at = offsetOf(first) + start;
                            const isMention = labels.length > 0 && labels.every((label) => reading.outline.byLabel.has(label));
                            return [
                                ...(isMention
                                    ? [{ title: `Change to ${text}}`, changes: [replace(at + text.length, at + text.length, '}')] }]
                                    : []),
                                { title: 'Remove the brace', changes: [replace(at, at + 1, '')] },
                            ];
                        },
                    };
                }
            }
            for (const found of foundIn(piece, pairsIn)) {
                for (const { first, start, text } of bracesIn(found)) {
                    const full = withFullLabels(contentOf(text), (label) => context.reading.outline.byLabel.has(label));
                    yield {
                        at: spotInside(first, start, start + text.length),
                        message: full
                            ? `“${shorten(text)}” leaves a label short and would be printed with its braces: write “{${full}}”.`
                            : `“${shorten(text)}” means nothing and would be printed: write a mention such as “{item 2 (a)}”, or no braces.`,
                        fixes: (now) => bracesFixes(text, offsetOf(first) + start, now),
                    };
                }
            }
        },
    },
];

/** The fix of a mention that gives a label without its number: “{item 2 (a) and (b)}”. */
export function fullLabelsFix(mention: AstNode | undefined, { outline }: Reading): readonly Fix[] {
    const full = mention && withFullLabels(contentOf(textOf(mention)), (label) => outline.byLabel.has(label));
    const { start = 0, end = 0 } = mention ? spanOf(mention) : {};
    return full ? [{ title: `Change to {${full}}`, changes: [replace(start, end, `{${full}}`)] }] : [];
}

/** What stands between braces. */
function contentOf(text: string): string {
    return text.slice(1, -1).trim();
}

/** The item that is probably mentioned, and the text without its braces. */
function bracesFixes(text: string, start: number, { reading }: RuleContext): readonly Fix[] {
    const isItem = (label: string): boolean => reading.outline.byLabel.has(label);
    const plain = contentOf(text);
    const full = withFullLabels(plain, isItem);
    const mention = full ?? mentionMeant(plain, reading.locale, isItem);
    const put = (title: string, written: string): Fix => ({ title, changes: [replace(start, start + text.length, written)] });
    return [
        ...(mention === undefined ? [] : [put(`Change to {${mention}}`, `{${mention}}`)]),
        ...(plain === '' ? [put('Remove the braces', '')] : [put('Remove the braces', plain)]),
    ];
}

/** `itme 1` as `item 1`: a word near one of the language, before the label of an item of the agenda. */
function mentionMeant(content: string, { itemWords }: Locale, isItem: (label: string) => boolean): string | undefined {
    const from = content.search(/[0-9٠-٩۰-۹０-９]/u);
    const typed = from > 0 ? content.slice(0, from).trim() : '';
    const [word] =
        typed === '' ? [] : nearest(typed, ['item', ...itemWords.words], 1, Math.max(1, Math.min(3, Math.floor(typed.length / 2))));
    const end = word === undefined ? -1 : labelEnd(content, from);
    return end === content.length && isItem(normaliseLabel(content.slice(from))) ? `${word} ${content.slice(from)}` : undefined;
}
