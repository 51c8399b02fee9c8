/** Find references, and highlights of the name under the caret: items, notes, symbols, and register entries cited in plain prose. */
import type { LangiumDocument } from 'langium';
import type { DocumentHighlightProvider, ReferencesProvider } from 'langium/lsp';
import {
    type DocumentHighlight,
    type DocumentHighlightParams,
    DocumentHighlightKind,
    type Location,
    type ReferenceParams,
} from 'vscode-languageserver-protocol';
import { offsetAt } from './shared/places.js';
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
        const subject = subjectAt(document, offsetAt(document, position));
        return (
            subject &&
            occurrencesIn(document, subject).map(({ range, defines }) => ({
                range,
                kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
            }))
        );
    }
}
