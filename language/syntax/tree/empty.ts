/** A document that is not read: it keeps its text and has the tree of an empty one. */
import type { AstNode, LangiumDocument, LangiumParser, Mutable } from 'langium';

/** Gives a document the tree of an empty text. */
export function giveEmptyTree(document: LangiumDocument, parser: LangiumParser): void {
    (document as Mutable<LangiumDocument>).parseResult = parser.parse('');
    (document.parseResult.value as Mutable<AstNode>).$document = document;
}
