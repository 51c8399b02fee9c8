/** Linked editing: the name of a note is typed in its definition and in all its marks at once. */
import type { LangiumDocument } from 'langium';
import type { LinkedEditingRanges, Position } from 'vscode-languageserver-protocol';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { readingOf } from '../../language/semantics/reading.js';
import { rangeOf } from '../../language/syntax/tree/nodes.js';
import { offsetAt, tokenAt } from './shared/places.js';

/** What a name may be while it is typed. */
const wordPattern = '[^\\]\\[\\s]{1,20}';

/** The places of the name at a position, if it names one note that is marked and defined. */
export function linkedRanges(document: LangiumDocument, position: Position): LinkedEditingRanges | null {
    const root = document.parseResult.value;
    const token = tokenAt(root, offsetAt(document, position));
    if (!isAgenda(root) || token?.tokenType.name !== 'NOTE') {
        return null;
    }
    const { notes } = readingOf(root);
    const defined = notes.definitions.filter(({ name }) => name === token.text).map((note) => rangeOf(note, 'name'));
    const marked = notes.marks.flatMap(({ note }) => (note.$refText === token.text ? (note.$refNode?.range ?? []) : []));
    return defined.length === 1 && marked.length > 0 ? { ranges: [...marked, ...defined], wordPattern } : null;
}
