/** The code action that turns items named in plain words into checked mentions: “agenda item 2 (a)” into `{agenda item 2 (a)}`. */
import type { LangiumDocument } from 'langium';
import { CodeActionKind, type Range } from 'vscode-languageserver-protocol';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { piecesOf } from '../../language/kept/pieces.js';
import { isOfOwnAgenda, plainItemsIn } from '../../language/semantics/plain-items.js';
import { readingOf } from '../../language/semantics/reading.js';
import { spanOf } from '../../language/syntax/tree/nodes.js';
import type { TextChange } from '../../language/text/change.js';
import type { Rewriting } from './shared/rewriting.js';
import { offsetAt } from './shared/places.js';

export const itemMentions: Rewriting = {
    title: 'Make it a mention of the item',
    kind: `${CodeActionKind.RefactorRewrite}.mention`,
    changesIn,
};

/** Braces around each item of this agenda that is named in plain words where a range touches it. */
function* changesIn(document: LangiumDocument, { start, end }: Range): Generator<TextChange> {
    const root = document.parseResult.value;
    if (!isAgenda(root)) {
        return;
    }
    const [from, to] = [offsetAt(document, start), offsetAt(document, end)];
    const reading = readingOf(root);
    for (const piece of piecesOf(root)) {
        const span = spanOf(piece);
        for (const item of span.start <= to && from <= span.end ? plainItemsIn(piece, reading.locale) : []) {
            const base = spanOf(item.first).start;
            const [open, close] = [base + item.start, base + item.end];
            if (open <= to && from <= close && reading.outline.byLabel.has(item.label) && isOfOwnAgenda(item, reading)) {
                yield { start: open, end: open, text: '{' };
                yield { start: close, end: close, text: '}' };
            }
        }
    }
}
