/** The rule on what a new language version leaves to translate. */
import type { AstNode } from 'langium';
import { type Inline, type Item, isField, isItem, isMark, isText } from '../../grammar/generated/ast.js';
import { ellipsis } from '../../drafting/skeleton/placeholder.js';
import { remembered } from '../../kept/remembered.js';
import { passagesIn } from '../../semantics/passages.js';
import { pathOf } from '../../semantics/outline.js';
import type { Reading } from '../../semantics/reading.js';
import { runOf, spanOf, textOf } from '../../syntax/tree/nodes.js';
import { type Spot, spotInside } from '../../syntax/tree/spots.js';
import { freeSigns } from '../../text/free-signs.js';
import type { Rule, RuleContext } from '../rule.js';

export const untranslatedRule: Rule = {
    code: 'translation/untranslated',
    severity: 'information',
    finds: 'a passage of a language version that is still to be translated',
    needs: (context) => {
        const titles = isTranslation(context) ? titlesOfOriginal(context) : undefined;
        return [isTranslation(context), context.reading.locale, titles, titles && titles.size > 0 ? context.reading.outline : undefined];
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
    const isTitle = isItem(piece) && parts === piece.title?.parts;
    if (at === undefined || (isTitle && text.slice(0, at).trim() !== '' && isOfOriginal(piece, context))) {
        return undefined;
    }
    const index = starts.findLastIndex((start) => start <= at);
    const part = parts[index];
    const inside = at - (starts[index] ?? 0);
    return part && isText(part) ? spotInside(part, inside, inside + ellipsis.length) : undefined;
}

/** Whether the title of an item has an ellipsis in the original. */
function isOfOriginal(item: Item, context: RuleContext): boolean {
    const titles = titlesOfOriginal(context);
    const entry = titles.size > 0 ? context.reading.outline.entryOf(item) : undefined;
    return entry !== undefined && titles.has(pathOf(entry) ?? '');
}

function titlesOfOriginal({ reading: { masthead }, versions: { others } }: RuleContext): ReadonlySet<string> {
    const original = others.find(({ language }) => language === masthead.original) ?? others[0];
    return original ? titlesWithEllipsis(original.facts.reading) : none;
}

const none: ReadonlySet<string> = new Set();
/** The items, by their paths, with an ellipsis in their titles. */
const titlesWithEllipsis = remembered(
    ({ outline }: Reading): ReadonlySet<string> =>
        new Set(
            outline.items.filter(({ item }) => item.title && /…|\.\.\./u.test(runOf(item.title))).flatMap((entry) => pathOf(entry) ?? []),
        ),
);

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
