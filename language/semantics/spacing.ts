/** Expressions that a document writes in two styles: with blanks inside and without, with one sign and another. */
import type { AstNode } from 'langium';
import { type Agenda, isCitedTitle, isMention } from '../grammar/generated/ast.js';
import { bySign, byWidth, type Locale, type SpacingHabit } from '../locales/locale.js';
import { spanOf } from '../syntax/tree/nodes.js';
import { onceForPassage } from '../syntax/tree/passage-text.js';
import { addressesIn } from '../syntax/words/addresses.js';
import { drawnFrom } from '../kept/ledger.js';
import { remembered } from '../kept/remembered.js';

import { type Spot, spotInside } from '../syntax/tree/spots.js';
import { foundIn, type FoundInPassage } from './passages.js';

interface Offsets {
    readonly start: number;
    readonly end: number;
}

/** An occurrence with its blanks or signs. Offsets are UTF-16 in the current text of the document, `end` exclusive. */
export interface Spaced extends Offsets {
    readonly thing: string;
    readonly text: string;
    readonly blanks: readonly Offsets[];
    /** `spaced`, `tight`; a sign; `full` or `half`; `mixed` where the expression has several of them. */
    readonly style: string;
    /** What stands at each of the blanks, or the signs. */
    readonly written: readonly string[];
    readonly spot: Spot;
}

/** An occurrence in a passage. Its offsets count from the beginning of the passage's text. */
class PlacedSpaced implements Spaced {
    readonly style: string;

    constructor(
        readonly thing: string,
        readonly text: string,
        by: SpacingHabit['by'],
        readonly written: readonly string[],
        private readonly first: AstNode,
        private readonly at: number,
        private readonly gaps: readonly Offsets[],
    ) {
        const [style = mixed, ...others] = new Set(written.map((one) => styleOf(one, by)));
        this.style = others.length > 0 ? mixed : style;
    }

    get start(): number {
        return spanOf(this.first).start + this.at;
    }

    get end(): number {
        return this.start + this.text.length;
    }

    /** The place of the occurrence, relative to the first node of its passage. */
    get spot(): Spot {
        return spotInside(this.first, this.at, this.at + this.text.length);
    }

    get blanks(): readonly Offsets[] {
        const base = spanOf(this.first).start;
        return this.gaps.map(({ start, end }) => ({ start: base + start, end: base + end }));
    }
}

const mixed = 'mixed';

function styleOf(written: string, by: SpacingHabit['by']): string {
    return by === bySign ? written : by === byWidth ? (isWide(written) ? 'full' : 'half') : written === '' ? 'tight' : 'spaced';
}

/** A sign of ASCII, and the same in full width. */
const widths: readonly (readonly [half: string, full: string])[] = [
    [',', '，'],
    [';', '；'],
    [':', '：'],
    ['?', '？'],
    ['!', '！'],
    ['.', '。'],
];

function isWide(sign: string): boolean {
    return widths.some(([, full]) => full === sign);
}

/** What stands in another style in the place of a blank or a sign. */
export function inStyle(written: string, style: string, habit: SpacingHabit): string {
    const { by, blank = ' ' } = habit;
    const pair = widths.find((signs) => signs.includes(written));
    return by === bySign
        ? style
        : by === byWidth
          ? (pair?.[style === 'full' ? 1 : 0] ?? written)
          : style === 'tight'
            ? ''
            : written || blank;
}

/** The habit of a document for one expression: the style that most of its places use. */
export interface Habit {
    readonly style: string;
    /** The first place with that style, as an example. Undefined where all places are mixed. */
    readonly example: string | undefined;
}

/** The expressions that one language writes with or without blanks, by piece and for the whole document. */
interface Spacing {
    readonly in: (piece: AstNode) => readonly Spaced[];
    readonly habitsOf: (agenda: Agenda) => ReadonlyMap<string, Habit>;
}

/** The occurrences in one piece of an agenda, by passage and then by expression. Quoted titles and web addresses are left alone. */
export function spacedIn(piece: AstNode, locale: Locale): readonly Spaced[] {
    return locale.spacing?.length ? spacingOf(locale).in(piece) : [];
}

/** The habits of a document. They stay the same object as long as the document writes the same expressions the same ways. */
export function habitsOf(agenda: Agenda, locale: Locale): ReadonlyMap<string, Habit> {
    return locale.spacing?.length ? spacingOf(locale).habitsOf(agenda) : noHabits;
}

/** Whether mentions of items are printed without a blank before the number, as the document writes them, or else its other numbers. */
export function printsTight(agenda: Agenda, locale: Locale): boolean {
    const habits = habitsOf(agenda, locale);
    const numbers = (locale.spacing ?? []).filter(({ by }) => by === undefined);
    const known = [...numbers.filter((habit) => habit.isMention), ...numbers].flatMap(({ thing }) => habits.get(thing) ?? []);
    return known[0]?.style === 'tight';
}

const noHabits: ReadonlyMap<string, Habit> = new Map();

/** One per locale. Each keeps what it finds in a piece of an agenda. */
const spacingOf = remembered((locale: Locale): Spacing => {
    const habits = (locale.spacing ?? []).map((habit) => ({ habit, pattern: new RegExp(habit.pattern, 'dgu') }));
    const writtenIn = onceForPassage((text): readonly Written[] | undefined => {
        const all = habits.flatMap(({ habit, pattern }): readonly Written[] => {
            const places = [...text.matchAll(pattern)].map(placeOf);
            return places.length > 0 ? [{ habit, places }] : [];
        });
        return all.length > 0 ? all : undefined;
    });
    const find = remembered((piece: AstNode): readonly Spaced[] =>
        foundIn(piece, writtenIn).flatMap((inPassage) => inPassage.found.flatMap((written) => spacedPlaces(inPassage, written))),
    );
    const contribution = remembered((piece: AstNode) =>
        find(piece)
            .map(({ thing, style, text }) => `${thing} ${style} ${text}`)
            .join('\n'),
    );
    return {
        in: find,
        habitsOf: drawnFrom({ contribution, make: (pieces) => readHabits(pieces.flatMap(find), locale) }),
    };
});

function readHabits(all: readonly Spaced[], locale: Locale): ReadonlyMap<string, Habit> {
    return new Map(
        [...Map.groupBy(all, ({ thing }) => thing)].flatMap(([thing, places]): readonly [string, Habit][] => {
            const style = usualStyle(places, locale.spacing?.find((habit) => habit.thing === thing)?.by);
            return style === undefined ? [] : [[thing, { style, example: places.find((place) => place.style === style)?.text }]];
        }),
    );
}

/** What the pattern of a habit finds in a text. Offsets are UTF-16. */
interface Written {
    readonly habit: SpacingHabit;
    readonly places: readonly WrittenPlace[];
}

interface WrittenPlace {
    readonly start: number;
    readonly text: string;
    readonly gaps: readonly Offsets[];
}

function placeOf({ 0: text, index: start, indices }: RegExpExecArray): WrittenPlace {
    const gaps = (indices ?? [])
        .slice(1)
        .filter((range) => range !== undefined)
        .map(([from, end]) => ({ start: from, end }));
    return { start, text, gaps };
}

function spacedPlaces({ passage: { node }, first, text }: FoundInPassage<unknown>, { habit, places }: Written): readonly Spaced[] {
    const base = spanOf(first).start;
    const isQuoted = overlapWith([
        ...node.parts
            .filter((part) => isCitedTitle(part) || isMention(part))
            .map(spanOf)
            .map(({ start, end }) => ({ start: start - base, end: end - base })),
        ...quotedIn(text),
        ...addressesIn(text),
    ]);
    return places
        .filter((place) => !isQuoted({ start: place.start, end: place.start + place.text.length }))
        .map((place) => {
            const written = place.gaps.map(({ start, end }) => text.slice(start, end));
            return new PlacedSpaced(habit.thing, place.text, habit.by, written, first, place.start, place.gaps);
        });
}

/** The titles between 《 and 》, marks included. */
function quotedIn(text: string): readonly Offsets[] {
    const found: Offsets[] = [];
    for (let start = text.indexOf('《'); start >= 0; ) {
        const close = text.indexOf('》', start);
        if (close < 0) {
            break;
        }
        found.push({ start, end: close + 1 });
        start = text.indexOf('《', close);
    }
    return found;
}

/** Says whether a stretch overlaps one of the others. The caller must ask in the order of the text. */
function overlapWith(others: readonly Offsets[]): (stretch: Offsets) => boolean {
    const sorted = others.toSorted((one, other) => one.start - other.start);
    let next = 0;
    // The furthest end of the stretches that begin before the current one ends.
    let reach = 0;
    return ({ start, end }) => {
        while (next < sorted.length && sorted[next]!.start < end) {
            reach = Math.max(reach, sorted[next]!.end);
            next++;
        }
        return reach > start;
    };
}

/** The style of most places. In a tie the first place decides on blanks; on signs nothing does. */
function usualStyle(places: readonly Spaced[], by: SpacingHabit['by']): string | undefined {
    const counts = new Map<string, number>();
    for (const { style } of places.filter((place) => place.style !== mixed)) {
        counts.set(style, (counts.get(style) ?? 0) + 1);
    }
    const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
    const isTie = first !== undefined && second !== undefined && first[1] === second[1];
    return by !== undefined && isTie ? undefined : (first?.[0] ?? 'tight');
}
