/** The rule on what is left to be filled in. Language versions are told what is to be translated, and a rolled agenda what is to be looked at again. */
import type { AstNode } from 'langium';
import { type Field, type Inline, isAnnex, isField, isMark, isText } from '../../grammar/generated/ast.js';
import { ellipsis } from '../../drafting/skeleton/placeholder.js';
import { placeholderSymbol, reviewIn } from '../../drafting/writer.js';
import type { Locale } from '../../locales/locale.js';
import { isToFill, type PlaceToFill, placesToFill } from '../../semantics/filling.js';
import { foundIn, type PlacedPassage, passagesIn } from '../../semantics/passages.js';
import { readableLines } from '../../syntax/words/joined.js';
import { textOf } from '../../syntax/tree/nodes.js';
import { onceForPassageWith } from '../../syntax/tree/passage-text.js';
import { originOf } from '../../syntax/tree/placed-nodes.js';
import { type Spot, spotInside } from '../../syntax/tree/spots.js';
import { freeSigns } from '../../text/free-signs.js';
import { commentsAbove } from '../../text/lines.js';
import { shorten } from '../edits.js';
import type { Finding, Rule, RuleContext } from '../rule.js';
import { isTranslation } from './untranslated.js';

export const unfilledRules: readonly Rule[] = [
    {
        code: 'text/unfilled',
        severity: 'information',
        finds: 'a place that is still to be filled in',
        needs: (context) => [isTranslation(context), context.reading.locale],
        *check({ reading: { agenda, locale } }) {
            const symbol = agenda.opening?.symbol;
            const written = textOf(symbol);
            if (symbol && written.split('/')[0] === placeholderSymbol) {
                yield {
                    at: { node: symbol },
                    message: `The symbol of the document is still to be written in place of ${placeholderSymbol}.`,
                };
            }
            for (const { start, end } of symbol ? placesToFill(written, locale) : []) {
                yield { at: spotInside(symbol!, start, end), message: messageFor(written.slice(start, end)) };
            }
        },
        *checkIn(piece, context) {
            if (isField(piece)) {
                yield* inField(piece, context);
                return;
            }
            for (const { kind, node } of isTranslation(context) ? [] : passagesIn(piece)) {
                const at = placeAtEnd(node.parts, context);
                // A comment above a section belongs to the section before.
                if (at && (kind === 'title' || !isReviewed(node.parts))) {
                    yield { at, message: messageFor(ellipsis) };
                }
            }
            yield* inPassages(piece, context.reading.locale);
        },
    },
];

function messageFor(written: string): string {
    return written === ellipsis
        ? `The words for “${ellipsis}” are still to be filled in.`
        : `“${shorten(written)}” is still to be filled in.`;
}

/** Lines of the masthead whose value is any text. What others cannot read is told of them. */
const freeKeys: ReadonlySet<string> = new Set(['title', 'author', 'place', 'venue', 'body', 'conference', 'session', 'meeting']);

function* inField(field: Field, context: RuleContext): Iterable<Finding> {
    const { locale } = context.reading;
    const at = isTranslation(context) ? undefined : placeAtEnd(field.parts, context);
    if (at) {
        yield { at, message: messageFor(ellipsis) };
        return;
    }
    for (const node of freeKeys.has(field.key) ? field.parts.filter(isText) : []) {
        const text = textOf(node);
        const isWhole = field.parts.length === 1 && isToFill(text, locale);
        for (const { start, end } of isWhole ? [{ start: 0, end: text.length }] : placesToFill(text, locale)) {
            yield { at: spotInside(node, start, end), message: messageFor(text.slice(start, end)) };
        }
    }
}

/** Places in a text as it is typed. */
const placesIn = onceForPassageWith((typed, locale: Locale): readonly PlaceToFill[] | undefined => {
    const { text, startOf, endOf } = readableLines(typed);
    const places = placesToFill(text, locale).map(({ start, end }) => ({ start: startOf(start), end: endOf(end) }));
    return places.length > 0 ? places : undefined;
});

/** Places among words. What stands in an annex, in a table or in the timetable may be a form, or said of the programme. */
function* inPassages(piece: AstNode, locale: Locale): Iterable<Finding> {
    for (const { passage, text, first, found } of foundIn(piece, (passage) => placesIn(passage, locale))) {
        for (const { start, end } of isReviewed(passage.node.parts) ? [] : found) {
            const written = text.slice(start, end);
            if (!mayBeMeant(passage, written)) {
                yield { at: spotInside(first, start, end), message: messageFor(written) };
            }
        }
    }
}

function mayBeMeant({ kind, section }: PlacedPassage, written: string): boolean {
    const isBlank = written.startsWith('_');
    return isBlank ? kind === 'cell' || isAnnex(section) : (kind === 'row' || kind === 'cell') && /^[(（]/u.test(written);
}

/** The ellipsis that ends a passage, and stands free. Among other words it may be what the author wants. */
function placeAtEnd(parts: readonly Inline[], { reading: { locale } }: RuleContext): Spot | undefined {
    const last = parts.findLast((part) => !isMark(part));
    const text = last && isText(last) ? textOf(last).trimEnd() : '';
    const sign = [ellipsis, '...'].find((one) => text.endsWith(one));
    const at = last && sign ? freeSigns(text, sign, locale.citations.quotes).at(-1) : undefined;
    return last && sign && at === text.length - sign.length ? spotInside(last, at, at + sign.length) : undefined;
}

/** Whether a comment above a passage asks for a second look. */
function isReviewed([first]: readonly Inline[]): boolean {
    const cst = first?.$cstNode;
    const { text, offset } = cst ? originOf(cst) : { text: '', offset: 0 };
    return commentsAbove(text, (cst?.offset ?? 0) - offset).some((comment) => reviewIn(comment) !== undefined);
}
