/** Formatted documents from sources, and blocks as single lines that a test can compare. */
import { URI } from 'langium';
import type { Block, Content, FormattedDocument } from '../../language/document/blocks.js';
import { documentOf, type DocumentOptions } from '../../language/document/document.js';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import { createAgendaLanguages } from '../../language/module.js';
import { readingOf } from '../../language/semantics/reading.js';
import { giveStyles } from '../../language/styles/styled.js';
import type { Styles } from '../../language/styles/styles.js';

const { shared } = createAgendaLanguages();

export function formatted(source: string, options: DocumentOptions & { readonly styles?: Styles } = {}): FormattedDocument {
    const document = shared.workspace.LangiumDocumentFactory.fromString<Agenda>(source, URI.parse('memory:/test.agenda'));
    if (options.styles) {
        giveStyles(document.parseResult.value, options.styles);
    }
    return documentOf(readingOf(document.parseResult.value), options);
}

export function lines(...text: readonly string[]): string {
    return text.join('\n');
}

/** `list-row 2 | (a) | Opening;`, marks of notes as in the source. */
export function show(block: Block): string {
    switch (block.kind) {
        case 'masthead':
            return `masthead | ${[content(block.organization), content(block.symbol), block.distribution, block.issued, ...block.languages].join(' | ')}`;
        case 'list-row':
        case 'annotation-heading':
            return `${block.kind} ${block.level} | ${block.marker} | ${content(block.content)}`;
        case 'list-entry':
            return `${block.kind} ${block.depth} | ${block.marker} | ${content(block.content)}`;
        case 'paragraph':
            return [block.kind, ...(block.marker === undefined ? [] : [block.marker]), content(block.content)].join(' | ');
        case 'documents-item':
            return `${block.kind} | ${[block.marker, content(block.content)].filter((text) => text !== '').join(' ')}`;
        case 'footnote':
        case 'annex-note':
            return `${block.kind} | ${block.mark} | ${content(block.content)}`;
        case 'annex-day':
            return [
                `${block.kind} | ${block.date}`,
                ...block.rows.map((row) => `${row.startLine} | ${[row.time, row.track, row.label, content(row.content)].join(' | ')}`),
            ].join('\n');
        case 'table':
            return [
                `${block.kind}${block.hasHead ? ' | head' : ''}`,
                ...block.rows.map(({ startLine, cells }) => `${startLine} | ${cells.map(content).join(' | ')}`),
            ].join('\n');
        case 'annex-item':
            return `${block.kind} | ${[block.label, content(block.content), ...block.dates, ...block.documents.map(content)].join(' | ')}`;
        default:
            return `${block.kind} | ${content(block.content)}`;
    }
}

export function content(runs: Content): string {
    return runs.map((run) => (run.kind === 'mark' ? `[^${run.text}]` : run.text)).join('');
}

/** The blocks of some kinds, shown. */
export function shown(document: FormattedDocument, ...kinds: readonly Block['kind'][]): string[] {
    return document.blocks.filter((block) => kinds.length === 0 || kinds.includes(block.kind)).map(show);
}
