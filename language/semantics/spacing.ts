/** Two styles of one thing in a document: with blanks inside and without. */
import { isCitedTitle } from '../grammar/generated/ast.js';
import type { Locale } from '../locales/locale.js';
import { runOf, spanOf } from '../syntax/nodes.js';
import type { PlacedPassage } from './passages.js';

/** An occurrence with its blanks. Offsets are UTF-16 in the document, `end` exclusive. */
export interface Spaced {
    readonly thing: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly blanks: readonly { readonly start: number; readonly end: number }[];
    readonly style: 'spaced' | 'tight' | 'mixed';
}

const quotedOrAddress = /《[^》]*》|(?:https?:\/\/|www\.)[^\s，。；、）》]+/giu;

/** Every occurrence of what the language may write with or without blanks. Quoted titles and addresses of web pages are left alone. */
export function spacedThings(passages: readonly PlacedPassage[], locale: Locale): readonly Spaced[] {
    const habits = (locale.spacing ?? []).map(({ thing, pattern }) => ({ thing, pattern: new RegExp(pattern, 'dgu') }));
    return habits.length === 0
        ? []
        : passages.flatMap(({ node }) => {
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
              return habits.flatMap(({ thing, pattern }) =>
                  [...text.matchAll(pattern)]
                      .filter((match) => !quoted.some(({ start, end }) => match.index < end && match.index + match[0].length > start))
                      .map((match): Spaced => {
                          const blanks = (match.indices ?? [])
                              .slice(1)
                              .filter((range) => range !== undefined)
                              .map(([start, end]) => ({ start: base + start, end: base + end }));
                          const empty = blanks.filter(({ start, end }) => start === end).length;
                          return {
                              thing,
                              text: match[0],
                              blanks,
                              start: base + match.index,
                              end: base + match.index + match[0].length,
                              style: empty === 0 ? 'spaced' : empty === blanks.length ? 'tight' : 'mixed',
                          };
                      }),
              );
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
