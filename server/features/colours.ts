/** The colour of each token. The types are the standard ones, because every theme has colours for them. */
import type { LeafCstNode } from 'langium';
import {
    isItem,
    isJoinedMention,
    isJoinedParagraph,
    isMark,
    isMention,
    isNamedItem,
    isParagraphMention,
    isTaken,
    isTitle,
} from '../../language/grammar/generated/ast.js';
import { partOfDayIn } from '../../language/semantics/parts-of-day.js';
import { isCitation } from '../../language/syntax/tree/nodes.js';

export interface Colour {
    readonly type: string;
    readonly modifier?: string;
}

/** By the token's name in the grammar. Running text itself has no colour. */
const colours: Readonly<Record<string, Colour>> = {
    agenda: { type: 'keyword' },
    introduction: { type: 'keyword' },
    group: { type: 'keyword' },
    item: { type: 'keyword' },
    heading: { type: 'keyword' },
    schedule: { type: 'keyword' },
    annex: { type: 'keyword' },
    ANNEX_HEADING: { type: 'keyword' },
    DOCUMENTS: { type: 'keyword' },
    day: { type: 'keyword' },
    documentation: { type: 'keyword' },
    register: { type: 'keyword' },
    resolution: { type: 'keyword' },
    decision: { type: 'keyword' },
    resolutions: { type: 'keyword' },
    decisions: { type: 'keyword' },
    complete: { type: 'keyword' },
    KEY: { type: 'property' },
    LANGUAGE: { type: 'property' },
    LABEL: { type: 'enumMember' },
    PARENT: { type: 'enumMember' },
    MARKER: { type: 'operator' },
    DASH: { type: 'operator' },
    BAR: { type: 'operator' },
    CELLS_END: { type: 'operator' },
    TABLE_RULE: { type: 'operator' },
    ROW: { type: 'operator' },
    RESOLUTION: { type: 'function' },
    DECISION: { type: 'function' },
    NUMBER: { type: 'function', modifier: 'declaration' },
    SPANS: { type: 'function', modifier: 'declaration' },
    SESSIONS: { type: 'number' },
    TITLE_BEFORE: { type: 'string' },
    TITLE_AFTER: { type: 'string' },
    SYMBOL: { type: 'variable' },
    BODY: { type: 'variable', modifier: 'declaration' },
    DATE: { type: 'number' },
    ISO_DATE: { type: 'number' },
    TIMES: { type: 'number' },
    TRACK: { type: 'namespace' },
    CONTINUED: { type: 'keyword' },
    MARK: { type: 'decorator' },
    NOTE: { type: 'decorator' },
    DEFINE: { type: 'decorator' },
    ']': { type: 'decorator' },
    ']:': { type: 'decorator' },
    NAMED: { type: 'decorator' },
    PARAGRAPH_NAME: { type: 'decorator' },
    PARAGRAPH_WORD: { type: 'keyword' },
    MENTION: { type: 'keyword' },
    JOIN: { type: 'keyword' },
    ITEM_WORD: { type: 'keyword' },
    '}': { type: 'keyword' },
    COMMENT: { type: 'comment' },
};

const itemLabel: Colour = { type: 'enumMember', modifier: 'declaration' };

/** The colour of a token. It may depend on whether the token's link resolves. */
export function colourOf(token: LeafCstNode): Colour | undefined {
    const colour = colours[token.tokenType.name];
    const node = token.astNode;
    if (colour?.type === 'enumMember') {
        if (isItem(node) && node.name) {
            return itemLabel;
        }
        const isReference = isTaken(node) || isMention(node) || isJoinedMention(node) || isNamedItem(node) || isItem(node);
        const isUnresolved = isReference && !node.item?.ref;
        return isUnresolved ? undefined : colour;
    }
    if (colour?.type === 'function' && isCitation(node)) {
        // A citation that no register lists keeps the colour of plain text.
        return node.entry.ref ? colour : undefined;
    }
    if (token.tokenType.name === 'TIMES' && partOfDayIn(token.text)) {
        return { type: 'keyword' };
    }
    if (token.tokenType.name === 'PARAGRAPH_NAME' && (isParagraphMention(node) || isJoinedParagraph(node))) {
        return node.paragraph.ref ? { type: 'enumMember' } : undefined;
    }
    if (token.tokenType.name === 'TEXT' && isTitle(node.$container)) {
        return { type: 'class' };
    }
    return colour && isMark(node) && !node.note.ref ? undefined : colour;
}
