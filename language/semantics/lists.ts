/** Lists inside annotations: which list an entry belongs to, and where a marker does not continue its list. */
import type { AstNode } from 'langium';
import { isListEntry, type ListEntry } from '../grammar/generated/ast.js';
import type { MarkerScript } from '../locales/locale.js';
import { textOf } from '../syntax/tree/nodes.js';
import { cyrillicValue, isCyrillicMarker, leastValue } from '../locales/numerals.js';
import { type CountedMarker, isNumberWithStop, normalMarkerOf, normalReadingsOfMarker } from '../syntax/words/list-markers.js';

export interface ListProblem {
    readonly kind: 'start' | 'repeated' | 'order';
    readonly entry: ListEntry;
    readonly script: MarkerScript;
    /** Whether the list counts in Cyrillic letters: one of its markers looks like no Latin letter. */
    readonly isCyrillic: boolean;
    readonly expected: number;
    /** This entry and the later ones of its list, with the values they should have. */
    readonly run: readonly { readonly entry: ListEntry; readonly value: number }[];
}

/** An entry with its printed depth (1 is outermost) and the value of its marker. */
export interface PlacedEntry {
    readonly entry: ListEntry;
    readonly depth: number;
    readonly script: MarkerScript | undefined;
    readonly value: number | undefined;
}

interface OpenList {
    readonly script: MarkerScript;
    /** That of its markers: `1.` and `(1)` are two lists. */
    readonly series: string;
    /** Whether one of its markers is a letter that looks like no Latin one. Then all its letters are Cyrillic. */
    isCyrillic: boolean;
    last: number;
    readonly entries: { readonly entry: ListEntry; readonly value: number }[];
    problem: { kind: ListProblem['kind']; at: number; expected: number } | undefined;
}

interface WalkResult {
    readonly placed: PlacedEntry[];
    readonly lists: OpenList[];
}

/** Blocks as the functions below read them: what is no entry of a list is undefined. Where paragraphs are numbered, `12.` is the number of one. */
export function entriesAmong(blocks: readonly AstNode[], areParagraphsNumbered: boolean): readonly (ListEntry | undefined)[] {
    return blocks.map((block) => (isListEntry(block) && !(areParagraphsNumbered && isNumberWithStop(block.marker)) ? block : undefined));
}

/** Finds the problems in the lists of a section. `blocks` are its blocks in order; undefined stands for a paragraph between entries. */
export function listProblems(blocks: readonly (ListEntry | undefined)[]): readonly ListProblem[] {
    return walk(blocks).lists.flatMap((list) => {
        const problem = list.problem;
        const found = problem && list.entries[problem.at];
        // A single entry with a high marker may quote a provision. A list has at least two entries.
        if (!problem || !found || (problem.kind === 'start' && list.entries.length < 2)) {
            return [];
        }
        const run = list.entries.slice(problem.at).map(({ entry }, index) => ({ entry, value: problem.expected + index }));
        const { script, isCyrillic } = list;
        return [{ kind: problem.kind, entry: found.entry, script, isCyrillic, expected: problem.expected, run }];
    });
}

/** Whether a list that does not begin with one may go on from a section above: paragraphs that are numbered through the document do, where no colon leads to them. */
function mayGoOn(entry: ListEntry): boolean {
    return isNumberWithStop(entry.marker) && !isAfterColon(entry);
}

/** Whether the block above an entry leads to a list. */
function isAfterColon({ $container, $containerIndex = 0 }: ListEntry): boolean {
    return /[:：]$/u.test(textOf($container.blocks[$containerIndex - 1]).trimEnd());
}

/** The depth of every entry of a section. Dashes are one level below the lettered entry they follow. */
export function placeEntries(blocks: readonly (ListEntry | undefined)[]): readonly PlacedEntry[] {
    return walk(blocks).placed;
}

function walk(blocks: readonly (ListEntry | undefined)[]): WalkResult {
    const placed: PlacedEntry[] = [];
    const lists: OpenList[] = [];
    let open: OpenList[] = [];
    // Lists that a paragraph and then another list interrupt. "(a) Background" may head several paragraphs and a list of its own.
    const paused: OpenList[][] = [];
    let interrupted = false;
    for (const [index, entry] of blocks.entries()) {
        if (!entry) {
            interrupted = true;
            continue;
        }
        const readings = readingsOf(entry);
        if (readings.length === 0) {
            placed.push({ entry, depth: interrupted ? 1 : open.length + 1, script: undefined, value: undefined });
            continue;
        }
        const depth = open.findLastIndex((list) => continues(list, entry));
        const first = readings.find((reading) => reading.value === 1);
        // Nearly every entry continues a list.
        const within = depth >= 0 ? -1 : nearestList(open, entry);
        if (depth >= 0) {
            open = open.slice(0, depth + 1);
            continueList(open[depth], entry, undefined);
        } else if (first && (interrupted || isAfterColon(entry) || !open.some((list) => list.series === first.series))) {
            if (interrupted && open.length > 0) {
                paused.push(open);
            }
            open = interrupted ? [] : open;
            open.push(start(lists, entry, first));
        } else if (interrupted && canResume(paused, entry)) {
            open = resume(paused, entry);
            continueList(open.at(-1), entry, undefined);
        } else if (within >= 0 && !(interrupted && first)) {
            open = open.slice(0, within + 1);
            const list = open[within];
            const value = list ? (readingsIn(list, entry).find((reading) => reading.series === list.series)?.value ?? 0) : 0;
            continueList(list, entry, { value, kind: list?.entries.some((other) => other.value === value) ? 'repeated' : 'order' });
        } else {
            const reading = openingReading(readings, blocks[index + 1]);
            open = interrupted ? [] : open;
            if (reading) {
                open.push(start(lists, entry, reading));
            }
        }
        interrupted = false;
        const list = open.at(-1);
        placed.push({ entry, depth: open.length, script: list?.script, value: list?.last });
    }
    return { placed, lists };
}

type Readings = readonly CountedMarker[];

function readingsOf({ marker }: ListEntry): Readings {
    return normalReadingsOfMarker(marker);
}

/** What an entry may count in a list: one thing among Cyrillic letters. */
function readingsIn({ isCyrillic, script, series }: OpenList, entry: ListEntry): Readings {
    const value = isCyrillic ? cyrillicValue(bareOf(entry)) : undefined;
    return value === undefined ? readingsOf(entry) : [{ script, series, value }];
}

/** The bare marker of an entry in normal form: a Cyrillic letter that looks like a Latin one is the Latin one. */
function bareOf({ marker }: ListEntry): string {
    return normalMarkerOf(marker);
}

/** What the first marker of a list counts that does not begin with one: what the next marker goes on with, else the least value. */
function openingReading(readings: Readings, next: ListEntry | undefined): Readings[number] | undefined {
    const after = next ? readingsOf(next) : [];
    return (
        readings.find(({ series, value }) => after.some((other) => other.series === series && other.value === value + 1)) ??
        leastValue(readings)
    );
}

/** The open list whose next value is nearest to the marker: `c)` is the third letter, not the hundredth of the roman list inside. -1 where none fits. */
function nearestList(open: readonly OpenList[], entry: ListEntry): number {
    const distances = open.map((list) =>
        Math.min(
            ...readingsIn(list, entry)
                .filter((reading) => reading.series === list.series)
                .map((reading) => Math.abs(reading.value - list.last - 1)),
            Infinity,
        ),
    );
    const least = Math.min(...distances, Infinity);
    return least === Infinity ? -1 : distances.lastIndexOf(least);
}

function continues(list: OpenList, entry: ListEntry): boolean {
    return readingsIn(list, entry).some((reading) => reading.series === list.series && reading.value === list.last + 1);
}

function canResume(paused: readonly OpenList[][], entry: ListEntry): boolean {
    return paused.some((lists) => lists.some((list) => continues(list, entry)));
}

/** Resumes the paused list that the marker continues, and drops the lists paused after it. */
function resume(paused: OpenList[][], entry: ListEntry): OpenList[] {
    const at = paused.findLastIndex((lists) => lists.some((list) => continues(list, entry)));
    const lists = paused[at] ?? [];
    paused.length = Math.max(0, at);
    return lists.slice(0, lists.findLastIndex((list) => continues(list, entry)) + 1);
}

function start(lists: OpenList[], entry: ListEntry, { script, series, value }: CountedMarker): OpenList {
    const list: OpenList = {
        script,
        series,
        isCyrillic: isCyrillicMarker(bareOf(entry)),
        last: value,
        entries: [{ entry, value }],
        problem: value === 1 || mayGoOn(entry) ? undefined : { kind: 'start', at: 0, expected: 1 },
    };
    lists.push(list);
    return list;
}

function continueList(
    list: OpenList | undefined,
    entry: ListEntry,
    wrong: { readonly value: number; readonly kind: ListProblem['kind'] } | undefined,
): void {
    if (!list) {
        return;
    }
    list.isCyrillic ||= isCyrillicMarker(bareOf(entry));
    const expected = list.last + 1;
    if (wrong) {
        list.problem ??= { kind: wrong.kind, at: list.entries.length, expected };
    }
    // After a repeated marker the list continues as if the marker were right.
    list.last = wrong && wrong.value > expected ? wrong.value : expected;
    list.entries.push({ entry, value: list.last });
}
