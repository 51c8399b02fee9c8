/** Our own styles, and which of them a document has by the series of its symbol. */
import { onceComputed, onceForText } from '../kept/once.js';
import fao from './fao.json';
import geneva from './geneva.json';
import type { HouseStyle } from './house-style.js';
import newYork from './new-york.json';
import plain from './plain.json';
import { completed, readStyle, type StyleFile } from './read-style.js';
import unesco from './unesco.json';
import unfccc from './unfccc.json';
import vienna from './vienna.json';
import who from './who.json';

/** By the names that the line `style:` has for them. */
const files: Readonly<Record<string, unknown>> = { vienna, geneva, 'new-york': newYork, unfccc, who, fao, unesco, plain };

/** The names of our own styles. */
export const styleNames: readonly string[] = Object.keys(files);

/** A style, and the series of symbols that it serves, each with the style that documents of the series have. */
export interface KnownStyle {
    readonly style: HouseStyle;
    readonly series: ReadonlyMap<string, HouseStyle>;
}

/** A style from its file. What the file leaves out comes from the style below it. */
export function knownStyle(name: string, { style, series }: StyleFile, below?: HouseStyle): KnownStyle {
    const whole = completed(name, style, below);
    return {
        style: whole,
        series: new Map(Object.entries(series).map(([head, changes]) => [head, completed(name, changes, whole)])),
    };
}

interface OwnStyles {
    readonly byName: ReadonlyMap<string, KnownStyle>;
    readonly usual: (symbol: string) => HouseStyle;
    readonly hours: ReadonlySet<HouseStyle['hours']>;
}

/** Made when the first document is printed. */
const ownStyles = onceComputed((): OwnStyles => {
    const byName = new Map(styleNames.map((name) => [name, knownStyle(name, readStyle(files[name]))]));
    const all = [...byName.values()];
    const otherwise = byName.get('plain')!.style;
    const hours = new Set(all.flatMap(({ style, series }) => [style, ...series.values()].map((one) => one.hours)));
    return { byName, hours, usual: onceForText((symbol) => styleOfSeries(symbol, all) ?? otherwise) };
});

/** One of our own styles by its name, whatever its capitals. */
export function ownStyle(name: string): KnownStyle | undefined {
    return ownStyles().byName.get(name.trim().toLowerCase());
}

/** Whether meeting hours are those of one of our own styles, not those that a style of a workspace says of its house. */
export function areOurHours(hours: HouseStyle['hours']): boolean {
    return ownStyles().hours.has(hours);
}

/** The style of a document that names none: that of the series of its symbol, else `plain`. */
export function usualStyle(symbol: string): HouseStyle {
    return ownStyles().usual(symbol);
}

/**
 * One of our own styles as a document has it: with what its own series has otherwise, where the style serves that series.
 * @returns undefined where none has the name
 */
export function styleFor(name: string, symbol: string): HouseStyle | undefined {
    const known = ownStyle(name);
    return known && (styleOfSeries(symbol, [known]) ?? known.style);
}

/** The style whose series is the longest beginning of a symbol. */
export function styleOfSeries(symbol: string, styles: readonly KnownStyle[]): HouseStyle | undefined {
    let best: { readonly length: number; readonly style: HouseStyle } | undefined;
    for (const { series } of styles) {
        for (const [head, style] of series) {
            if (head.length > (best?.length ?? 0) && isOfSeries(symbol, head)) {
                best = { length: head.length, style };
            }
        }
    }
    return best?.style;
}

/** Whether a symbol begins like a series: `A/CN.9` before a sign or the end. `#` stands for a number: `EB#`, `# EX`. */
function isOfSeries(symbol: string, head: string): boolean {
    let at = 0;
    for (const sign of head) {
        if (sign === '#') {
            const start = at;
            while (isFigure(symbol.charCodeAt(at))) {
                at++;
            }
            if (at === start) {
                return false;
            }
        } else if (symbol.charAt(at) === sign) {
            at++;
        } else {
            return false;
        }
    }
    return !/[A-Za-z0-9]$/u.test(head) || !/[\p{L}\p{N}]/u.test(symbol.charAt(at));
}

function isFigure(code: number): boolean {
    return code >= 0x30 && code <= 0x39;
}
