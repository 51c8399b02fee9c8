/** Whose name stands at the head of a document, by its symbol and the house style. */
import { usualStyle } from '../styles/catalogue.js';
import { type HouseStyle, styleValues } from '../styles/house-style.js';
import { findSymbols } from '../syntax/words/symbols.js';

const [bySymbol, always] = styleValues.issuer;

/**
 * Whether “United Nations” stands at the head of a document. Where the style leaves it to the symbol, it does if the symbol has the form of one of the United
 * Nations; organizations whose symbols have that form too, and which print a head of their own, are series of our styles.
 */
export function isOfUnitedNations(symbol: string, { issuer }: Pick<HouseStyle, 'issuer'> = usualStyle(symbol)): boolean {
    if (issuer !== bySymbol) {
        return issuer === always;
    }
    const [found] = findSymbols(symbol);
    return found?.start === 0 && found.end === symbol.length && usualStyle(symbol).issuer !== 'none';
}
