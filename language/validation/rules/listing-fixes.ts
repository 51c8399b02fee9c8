/** The fix of a paper that the text cites and no documentation lists. */
import { type Documentation, isDocumentation, isFootnote, isIntroduction, isItem, isTextSection } from '../../grammar/generated/ast.js';
import type { AstNode } from 'langium';
import { spanOf, textOf } from '../../syntax/tree/nodes.js';
import { propertyIn } from '../../syntax/tree/properties.js';
import { documentationLine, paperLine } from '../../drafting/writer.js';
import { lineEndOf, replace } from '../edits.js';
import type { Fix, RuleContext } from '../rule.js';

/**
 * Lists a paper in the documentation of the item or heading that cites it, as the last one. Its description is left to the author: the symbol alone is a
 * paper too.
 */
export function listedIn(section: AstNode | undefined, symbol: string, { document }: RuleContext): readonly Fix[] {
    if (!isTextSection(section)) {
        return [];
    }
    const end = lineEndOf(document);
    const documentation = section.blocks.findLast(isDocumentation);
    const last = documentation ?? section.blocks.findLast((block) => !isFootnote(block));
    if (!last) {
        return [];
    }
    const place = spanOf(last).end;
    const paper = documentation
        ? `${bulletIn(documentation)}${paperLine('', symbol)}`
        : `${end}${documentationLine}${end}${paperLine('', symbol)}`;
    const where = isItem(section) ? 'the item' : isIntroduction(section) ? 'the introduction' : 'the heading';
    return [{ title: `List ${symbol} in the documentation of ${where}`, changes: [replace(place, place, `${end}${paper}`)] }];
}

/** What stands before a paper of a list: a dash and a blank, or nothing. */
function bulletIn({ papers }: Documentation): string {
    const last = papers.at(-1);
    const bullet = last && propertyIn(last.$cstNode, 'bullet')?.text.trim();
    return bullet && textOf(last).startsWith(bullet) ? `${bullet} ` : '';
}
