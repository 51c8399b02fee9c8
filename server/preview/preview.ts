/** Content of the preview: the blocks of the formatted document with their findings, and the HTML of those that changed. */
import { type LangiumDocument, OperationCancelled, URI } from 'langium';
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import type { Block } from '../../language/document/blocks.js';
import { documentOf } from '../../language/document/document.js';
import type { Draft } from '../../language/document/draft.js';
import type { NamedSheet } from '../../language/document/identity.js';
import { type Layout, layoutOf } from '../../language/document/layout.js';
import { sourceOf } from '../../language/document/printed-words.js';
import { formatOf } from '../../language/formats/catalogue.js';
import { renderBlock } from '../../language/formats/html.js';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { AgendaScopes } from '../../language/references/scopes.js';
import { type Reading, readingOf } from '../../language/semantics/reading.js';
import type { RuledFinding } from '../../language/validation/placed-finding.js';
import { RuleValidator } from '../../language/validation/validator.js';
import type { AgendaDocumentBuilder } from '../documents/builder.js';
import { sheetsChange } from './preview-change.js';
import { formatNamed, isRendered } from '../../protocol/formats.js';
import type {
    ExportAnswer,
    ExportParams,
    PreviewAnswer,
    PreviewParams,
    PrintedLeaves,
    SourceAnswer,
    SourceParams,
} from '../../protocol/protocol.js';
import type { ServicesWithTrees } from '../workspace/trees.js';
import { letAnswersOut } from '../next-turn.js';
import type { Settings } from '../settings.js';
import { refuseUnread, settledDocument } from '../documents/settled.js';
import { base64Of, bytesOf } from './base64.js';
import { blocksOf, previewBlocks, type ShownSheet, shownWith } from './shown-sheets.js';

/** Answers remembered per document; enough for several previews of it. */
const mostAnswers = 3;

/** What is shown of one text version of a document. */
interface ShownPreview {
    readonly layout: Layout;
    readonly sheets: readonly ShownSheet[];
    readonly version: number;
}

export class Previews {
    /** The last layout of each document that succeeded, in case the next one fails. */
    readonly #last = new Map<string, ShownPreview>();
    /** What the last answers for each document showed, by number: several previews may show one document. */
    readonly #answered = new Map<string, ReadonlyMap<number, readonly ShownSheet[]>>();
    #number = 0;

    constructor(
        private readonly services: ServicesWithTrees,
        private readonly settings: () => Settings,
    ) {
        services.workspace.TextDocuments.onDidClose(({ document }) => {
            const key = URI.parse(document.uri).toString();
            this.#last.delete(key);
            this.#answered.delete(key);
        });
    }

    /** The answer for the requested text version or a later one. Throws only if no agenda is known under the URI, or on cancellation. */
    async preview({ uri, version, since }: PreviewParams, token: CancellationToken): Promise<PreviewAnswer> {
        const document = await settledDocument(this.services, URI.parse(uri), version, token);
        const key = document.uri.toString();
        const unread = this.services.agenda.Limits.unread(document.uri);
        if (unread) {
            return this.#unreadAnswer(document, { uri, version }, unread.reason);
        }
        try {
            const layout = layoutOf(readingIn(document), this.settings().printing);
            const sheets = shownWith(layout.sheets, this.#findings(document));
            this.#last.set(key, { layout, sheets, version: this.#builder.versionOf(document) });
        } catch (error) {
            console.error(`${uri} could not be laid out:`, error);
        }
        const shown = this.#last.get(key);
        if (!shown) {
            throw new ResponseError(LSPErrorCodes.RequestFailed, 'The agenda could not be formatted.');
        }
        const { layout, sheets } = shown;
        const before = since === undefined ? undefined : this.#answered.get(key)?.get(since);
        const found = before && sheetsChange(before, sheets);
        return {
            uri,
            version: shown.version,
            language: layout.language,
            direction: layout.direction,
            title: layout.title,
            printed: printedLeaves(layout),
            number: this.#remember(key, sheets),
            ...(found
                ? { order: [], change: found.change, html: htmlOf(found.painted) }
                : { order: previewBlocks(sheets), html: htmlOf(blocksOf(sheets)) }),
        };
    }

    /** A file that is not read has no blocks, not even those of an empty document. */
    #unreadAnswer(document: LangiumDocument, { uri, version }: Pick<PreviewParams, 'uri' | 'version'>, reason: string): PreviewAnswer {
        const number = this.#remember(document.uri.toString(), []);
        this.#last.delete(document.uri.toString());
        return {
            uri,
            version,
            language: 'en',
            direction: 'ltr',
            title: '',
            notice: `${reason} Your document is safe.`,
            number,
            order: [],
            html: {},
        };
    }

    /** @returns the number that identifies what is shown */
    #remember(key: string, sheets: readonly ShownSheet[]): number {
        const number = ++this.#number;
        const answers = [...(this.#answered.get(key) ?? []), [number, sheets] as const].slice(-mostAnswers);
        this.#answered.set(key, new Map(answers));
        return number;
    }

    /** Where printed words stand. The words are those of a layout, so they are looked for in the text that is laid out now. */
    async source({ uri, version, words }: SourceParams, token: CancellationToken): Promise<SourceAnswer> {
        const document = await settledDocument(this.services, URI.parse(uri), version, token);
        if (this.services.agenda.Limits.unread(document.uri)) {
            return null;
        }
        const reading = readingIn(document);
        const draft = draftNamed(layoutOf(reading, this.settings().printing).sheets, words.block);
        const span = draft && sourceOf(draft, words, reading);
        const { textDocument } = document;
        return span
            ? {
                  version: this.#builder.versionOf(document),
                  range: { start: textDocument.positionAt(span.start), end: textDocument.positionAt(span.end) },
              }
            : null;
    }

    /** The whole document in a format. */
    async export({ uri, format, template, numbering, isForPrinting }: ExportParams, token: CancellationToken): Promise<ExportAnswer> {
        const known = formatNamed(format);
        if (!known || !isRendered(known.name)) {
            throw new ResponseError(ErrorCodes.InvalidParams, `There is no format ${String(format)}.`);
        }
        const open = this.services.workspace.TextDocuments.get(uri);
        const document = await settledDocument(this.services, URI.parse(uri), open?.version ?? 0, token);
        refuseUnread(this.services, document);
        const { ScopeProvider: scopes } = this.services.ServiceRegistry.getServices(document.uri).references;
        const bodyOf = scopes instanceof AgendaScopes ? scopes.knownBodyOf : undefined;
        const printed = documentOf(readingIn(document), this.settings().printing, bodyOf);
        const made = formatOf(known.name);
        const styles = template && known.takesTemplate ? bytesOf(template.base64) : undefined;
        const refusal = styles && (await made.refusalOf?.(printed, styles));
        if (refusal) {
            throw new ResponseError(LSPErrorCodes.RequestFailed, `${template?.name} ${refusal}.`);
        }
        const pause = async (): Promise<void> => {
            await letAnswersOut();
            if (token.isCancellationRequested) {
                throw OperationCancelled;
            }
        };
        const content = await made.render(printed, styles, pause, {
            ...(numbering === undefined ? {} : { numbering }),
            ...(isForPrinting === undefined ? {} : { isForPrinting }),
        });
        return typeof content === 'string' ? { text: content } : { base64: base64Of(content) };
    }

    get #builder(): AgendaDocumentBuilder {
        return this.services.workspace.DocumentBuilder as AgendaDocumentBuilder;
    }

    #findings(document: LangiumDocument): readonly RuledFinding[] {
        const validator = this.services.ServiceRegistry.getServices(document.uri).validation.DocumentValidator;
        return validator instanceof RuleValidator ? validator.findingsOf(document) : [];
    }
}

/** What is on the leaves beside the blocks: as in the style sheet of an exported page (language/formats/page.ts). */
function printedLeaves({ symbol, pages, sheets }: Layout): PrintedLeaves {
    const masthead = sheets[0]?.sheet.drafts.map(({ content }) => content).find(({ kind }) => kind === 'masthead');
    const job = masthead?.kind === 'masthead' ? masthead.job : undefined;
    return {
        symbol,
        hasTotal: pages?.pageNumbers !== 'bold',
        turnsAnnexes: pages?.annexPages === 'landscape',
        hasEnding: pages?.ending === 'rule',
        ...(job ? { job: { number: job.number, barCode: job.barCode } } : {}),
    };
}

function draftNamed(sheets: readonly NamedSheet[], id: string): Draft | undefined {
    for (const { sheet, ids } of sheets) {
        const index = ids.indexOf(id);
        if (index >= 0) {
            return sheet.drafts[index];
        }
    }
    return undefined;
}

function readingIn({ parseResult: { value: root } }: LangiumDocument): Reading {
    if (!isAgenda(root)) {
        throw new ResponseError(ErrorCodes.InvalidParams, 'Only agendas can be previewed and exported.');
    }
    return readingOf(root);
}

function htmlOf(blocks: readonly Block[]): Readonly<Record<string, string>> {
    return Object.fromEntries(blocks.map((block) => [block.id, renderBlock(block)]));
}
