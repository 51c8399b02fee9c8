/** Two styles of one thing in a document: with blanks inside and without. */
import type { AstNode } from 'langium';
import { type Agenda, isCitedTitle } from '../grammar/generated/ast.js';
import type { Locale } from '../locales/locale.js';
import { runOf, spanOf } from '../syntax/nodes.js';
import { remembered } from '../syntax/remembered.js';
import { gather } from '../syntax/walk.js';
import { type PlacedPassage, passagesIn } from './passages.js';

interface Stretch {
    readonly start: number;
    readonly end: number;
}

/** An occurrence with its blanks. Offsets are UTF-16 in the document as it is now, `end` exclusive. */
export interface Spaced extends Stretch {
    readonly thing: string;
    readonly text: string;
    readonly blanks: readonly Stretch[];
    readonly style: 'spaced' | 'tight' | 'mixed';
}

/** An occurrence in a passage; its offsets count from where the text of the passage begins. */
class PlacedSpaced implements Spaced {
    readonly style: Spaced['style'];

    constructor(
        readonly thing: string,
        readonly text: string,
        private readonly first: AstNode,
        private readonly at: number,
        private readonly gaps: readonly Stretch[],
    ) {
        const empty = gaps.filter(({ start, end }) => start === end).length;
        this.style = empty === 0 ? 'spaced' : empty === gaps.length ? 'tight' : 'mixed';
    }

    get start(): number {
        return spanOf(this.first).start + this.at;
    }

    get end(): number {
        return this.start + this.text.length;
    }

    get blanks(): readonly Stretch[] {
        const base = spanOf(this.first).start;
        return this.gaps.map(({ start, end }) => ({ start: base + start, end: base + end }));
    }
}

const quotedOrAddress = /《[^》]*》|(?:https?:\/\/|www\.)[^\s，。；、）》]+/giu;

/** Every occurrence of what the language may write with or without blanks. Quoted titles and addresses of web pages are left alone. */
export function spacedThings(agenda: Agenda, locale: Locale): readonly Spaced[] {
    return locale.spacing?.length ? gather(agenda, finderOf(locale)) : [];
}

/** One finder for each locale, which remembers what it found in a piece of an agenda. */
const finderOf = remembered((locale: Locale) => {
    const habits = (locale.spacing ?? []).map(({ thing, pattern }) => ({ thing, pattern: new RegExp(pattern, 'dgu') }));
    return remembered((piece: AstNode): readonly Spaced[] =>
        passagesIn(piece).flatMap((passage) => habits.flatMap(({ thing, pattern }) => occurrences(passage, thing, pattern))),
    );
});

function occurrences({ node }: PlacedPassage, thing: string, pattern: RegExp): readonly Spaced[] {
    const first = node.parts[0];
    if (!first) {
        return [];
    }
    const base = spanOf(first).start;
    const text = runOf(node);
    const quoted = [
        ...node.parts
            .filter(isCitedTitle)
            .map(spanOf)
            .map(({ start, end }) => ({ start: start - base, end: end - base })),
        ...[...text.matchAll(quotedOrAddress)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ];
    return [...text.matchAll(pattern)]
        .filter((match) => !quoted.some(({ start, end }) => match.index < end && match.index + match[0].length > start))
        .map((match) => {
            const gaps = (match.indices ?? [])
                .slice(1)
                .filter((range) => range !== undefined)
                .map(([start, end]) => ({ start, end }));
            return new PlacedSpaced(thing, match[0], first, match.index, gaps);
        });
}

/** The occurrences of a thing that are not in the style of most; where both styles are equally many, the first one's counts. */
export function minority(things: readonly Spaced[]): { readonly odd: readonly Spaced[]; readonly style: 'spaced' | 'tight' } {
    const spaced = things.filter((thing) => thing.style === 'spaced').length;
    const tight = things.filter((thing) => thing.style === 'tight').length;
    const first = things.find((thing) => thing.style !== 'mixed')?.style;
    const style = spaced > tight || (spaced === tight && first === 'spaced') ? 'spaced' : 'tight';
    return { odd: things.filter((thing) => thing.style !== style), style };
}
