/** What the end of a symbol says: the document that is revised, corrected or added to, and how often. */
import { onceForText } from '../kept/once.js';

/** A document by its symbol. `X/1`, `X/1/Rev.2`, `X/1/Corr.1` and `X/1/Add.1` are about the same session. */
export interface DocumentName {
    /** The symbols without additions: mostly one, and two where two bodies issue a document together. Empty where the symbol is not known. */
    readonly bases: readonly string[];
    /** The symbol without revisions and corrections: of all documents with the same one, the latest counts. */
    readonly revised: string;
    /** The greater, the later. */
    readonly revision: number;
}

const addition = /^(?:(Rev|Corr)|Add|Amend)\.? ?(\d{1,4})$/iu;

/** More corrections than any revision has. */
const mostCorrections = 10_000;

/** @param symbol in Latin letters, without asterisks */
export const documentNamed = onceForText((symbol): DocumentName => {
    const bases = symbol.split(/[,;–—]/u).flatMap((one) => {
        const base = withoutAdditions(one).join('/');
        return base === '' || base.includes('…') ? [] : [base];
    });
    let revision = 0;
    const kept: string[] = [];
    for (const segment of segmentsOf(symbol)) {
        const [, word, number] = addition.exec(segment) ?? [];
        if (word === undefined) {
            kept.push(segment);
        } else {
            revision += Number(number) * (word === 'rev' ? mostCorrections : 1);
        }
    }
    return { bases, revised: kept.join('/'), revision };
});

/** Whether two symbols are of one document, or of one and of what is added to it. */
export function isSameDocument(one: DocumentName, other: DocumentName): boolean {
    return one.bases.some((base) => other.bases.includes(base));
}

function segmentsOf(symbol: string): readonly string[] {
    return symbol.trim().toLowerCase().split('/');
}

function withoutAdditions(symbol: string): readonly string[] {
    const segments = [...segmentsOf(symbol)];
    while (segments.length > 1 && (addition.test(segments.at(-1) ?? '') || segments.at(-1) === 'summary')) {
        segments.pop();
    }
    return segments;
}
