/** Turns a passage into printed runs: lines joined, mentions spelled out, symbols and addresses with their links. */
import {
    type Inline,
    isDateText,
    isMark,
    isMention,
    isParagraphMention,
    isSymbolText,
    type ParagraphMention,
} from '../grammar/generated/ast.js';
import type { Locale } from '../locales/locale.js';
import type { LabelScheme } from '../semantics/label-scheme.js';
import type { HouseStyle } from '../styles/house-style.js';
import type { EmphasisSign } from '../syntax/words/emphasis.js';
import { emphasisInParts } from './emphasis.js';
import { joinRun } from '../syntax/words/joined.js';
import { addressesIn } from '../syntax/words/addresses.js';
import { isCitation, spanOf, textOf } from '../syntax/tree/nodes.js';
import { plainSymbol } from '../syntax/words/symbols.js';
import { lineBreaks } from '../text/ends.js';
import type { Content, InlineRun } from './blocks.js';
import { joinText, mentionRun, spacedBesideHan } from './mention-run.js';
import { joinKind } from '../syntax/words/mentions.js';

/** What the printing of running text depends on, besides the text. */
export interface Printing {
    readonly locale: Locale;
    /** The numbers of the paragraphs that have names; none where paragraphs are not numbered. */
    readonly paragraphs: ReadonlyMap<string, number>;
    /** How labels are written, if it is known. */
    readonly scheme?: LabelScheme;
    readonly style: HouseStyle;
    /** The public link of a document symbol. */
    readonly linkOf: (symbol: string) => string;
    /** Whether mentions of items have no blank before the number, in a language that is written with and without. */
    readonly isTight: boolean;
}

/** The printed runs of a passage. Blanks at both ends are dropped. */
export function contentOf(passage: { readonly parts: readonly Inline[] } | undefined, printing: Printing): Content {
    const runs: InlineRun[] = [];
    const signs = emphasisInParts(passage?.parts ?? []);
    const open = new Set<EmphasisSign['kind']>();
    let end: number | undefined;
    for (const part of passage?.parts ?? []) {
        const span = spanOf(part);
        // A comment line inside the paragraph separates two stretches of one text.
        if (end !== undefined && span.start > end) {
            runs.push({ kind: 'text', text: '\n' });
        }
        end = span.end;
        emphasised(part, signs.get(part) ?? [], open, printing).forEach((run) => runs.push(run));
    }
    return tidy(joinRuns(runs));
}

/** Content without the first units of its first text. */
export function withoutHead(content: Content, units: number): Content {
    const [first, ...rest] = content;
    if (units === 0 || first?.kind !== 'text') {
        return content;
    }
    const text = first.text.slice(units).trimStart();
    return text === '' ? rest : [{ ...first, text }, ...rest];
}

/** The runs of a part without its signs of emphasis. `open` is what is open before the part, and then behind it. */
function emphasised(
    part: Inline,
    signs: readonly EmphasisSign[],
    open: Set<EmphasisSign['kind']>,
    printing: Printing,
): readonly InlineRun[] {
    const all: InlineRun[] = [];
    const add = (runs: readonly InlineRun[]): void => {
        const emphasis = open.size === 2 ? 'both' : [...open][0];
        runs.forEach((run) => all.push(emphasis ? { ...run, emphasis } : run));
    };
    const text = textOf(part);
    let at = 0;
    for (const { start, end, kind } of signs) {
        add(splitAddresses(text.slice(at, start)));
        if (!open.delete(kind)) {
            open.add(kind);
        }
        at = end;
    }
    add(at === 0 ? runsOf(part, printing) : splitAddresses(text.slice(at)));
    return all;
}

/** The mark of a note. A mark without a name has empty text. */
export function markRun(name: string | undefined, locale: Locale): InlineRun {
    return { kind: 'mark', text: name ?? '', ...shownAs(name ?? '', locale) };
}

/** The printed form of a note mark, where it differs from the note's name. */
export function shownAs(name: string, locale: Locale): { readonly shown?: string } {
    const shown = name === '' ? name : (locale.printNoteMark?.(name) ?? name);
    return shown === name ? {} : { shown };
}

/** A fixed phrase or a value as content. Empty text has no runs. */
export function plain(text: string): Content {
    return text === '' ? [] : [{ kind: 'text', text }];
}

function runsOf(part: Inline, printing: Printing): InlineRun[] {
    const { locale, linkOf } = printing;
    const text = textOf(part);
    if (isMark(part)) {
        return [markRun(part.note?.$refText, locale)];
    }
    if (isMention(part)) {
        return [mentionRun(part, printing)];
    }
    if (isParagraphMention(part)) {
        return [{ kind: 'mention', text: printedParagraph(part, printing) ?? text }];
    }
    if (isSymbolText(part)) {
        return [{ kind: 'symbol', text, target: linkOf(plainSymbol(part.symbol)) }];
    }
    if (isCitation(part)) {
        return [{ kind: 'citation', text }];
    }
    return isDateText(part) ? [{ kind: 'date', text }] : splitAddresses(text);
}

/** The words for a paragraph: as they are typed where they are of the document's language, so that its grammar stays right. Undefined for an unknown paragraph. */
function printedParagraph({ word, paragraph, further }: ParagraphMention, { locale, paragraphs }: Printing): string | undefined {
    const numbers = [paragraph, ...further.map((other) => other.paragraph)].map(({ $refText }) => paragraphs.get($refText));
    if (numbers.includes(undefined)) {
        return undefined;
    }
    const typed = word.slice(1);
    const isOwn = locale.paragraphWords.includes(typed.toLowerCase()) || locale.paragraphAround?.[0] === typed;
    const joins = further.map(({ join }) => spacedBesideHan(joinText(join, locale, isOwn)));
    const printed = numbers.map((number, index) => `${joins[index - 1] ?? ''}${number}`).join('');
    // A range stands for more than its two ends.
    const count = further.some(({ join }) => joinKind(joinRun(join)) === 'range') ? Math.max(3, numbers.length) : numbers.length;
    const usual = locale.printParagraph(printed, count);
    if (isOwn && !locale.paragraphAround) {
        return `${inNumber(typed, count, locale)} ${printed}`;
    }
    return /^\p{Lu}/u.test(typed) ? usual.charAt(0).toUpperCase() + usual.slice(1) : usual;
}

/** A word for one paragraph in the form for several, with the capital of the typed one. */
function inNumber(typed: string, count: number, { paragraphPlurals }: Locale): string {
    const forms = count > 1 ? paragraphPlurals[typed.toLowerCase()] : undefined;
    const form = typeof forms === 'string' ? forms : forms?.[count > 2 ? 1 : 0];
    return form === undefined ? typed : /^\p{Lu}/u.test(typed) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

function splitAddresses(text: string): InlineRun[] {
    const runs: InlineRun[] = [];
    let at = 0;
    for (const { start, text: found, target } of addressesIn(text)) {
        runs.push({ kind: 'text', text: text.slice(at, start) });
        runs.push({ kind: 'address', text: found, target });
        at = start + found.length;
    }
    return [...runs, { kind: 'text', text: text.slice(at) }];
}

/**
 * Replaces the line breaks of a whole passage by the rules of its language. A break may be between two runs or beside a note mark, which is
 * not part of the text: the characters before and after the break decide.
 */
function joinRuns(runs: readonly InlineRun[]): InlineRun[] {
    const text = runs.map(visible).join('');
    if (!/[\r\n]/u.test(text)) {
        return [...runs];
    }
    const breaks = lineBreaks(text).map(({ start, end }) => {
        const before = text.slice(Math.max(0, start - 2), start);
        const after = text.slice(end, end + 2);
        const joined = joinRun(`${before}\n${after}`);
        const glue = before && after ? joined.slice(before.length, joined.length - after.length) : '';
        return { start, end, glue };
    });
    let at = 0;
    let first = 0;
    return runs.map((run) => {
        const start = at;
        at += visible(run).length;
        while ((breaks[first]?.end ?? Number.POSITIVE_INFINITY) <= start) {
            first++;
        }
        return visible(run) === '' ? run : { ...run, text: cut(text, start, at, breaks, first) };
    });
}

/** The text of a run; a mark has none. */
function visible(run: InlineRun): string {
    return run.kind === 'mark' ? '' : run.text;
}

/**
 * The text between two offsets with its breaks replaced. The replacement of a break goes where the break begins.
 * @param first index of the first break that ends after `from`
 */
function cut(
    text: string,
    from: number,
    to: number,
    breaks: readonly { readonly start: number; readonly end: number; readonly glue: string }[],
    first: number,
): string {
    let out = '';
    let at = from;
    for (let index = first; index < breaks.length; index++) {
        const { start, end, glue } = breaks[index]!;
        if (start >= to) {
            break;
        }
        out += text.slice(at, Math.max(at, start)) + (start >= from ? glue : '');
        at = Math.min(end, to);
    }
    return out + text.slice(at, to);
}

/** Whether a mention in Chinese characters follows Chinese text: the blank that sets off its braces is not printed. */
function isChineseMention(before: string, { kind, text }: InlineRun): boolean {
    return kind === 'mention' && /^\p{Script=Han}/u.test(text) && /[\p{Script=Han}，。；：、）》”]\s$/u.test(before);
}

/** Merges neighbouring runs of plain text, and drops empty runs and the blanks at both ends and before note marks. */
function tidy(runs: readonly InlineRun[]): Content {
    const out: InlineRun[] = [];
    for (const run of runs) {
        const last = out.at(-1);
        if (last?.kind === 'text' && run.kind === 'text' && last.emphasis === run.emphasis) {
            out[out.length - 1] = { ...last, text: last.text + run.text };
        } else {
            out.push(run);
        }
    }
    return out
        .map((run, index) => {
            const first = index === 0 ? run.text.trimStart() : run.text;
            const next = out[index + 1];
            return { ...run, text: !next || next.kind === 'mark' || isChineseMention(first, next) ? first.trimEnd() : first };
        })
        .filter((run) => run.text !== '');
}
