/** The code action that writes the straight quotation marks of paragraphs as the language does. They are no mistake, so no finding names them. */
import type { LangiumDocument } from 'langium';
import { CodeActionKind, type Range } from 'vscode-languageserver-protocol';
import { proseQuotations } from '../../language/drafting/quotation-marks.js';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { piecesOf } from '../../language/kept/pieces.js';
import { passagesIn } from '../../language/semantics/passages.js';
import { readingOf } from '../../language/semantics/reading.js';
import { runOf, spanOf } from '../../language/syntax/tree/nodes.js';
import type { TextChange } from '../../language/text/change.js';
import type { Rewriting } from './shared/rewriting.js';
import { offsetAt } from './shared/places.js';

export const quotationMarks: Rewriting = {
    title: 'Write the quotation marks of the language',
    kind: `${CodeActionKind.RefactorRewrite}.quotationMarks`,
    changesIn,
};

function* changesIn(document: LangiumDocument, { start, end }: Range): Generator<TextChange> {
    const root = document.parseResult.value;
    if (!isAgenda(root)) {
        return;
    }
    const [from, to] = [offsetAt(document, start), offsetAt(document, end)];
    const { locale } = readingOf(root);
    for (const piece of piecesOf(root)) {
        const span = spanOf(piece);
        for (const { node } of span.start <= to && from <= span.end ? passagesIn(piece) : []) {
            const base = spanOf(node.parts[0]).start;
            const text = spanOf(node).start <= to && from <= spanOf(node).end ? runOf(node) : '';
            for (const change of proseQuotations(text, locale)) {
                yield { start: base + change.start, end: base + change.end, text: change.text };
            }
        }
    }
}
