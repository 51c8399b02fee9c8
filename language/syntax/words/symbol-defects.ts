/** What is wrong with a document symbol: in its form, or held against the series of the document. */
import { onceForText } from '../../kept/once.js';
import { latinised } from '../../locales/look-alikes.js';
import { isKnownName, isOfUnitedNations, lacksDot } from './symbol-segments.js';
import { isStrictSymbol, plainSymbol } from './symbols.js';

/** What is wrong with a symbol, and the corrected symbol if it is certain. */
export interface SymbolDefect {
    readonly kind: 'dot' | 'segment' | 'blank' | 'fullwidth' | 'form';
    readonly corrected?: string;
}

const addendum = /\/(Add|Corr|Rev|Amend)(\d+)/gu;

/** The defect of a symbol; undefined if it follows the grammar. The correction has no other defect that is known. Never throws. */
export const symbolDefect = onceForText((written): SymbolDefect | undefined => {
    const symbol = latinised(written);
    if (/[／]/u.test(symbol)) {
        return { kind: 'fullwidth', corrected: withDots(symbol.replace(/／/gu, '/')) };
    }
    if (/\/\s/u.test(symbol)) {
        return { kind: 'blank', corrected: withDots(symbol.replace(/\/\s+/gu, '/')) };
    }
    if (/\/\/|\/\*{0,2}$/u.test(symbol)) {
        return { kind: 'segment' };
    }
    const mended = withDots(symbol);
    if (mended !== symbol) {
        return { kind: 'dot', corrected: mended };
    }
    return isStrictSymbol(symbol) && /\d/u.test(symbol) ? undefined : { kind: 'form' };
});

/** The symbol with the dots that its segments have lost. */
function withDots(symbol: string): string {
    const plain = symbol.replace(addendum, '/$1.$2');
    if (!isOfUnitedNations(plain)) {
        return plain;
    }
    const end = plainSymbol(plain).length;
    return (
        plain
            .slice(0, end)
            .split('/')
            .map((segment, index) => (lacksDot(segment, index) ? segment.replace(/\d/u, '.$&') : segment))
            .join('/') + plain.slice(end)
    );
}

/** Whether a symbol is written with Cyrillic letters that look like Latin ones. */
export const hasLookAlikes = onceForText(
    (written): boolean => /\p{Script=Cyrillic}/u.test(written) && !/\p{Script=Cyrillic}/u.test(latinised(written)),
);

/** The series of a symbol: its segments without the last number and what was added to it, `Add.1`. */
export const seriesOf = onceForText((symbol): readonly string[] => {
    const segments = plainSymbol(symbol).split('/');
    while (/^(?:Add|Amend|Corr|Rev)\.\d+$/u.test(segments.at(-1) ?? '')) {
        segments.pop();
    }
    return /\d$/u.test(segments.at(-1) ?? '') ? segments.slice(0, -1) : [];
});

/**
 * The symbol as it was meant, if it is one of the given series with one letter wrong, missing, added or exchanged with its neighbour: `CAC/COPS/WG.4/2024/3`.
 * The rest of the series must bear that out, and letters that are a name of their own (WG.II, CTOC) are never taken for a slip.
 */
export function slipOfSeries(written: string, series: readonly string[]): string | undefined {
    const symbol = latinised(written);
    const segments = symbol.split('/');
    if (series.length === 0 || segments.length <= series.length) {
        return undefined;
    }
    let slip = -1;
    let alike = 0;
    for (const [index, right] of series.entries()) {
        const [letters, rest] = lettersAndRest(right);
        const [written, number] = lettersAndRest(segments[index] ?? '');
        if (letters !== written) {
            if (slip >= 0 || rest !== number || isKnownName(written) || !isOneSlip(written, letters)) {
                return undefined;
            }
            slip = index;
        } else {
            alike += letters.length > 1 || (rest === number && rest !== '') ? 1 : 0;
        }
    }
    return slip < 0 || alike === 0 ? undefined : segments.with(slip, series[slip] ?? '').join('/');
}

/** `WG.4` is WG and .4, `2024` is nothing and 2024. */
const lettersAndRest = onceForText((segment): readonly [letters: string, rest: string] => {
    const letters = /^[A-Za-z]*/u.exec(segment)?.[0] ?? '';
    return [letters, segment.slice(letters.length)];
});

/** Whether capitals differ by one letter, or by two neighbours that are exchanged. */
function isOneSlip(written: string, right: string): boolean {
    if (Math.min(written.length, right.length) < 2 || Math.abs(written.length - right.length) > 1 || !/^[A-Z]+$/u.test(written)) {
        return false;
    }
    let at = 0;
    while (at < right.length && written[at] === right[at]) {
        at++;
    }
    const [here, there] = [written.slice(at), right.slice(at)];
    return (
        here.slice(1) === there.slice(1) ||
        here.slice(1) === there ||
        here === there.slice(1) ||
        (here[0] === there[1] && here[1] === there[0] && here.slice(2) === there.slice(2))
    );
}
