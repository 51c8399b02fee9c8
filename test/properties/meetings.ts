/** Texts that belong together, as fast-check draws them: language versions, agendas that meet in the same rooms, an agenda and the registers that it cites. */
import fc from 'fast-check';
import { six } from '../rules/six-versions.js';
import { composed } from './composed/agendas.js';
import { sources } from './documents.js';
import type { OpenText } from './edits.js';
import { registers, rooms, small } from './small.js';
import { share } from './typing.js';

function named({ name, text }: OpenText): OpenText {
    return { name: name.includes('.register') ? name : `${name.replace(/\.agenda$/u, '')}.agenda`, text };
}

/** One document, mostly a small one or one that has any constructs beside each other: there most edits have an effect. fast-check shrinks counterexamples towards the first ones. */
const document = fc
    .oneof(
        {
            weight: 1,
            arbitrary: fc.constantFrom(
                ...small,
                ...small,
                ...small,
                ...sources.toSorted((one, other) => one.text.length - other.text.length),
            ),
        },
        { weight: 1, arbitrary: composed },
    )
    .map(named);

/** Any agenda. */
export const alone = document.map((one) => [one]);

const known = [
    sources.filter(({ name }) => name.startsWith('prevention-2024.')),
    Object.entries(six).map(([language, text]) => ({ name: `meeting.${language}`, text })),
];

/** Figures anywhere, and those that a long text has few of: of mentions and marks. */
const figuresOf = [/\d/gu, /\d/gu, /(?<=\{[^\d{}]*)\d/gu, /(?<=\[\^)\d/gu];

/** The text with one of its figures changed: the versions then tell something otherwise. */
function slipped(text: string, pattern: RegExp, which: number, figure: number): string {
    const figures = [...text.matchAll(pattern)];
    const at = figures[Math.floor((which / 10_000) * figures.length)]?.index;
    return at === undefined ? text : `${text.slice(0, at)}${figure}${text.slice(at + 1)}`;
}

/** Two or three language versions of one meeting, mostly with something that one of them tells otherwise. */
export const versions = fc
    .constantFrom(...known)
    .chain((all) => fc.tuple(fc.subarray(all, { minLength: 2, maxLength: 3 }), fc.constantFrom(...figuresOf), share, fc.nat(9)))
    .map(([[first, ...others], pattern, which, figure]) =>
        [...others, ...(first ? [{ ...first, text: slipped(first.text, pattern, which, figure) }] : [])].map(named),
    );

/** Agendas of two or three documents that meet in the same rooms. */
export const neighbours = fc
    .tuple(fc.subarray(rooms, { minLength: 2, maxLength: 3 }), fc.boolean())
    .map(([all, areFirst]) => (areFirst ? all : all.toReversed()).map(named));

/** An agenda with one or two registers, possibly those it cites. */
export const cited = fc
    .tuple(document, fc.subarray([...registers], { minLength: 1, maxLength: 2 }))
    .map(([one, others]) => [one, ...others.map(named)]);
