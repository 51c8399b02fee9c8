/** Compares the contents of one item, heading or annex in two language versions. */
import type { AstNode } from 'langium';
import { isFootnote, type Mark } from '../../grammar/generated/ast.js';
import type { Spot } from '../../syntax/tree/spots.js';
import { printOfSection } from '../facts/fingerprint.js';
import type { BlockFacts, FactOccurrence, SectionFacts } from '../facts/section-facts.js';
import { alignBlocks } from './blocks.js';
import { type Difference, Differences, type Scope } from './difference.js';
import { remembered } from '../../kept/remembered.js';
import { comparePlaces } from './places.js';
import { compareTold } from './told.js';
import { compareMoments } from './moments.js';
import { mayContainNumber, mayContainSymbol } from './doubts.js';

/** @param label the normal form of the item's label; empty for anything but an item */
export function compareSections(own: SectionFacts, other: SectionFacts, label: string, out: Differences): void {
    const scope = own.node ? own.spot.node : 'front';
    out.compared.add(scope);
    if (printOfSection(own) === printOfSection(other)) {
        return;
    }
    const known = comparedWith(own);
    const found = known.get(other) ?? differencesOf(own, other, { label, scope });
    known.set(other, found);
    found.forEach((difference) => out.add(difference));
}

/** Kept results of comparing a section with those of other versions. As long as both sections stay, an edit elsewhere compares neither anew. */
const comparedWith = remembered((_: SectionFacts) => new WeakMap<SectionFacts, readonly Difference[]>());

function differencesOf(own: SectionFacts, other: SectionFacts, { label, scope }: Within): readonly Difference[] {
    const out = new Differences();
    const absent = compareBlocks(own, other, label, scope, out);
    const ours = (marks: SectionFacts): Mark[] => [...marks.marks.values()].filter((mark) => !absent.has(mark.$container));
    compareMarks(own, other, ours(own), ours(other), { label, scope }, out);
    const short = Math.sign(ours(own).length - ours(other).length) - (own.unwritten.length > other.unwritten.length ? 1 : 0);
    // A value that occurs only in a paragraph or note that one side lacks is missing with it and not reported.
    const counts = ({ passages }: FactOccurrence, lacking: boolean): boolean =>
        passages.some((passage) => !absent.has(passage) && !(lacking && isFootnote(passage)));
    for (const [key, occurrence] of own.citations) {
        if (!other.citations.has(key) && counts(occurrence, short > 0) && !mayContainNumber(other, key)) {
            out.add({ ...extra('citation', key, occurrence.spot, { label, scope }), beside: other.spot });
        }
    }
    for (const [key, occurrence] of other.citations) {
        if (!own.citations.has(key) && counts(occurrence, short < 0) && !mayContainNumber(own, key)) {
            out.add(missing('citation', key, occurrence.spot, own.spot, { label, scope }));
        }
    }
    compareMoments(own, other, { label, scope }, (occurrence, ofOurs) => counts(occurrence, ofOurs ? short > 0 : short < 0), out);
    compareSymbols(own, other, { label, scope }, (occurrence, ofOurs) => counts(occurrence, ofOurs ? short > 0 : short < 0), out);
    compareTold(own, other, { label, scope }, ({ passage }) => !absent.has(passage), out);
    if (absent.size === 0) {
        comparePlaces(own, other, { label, scope }, out);
    }
    return out.found;
}

interface Within {
    readonly label: string;
    readonly scope: Scope;
}

type SetTopic = 'citation' | 'listed' | 'cited';

function extra(topic: SetTopic, value: string, spot: Spot, { label, scope }: Within) {
    const kind = topic === 'citation' ? ('citation' as const) : ('symbol' as const);
    return { kind, topic, key: [kind, scope, `+${value}`], scope, here: { value, spot }, there: undefined, at: spot, of: label };
}

function missing(topic: SetTopic, value: string, spot: Spot, at: Spot, { label, scope }: Within) {
    const kind = topic === 'citation' ? ('citation' as const) : ('symbol' as const);
    return { kind, topic, key: [kind, scope, `-${value}`], scope, here: undefined, there: { value, spot }, at, of: label };
}

/**
 * Compares each symbol once, whether it is cited, listed or both. Listed in one version and cited in the text of the other is the same paper in
 * another form: comparing the structure reports it.
 */
function compareSymbols(
    own: SectionFacts,
    other: SectionFacts,
    within: Within,
    counts: (occurrence: FactOccurrence, ofOurs: boolean) => boolean,
    out: Differences,
): void {
    const all = new Set([...own.cited.keys(), ...own.listed.keys(), ...other.cited.keys(), ...other.listed.keys()]);
    for (const symbol of all) {
        const here = { cited: own.cited.get(symbol), listed: own.listed.get(symbol) };
        const there = { cited: other.cited.get(symbol), listed: other.listed.get(symbol) };
        const topics = (['listed', 'cited'] as const).filter((topic) => (here[topic] === undefined) !== (there[topic] === undefined));
        const [topic] = topics;
        if (!topic || (topics.length === 2 && (here.cited ?? here.listed) && (there.cited ?? there.listed))) {
            continue;
        }
        const [ours, theirs] = [here[topic], there[topic]];
        if (ours && counts(ours, true) && !mayContainSymbol(other, symbol)) {
            out.add({ ...extra(topic, symbol, (here.cited ?? ours).spot, within), beside: other.spot });
        } else if (theirs && counts(theirs, false) && !mayContainSymbol(own, symbol)) {
            out.add(missing(topic, symbol, theirs.spot, topic === 'listed' ? own.documentation : own.spot, within));
        }
    }
}

/** @returns the passages that only one side has, and the notes marked in them */
function compareBlocks(
    own: SectionFacts,
    other: SectionFacts,
    label: string,
    scope: Scope,
    out: Differences,
): ReadonlySet<AstNode | undefined> {
    const value = countsOf(other.blocks);
    if (countsOf(own.blocks) === value) {
        return new Set();
    }
    const { extra, missing, joined } = alignBlocks(own, other);
    const [first] = extra;
    const [theirs] = missing;
    const at: Spot = joined ? blockSpot(joined[0]) : first && own.blocks.length >= other.blocks.length ? blockSpot(first) : own.spot;
    out.add({
        kind: 'structure',
        topic: joined ? 'joined' : 'blocks',
        key: ['blocks', scope],
        scope,
        here: { value: countsOf(own.blocks), spot: at },
        there: { value, spot: joined ? blockSpot(joined[1]) : theirs ? blockSpot(theirs) : other.spot },
        at,
        of: label,
    });
    const nodes = new Set<AstNode | undefined>([...extra, ...missing].map(({ node }) => node));
    for (const { marks, notes } of [own, other]) {
        for (const [name] of [...marks].filter(([, { $container }]) => nodes.has($container))) {
            nodes.add(notes.get(name));
        }
    }
    return nodes;
}

/** `2 paragraphs, 1 entry` as `2/1/0/0`; the third number counts lines of documentation without a symbol, the last one rows of tables. */
export function countsOf(blocks: readonly BlockFacts[]): string {
    return (['paragraph', 'entry', 'paper', 'row'] as const).map((kind) => blocks.filter((block) => block.kind === kind).length).join('/');
}

function blockSpot({ kind, node }: BlockFacts): Spot {
    return kind === 'entry' ? { node, property: 'marker' } : { node };
}

function compareMarks(
    own: SectionFacts,
    other: SectionFacts,
    ours: readonly Mark[],
    theirs: readonly Mark[],
    within: Within,
    out: Differences,
): void {
    const { label: of, scope } = within;
    if (ours.length !== theirs.length) {
        const more = surplus(own, ours, other, theirs);
        const less = surplus(other, theirs, own, ours);
        const at: Spot = ours.length > theirs.length && more ? { node: more } : own.spot;
        out.add({
            kind: 'note',
            topic: 'mark',
            key: ['marks', scope],
            scope,
            here: { value: String(ours.length), spot: at },
            there: { value: String(theirs.length), spot: less && theirs.length > ours.length ? { node: less } : other.spot },
            at,
            of,
        });
        return;
    }
    const [unwritten] = own.unwritten;
    if (unwritten && other.unwritten.length === 0) {
        const at: Spot = { node: unwritten };
        const [name, mark] = [...other.marks][[...own.marks.values()].indexOf(unwritten)] ?? [];
        const there = { value: name ?? '', spot: { node: other.notes.get(name ?? '') ?? mark ?? other.spot.node } };
        out.add({ kind: 'note', topic: 'text', key: ['note', scope], scope, here: undefined, there, at, of });
    }
}

/** The surplus mark, found by its paragraph. The last mark where no paragraph decides. */
function surplus(own: SectionFacts, ours: readonly Mark[], other: SectionFacts, theirs: readonly Mark[]): Mark | undefined {
    const counter = (section: SectionFacts, marks: readonly Mark[]): ((index: number) => number) => {
        const counts = new Map<AstNode | undefined, number>();
        marks.forEach(({ $container }) => counts.set($container, (counts.get($container) ?? 0) + 1));
        return (index) => counts.get(section.blocks[index]?.node) ?? 0;
    };
    const [ourCount, theirCount] = [counter(own, ours), counter(other, theirs)];
    if (own.blocks.length === other.blocks.length) {
        const index = own.blocks.findIndex((_, at) => ourCount(at) > theirCount(at));
        const found = ours.findLast((mark) => index >= 0 && mark.$container === own.blocks[index]?.node);
        if (found) {
            return found;
        }
    }
    return ours.at(-1);
}
