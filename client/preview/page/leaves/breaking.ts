/**
 * Breaks a document into leaves, as a printer does: what belongs together stays together, two lines of a paragraph at least stand on either side, and notes stand at
 * the foot of the leaf that has their mark. Pure: the page measures the parts in one flow without leaves. Heights are CSS pixels.
 */

export interface Line {
    readonly top: number;
    readonly bottom: number;
}

/** What is not parted, or only between its lines. The parts stand below each other. */
export interface Part extends Line {
    /** Whether the next part has to be on the same leaf, as below a heading. */
    readonly keepsNext: boolean;
    /** Whether it begins a leaf, as an annex does. */
    readonly beginsLeaf: boolean;
    /** Whether its leaf lies on its side. */
    readonly isTurned: boolean;
    /** Whether it is parted only where it is longer than a leaf. */
    readonly isWhole: boolean;
    /** Its lines; none if it cannot be parted. Measured when they are asked for. */
    lines(): readonly Line[];
    /** The notes that are marked in it, and how high each mark stands. */
    readonly notes: readonly { readonly id: string; readonly at: number }[];
    /** The height of the head of its table, which is printed again where a leaf begins with it; 0 if there is none above it. */
    readonly head: number;
}

/** The room on leaves. */
export interface Room {
    height(isTurned: boolean): number;
    noteHeight(id: string): number;
    /** What stands between the text and its notes. */
    readonly aboveNotes: number;
}

/** A leaf: the stretch of the flow that it shows. */
export interface Leaf extends Line {
    readonly isTurned: boolean;
    /** The index of its first part. */
    readonly first: number;
    /** Whether it begins with the rest of that part. */
    readonly isRest: boolean;
    /** The height of the table head that is printed again above its first row. */
    readonly head: number;
    readonly notes: readonly string[];
}

/** Lines of one paragraph that stand together at the foot or the head of a leaf. */
const fewestLines = 2;

/** @param unmarked notes without a mark, which stand on the last leaf of the text */
export function leavesOf(parts: readonly Part[], room: Room, unmarked: readonly string[] = []): readonly Leaf[] {
    const leaves: Leaf[] = [];
    const placed = new Set<string>();
    let place: Place = { part: 0, line: 0 };
    while (place.part < parts.length) {
        const { leaf, next } = fill(parts, place, room, placed);
        for (const id of leaf.notes) {
            placed.add(id);
        }
        leaves.push(leaf);
        place = next;
    }
    const last = lastOfText(leaves, parts);
    const left = unmarked.filter((id) => !placed.has(id));
    return leaves.map((leaf, index) => (index === last && left.length > 0 ? { ...leaf, notes: [...leaf.notes, ...left] } : leaf));
}

/** Where a leaf begins: a part, or a line of it. */
interface Place {
    readonly part: number;
    readonly line: number;
}

interface Filled {
    readonly leaf: Leaf;
    readonly next: Place;
}

/** The leaf before the first annex. */
function lastOfText(leaves: readonly Leaf[], parts: readonly Part[]): number {
    const annex = leaves.findIndex(({ first, isRest }, index) => index > 0 && !isRest && parts[first]!.beginsLeaf);
    return annex < 0 ? leaves.length - 1 : annex - 1;
}

function fill(parts: readonly Part[], from: Place, room: Room, placed: ReadonlySet<string>): Filled {
    const begin = parts[from.part]!;
    const top = from.line > 0 ? begin.lines()[from.line]!.top : begin.top;
    const head = from.line > 0 || begin.beginsLeaf ? 0 : begin.head;
    const height = room.height(begin.isTurned) - head;
    const notes: { readonly id: string; readonly part: number }[] = [];
    /** Where the text has to end if these notes come to those that are here already. */
    const limit = (more: readonly string[]): number => {
        const all = [...notes.map(({ id }) => id), ...more];
        return top + height - (all.length > 0 ? room.aboveNotes : 0) - all.reduce((sum, id) => sum + room.noteHeight(id), 0);
    };
    const fresh = (part: Part, upTo: number): readonly string[] => {
        const ids = part.notes.filter(({ at }) => at >= top && at < upTo).map(({ id }) => id);
        return [...new Set(ids)].filter((id) => !placed.has(id) && notes.every((note) => note.id !== id));
    };
    const take = (ids: readonly string[], part: number): void => {
        notes.push(...ids.map((id) => ({ id, part })));
    };
    const end = (bottom: number, next: Place): Filled => ({
        leaf: { top, bottom, isTurned: begin.isTurned, first: from.part, isRest: from.line > 0, head, notes: notes.map(({ id }) => id) },
        next,
    });
    for (let index = from.part; index < parts.length; index++) {
        const part = parts[index]!;
        const isFirst = index === from.part;
        if (!isFirst && (part.beginsLeaf || part.isTurned !== begin.isTurned)) {
            return end(parts[index - 1]!.bottom, { part: index, line: 0 });
        }
        const own = fresh(part, Number.POSITIVE_INFINITY);
        if (part.bottom <= limit(own)) {
            take(own, index);
            continue;
        }
        const start = isFirst ? from.line : 0;
        const lines = isFirst || !part.isWhole ? part.lines() : [];
        const cut = cutOf(lines, start, isFirst, (line) => line.bottom <= limit(fresh(part, line.bottom)));
        if (cut !== undefined) {
            take(fresh(part, lines[cut - 1]!.bottom), index);
            return end(lines[cut - 1]!.bottom, { part: index, line: cut });
        }
        if (isFirst) {
            // Higher than a leaf, and cannot be parted: the leaf grows.
            take(own, index);
            return end(part.bottom, { part: index + 1, line: 0 });
        }
        const next = withHeadings(parts, index, from.part);
        const kept = notes.filter((note) => note.part < next);
        notes.splice(0, notes.length, ...kept);
        return end(parts[next - 1]!.bottom, { part: next, line: 0 });
    }
    return end(parts.at(-1)!.bottom, { part: parts.length, line: 0 });
}

/** The line before which a part is cut so that as much of it as may fits; undefined if it is not cut. */
function cutOf(lines: readonly Line[], start: number, isFirst: boolean, fits: (line: Line) => boolean): number | undefined {
    let end = start;
    while (end < lines.length && fits(lines[end]!)) {
        end++;
    }
    const cut = Math.min(end, lines.length - fewestLines);
    if (cut - start >= (start > 0 ? 1 : fewestLines)) {
        return cut;
    }
    // At the head of a leaf there is no other place for it.
    return isFirst && end > start && end < lines.length ? end : undefined;
}

/** The first of the parts that go to the next leaf with the one at an index: headings right above it, unless the leaf has nothing else. */
function withHeadings(parts: readonly Part[], index: number, first: number): number {
    let from = index;
    while (from > first && parts[from - 1]!.keepsNext) {
        from--;
    }
    return from > first ? from : index;
}
