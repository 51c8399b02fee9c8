/** How the source and the languages name the parts of a day. */
import { locales } from './index.js';
import type { PartOfDay } from './locale.js';

/** The parts of a day by their names, in small letters. */
export const partWords: ReadonlyMap<string, PartOfDay> = new Map(
    Object.values(locales).flatMap(({ phrases }) =>
        Object.entries(phrases.partsOfDay).flatMap(([part, word]): [string, PartOfDay][] => [
            [part, part as PartOfDay],
            [word.toLowerCase(), part as PartOfDay],
        ]),
    ),
);
