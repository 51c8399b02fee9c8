/** What a place in the text is about, and where else the same thing is named: the basis of definition, references, highlights and rename. */
import { type AstNode, AstUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import {
    isFootnote,
    isListEntry,
    isParagraph,
    isParagraphMention,
    isItem,
    isMark,
    isJoinedMention,
    isJoinedParagraph,
    isMention,
    isNamedItem,
    isPaper,
    isRegistered,
    isRegisterEntry,
    isRegisterRange,
    isSymbolText,
    isTaken,
    type Footnote,
    type Item,
    type JoinedParagraph,
    type ParagraphMention,
    type Registered,
} from '../../../language/grammar/generated/ast.js';
import { EditedDocument } from '../../../language/text/edited-document.js';
import { type Citation, isCitation } from '../../../language/syntax/tree/nodes.js';
import { normaliseNumber } from '../../../language/syntax/words/normal-number.js';
import { plainSymbol } from '../../../language/syntax/words/symbols.js';
import type { NumberedParagraph } from '../../../language/semantics/paragraphs.js';
import { remembered } from '../../../language/kept/remembered.js';
import { type TokenPart, tokenPartsOf, tokenAt, tokensIn } from './places.js';
import type { AgendaSharedServerServices } from '../../service-types.js';
import { rangeFromSummary } from '../../workspace/summary.js';

/** An item by its label, where it is defined or referred to. */
export type ItemSubject = Extract<Subject, { kind: 'item' }>;

/** A note by its name, at its text or at a mark. */
export type NoteSubject = Extract<Subject, { kind: 'note' }>;

/**
 * `token` is the name as typed at the place. What it names is undefined if the link is broken. The entry of a number in a range is the range; at the range
 * itself the number is empty.
 */
export type Subject =
    | { readonly kind: 'item'; readonly token: LeafCstNode; readonly item: Item | undefined; readonly label: string }
    | { readonly kind: 'note'; readonly token: LeafCstNode; readonly note: Footnote | undefined; readonly name: string }
    | {
          readonly kind: 'paragraph';
          readonly token: LeafCstNode;
          readonly paragraph: NumberedParagraph | undefined;
          readonly name: string;
      }
    | { readonly kind: 'entry'; readonly token: LeafCstNode; readonly entry: Registered | undefined; readonly number: string }
    | { readonly kind: 'symbol'; readonly token: LeafCstNode; readonly symbol: string };

/** A place where a subject is named. */
export interface Occurrence {
    readonly uri: string;
    readonly range: Range;
    /** The name as typed there. */
    readonly text: string;
    /** Whether it is defined here: the item, the text of the note, the register entry, the line of documentation. */
    readonly defines: boolean;
    /** Shown with a definition: the whole item, note, entry or line. */
    readonly around: Range;
}

/** The subject at an offset; undefined if there is none. */
export function subjectAt(document: LangiumDocument, offset: number): Subject | undefined {
    const token = tokenAt(document.parseResult.value, offset);
    return token && subjectOf(token);
}

function subjectOf(token: LeafCstNode): Subject | undefined {
    const node = token.astNode;
    switch (token.tokenType.name) {
        case 'LABEL':
        case 'PARENT':
            if (isItem(node) && node.name) {
                return { kind: 'item', token, item: node, label: node.name ?? '' };
            }
            return isTaken(node) || isMention(node) || isJoinedMention(node) || isNamedItem(node) || isItem(node)
                ? { kind: 'item', token, item: node.item?.ref, label: node.item?.$refText ?? '' }
                : undefined;
        case 'NOTE':
        case 'MARK':
        case 'DEFINE':
        case ']':
        case ']:':
            if (isFootnote(node)) {
                return { kind: 'note', token: noteNameToken(node) ?? token, note: node, name: node.name };
            }
            return isMark(node)
                ? { kind: 'note', token: noteNameToken(node) ?? token, note: node.note.ref, name: node.note.$refText }
                : undefined;
        case 'PARAGRAPH_NAME':
            if (isParagraph(node) || isListEntry(node)) {
                return { kind: 'paragraph', token, paragraph: node, name: node.name ?? '' };
            }
            return isParagraphMention(node) || isJoinedParagraph(node)
                ? { kind: 'paragraph', token, paragraph: paragraphOf(node), name: node.paragraph.$refText }
                : undefined;
        case 'RESOLUTION':
        case 'DECISION':
            return isCitation(node) ? citedEntry(node, token) : undefined;
        case 'SPANS':
            return isRegisterRange(node) ? { kind: 'entry', token, entry: node, number: '' } : undefined;
        case 'NUMBER':
            return isRegisterEntry(node) ? { kind: 'entry', token, entry: node, number: node.name ?? '' } : undefined;
        case 'SYMBOL':
            return isSymbolText(node) ? { kind: 'symbol', token, symbol: plainSymbol(node.symbol) } : undefined;
        default:
            return undefined;
    }
}

/** Follows the link only where it is needed: symbols are looked for in documents that are not linked yet, past their citations. */
function citedEntry({ entry }: Citation, token: LeafCstNode): Subject {
    return {
        kind: 'entry',
        token,
        number: entry.$refText,
        get entry() {
            return entry.ref;
        },
    };
}

function paragraphOf({ paragraph: { ref } }: ParagraphMention | JoinedParagraph): NumberedParagraph | undefined {
    return isParagraph(ref) || isListEntry(ref) ? ref : undefined;
}

/** The token with the name of a note, in its mark or its definition. */
function noteNameToken(node: AstNode): LeafCstNode | undefined {
    const from = node.$cstNode?.offset ?? 0;
    const token = tokenAt(AstUtils.findRootNode(node), from + 2);
    return token?.tokenType.name === 'NOTE' ? token : undefined;
}

/** The names in a part, by what they may refer to, whether or not their links resolve. */
const namesIn = remembered((part: TokenPart): ReadonlyMap<string, readonly LeafCstNode[]> => {
    const found = new Map<string, LeafCstNode[]>();
    for (const token of tokensIn(part)) {
        const subject = nameTokens.has(token.tokenType.name) ? subjectOf(token) : undefined;
        if (subject) {
            const name = subjectKey(subject);
            const same = found.get(name);
            if (same) {
                same.push(token);
            } else {
                found.set(name, [token]);
            }
        }
    }
    return found;
});

/** A key that is equal for equal subjects. */
function subjectKey(subject: Subject): string {
    switch (subject.kind) {
        case 'item':
            return `item ${subject.label}`;
        case 'note':
            return `note ${subject.name}`;
        case 'paragraph':
            return `paragraph ${subject.name}`;
        case 'symbol':
            return `symbol ${subject.symbol}`;
        case 'entry':
            return 'entry';
    }
}

/** Where a subject is named in one document, in text order. */
export function occurrencesIn(document: LangiumDocument, subject: Subject): readonly Occurrence[] {
    const uri = document.uri.toString();
    const names = tokenPartsOf(document.parseResult.value).flatMap((part) => namesIn(part).get(subjectKey(subject)) ?? []);
    return names.flatMap((token) => {
        const other = subjectOf(token);
        return other && isSame(subject, other) ? [occurrence(uri, token, other)] : [];
    });
}

/** Where given items are named in their document, in text order. */
export function itemsIn(document: LangiumDocument, items: readonly ItemSubject[]): readonly Occurrence[] {
    const uri = document.uri.toString();
    const names = new Set(items.map(subjectKey));
    const known = new Set<unknown>(items.map(({ item, label }) => item ?? label));
    return tokenPartsOf(document.parseResult.value).flatMap((part) =>
        [...namesIn(part)].flatMap(([name, tokens]) =>
            (names.has(name) ? tokens : []).flatMap((token) => {
                const other = subjectOf(token);
                return other?.kind === 'item' && known.has(other.item ?? other.label) ? [occurrence(uri, token, other)] : [];
            }),
        ),
    );
}

function occurrence(uri: string, token: LeafCstNode, subject: Subject): Occurrence {
    return { uri, range: token.range, text: token.text, defines: isDefinition(subject), around: rangeAround(token) };
}

/** Where a subject is named: items and notes in their own document, register entries and symbols in the whole workspace. */
export function occurrencesOf(shared: AgendaSharedServerServices, document: LangiumDocument, subject: Subject): readonly Occurrence[] {
    switch (subject.kind) {
        case 'item':
        case 'note':
        case 'paragraph':
            return occurrencesIn(document, subject);
        case 'symbol':
            // Skips documents whose text lacks the symbol, but not edited ones: their text would have to be joined from its chunks first.
            return [
                ...shared.workspace.LangiumDocuments.all
                    .filter(({ textDocument }) => textDocument instanceof EditedDocument || textDocument.getText().includes(subject.symbol))
                    .toArray()
                    .flatMap((other) => occurrencesIn(other, subject)),
                ...symbolsInClosed(shared, subject.symbol),
            ];
        case 'entry':
            return subject.entry
                ? [...occurrencesIn(AstUtils.getDocument(subject.entry), subject), ...citationsOf(shared, subject.entry, subject.number)]
                : [];
    }
}

/** Where a symbol occurs in agendas without a tree. */
function symbolsInClosed(shared: AgendaSharedServerServices, symbol: string): readonly Occurrence[] {
    return shared.agenda.Files.closed.flatMap(({ uri, summary }) =>
        (summary.mentionsOf(symbol)?.symbols ?? [])
            .filter((other) => other.symbol === symbol)
            .map(({ typed, at, paper }) => ({
                uri: uri.toString(),
                range: rangeFromSummary(at),
                text: typed,
                defines: paper !== undefined,
                around: rangeFromSummary(paper ?? at),
            })),
    );
}

/**
 * Every citation of an entry: from Langium's index, and from agendas without a tree.
 * @param number of the citations; empty for all that lead to a range
 */
export function citationsOf(shared: AgendaSharedServerServices, entry: Registered, number: string): readonly Occurrence[] {
    const { IndexManager, LangiumDocuments } = shared.workspace;
    const { AstNodeLocator } = shared.ServiceRegistry.getServices(AstUtils.getDocument(entry).uri).workspace;
    const indexed = IndexManager.findAllReferences(entry, AstNodeLocator.getAstNodePath(entry))
        .toArray()
        .map(({ sourceUri, segment: { range } }) => ({
            uri: sourceUri.toString(),
            range,
            text: LangiumDocuments.getDocument(sourceUri)?.textDocument.getText(range) ?? '',
            defines: false,
            around: range,
        }))
        .filter(({ text }) => isRegisterEntry(entry) || number === '' || normaliseNumber(text) === number);
    const closed = shared.agenda.ClosedCitations.citationsOf(entry, number).map(({ file: { uri }, typed, citation: { at } }) => ({
        uri: uri.toString(),
        range: rangeFromSummary(at),
        text: typed,
        defines: false,
        around: rangeFromSummary(at),
    }));
    return [...indexed, ...closed];
}

const nameTokens = new Set(['LABEL', 'PARENT', 'NOTE', 'PARAGRAPH_NAME', 'RESOLUTION', 'DECISION', 'NUMBER', 'SPANS', 'SYMBOL']);

function isSame(one: Subject, other: Subject): boolean {
    switch (one.kind) {
        case 'item':
            return other.kind === 'item' && (one.item ? one.item === other.item : !other.item && one.label === other.label);
        case 'note':
            return other.kind === 'note' && (one.note ? one.note === other.note : !other.note && one.name === other.name);
        case 'paragraph':
            return other.kind === 'paragraph' && one.name === other.name;
        case 'entry':
            return other.kind === 'entry' && one.entry !== undefined && one.entry === other.entry && isSameNumber(one.number, other.number);
        case 'symbol':
            return other.kind === 'symbol' && one.symbol === other.symbol;
    }
}

/** Whether two names of one entry mean the same. A range, which has no number, is named by all of its numbers. */
function isSameNumber(one: string, other: string): boolean {
    return one === other || one === '' || other === '';
}

function isDefinition({ token, kind }: Subject): boolean {
    const node = token.astNode;
    switch (kind) {
        case 'item':
            return isItem(node);
        case 'note':
            return isFootnote(node);
        case 'paragraph':
            return !isParagraphMention(node) && !isJoinedParagraph(node);
        case 'entry':
            return isRegistered(node);
        case 'symbol':
            return isPaper(node.$container);
    }
}

/** The range shown with a name: that of its node. */
function rangeAround(token: LeafCstNode): Range {
    const node = isSymbolText(token.astNode) && isPaper(token.astNode.$container) ? token.astNode.$container : token.astNode;
    return node.$cstNode?.range ?? token.range;
}
