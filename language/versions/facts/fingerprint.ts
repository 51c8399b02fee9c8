/** The facts of a document as one text, without places and without words of its language. */
import type { AstNode } from 'langium';
import type { Agenda } from '../../grammar/generated/ast.js';
import { keptAlong } from '../../kept/ledger.js';
import { remembered } from '../../kept/remembered.js';
import type { Arrangement } from './arrangement.js';
import type { MastheadKey } from '../../semantics/masthead.js';
import type { Fact } from './fact.js';
import type { ScheduleFacts } from './schedule-facts.js';
import type { SectionFacts } from './section-facts.js';

/** What a fingerprint is computed from. */
export interface FingerprintParts {
    readonly masthead: ReadonlyMap<MastheadKey, Fact>;
    readonly front: SectionFacts;
    readonly sections: readonly SectionFacts[];
    readonly schedules: readonly ScheduleFacts[];
    readonly arrangement: Arrangement;
}

const previousFingerprint = keptAlong<{ readonly parts: FingerprintParts; readonly fingerprint: string }>();

/**
 * Two documents with equal fingerprints agree in everything that versions must share. Its length grows with the facts, not with the text. While
 * nothing in it changes it is the same string object, so that comparing it with itself is immediate.
 */
export function fingerprintOf(agenda: Agenda, parts: FingerprintParts): string {
    const before = previousFingerprint.of(agenda);
    const fingerprint = before && areAlike(before.parts, parts) ? before.fingerprint : putTogether(parts);
    previousFingerprint.keep(agenda, { parts, fingerprint });
    return fingerprint;
}

function putTogether({ masthead, front, sections, schedules, arrangement }: FingerprintParts): string {
    return [
        printOfMasthead(masthead),
        printOfSection(front),
        ...arrangement.row.map(({ section, head }) => `${head}${printOfSection(sections[section]!)}`),
        ...schedules.map(printOfSchedule),
    ].join('\n');
}

function areAlike(one: FingerprintParts, other: FingerprintParts): boolean {
    return (
        one.arrangement === other.arrangement &&
        printOfMasthead(one.masthead) === printOfMasthead(other.masthead) &&
        samePrints([one.front], [other.front], printOfSection) &&
        samePrints(one.sections, other.sections, printOfSection) &&
        samePrints(one.schedules, other.schedules, printOfSchedule)
    );
}

function samePrints<T>(all: readonly T[], others: readonly T[], print: (one: T) => string): boolean {
    return (
        all.length === others.length &&
        all.every((one, index) => {
            const other = others[index]!;
            return one === other || print(one) === print(other);
        })
    );
}

function printOfMasthead(masthead: ReadonlyMap<MastheadKey, Fact>): string {
    return [...masthead].map(([key, { value }]) => `${key}=${value}`).join('\n');
}

/** The fingerprint of one section. */
export const printOfSection = remembered((section: SectionFacts): string => {
    const { citations, cited, listed, moments, marks, unwritten, blocks } = section;
    const set = (keys: Iterable<string>): string => [...keys].sort().join(',');
    return `[${blocks.map(({ kind }) => kind.slice(0, 2)).join('')}|${set(citations.keys())}|${set(cited.keys())}|${set(listed.keys())}|${set(moments.keys())}|${marks.size}|${unwritten.length}|${set(section.told().map((fact) => `${fact.kind} ${fact.kind === 'mention' ? leastCount(fact.value) : fact.value}`))}|${placesIn(section)}]`;
});

/** A label by the least that each part may count: (ii) is the second Roman numeral. */
function leastCount(label: string): string {
    return label
        .split('.')
        .map((part) => Math.min(...part.split('/').map(Number)))
        .join('.');
}

/** In which entry or note what is cited there stands, and in which paragraph each mark. */
function placesIn({ citations, cited, moments, marks, notes, blocks }: SectionFacts): string {
    const units = new Map<AstNode | undefined, string>(blocks.map(({ node }, index) => [node, String(index)]));
    const written = [...marks.keys()].map((name) => notes.get(name));
    written.forEach((note, index) => note && units.set(note, `n${index}`));
    const isUnit = new Set<AstNode | undefined>([...blocks.filter(({ kind }) => kind === 'entry').map(({ node }) => node), ...written]);
    const placed = [citations, cited, moments].flatMap((values) =>
        [...values].flatMap(([value, { passages }]) =>
            passages.length === 1 && isUnit.has(passages[0]) ? [`${value} ${units.get(passages[0])}`] : [],
        ),
    );
    return `${placed.sort().join(',')}|${[...marks.values()].map(({ $container }) => units.get($container) ?? '').join(',')}`;
}

/** The fingerprint of the annex. Tracks are numbered by first appearance, because their names are words of a language. */
export const printOfSchedule = remembered(({ section: own, days }: ScheduleFacts): string => {
    const tracks = new Map<string, number>([['', 0]]);
    const track = (name: string): number => {
        const known = tracks.get(name) ?? tracks.size;
        tracks.set(name, known);
        return known;
    };
    return [
        `schedule ${printOfSection(own)}`,
        ...days.map(({ date, slots }) =>
            [
                date,
                ...slots.map(
                    (slot) => `${slot.time}@${track(slot.track)} ${slot.rows.map(({ path, marks }) => `${path}^${marks}`).join(' ')}`,
                ),
            ].join(';'),
        ),
    ].join('\n');
});
