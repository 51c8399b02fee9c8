/** The rule on what a new language version leaves to translate. */
import type { AstNode } from 'langium';
import { type Inline, type Item, isDocumentation, isField, isItem, isMark, isText, type Paper } from '../../grammar/generated/ast.js';
import { ellipsis } from '../../drafting/skeleton/placeholder.js';
import { reviewIn } from '../../drafting/writer.js';
import { remembered } from '../../kept/remembered.js';
import { passagesIn } from '../../semantics/passages.js';
import { pathOf } from '../../semantics/outline.js';
import type { Reading } from '../../semantics/reading.js';
import { oneLine, runOf, spanOf, textOf } from '../../syntax/tree/nodes.js';
import { type Spot, spotInside } from '../../syntax/tree/spots.js';
import { originOf } from '../../syntax/tree/placed-nodes.js';
import { freeSigns } from '../../text/free-signs.js';
import { commentsAbove } from '../../text/lines.js';
import type { Rule, RuleContext } from '../rule.js';

export const untranslatedRule: Rule = {
    code: 'translation/untranslated',
    severity: 'information',
    finds: 'a passage of a language version that is still to be translated',
    needs: (context) => {
        const ellipses = isTranslation(context) ? ellipsesOfOriginal(context) : undefined;
        return [
            isTranslation(context),
            context.reading.locale,
            ellipses,
            ellipses && ellipses.size > 0 ? context.reading.outline : undefined,
        ];
    },
    *checkIn(piece, context) {
        if (!isTranslation(context)) {
            return;
        }
        for (const parts of passagesOf(piece)) {
            const at = placeIn(parts, context, piece);
            if (at) {
                yield { at, message: `The words for “${ellipsis}” are still to be translated.` };
            }
        }
    },
};

/** Whether the document is a language version, and not the original: there, an ellipsis may be what the author wants. */
export function isTranslation({ reading: { masthead }, versions }: RuleContext): boolean {
    const { language, original } = masthead;
    return language !== undefined && (original === undefined ? versions.others.length > 0 : original !== language);
}

/** The running texts of a piece: the value of a line of the masthead, or the passages of a section. */
function passagesOf(piece: AstNode): readonly (readonly Inline[])[] {
    return isField(piece) ? [piece.parts] : passagesIn(piece).map(({ node }) => node.parts);
}

/** The first place to translate in a passage: an ellipsis that stands free. In a title it is none where the original has one among its words too. */
function placeIn(parts: readonly Inline[], context: RuleContext, piece: AstNode): Spot | undefined {
    if (!parts.some((part) => isText(part) && textOf(part).includes(ellipsis))) {
        return undefined;
    }
    const { text, starts } = runIn(parts);
    const [at] = freeSigns(text, ellipsis, context.reading.locale.citations.quotes);
    if (at === undefined || (isItem(piece) && isOfOriginal(piece, { parts, text, at }, context))) {
        return undefined;
    }
    const index = starts.findLastIndex((start) => start <= at);
    const part = parts[index];
    const inside = at - (starts[index] ?? 0);
    return part && isText(part) ? spotInside(part, inside, inside + ellipsis.length) : undefined;
}

/**
 * Whether an ellipsis of an item is one of the original too: among the words of its title, or in place of a paper, as in an agenda that was rolled forward.
 */
function isOfOriginal(
    item: Item,
    { parts, text, at }: { readonly parts: readonly Inline[]; readonly text: string; readonly at: number },
    context: RuleContext,
): boolean {
    const kind =
        parts === item.title?.parts
            ? text.slice(0, at).trim() === ''
                ? undefined
                : 'title'
            : isEmptyPaper(item, parts)
              ? 'paper'
              : undefined;
    if (kind === 'paper' && asksForReview(parts)) {
        return true;
    }
    const original = kind === undefined ? none : ellipsesOfOriginal(context);
    const entry = original.size > 0 ? context.reading.outline.entryOf(item) : undefined;
    return entry !== undefined && original.has(`${kind} ${pathOf(entry) ?? ''}`);
}

/** Whether passages of an item are a line of documentation with nothing but an ellipsis. */
function isEmptyPaper({ blocks }: Item, parts: readonly Inline[]): boolean {
    return oneLine({ parts }) === ellipsis && papersOf(blocks).some((paper) => paper.parts === parts);
}

/** Whether a comment above a passage asks for a second look, as above a paper of the last session. */
function asksForReview([first]: readonly Inline[]): boolean {
    const cst = first?.$cstNode;
    const { text, offset } = cst ? originOf(cst) : { text: '', offset: 0 };
    return commentsAbove(text, (cst?.offset ?? 0) - offset).some((comment) => reviewIn(comment) !== undefined);
}

function papersOf(blocks: Item['blocks']): readonly Paper[] {
    return blocks.filter(isDocumentation).flatMap(({ papers }) => papers);
}

function ellipsesOfOriginal({ reading: { masthead }, versions: { others } }: RuleContext): ReadonlySet<string> {
    const original = others.find(({ language }) => language === masthead.original) ?? others[0];
    return original ? withEllipsis(original.facts.reading) : none;
}

const none: ReadonlySet<string> = new Set();
/** The items, by their paths, with an ellipsis in their titles or in place of a paper. */
const withEllipsis = remembered(({ outline }: Reading): ReadonlySet<string> => {
    const found = outline.items.flatMap((entry) => {
        const { title, blocks } = entry.item;
        const kinds = [
            ...(title && /…|\.\.\./u.test(runOf(title)) ? ['title'] : []),
            ...(papersOf(blocks).some((paper) => oneLine(paper) === ellipsis) ? ['paper'] : []),
        ];
        const path = kinds.length > 0 ? pathOf(entry) : undefined;
        return path === undefined ? [] : kinds.map((kind) => `${kind} ${path}`);
    });
    return found.length > 0 ? new Set(found) : none;
});

/** The text of a passage without the comments in it, and where each part begins. A mark of a note follows its text without a blank. */
function runIn(parts: readonly Inline[]): { readonly text: string; readonly starts: readonly number[] } {
    const starts: number[] = [];
    let text = '';
    let end: number | undefined;
    for (const part of parts) {
        const span = spanOf(part);
        text += end !== undefined && span.start > end && !isMark(part) ? '\n' : '';
        starts.push(text.length);
        text += textOf(part);
        end = span.end;
    }
    return { text, starts };
}
