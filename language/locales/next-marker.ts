/** The marker after another one in a list, in the signs of that other one: б after а, ٣ after ٢, ㈡ after ㈠, (aa) after (z). */
import { cyrillicOrder, isCyrillicMarker, type MarkerValue, markerValues, writeMarker, writtenLike } from './numerals.js';

/** A way to count. `place` is where a bare marker stands in it, counted from 1; undefined where it is none of its signs. */
interface Series {
    place(bare: string): number | undefined;
    write(place: number): string | undefined;
}

/** Signs that are a whole numeral or marker: ⅰ, ①, ⑴, ⒈, ⒜, ⓐ, ㈠, ㊀, each from its first to its last. */
const enclosed: readonly (readonly [number, number])[] = [
    [0x2170, 0x217b],
    [0x2460, 0x2473],
    [0x2474, 0x2487],
    [0x2488, 0x249b],
    [0x249c, 0x24b5],
    [0x24d0, 0x24e9],
    [0x3220, 0x3229],
    [0x3280, 0x3289],
];

/** A bare marker in a sign of the kind of a model, 三 like ㈠ is ㈢; with brackets where that kind has no such sign. Undefined where the model is none of them. */
export function enclosedLike(model: string, bare: string): string | undefined {
    const code = model.charCodeAt(0);
    const [first, last] = (model.length === 1 && enclosed.find((range) => code >= range[0] && code <= range[1])) || [0, -1];
    for (let sign = first; sign <= last; sign++) {
        if (String.fromCharCode(sign).normalize('NFKC').replace(/[().]/gu, '') === bare) {
            return String.fromCharCode(sign);
        }
    }
    return last < 0 ? undefined : `(${bare})`;
}

/** After z comes aa or, for those who wrote ab, ac. */
const pairs: Series = {
    place: (bare) => (/^[a-z][a-z]$/u.test(bare) ? 26 * (bare.charCodeAt(0) - 0x60) + bare.charCodeAt(1) - 0x60 : undefined),
    write: (place) => (place > 702 ? undefined : String.fromCharCode(0x60 + Math.floor((place - 1) / 26), 0x61 + ((place - 1) % 26))),
};

/** The letters of Cyrillic lists. A look-alike of a Latin letter counts here only among Cyrillic ones. */
const cyrillic: Series = {
    place: (bare) => (isCyrillicMarker(bare) ? cyrillicOrder.indexOf(bare) + 1 || undefined : undefined),
    write: (place) => cyrillicOrder[place - 1],
};

/** The ways in which a marker may count, the likeliest first. */
function* seriesOf(bare: string): Generator<Series> {
    const range =
        bare.length === 1 ? enclosed.find(([first, last]) => bare.charCodeAt(0) >= first && bare.charCodeAt(0) <= last) : undefined;
    if (range) {
        const [first, last] = range;
        yield {
            place: (sign) => (sign.length === 1 ? sign.charCodeAt(0) - first + 1 : undefined),
            write: (place) => (first + place - 1 <= last ? String.fromCharCode(first + place - 1) : undefined),
        };
        return;
    }
    if (isCyrillicMarker(bare)) {
        yield cyrillic;
    }
    const isPair = /^[a-z][a-z]$/u.test(bare) && bare.charAt(0) !== bare.charAt(1);
    for (const { script } of markerValues(bare)) {
        yield {
            place: (other) => valueIn(markerValues(other), script),
            write: (place) => (isPair && script === 'letter' ? pairs.write(place) : writeMarker(script, place)),
        };
    }
    if (isPair) {
        yield pairs;
    }
}

function valueIn(values: readonly MarkerValue[], script: MarkerValue['script']): number | undefined {
    return values.find((one) => one.script === script)?.value;
}

/** Whether a bare marker counts anything. */
export function isMarker(bare: string): boolean {
    const small = bare.toLowerCase();
    return [...seriesOf(small)].some((series) => series.place(small) !== undefined);
}

/** What follows a marker, and whether the marker is certainly one of a list: the first of its kind, or the next after the one before it. */
export interface NextMarker {
    readonly bare: string;
    readonly isInOrder: boolean;
}

/**
 * The marker that follows a bare one; undefined where it is no marker, or nothing follows it.
 * @param before the bare marker of the entry before in the same list, if there is one: after (h), (i) is a letter; alone it is a Roman numeral
 */
export function nextMarker(bare: string, before: string | undefined): NextMarker | undefined {
    const small = bare.toLowerCase();
    const all = [...seriesOf(small)];
    const placeOf = (series: Series): number => series.place(small) ?? 0;
    const follows = before === undefined ? undefined : all.find((series) => series.place(before.toLowerCase()) === placeOf(series) - 1);
    const series = follows ?? likeliest(all, placeOf);
    const next = series?.write(placeOf(series) + 1);
    return next === undefined ? undefined : { bare: inItsSigns(next, bare), isInOrder: follows !== undefined || placeOf(series!) === 1 };
}

/** The way in which a marker counts that goes on with nothing: (ii) is the second Roman numeral, not the letter after (hh). Cyrillic lists are told by their letters. */
function likeliest(all: readonly Series[], placeOf: (series: Series) => number): Series | undefined {
    const [first] = all;
    return first === cyrillic && !all.some((one) => placeOf(one) === 1)
        ? first
        : all.reduce<Series | undefined>((best, one) => (best && placeOf(best) <= placeOf(one) ? best : one), undefined);
}

/** In the digits of the model, and in capitals where it is one. */
function inItsSigns(next: string, model: string): string {
    return model !== model.toLowerCase() ? next.toUpperCase() : writtenLike(next, model);
}
