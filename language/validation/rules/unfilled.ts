/** The rule on what a new agenda leaves to be filled in. Language versions are told what is to be translated, and a rolled agenda what is to be looked at again. */
import { type Inline, isField, isMark, isText } from '../../grammar/generated/ast.js';
import { ellipsis } from '../../drafting/skeleton/placeholder.js';
import { placeholderSymbol, reviewIn } from '../../drafting/writer.js';
import { passagesIn } from '../../semantics/passages.js';
import { textOf } from '../../syntax/tree/nodes.js';
import { originOf } from '../../syntax/tree/placed-nodes.js';
import { type Spot, spotInside } from '../../syntax/tree/spots.js';
import { freeSigns } from '../../text/free-signs.js';
import { commentsAbove } from '../../text/lines.js';
import type { Rule, RuleContext } from '../rule.js';
import { isTranslation } from './untranslated.js';

export const unfilledRules: readonly Rule[] = [
    {
        code: 'text/unfilled',
        severity: 'information',
        finds: 'a place of a new agenda that is still to be filled in',
        needs: (context) => [isTranslation(context), context.reading.locale],
        *check({ reading: { agenda } }) {
            const symbol = agenda.opening?.symbol;
            if (symbol && textOf(symbol).split('/')[0] === placeholderSymbol) {
                yield {
                    at: { node: symbol },
                    message: `The symbol of the document is still to be written in place of ${placeholderSymbol}.`,
                };
            }
        },
        *checkIn(piece, context) {
            const passages = isField(piece)
                ? [{ kind: 'title' as const, parts: piece.parts }]
                : passagesIn(piece).map(({ kind, node: { parts } }) => ({ kind, parts }));
            for (const { kind, parts } of isTranslation(context) ? [] : passages) {
                const found = placeIn(parts, context);
                // A comment above a section belongs to the section before.
                const at = found && kind !== 'title' && isReviewed(parts) ? undefined : found;
                if (at) {
                    yield { at, message: `The words for “${ellipsis}” are still to be filled in.` };
                }
            }
        },
    },
];

/** The ellipsis that ends a passage, and stands free. Among other words it may be what the author wants. */
function placeIn(parts: readonly Inline[], { reading: { locale } }: RuleContext): Spot | undefined {
    const last = parts.findLast((part) => !isMark(part));
    const text = last && isText(last) ? textOf(last).trimEnd() : '';
    const at = last && text.endsWith(ellipsis) ? freeSigns(text, ellipsis, locale.citations.quotes).at(-1) : undefined;
    return last && at === text.length - ellipsis.length ? spotInside(last, at, at + ellipsis.length) : undefined;
}

/** Whether a comment above a passage asks for a second look. */
function isReviewed([first]: readonly Inline[]): boolean {
    const cst = first?.$cstNode;
    const { text, offset } = cst ? originOf(cst) : { text: '', offset: 0 };
    return commentsAbove(text, (cst?.offset ?? 0) - offset).some((comment) => reviewIn(comment) !== undefined);
}
