/** Whether a document was read in the right encoding. Each part is looked at once. */
import type { LangiumDocument } from 'langium';
import { remembered } from '../../kept/remembered.js';
import { type Misreading, misreadingOf, type Tally, tallyOf } from '../../text/misread.js';
import { partsOf } from './parser.js';

const tallyOfPart = remembered(({ text }: { readonly text: string }) => tallyOf(text));

/** The tallies of the parts of a document; one tally of the whole if it was not read in parts. */
export function talliesIn(document: LangiumDocument): readonly Tally[] {
    const parts = partsOf(document.parseResult.value);
    return parts.length > 0 ? parts.map(({ origin }) => tallyOfPart(origin)) : [tallyOf(document.textDocument.getText())];
}

/** How a document was misread; undefined if nothing shows that it was. */
export function misreadingIn(document: LangiumDocument): Misreading | undefined {
    const beginning = document.textDocument.getText({ start: { line: 0, character: 0 }, end: { line: 0, character: 3 } });
    return misreadingOf(talliesIn(document), beginning);
}

/** Whether the text certainly differs from the text that was written. */
export function isCertain({ kind }: Misreading): boolean {
    return kind !== 'damaged';
}
