/** Whose name stands at the head of a document, by its symbol. */
import { findSymbols } from '../syntax/words/symbols.js';

/** How the symbols of organizations begin that are written as those of the United Nations are, and have a head of their own. */
const others = /^(?:CTBT|CX|GC|GOV|ICC-ASP|IDB|IMO|IOPC|ISBA|ITU|OPCW|PBC|WIPO|WMO|WO|WT)(?=[./(-])/u;

/** Whether a document with a symbol is one of the United Nations: its symbol has their form. Others print their own head. */
export function isOfUnitedNations(symbol: string): boolean {
    const [found] = findSymbols(symbol);
    return found?.start === 0 && found.end === symbol.length && !others.test(symbol);
}
