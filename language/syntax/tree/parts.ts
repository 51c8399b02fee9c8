/** The parts of an agenda: the masthead and each section, read one by one. The first part holds the masthead, every other one exactly one section. */
import type { CstNode } from 'langium';
import type { Agenda } from '../../grammar/generated/ast.js';
import { lastWhere } from '../../text/searching.js';
import type { Origin } from './placed-nodes.js';
import { setIndexes } from './seams/upward.js';

/** A part of a document, as it was read. */
export interface Part {
    readonly origin: Origin;
    /** UTF-16 units of its opening line, line end included. */
    readonly head: number;
    readonly lines: number;
    /** The tree of the part, as an agenda of its own. */
    readonly agenda: Agenda;
    readonly nodes: readonly CstNode[];
}

/** A row of earlier parts, and the parts that take their place. */
export interface Replacement {
    /** The index of the first replaced part. */
    readonly first: number;
    readonly removed: number;
    readonly fresh: readonly Part[];
}

export type Section = Agenda['sections'][number];

/** The last part whose opening line ends at or before an offset; -1 if there is none. */
export function lastBegunBefore(parts: readonly Part[], offset: number): number {
    return lastWhere(parts.length, (index) => parts[index]!.origin.offset + parts[index]!.head <= offset);
}

/** The sections of parts, numbered anew. */
export function sectionsIn(parts: readonly Part[]): Section[] {
    const sections = parts.flatMap((part) => part.agenda.sections);
    setIndexes(sections, 0, sections.length);
    return sections;
}

/**
 * The sections after one replacement. Only those that are new, or that got another number, are touched.
 * @param earlier the sections of the earlier agenda
 * @param before its parts
 */
export function sectionsAfter(earlier: readonly Section[], before: readonly Part[], { first, removed, fresh }: Replacement): Section[] {
    const from = first === 0 ? 0 : first - 1 + (before[0]?.agenda.sections.length ?? 0);
    const count = countSections(before, first, removed);
    const added = fresh.flatMap((part) => part.agenda.sections);
    const sections = [...earlier.slice(0, from), ...added, ...earlier.slice(from + count)];
    setIndexes(sections, from, added.length === count ? from + count : sections.length);
    return sections;
}

function countSections(parts: readonly Part[], first: number, count: number): number {
    let sections = 0;
    for (let index = first; index < first + count; index++) {
        sections += parts[index]?.agenda.sections.length ?? 0;
    }
    return sections;
}
