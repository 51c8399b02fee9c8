/** Rules on lines: what cannot be read, with what was expected, in words an editor uses. */
import type { AstNode } from 'langium';
import {
    isDay,
    isHeading,
    isItem,
    isMention,
    isOpening,
    isSchedule,
    isSlot,
    isUnreadable,
    isUnreadableLine,
    type Unreadable,
    type UnreadableLine,
} from '../grammar/generated/ast.js';
import { formatIsoDate, isRealDate, parseIsoDate } from '../locales/calendar.js';
import { locales } from '../locales/index.js';
import { readTimes } from '../semantics/masthead.js';
import { passagesIn } from '../semantics/passages.js';
import { spellLabel } from '../semantics/labels.js';
import { readsLikeBlock } from '../syntax/lines.js';
import { rangeOf, runOf, spanOf } from '../syntax/nodes.js';
import { remembered } from '../syntax/remembered.js';
import { gather, nodesOf } from '../syntax/walk.js';
import { between, lineEndOf, replace, shorten } from './places.js';
import type { Finding, Fix, Rule, RuleContext } from './rule.js';
import { clock } from './schedule.js';

/** The nodes that may be half typed, or hold what cannot be read. Most nodes are text. */
const looked: ReadonlySet<string> = new Set(['Unreadable', 'UnreadableLine', 'Opening', 'Item', 'Heading', 'Day', 'Slot', 'Mention']);

const wrong = new WeakMap<AstNode, readonly AstNode[]>();

/** The nodes of a piece that something is wrong with. Whether it is, they say by themselves. */
function wrongIn(piece: AstNode, context: RuleContext): readonly AstNode[] {
    const known =
        wrong.get(piece) ?? nodesOf(piece).filter((node) => looked.has(node.$type) && inNode(node, context).next().done === false);
    wrong.set(piece, known);
    return known;
}

/** A line of running text that reads like a block: `at` is where it begins behind the beginning of the passage, `indent` how many blanks it has before it. */
interface LineLikeBlock {
    readonly first: AstNode;
    readonly line: string;
    readonly at: number;
    readonly indent: number;
}

const likeBlocksIn = remembered((piece: AstNode): readonly LineLikeBlock[] => {
    const found: LineLikeBlock[] = [];
    for (const { kind, node } of passagesIn(piece)) {
        const first = node.parts[0];
        const text = first && (kind === 'paragraph' || kind === 'entry' || kind === 'footnote') ? runOf(node) : '';
        let above = '';
        for (const match of first && /[\r\n]/u.test(text) ? text.matchAll(/[^\r\n]+/gu) : []) {
            const line = match[0].trim();
            if (first && above && readsLikeBlock(line, above)) {
                found.push({ first, line, at: match.index, indent: match[0].indexOf(line) });
            }
            above = line || above;
        }
    }
    return found;
});

export const syntaxRules: readonly Rule[] = [
    {
        code: 'syntax',
        severity: 'error',
        finds: 'a line that cannot be read',
        *check(context) {
            const { agenda } = context.reading;
            if (!agenda.opening) {
                const text = context.document.textDocument.getText();
                const first = /[^\s\ufeff][^\r\n]*/u.exec(text.replace(/^[^\S\r\n]*\/\/[^\r\n]*/gmu, (line) => ' '.repeat(line.length)));
                yield {
                    range: between(context.document, first?.index ?? 0, (first?.index ?? 0) + (first?.[0].trimEnd().length ?? 0)),
                    message: 'The first line names the document: “agenda” and its symbol, such as agenda CAC/COSP/WG.4/2024/1.',
                    fixes: () => [
                        {
                            title: 'Add the first line',
                            changes: [replace(first?.index ?? 0, first?.index ?? 0, `agenda ${lineEndOf(context.document)}`)],
                        },
                    ],
                };
            }
            for (const node of gather(agenda, (piece) => wrongIn(piece, context))) {
                yield* inNode(node, context);
            }
        },
    },
    {
        code: 'syntax/blank-line',
        severity: 'warning',
        finds: 'a line of a paragraph that reads like an item',
        *check({ reading, document }) {
            for (const { first, line, at, indent } of gather(reading.agenda, likeBlocksIn)) {
                const start = spanOf(first).start + at;
                yield {
                    range: between(document, start + indent, start + indent + line.length),
                    message: `“${shorten(line)}” is read as part of the paragraph above; a blank line before it makes it a line of its own.`,
                    fixes: () => [{ title: 'Put a blank line before it', changes: [replace(start, start, lineEndOf(document))] }],
                };
            }
        },
    },
];

function* inNode(node: AstNode, context: RuleContext): Generator<Finding> {
    if (isUnreadable(node) || isUnreadableLine(node)) {
        yield unreadable(node, context);
    } else if (isOpening(node) && !node.symbol && !node.unreadable) {
        yield { range: rangeOf(node), message: 'The symbol of the document is expected after “agenda”, such as CAC/COSP/WG.4/2024/1.' };
    } else if (isItem(node) && !node.name) {
        yield {
            range: node.title ? rangeOf(node.title) : headRange(node, context),
            message: 'A label is expected after “item”, such as 2 or 2 (a).',
        };
    } else if (isItem(node) && !node.title) {
        yield { range: rangeOf(node, 'name'), message: `Item ${spellLabel(node.name ?? '')} has no title.` };
    } else if (isHeading(node) && !node.title) {
        yield { range: headRange(node, context), message: 'The text of the heading is expected after “heading”.' };
    } else if (isDay(node)) {
        yield* inDay(node, context);
    } else if (isSlot(node)) {
        if (!readTimes(node.time)) {
            yield {
                range: rangeOf(node, 'time'),
                message: `The meeting ${node.time} cannot be read; a beginning and an end are expected, such as 15:00-18:00.`,
            };
        }
        if (isSchedule(node.$container)) {
            yield { range: rangeOf(node, 'time'), message: 'A day is expected above a meeting, such as day 2024-09-03.' };
        }
    } else if (isMention(node) && !node.item && !node.unreadable) {
        yield { range: rangeOf(node), message: 'The label of an item is expected, such as {item 2 (a)}.' };
    }
}

function* inDay(
    node: AstNode & { date?: string; unreadable?: Unreadable; strays: readonly AstNode[] },
    context: RuleContext,
): Generator<Finding> {
    if (!node.date && !node.unreadable) {
        yield { range: headRange(node, context), message: 'A date is expected after “day”, such as 2024-09-03.' };
    } else if (node.date && !parseIsoDate(node.date)) {
        const [year, month, day] = node.date.split('-').map(Number);
        const mended = formatIsoDate({ year: year ?? 0, month: month ?? 0, day: day ?? 0 });
        const start = spanOf(node).start + node.$cstNode!.text.indexOf(node.date);
        yield {
            range: rangeOf(node, 'date'),
            message: `Month and day are written with two digits: ${mended}.`,
            fixes: () => [
                { title: `Change to ${mended}`, changes: [replace(start, start + (node.date ?? '').length, mended)], sure: true },
            ],
        };
    }
    const stray = node.strays.find((row) => !isUnreadableLine(row) && row.$type !== 'Footnote');
    if (stray) {
        yield { range: rangeOf(stray), message: 'A meeting is expected above this line, such as 10:00-13:00.' };
    }
}

/** The line of a node that has nothing but its word. */
function headRange(node: AstNode, { document }: RuleContext): Finding['range'] {
    const { start } = spanOf(node);
    return between(document, start, start + (/^\S+/u.exec(node.$cstNode?.text ?? '')?.[0].length ?? 0));
}

function unreadable(node: Unreadable | UnreadableLine, context: RuleContext): Finding {
    const { start } = spanOf(node);
    const end = start + node.text.length;
    const range = between(context.document, start, end);
    const text = shorten(node.text);
    switch (node.$container?.$type) {
        case 'Agenda':
            return { range, message: `“${text}” cannot be read in the masthead; a key and a value are expected, such as place: Vienna.` };
        case 'Opening':
            return { range, message: `“${text}” cannot be read here; the line ends after the symbol.`, fixes: () => [remove(start, end)] };
        case 'Mention':
            return { range, message: `“${text}” cannot be read here; the label of an item is expected, such as {item 2 (a)}.` };
        case 'Slot':
        case 'ItemRow':
            if (!isUnreadableLine(node)) {
                return {
                    range,
                    message: `“${text}” cannot be read here; labels of items are expected, such as 2 (a), 3. Their titles are printed by themselves.`,
                    fixes: () => [remove(start, end)],
                };
            }
            return inSchedule(node.text, start, range, text);
        case 'Register':
        case 'RegisterEntry':
            return {
                range,
                message: `“${text}” cannot be read in a register; a language and a text are expected, such as en: Preventive measures.`,
            };
        default:
            if (isDay(node.$container) && !isUnreadableLine(node)) {
                return {
                    range,
                    message: `“${text}” cannot be read here; a date is expected after “day”, such as 2024-09-03.`,
                    fixes: () => dayFix(node.text, start, ''),
                };
            }
            return inSchedule(node.text, start, range, text);
    }
}

function inSchedule(line: string, start: number, range: Finding['range'], text: string): Finding {
    const days = dayFix(line, start, 'day ');
    if (days.length > 0) {
        return {
            range,
            message: `“${text}” cannot be read in the schedule; a day is written as its date, the weekday is printed by itself.`,
            fixes: () => days,
        };
    }
    const [from, to] =
        Object.values(locales)
            .map((locale) => locale.findTimes(line))
            .find((times) => times.length === 2) ?? [];
    if (from !== undefined && to !== undefined) {
        const mended = `${clock(from)}-${clock(to)}`;
        return {
            range,
            message: `“${text}” cannot be read in the schedule; a meeting is written as ${mended}.`,
            fixes: () => [{ title: `Change to ${mended}`, changes: [replace(start, start + line.length, mended)] }],
        };
    }
    return {
        range,
        message: `“${text}” cannot be read in the schedule; a day, a meeting, items or a row of text after a dash are expected.`,
        fixes: () => [{ title: 'Make it a row of text', changes: [replace(start, start, '- ')] }],
    };
}

function dayFix(line: string, start: number, word: string): readonly Fix[] {
    for (const locale of Object.values(locales)) {
        const [date, ...more] = locale.findDates(line);
        if (date?.year !== undefined && more.length === 0) {
            const day = { year: date.year, month: date.month, day: date.day };
            return isRealDate(day)
                ? [
                      {
                          title: `Change to ${word}${formatIsoDate(day)}`,
                          changes: [replace(start, start + line.length, `${word}${formatIsoDate(day)}`)],
                      },
                  ]
                : [];
        }
    }
    return [];
}

function remove(start: number, end: number): Fix {
    return { title: 'Remove it', changes: [replace(start, end, '')] };
}
