/** Finds what stands in another entry, another note or another paragraph than in the other version, where both have everything. */
import type { AstNode } from 'langium';
import type { Footnote, Mark } from '../../grammar/generated/ast.js';
import type { FactOccurrence, SectionFacts } from '../facts/section-facts.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import type { FactKind } from '../facts/fact.js';
import type { Differences, Scope } from './difference.js';

interface Within {
    readonly label: string;
    readonly scope: Scope;
}

/** Compares entry by entry and note by note. Both versions must have the same sequence of paragraphs and entries, and as many notes. */
export function comparePlaces(own: SectionFacts, other: SectionFacts, within: Within, out: Differences): void {
    const kindsOf = ({ blocks }: SectionFacts): string => blocks.map(({ kind }) => kind.charAt(0)).join('');
    if (kindsOf(own) !== kindsOf(other) || own.marks.size !== other.marks.size) {
        return;
    }
    const withNotes = areMarksInOrder(own, other);
    const [ours, theirs] = [unitsOf(own, withNotes), unitsOf(other, withNotes)];
    if (ours.size !== theirs.size || [...ours.values()].join() !== [...theirs.values()].join()) {
        return;
    }
    for (const [kind, here, there] of [
        ['citation', own.citations, other.citations],
        ['symbol', own.cited, other.cited],
        ['schedule', own.moments, other.moments],
    ] as const) {
        compareUnits(kind, here, there, { ours, theirs }, within, out);
    }
    compareMarkPlaces(own, other, within, out);
}

/** How far the mark of a note may lie from where it is in the other version, as a share of its paragraph. */
const nearby = 0.2;

/** Whether the sentences with the marks are in the same order. In one paragraph a translation may turn two sentences, and their notes with them. */
function areMarksInOrder(own: SectionFacts, other: SectionFacts): boolean {
    const [ours, theirs] = [own, other].map(({ marks }) => [...marks.values()].map(shareOf)) as [number[], number[]];
    return ours.every((share, index) => Math.abs(share - (theirs[index] ?? 2)) <= nearby);
}

/** Where a mark lies in its paragraph, from 0 to 1. */
function shareOf(mark: Mark): number {
    const passage = spanOf(mark.$container);
    return (spanOf(mark).start - passage.start) / Math.max(1, passage.end - passage.start);
}

/** The entries and the notes of a section, each with its name for comparison. */
function unitsOf({ blocks, marks, notes }: SectionFacts, withNotes: boolean): ReadonlyMap<AstNode, string> {
    const units = new Map<AstNode, string>();
    blocks.forEach(({ kind, node }, index) => {
        if (kind === 'entry') {
            units.set(node, `entry ${index}`);
        }
    });
    [...marks.keys()].forEach((name, index) => {
        const note: Footnote | undefined = notes.get(name);
        if (note && withNotes) {
            units.set(note, `note ${index}`);
        }
    });
    return units;
}

/** A value that stands once in either version, in another entry or note. */
function compareUnits(
    kind: FactKind,
    here: ReadonlyMap<string, FactOccurrence>,
    there: ReadonlyMap<string, FactOccurrence>,
    { ours, theirs }: { readonly ours: ReadonlyMap<AstNode, string>; readonly theirs: ReadonlyMap<AstNode, string> },
    { label: of, scope }: Within,
    out: Differences,
): void {
    for (const [value, { spot, passages }] of here) {
        const answer = there.get(value);
        const [place, otherPlace] = [ours.get(passages[0]!), answer && theirs.get(answer.passages[0]!)];
        if (
            answer &&
            passages.length === 1 &&
            answer.passages.length === 1 &&
            place !== undefined &&
            otherPlace !== undefined &&
            place !== otherPlace
        ) {
            out.add({
                kind,
                topic: 'place',
                key: ['place', scope, kind, value],
                scope,
                here: { value, spot },
                there: { value, spot: answer.spot },
                answer: otherPlace,
                at: spot,
                of,
            });
        }
    }
}

/** The first mark of a note that stands in another paragraph or entry. */
function compareMarkPlaces(own: SectionFacts, other: SectionFacts, { label: of, scope }: Within, out: Differences): void {
    const [ours, theirs] = [placesOfMarks(own), placesOfMarks(other)];
    const index = ours.findIndex(({ place }, nth) => place !== theirs[nth]?.place);
    const [mark, answer] = [ours[index]?.mark, theirs[index]];
    if (mark && answer) {
        out.add({
            kind: 'note',
            topic: 'place',
            key: ['mark place', scope],
            scope,
            here: { value: 'mark', spot: { node: mark } },
            there: { value: 'mark', spot: { node: answer.mark } },
            answer: `${index} ${answer.place}`,
            at: { node: mark },
            of,
        });
    }
}

function placesOfMarks({ blocks, marks }: SectionFacts): readonly { readonly mark: Mark; readonly place: number }[] {
    const places = new Map<AstNode | undefined, number>(blocks.map(({ node }, index) => [node, index]));
    return [...marks.values()].map((mark) => ({ mark, place: places.get(mark.$container) ?? -1 }));
}
