/** The rule on what a new language version leaves to translate. */
import type { AstNode } from 'langium';
import { type Field, isField, isText } from '../../grammar/generated/ast.js';
import { ellipsis } from '../../drafting/skeleton/placeholder.js';
import { fieldValue } from '../../semantics/masthead.js';
import { passagesIn } from '../../semantics/passages.js';
import { isGap } from '../../text/characters.js';
import { runOf } from '../../syntax/tree/nodes.js';
import { type Spot, spotInside } from '../../syntax/tree/spots.js';
import type { Rule, RuleContext } from '../rule.js';

export const untranslatedRule: Rule = {
    code: 'translation/untranslated',
    severity: 'information',
    finds: 'a passage of a language version that is still to be translated',
    needs: (context) => [isTranslation(context)],
    *checkIn(piece, context) {
        if (!isTranslation(context)) {
            return;
        }
        const places = isField(piece) ? placeholderOf(piece) : placeholdersIn(piece);
        for (const at of places) {
            yield { at, message: `The words for “${ellipsis}” are still to be translated.` };
        }
    },
};

/** Whether the document is a language version, and not the original: there, an ellipsis may be what the author wants. */
export function isTranslation({ reading: { masthead }, versions }: RuleContext): boolean {
    const { language, original } = masthead;
    return language !== undefined && (original === undefined ? versions.others.length > 0 : original !== language);
}

/** A placeholder is the whole value of a line of the masthead. */
function placeholderOf(field: Field): readonly Spot[] {
    const text = field.parts.find(isText);
    return text && fieldValue(field) === ellipsis ? [ellipsisIn(text, text.text)] : [];
}

/** A placeholder begins its passage, and is a word of its own. One ellipsis after another is a sign of Chinese prose. */
function placeholdersIn(piece: AstNode): readonly Spot[] {
    return passagesIn(piece).flatMap(({ node }) => {
        const [first] = node.parts;
        const text = first ? runOf(node).trimStart() : '';
        const next = text.charAt(ellipsis.length);
        return first && text.startsWith(ellipsis) && (next === '' || next === '[' || isGap(next.charCodeAt(0)))
            ? [ellipsisIn(first, runOf(node))]
            : [];
    });
}

function ellipsisIn(node: AstNode, text: string): Spot {
    const start = text.indexOf(ellipsis);
    return spotInside(node, start, start + ellipsis.length);
}
