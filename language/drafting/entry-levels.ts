/** The level of a list entry: one deeper, or one less deep. The markers of the entry and of those after it are written anew. */
import type { Locale } from '../locales/locale.js';
import { markerValues, writeMarker } from '../locales/numerals.js';
import { nextMarker } from '../locales/next-marker.js';
import { belongs, blankOf, isPlainMarker, type MarkerChange, type TypedEntry, typedEntry } from './list-entry.js';

export type LevelChange = 'deeper' | 'higher';

interface PlacedEntry {
    readonly line: number;
    readonly entry: TypedEntry;
    /** 0 is the outermost. */
    readonly depth: number;
    /** The first entry of its list: it shows how the list counts. */
    readonly first: TypedEntry;
}

/** Entries of one level that follow each other: the first one, and the last two. */
interface OpenLevel {
    readonly first: TypedEntry;
    readonly last: TypedEntry;
    readonly before?: TypedEntry | undefined;
}

/**
 * What changes the level of the entry on a line; nothing where it has no such level: the first entry of a list stands below nothing, and an outermost one above
 * nothing. Undefined where no list is: one line that begins like an entry is none.
 * @param lines the lines of the section, those of its list at least
 * @param line the index of the entry's line in them
 */
export function changedLevel(
    lines: readonly string[],
    line: number,
    change: LevelChange,
    { levels }: Locale,
): readonly MarkerChange[] | undefined {
    const placed = placedEntries(lines, ...listAround(lines, line));
    const index = placed.findIndex((one) => one.line === line);
    const own = placed[index];
    if (!own || placed.length < 2) {
        return undefined;
    }
    const depth = own.depth + (change === 'deeper' ? 1 : -1);
    const above = placed[index - 1];
    if (depth < 0 || !above || depth > above.depth + 1) {
        return [];
    }
    const open: OpenLevel[] = [];
    placed.slice(0, index).forEach((one) => enter(open, one.entry, one.depth));
    const model = placed.find((one) => one.depth === depth && one !== own)?.first;
    const changes: MarkerChange[] = [];
    const rest = [{ ...own, depth }, ...followers(placed.slice(index + 1), Math.min(depth, own.depth))];
    for (const { line: at, entry, depth: wanted, first } of rest) {
        const level = open[wanted];
        const isKept = entry.bare === '' && !(at === line);
        const head = isKept ? entry.head : level ? headAfter(level, entry) : firstHead(open, entry, at === line ? model : first, levels);
        if (head === undefined) {
            return [];
        }
        enter(open, typedEntry(head) ?? entry, wanted);
        if (head !== entry.head) {
            changes.push({ line: at, end: entry.head.length, text: head });
        }
    }
    return changes;
}

/** The entries whose markers depend on one before them: up to the first one that stands above its list. */
function followers(placed: readonly PlacedEntry[], depth: number): readonly PlacedEntry[] {
    const end = placed.findIndex((one) => one.depth < depth);
    return end < 0 ? placed : placed.slice(0, end);
}

/** The first and the last line of the list around a line: its entries, the lines that go on with them, and blank lines between. */
function listAround(lines: readonly string[], line: number): readonly [number, number] {
    let first = line;
    for (let at = line - 1; at >= 0 && belongs(lines, at); at--) {
        first = at;
    }
    let last = line;
    for (let at = line + 1; at < lines.length && belongs(lines, at); at++) {
        last = at;
    }
    return [first, last];
}

function placedEntries(lines: readonly string[], first: number, last: number): readonly PlacedEntry[] {
    const open: OpenLevel[] = [];
    const placed: PlacedEntry[] = [];
    for (let line = first; line <= last; line++) {
        const entry = typedEntry(lines[line] ?? '');
        if (entry && isEntry(entry, open)) {
            const depth = depthOf(entry, open);
            enter(open, entry, depth);
            placed.push({ line, entry, depth, first: open[depth]?.first ?? entry });
        }
    }
    return placed;
}

/** Whether a line that looks like an entry is one: "M. Dupont" at the head of a line is none, unless a list goes on with it. */
function isEntry(entry: TypedEntry, open: readonly OpenLevel[]): boolean {
    return isPlainMarker(entry) || isFirst(entry) || open.some((level) => follow(level, entry));
}

function isFirst({ bare }: TypedEntry): boolean {
    return markerValues(bare).some(({ value }) => value === 1);
}

/** An entry goes on with the deepest open list that it can follow, or with one whose signs it has; else it begins an inner list. */
function depthOf(entry: TypedEntry, open: readonly OpenLevel[]): number {
    const follows = open.findLastIndex((level) => follow(level, entry));
    if (follows >= 0) {
        return follows;
    }
    if (entry.bare === '' || isFirst(entry)) {
        return open.length;
    }
    const alike = open.findLastIndex(({ last }) => last.bare !== '' && last.before === entry.before && last.after === entry.after);
    return alike >= 0 ? alike : open.length;
}

function follow({ last, before }: OpenLevel, entry: TypedEntry): boolean {
    if (last.before.trim() !== entry.before.trim() || last.after !== entry.after) {
        return false;
    }
    return entry.bare === '' ? last.bare === '' : last.bare !== '' && nextMarker(last.bare, before?.bare)?.bare === entry.bare;
}

function enter(open: OpenLevel[], entry: TypedEntry, depth: number): void {
    const level = open[depth];
    open.length = Math.min(open.length, depth);
    open.push(level ? { first: level.first, last: entry, before: level.last } : { first: entry, last: entry });
}

/** The head of an entry that goes on with a list. */
function headAfter({ last, before }: OpenLevel, entry: TypedEntry): string | undefined {
    const next = last.bare === '' ? '' : nextMarker(last.bare, before?.bare)?.bare;
    return next === undefined ? undefined : `${last.before}${next}${last.after}${blankOf(last) || blankOf(entry)}`;
}

/** The head of an entry that begins a list below another one: as another list of that level begins, or as the language writes that level. */
function firstHead(
    open: readonly OpenLevel[],
    entry: TypedEntry,
    model: TypedEntry | undefined,
    levels: Locale['levels'],
): string | undefined {
    const scripts = open.map(({ first }) => scriptOf(first.bare));
    if (model) {
        const script = scriptOf(model.bare);
        const bare = script === undefined || scripts.includes(script) ? undefined : writeMarker(script, 1);
        return model.bare === '' ? model.head : bare && `${model.before}${bare}${model.after}${blankOf(model)}`;
    }
    const outer = open.at(-1)?.first;
    const outermost = scripts.at(-1);
    if (!outer || outermost === undefined) {
        // A dash counts nothing, so nothing counts below it.
        return undefined;
    }
    const from = levels.findIndex((styles) => styles.some(({ script }) => script === outermost)) + 1;
    const style = levels
        .slice(Math.max(1, from))
        .flat()
        .find(({ script, after }) => after === ')' && !scripts.includes(script));
    if (!style) {
        return undefined;
    }
    const isBracketed = /[)）]$/u.test(outer.after);
    const [before, after] = isBracketed ? [outer.before, outer.after] : [style.before, style.after];
    return `${before}${writeMarker(style.script, 1)}${after}${blankOf(outer) || blankOf(entry)}`;
}

function scriptOf(bare: string): ReturnType<typeof markerValues>[number]['script'] | undefined {
    const values = markerValues(bare);
    return (values.find(({ value }) => value === 1) ?? values[0])?.script;
}
