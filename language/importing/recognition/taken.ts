/** What a meeting takes up, as a cell of a timetable names it: labels, a title, "(continued)", marks of notes. */
import { joinEnd, joinKind, itemWordAt } from '../../syntax/words/mentions.js';
import { labelEnd, normaliseLabel } from '../../syntax/words/labels.js';
import { isContinued } from '../../locales/continuing.js';
import { withoutStop } from '../../semantics/title-stops.js';
import { skipGaps } from '../../text/characters.js';
import { headOf } from './heads.js';
import type { FoundItem, FoundRow } from './model.js';
import { comparableTitle, likeness, marksIn, plainTitle } from './titles.js';

/** How alike the title of a row and that of the item must be. */
const alike = 0.8;
const behindLabel = /^[.:：、;；)）]?[ \u00a0]?(?:[-–—]\s)?/u;

/** The signs of slanted and of bold letters. */
const emphases = ['**', '_'] as const;

/** A text without "(continued)" at its end, and that. All of it or the word in it may be slanted. */
export function withoutContinued(text: string): { readonly text: string; readonly continued: string } {
    const trimmed = withoutStop(text.trim());
    const open = Math.max(trimmed.lastIndexOf('('), trimmed.lastIndexOf('（'));
    const written = open < 0 ? '' : trimmed.slice(open);
    const last = emphases.reduce((words, sign) => words.replaceAll(sign, ''), written);
    if (!isContinued(last)) {
        return { text: text.trim(), continued: '' };
    }
    const before = trimmed.slice(0, open).trim();
    // A sign that is opened before the bracket closes there.
    const sign = emphases.find((one) => written.split(one).length % 2 === 0) ?? '';
    const isOpenedHere = sign !== '' && before.endsWith(sign);
    return { text: isOpenedHere ? before.slice(0, before.length - sign.length).trim() : before + sign, continued: last };
}

/** The labels that a text begins with, and what follows them: "1, 2 (a) and 3", "Items 4–6". Undefined where it begins with none. */
export function labelsAt(
    text: string,
    items: readonly FoundItem[],
): { readonly labels: readonly string[]; readonly rest: string; readonly hasWord: boolean } | undefined {
    const word = itemWordAt(text, 0);
    let at = word ? skipGaps(text, word.end) : 0;
    const labels: string[] = [];
    let isRange = false;
    for (let end = labelEnd(text, at); end > 0; end = labelOrMarkerEnd(text, at)) {
        const typed = text.slice(at, end).trim();
        const label = labelEnd(text, at) > 0 ? typed : withMarker(labels.at(-1) ?? '', typed);
        labels.push(...(isRange ? between(labels.at(-1) ?? '', label, items) : []), label);
        const next = joinEnd(text, end, labelOrMarkerEnd);
        if (next < 0) {
            at = end;
            break;
        }
        isRange = joinKind(text.slice(end, next)) === 'range';
        at = next;
    }
    return labels.length === 0 ? undefined : { labels, rest: text.slice(at), hasWord: word !== undefined };
}

/** The end of a label, or of a marker that goes on with the label before: "1 (a) and (b)". -1 where neither stands. */
function labelOrMarkerEnd(text: string, at: number): number {
    const end = labelEnd(text, at);
    const marker = end > 0 ? undefined : /^[(（]?\p{L}{1,4}[)）]/u.exec(text.slice(at, at + 8))?.[0];
    return marker === undefined ? end : at + marker.length;
}

/** A label with another marker in place of its last one. */
function withMarker(label: string, marker: string): string {
    const open = Math.max(label.lastIndexOf('('), label.lastIndexOf('（'));
    const last = open > 0 ? open : /\s?\p{L}{1,4}[)）]$/u.exec(label)?.index;
    return `${(last === undefined ? label : label.slice(0, last)).trim()} ${marker}`;
}

/** The items between two of the same level. */
function between(first: string, last: string, items: readonly FoundItem[]): readonly string[] {
    const [from, to] = [first, last].map((label) => items.findIndex(({ key }) => key === normaliseLabel(label)));
    if (from === undefined || to === undefined || from < 0 || to < from) {
        return [];
    }
    return items
        .slice(from + 1, to)
        .filter(({ level, isDash }) => level === items[from]?.level && !isDash)
        .map(({ label }) => label);
}

/** The rows that a cell of items and one of titles make. A title without a label that an item has is that item. */
export function rowsOf(labelCell: string, titleCell: string, items: readonly FoundItem[]): readonly FoundRow[] {
    const cell = withoutContinued(plainTitle(labelCell));
    const found = cell.text === '' ? undefined : labelsAt(cell.text, items);
    if (found && isSpent(found.rest)) {
        const title = withoutContinued(titleCell);
        const own = found.labels.length === 1;
        const marks = [...marksIn(labelCell), ...marksIn(titleCell)];
        const rows = found.labels.map((label, index) => ({
            label,
            text: own ? plainTitle(title.text) : '',
            continued: own ? title.continued || cell.continued : cell.continued,
            marks: index === found.labels.length - 1 ? marks : [],
        }));
        const text = plainTitle(titleCell);
        const titles = found.labels.map((label) => titleOf(label, items));
        const isTold = own || text === '' || titles.every((one) => comparableTitle(text).includes(comparableTitle(one)));
        return isTold ? rows : [...rows, freeRow(titleCell)];
    }
    const text = [labelCell, titleCell].filter((part) => part.trim() !== '').join(' ');
    return text.trim() === '' ? [] : [rowOfText(text, items)];
}

/** The rows that a line makes: several items, or what {@link rowOfText} says. */
export function rowsOfLine(line: string, items: readonly FoundItem[]): readonly FoundRow[] {
    const rows = rowsOf(line, '', items);
    return rows.some(({ label }) => label !== '') ? rows : [rowOfText(line, items)];
}

/** A row of text: an item where it is the title of one, or begins with its label and title. */
export function rowOfText(text: string, items: readonly FoundItem[]): FoundRow {
    const { text: title, continued: again } = withoutContinued(plainTitle(text));
    const plain = comparableTitle(title);
    const named = items.find((item) => comparableTitle(item.title) === plain && plain !== '');
    if (named) {
        return { label: named.label, text: title, continued: again, marks: marksIn(text) };
    }
    const head = headOf(title);
    const below = head?.kind === 'marker' ? comparableTitle(head.rest) : '';
    // `(a) Title` below its item.
    const child = items.find(
        ({ title: own, key }) => below !== '' && comparableTitle(own) === below && key.endsWith(`(${head?.parts[0]})`),
    );
    if (child) {
        return { label: child.label, text: head?.rest ?? '', continued: again, marks: marksIn(text) };
    }
    const found = labelsAt(title, items);
    const [label] = found?.labels ?? [];
    if (found && label !== undefined && found.labels.length === 1) {
        const rest = found.rest.replace(behindLabel, '').trim();
        const [own, known] = [comparableTitle(rest), comparableTitle(titleOf(label, items))];
        const isTitled =
            own === known ||
            (known !== '' && /^\p{Lu}|^\p{Lo}/u.test(rest) && (found.hasWord || likeness(own, known) > alike || isShortened(own, known)));
        const isItem = isTitled || (found.hasWord && rest === '');
        if (isItem) {
            return { label, text: rest, continued: again, marks: marksIn(text) };
        }
    }
    return freeRow(text);
}

/** UTF-16 units of the shortest beginning of a title that stands for it. */
const shortestBeginning = 8;

/** Whether a timetable has only the beginning of a title, or goes on behind it. */
function isShortened(own: string, known: string): boolean {
    return Math.min(own.length, known.length) >= shortestBeginning && (known.startsWith(own) || own.startsWith(known));
}

function freeRow(text: string): FoundRow {
    return {
        label: '',
        text: text
            .replace(/\s+/gu, ' ')
            .replace(/^[-–—•]\s+/u, '')
            .trim(),
        continued: '',
        marks: [],
    };
}

export function titleOf(label: string, items: readonly FoundItem[]): string {
    const key = normaliseLabel(label);
    return items.find((item) => item.key === key)?.title ?? '';
}

/** Whether nothing but signs is left of a cell. */
function isSpent(rest: string): boolean {
    return !/[\p{L}\p{N}]/u.test(rest);
}
