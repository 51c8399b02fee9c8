/** Rules on lines that cannot be read. The messages say what was expected, in an editor's words. */
import type { AstNode } from 'langium';
import {
    type Day,
    isDay,
    isFootnote,
    isAnnexHeading,
    isGroup,
    isHeading,
    isItem,
    isItemRow,
    isMention,
    isOpening,
    isSchedule,
    isSlot,
    isUnreadable,
    isTextRow,
    isUnreadableLine,
    type Item,
    type Opening,
    type Unreadable,
    type UnreadableLine,
} from '../../grammar/generated/ast.js';
import { formatIsoDate, parseIsoDate } from '../../locales/calendar.js';
import { westernDigits } from '../../locales/index.js';
import { lineBehindSymbol } from '../../semantics/joined-lines.js';
import { hoursMeant, meantAsHours } from '../../semantics/hours-meant.js';
import { readTimes } from '../../semantics/written-times.js';
import { documentLists } from '../../semantics/document-list.js';
import { labelMeant } from '../../semantics/label-meant.js';
import { passagesIn } from '../../semantics/passages.js';
import { spellLabel } from '../../semantics/labels.js';
import type { Outline } from '../../semantics/outline.js';
import { readsLikeBlock } from '../../syntax/scanner/lines.js';
import { runOf, spanOf, textOf } from '../../syntax/tree/nodes.js';
import { originOf } from '../../syntax/tree/placed-nodes.js';
import { type Spot, spotInside } from '../../syntax/tree/spots.js';
import { nodesOf } from '../../syntax/tree/walk.js';
import { piecesOf } from '../../kept/pieces.js';
import { lineEndOf, replace, shorten, withoutLines } from '../edits.js';
import { behindDay, behindItems, beginsMeeting, likeHours, lineInSchedule, put } from './schedule-lines.js';
import type { Finding, Fix, Rule } from '../rule.js';
import { lineMeantAsOpening } from '../../semantics/opening-meant.js';
import { firstSectionInMasthead, sectionsMeantIn } from '../../semantics/section-words-meant.js';
import { beforeGaps } from '../../text/characters.js';
import { fullLabelsFix } from './braces.js';
import { partOfDayIn } from '../../semantics/parts-of-day.js';
import { agendaLine } from '../../drafting/writer.js';

/** The types of nodes that may be incomplete or unreadable. Most nodes are text and need no check. */
const looked: ReadonlySet<string> = new Set([
    'Unreadable',
    'UnreadableLine',
    'Opening',
    'Item',
    'Group',
    'Heading',
    'Day',
    'Slot',
    'ItemRow',
    'Mention',
]);

/** The nodes of a piece that may be wrong. `inNode` decides which of them are. */
const lookedAtIn = (piece: AstNode): readonly AstNode[] => nodesOf(piece).filter((node) => looked.has(node.$type));

/** A line of running text that reads like a block. `at` is the UTF-16 offset of the line in the passage, `indent` the number of blanks before its text. */
interface LineLikeBlock {
    readonly first: AstNode;
    readonly line: string;
    readonly at: number;
    readonly indent: number;
}

function likeBlocksIn(piece: AstNode): readonly LineLikeBlock[] {
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
}

export const syntaxRules: readonly Rule[] = [
    {
        code: 'syntax',
        severity: 'error',
        certain: true,
        finds: 'a line that cannot be read',
        *check({ reading: { agenda } }) {
            const [first] = piecesOf(agenda);
            for (const list of documentLists(agenda).slice(1)) {
                yield {
                    at: { node: list },
                    severity: 'warning',
                    message: 'The list of documents is printed once, at the first “{documents}”.',
                    fixes: ({ document }) => [
                        {
                            title: 'Remove this line',
                            changes: [withoutLines(document.textDocument.getText(), spanOf(list).start, spanOf(list).end)],
                        },
                    ],
                };
            }
            const meant = lineMeantAsOpening(agenda);
            if (meant) {
                const { line, written } = meant;
                yield {
                    at: { node: line },
                    message: `“${shorten(textOf(line))}” is not read as the first line: write “${written}”.`,
                    fixes: () => [{ title: `Change to ${written}`, changes: [{ ...spanOf(line), text: written }] }],
                };
            } else if (!agenda.opening && first) {
                yield {
                    at: spotInside(first, 0, restOfLine(first).length),
                    message: 'The first line must be “agenda” and the symbol of the document, such as “agenda CAC/COSP/WG.4/2024/1”.',
                    fixes: ({ document }) => firstLineFix(spanOf(first).start, document),
                };
            }
        },
        needs: ({ reading }) => [
            lineMeantAsOpening(reading.agenda)?.line,
            firstSectionInMasthead(reading.agenda),
            ...meantAsHours(reading),
        ],
        *checkIn(piece, { reading: { agenda, outline } }, index) {
            // Told with the first line, or with the line of a section, below which nothing belongs to the masthead.
            const first = firstSectionInMasthead(agenda);
            if (lineMeantAsOpening(agenda)?.line === piece || (first >= 0 && index >= first && isUnreadableLine(piece))) {
                return;
            }
            const lost = isSchedule(piece) ? sectionsMeantIn(piece)[0]?.node : undefined;
            for (const node of lookedAtIn(piece)) {
                // It opens an annex, to which all below it belongs.
                if (node === lost) {
                    return;
                }
                yield* inNode(node, outline);
            }
        },
    },
    {
        code: 'syntax/empty',
        severity: 'warning',
        finds: 'an agenda in which nothing is written yet',
        *check({ reading: { agenda } }) {
            if (piecesOf(agenda).length === 0) {
                yield {
                    at: spotInside(agenda, 0, 0),
                    message: 'This agenda is empty: begin with a line such as “agenda CAC/COSP/WG.4/2024/1”.',
                    fixes: ({ document }) => firstLineFix(spanOf(agenda).start, document),
                };
            }
        },
    },
    {
        code: 'syntax/blank-line',
        severity: 'warning',
        finds: 'a line in a paragraph that reads like an item',
        *checkIn(piece) {
            for (const { first, line, at, indent } of likeBlocksIn(piece)) {
                yield {
                    at: spotInside(first, at + indent, at + indent + line.length),
                    message: `“${shorten(line)}” is read as part of the paragraph above: put a blank line before it to make it a line of its own.`,
                    fixes: ({ document }) => {
                        const start = spanOf(first).start + at;
                        return [{ title: 'Put a blank line before it', changes: [replace(start, start, lineEndOf(document))] }];
                    },
                };
            }
        },
    },
];

function firstLineFix(start: number, document: Parameters<typeof lineEndOf>[0]): readonly Fix[] {
    return [{ title: 'Add the first line', changes: [replace(start, start, `${agendaLine('')} ${lineEndOf(document)}`)] }];
}

/** The rest of the line from the beginning of a node, without trailing blanks. */
function restOfLine(node: AstNode): string {
    const cst = node.$cstNode;
    const { text, offset } = cst ? originOf(cst) : { text: '', offset: 0 };
    return /[^\r\n]*/u.exec(text.slice((cst?.offset ?? 0) - offset))?.[0].trimEnd() ?? '';
}

function* inNode(node: AstNode, outline: Outline): Generator<Finding> {
    const hours = isItemRow(node) || isSlot(node) ? hoursMeant(node, outline) : undefined;
    if (hours) {
        yield likeHours(node, hours);
    } else if (isUnreadable(node) && (isItemRow(node.$container) || isSlot(node.$container)) && hoursMeant(node.$container, outline)) {
        // Told with its line.
    } else if (isUnreadable(node) || isUnreadableLine(node)) {
        // What stands behind the symbol is told with the first line.
        if (!isOpening(node.$container) || !lineBehindSymbol(node.$container)) {
            yield unreadable(node);
        }
    } else if (isOpening(node)) {
        yield* inOpening(node);
    } else if (isItem(node) && node.item) {
        if (!node.title) {
            yield { at: { node, property: 'item' }, message: 'This line has no title: write one after the dash.' };
        }
    } else if (isItem(node) && !node.name) {
        // The rule item/label tells what is written like no label.
        if (!labelMeant(node)) {
            yield withoutLabel(node);
        }
    } else if (isItem(node) && !node.title) {
        yield { at: { node, property: 'name' }, message: `Item ${spellLabel(node.name ?? '')} has no title.` };
    } else if ((isHeading(node) || isAnnexHeading(node) || isGroup(node)) && !node.title) {
        yield { at: head(node), message: `“${isGroup(node) ? 'group' : 'heading'}” has no title: write one after it.` };
    } else if (isDay(node)) {
        yield* inDay(node, outline);
    } else if (isSlot(node)) {
        if (!readTimes(node.time) && !partOfDayIn(node.time)) {
            yield {
                at: { node, property: 'time' },
                message: `The meeting ${node.time} cannot be read: write when it begins and ends, such as 15:00-18:00.`,
            };
        }
        if (isSchedule(node.$container)) {
            yield { at: { node, property: 'time' }, message: 'This meeting has no day: write one above it, such as “day 2024-09-03”.' };
        }
    } else if (isMention(node) && !node.item && !node.unreadable) {
        yield { at: { node }, message: 'This mention has no label: write one such as “{item 2 (a)}”.' };
    }
}

function withoutLabel(node: Item): Finding {
    return { at: node.title ? { node: node.title } : head(node), message: '“item” has no label: write one such as 2 or 2 (a).' };
}

function* inDay(node: Day, outline: Outline): Generator<Finding> {
    if (!node.date && !node.unreadable) {
        yield { at: head(node), message: '“day” has no date: write one such as 2024-09-03.' };
    } else if (node.date && !parseIsoDate(node.date)) {
        const [year, month, day] = westernDigits(node.date)
            .split(/[-\u2010\u2011－]/u)
            .map(Number);
        const mended = formatIsoDate({ year: year ?? 0, month: month ?? 0, day: day ?? 0 });
        const { date } = node;
        yield {
            at: { node, property: 'date' },
            message: `“${date}” needs two digits for the month and the day: write ${mended}.`,
            fixes: () => {
                const start = spanOf(node).start + textOf(node).indexOf(date);
                return [{ title: `Change to ${mended}`, changes: [replace(start, start + date.length, mended)], sure: true }];
            },
        };
    }
    // What stands below a line that is to be a meeting belongs to that meeting.
    const first = node.strays.findIndex((row) => beginsMeeting(row, outline));
    const stray = node.strays
        .slice(0, first < 0 ? undefined : first)
        .find((row) => !isUnreadableLine(row) && !isFootnote(row) && !isTextRow(row));
    if (stray) {
        yield { at: { node: stray }, message: 'This line belongs to no meeting: write one above it, such as “10:00-13:00”.' };
    }
}

/** The place of the keyword of a node that has nothing else. */
function head(node: AstNode): Spot {
    return spotInside(node, 0, /^\S+/u.exec(textOf(node))?.[0].length ?? 0);
}

function unreadable(node: Unreadable | UnreadableLine): Finding {
    const at = spotInside(node, 0, node.text.length);
    const remove = (): readonly Fix[] => [{ title: 'Remove it', changes: [put(node, '')] }];
    const text = shorten(node.text);
    switch (node.$container?.$type) {
        case 'Agenda':
            return { at, message: `“${text}” cannot be read in the masthead: write a key and a value, such as “place: Vienna”.` };
        case 'Opening':
            return isOpening(node.$container) && node.$container.symbol
                ? { at, message: `“${text}” cannot be read here: the symbol must end the line.`, fixes: remove }
                : { at, message: `“${text}” is not a symbol: write one such as CAC/COSP/WG.4/2024/1.` };
        case 'Mention':
            return {
                at,
                message: `“${text}” cannot be read here: write the label of an item, such as “{item 2 (a)}”.`,
                fixes: ({ reading }) => fullLabelsFix(node.$container, reading),
            };
        case 'Slot':
        case 'ItemRow':
            return isUnreadableLine(node) ? lineInSchedule(node) : behindItems(node, node.$container);
        case 'Register':
        case 'RegisterEntry':
            return {
                at,
                message: `“${text}” cannot be read in a register: write a language and a text, such as “en: Preventive measures”.`,
            };
        default:
            return isDay(node.$container) && !isUnreadableLine(node) ? behindDay(node) : lineInSchedule(node);
    }
}

function* inOpening(opening: Opening): Generator<Finding> {
    const behind = lineBehindSymbol(opening);
    const line = textOf(opening);
    if (behind) {
        // A line of the masthead on the first line, because the line end between them was lost: `agenda A/79/1 language: en`.
        const { key, at } = behind;
        yield {
            at: spotInside(opening, at, line.length),
            message: `“${shorten(line.slice(at))}” cannot be read here: put it on a line of its own.`,
            fixes: ({ document, reading }) => {
                const { start } = spanOf(opening);
                return reading.masthead.values.has(key)
                    ? [{ title: 'Remove it', changes: [replace(start + at, start + line.length, '')] }]
                    : [
                          {
                              title: 'Put it on a line of its own',
                              changes: [replace(start + beforeGaps(line, at), start + at, lineEndOf(document))],
                          },
                      ];
            },
        };
    } else if (!opening.symbol && !opening.unreadable) {
        yield { at: { node: opening }, message: '“agenda” has no symbol: write one such as CAC/COSP/WG.4/2024/1.' };
    }
}
