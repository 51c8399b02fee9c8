/** Pairs the paragraphs and entries of one section in two language versions, where their numbers differ. */
import { westernDigits } from '../../locales/numerals.js';
import { isTableRow } from '../../grammar/generated/ast.js';
import { runOf } from '../../syntax/tree/nodes.js';
import { align, likeness } from './alignment.js';
import type { BlockFacts, SectionFacts } from '../facts/section-facts.js';

export interface BlockPairs {
    readonly extra: readonly BlockFacts[];
    readonly missing: readonly BlockFacts[];
    /** One of our paragraphs and one of theirs, where only the division differs and nothing is missing. `extra` and `missing` are then empty. */
    readonly joined: readonly [BlockFacts, BlockFacts] | undefined;
}

interface Measured {
    readonly block: BlockFacts;
    /** UTF-16 units. `divided` compares it as a share of the section. */
    readonly length: number;
    readonly figures: ReadonlySet<string>;
}

/** Paragraphs have no names, so their figures and lengths decide which belong together. */
export function alignBlocks(own: SectionFacts, other: SectionFacts): BlockPairs {
    const [ours, theirs] = [own.blocks.map(measure), other.blocks.map(measure)];
    // Languages differ in length, so lengths are scaled by the longest passage of the section.
    const ratio = longest(theirs) / longest(ours);
    const { pairs, left, right } = align(ours, theirs, (one, there) => unlike(one, there, ratio));
    const joined =
        divided(left, pairs, ours, theirs) ??
        flip(
            divided(
                right.map(({ element }) => element),
                pairs.map(([one, there]) => [there, one]),
                theirs,
                ours,
            ),
        );
    return joined
        ? { extra: [], missing: [], joined }
        : { extra: left.map(({ block }) => block), missing: right.map(({ element }) => element.block), joined: undefined };
}

function measure(block: BlockFacts): Measured {
    const { node } = block;
    const text = westernDigits((isTableRow(node) ? node.cells.map(runOf).join(' ') : runOf(node)).normalize('NFKC'));
    return { block, length: Math.max(1, text.length), figures: new Set(text.match(/\d+(?:\/\d+)*/gu) ?? []) };
}

/** @param ratio how much longer the passages of theirs are */
function unlike(one: Measured, other: Measured, ratio: number): number {
    if (one.block.kind !== other.block.kind) {
        return 2;
    }
    // Without figures the lengths decide, and where lengths are alike, the position.
    const figures = likeness(one.figures, other.figures);
    const lengths = Math.min(1, Math.abs(Math.log((one.length / other.length) * ratio)) / 2);
    return figures === undefined ? 0.2 + 0.7 * lengths : 0.9 * (1 - figures) + 0.2 * lengths;
}

function longest(all: readonly Measured[]): number {
    return all.reduce((soFar, { length }) => Math.max(soFar, length), 1);
}

/**
 * Finds a surplus passage that is half of a neighbour: together the two have the figures and the length of one passage on the other side.
 * Strict, because to miss a lost paragraph is worse than not to recognise a division.
 */
function divided(
    alone: readonly Measured[],
    pairs: readonly (readonly [Measured, Measured])[],
    side: readonly Measured[],
    others: readonly Measured[],
): readonly [BlockFacts, BlockFacts] | undefined {
    const [extra, ...more] = alone;
    if (!extra || more.length > 0 || side.length !== others.length + 1 || extra.block.kind !== 'paragraph') {
        return undefined;
    }
    const index = side.indexOf(extra);
    const sum = (all: readonly Measured[]): number => all.reduce((total, { length }) => total + length, 0);
    for (const neighbour of [side[index - 1], side[index + 1]]) {
        const [, whole] = pairs.find(([one]) => one === neighbour) ?? [];
        if (!neighbour || !whole || neighbour.block.kind !== 'paragraph') {
            continue;
        }
        const together = new Set([...extra.figures, ...neighbour.figures]);
        const share = (extra.length + neighbour.length) / sum(side) / (whole.length / sum(others));
        if (
            extra.figures.size > 0 &&
            [...extra.figures].some((figure) => !neighbour.figures.has(figure)) &&
            likeness(together, whole.figures) === 1 &&
            share > 0.7 &&
            share < 1.4
        ) {
            return [extra.block, whole.block];
        }
    }
    return undefined;
}

function flip(pair: readonly [BlockFacts, BlockFacts] | undefined): readonly [BlockFacts, BlockFacts] | undefined {
    return pair && [pair[1], pair[0]];
}
