/** Find references, and highlights of the name under the caret: items, notes, symbols, and register entries cited in plain prose. */
import type { AstNode, LangiumDocument, LeafCstNode } from 'langium';
import type { DocumentHighlightProvider, ReferencesProvider } from 'langium/lsp';
import {
    type DocumentHighlight,
    type DocumentHighlightParams,
    DocumentHighlightKind,
    type Location,
    type ReferenceParams,
} from 'vscode-languageserver-protocol';
import { remembered } from '../../language/kept/remembered.js';
import { mastheadKeys } from '../../language/semantics/masthead.js';
import { isLetter } from '../../language/text/characters.js';
import { listUnder } from '../../language/text/listing.js';
import { offsetAt, tokenAt, type TokenPart, tokenPartsOf, tokensIn } from './shared/places.js';
import type { AgendaServerServices } from '../service-types.js';
import { occurrencesIn, occurrencesOf, subjectAt } from './shared/subjects.js';

export class AgendaReferences implements ReferencesProvider {
    constructor(private readonly services: AgendaServerServices) {}

    findReferences(document: LangiumDocument, { position, context }: ReferenceParams): Location[] {
        const subject = subjectAt(document, offsetAt(document, position));
        return (subject ? occurrencesOf(this.services.shared, document, subject) : [])
            .filter(({ defines }) => context.includeDeclaration || !defines)
            .map(({ uri, range }) => ({ uri, range }));
    }
}

export class AgendaHighlights implements DocumentHighlightProvider {
    getDocumentHighlight(document: LangiumDocument, { position }: DocumentHighlightParams): DocumentHighlight[] | undefined {
        const offset = offsetAt(document, position);
        const subject = subjectAt(document, offset);
        if (subject) {
            return occurrencesIn(document, subject).map(({ range, defines }) => ({
                range,
                kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
            }));
        }
        return keywordHighlights(document.parseResult.value, offset);
    }
}

/**
 * The lines that begin with the keyword at an offset. In running text `item` is a word like any other: it is no keyword, and the editor, which marks equal
 * words where it gets no answer, is not to mark keywords there.
 */
function keywordHighlights(root: AstNode, offset: number): DocumentHighlight[] | undefined {
    const token = tokenAt(root, offset);
    if (!token) {
        return undefined;
    }
    const keyword = keywordOf(token);
    if (keyword !== undefined) {
        const same = tokenPartsOf(root).flatMap((part) => keywordsIn(part).get(keyword) ?? []);
        return same.map(({ range }) => ({ range, kind: DocumentHighlightKind.Text }));
    }
    return keywords.has(wordAt(token.text, offset - token.offset)) ? [] : undefined;
}

const keywords = new Set([
    'agenda',
    'introduction',
    'group',
    'item',
    'heading',
    'schedule',
    'day',
    'documentation',
    'register',
    'resolution',
    'decision',
    'resolutions',
    'decisions',
    'complete',
    ...mastheadKeys,
]);

/** The word of the language that begins a line, or the key of a line of the masthead. */
function keywordOf({ tokenType: { name }, text }: LeafCstNode): string | undefined {
    return name === 'KEY' ? `${text.toLowerCase()}:` : keywords.has(name) ? name : undefined;
}

const keywordsIn = remembered((part: TokenPart): ReadonlyMap<string, readonly LeafCstNode[]> => {
    const found = new Map<string, LeafCstNode[]>();
    for (const token of tokensIn(part)) {
        const keyword = keywordOf(token);
        if (keyword !== undefined) {
            listUnder(found, keyword, token);
        }
    }
    return found;
});

/** The letters around an offset. */
function wordAt(text: string, offset: number): string {
    let start = offset;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) {
        start--;
    }
    let end = offset;
    while (end < text.length && isLetter(text.charCodeAt(end))) {
        end++;
    }
    return text.slice(start, end);
}
