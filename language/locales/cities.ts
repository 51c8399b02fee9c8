/** Cities in texts of one language, and in values of the masthead in any. */
import { onceForText } from '../kept/once.js';
import { remembered } from '../kept/remembered.js';
import { WordTable } from '../text/word-table.js';
import { locales } from './index.js';
import type { Locale } from './locale.js';
import type { NamedPlace } from './tellings.js';
import type { PlaceName } from './place-names.js';

/** A city in a text. Offsets are UTF-16, `end` is exclusive. */
export interface FoundCity {
    readonly place: PlaceName;
    /** Whether the name brings the word "in" with it. */
    readonly isLed: boolean;
    readonly start: number;
    readonly end: number;
}

const tableOf = remembered(
    (locale: Locale) =>
        new WordTable<NamedPlace>(
            locale.tellings.places.map((named) => [named[0], named] as const),
            { edges: 'whole', skipDiacritics: true },
        ),
);

/** The cities in a text of a language, in order. */
export function citiesIn(text: string, locale: Locale): readonly FoundCity[] {
    return tableOf(locale)
        .allIn(text)
        .map(({ value: [, place, isLed = false], start, end }) => ({ place, isLed, start, end }));
}

/** The city that a value names, in whichever language; undefined where it names none, or several. */
export const cityOf = onceForText((value): PlaceName | undefined => {
    const found = new Set(Object.values(locales).flatMap((locale) => citiesIn(value, locale).map(({ place }) => place)));
    const [only, ...others] = found;
    return others.length === 0 ? only : undefined;
});
