/** What the preview shows: the blocks of the formatted document with the findings at each, and the HTML of those that changed. */
import { type AstNode, type LangiumDocument, URI } from 'langium';
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import type { Block, FormattedDocument } from '../language/document/blocks.js';
import { documentOf } from '../language/document/document.js';
import { formats, isFormatName } from '../language/formats/catalogue.js';
import { renderBlock } from '../language/formats/html.js';
import { isAgenda } from '../language/grammar/generated/ast.js';
import { readingOf } from '../language/semantics/reading.js';
import type { RuledFinding } from '../language/validation/placed-finding.js';
import { RuleValidator } from '../language/validation/validator.js';
import type { AgendaDocumentBuilder } from './builder.js';
import { orderChange } from './preview-order.js';
import type { ExportAnswer, ExportParams, PreviewAnswer, PreviewBlock, PreviewParams } from './protocol.js';
import type { AgendaSharedServerServices } from './services.js';
import type { Settings } from './settings.js';
import { settled } from './settled.js';

/** Enough for several previews of one document. */
const answersKept = 3;

const ranks = { error: 3, warning: 2, information: 1 } as const;

export class Previews {
    /** The last document that could be laid out, for the case that the next one cannot. */
    readonly #last = new Map<
        string,
        { readonly formatted: FormattedDocument; readonly order: readonly PreviewBlock[]; readonly version: number }
    >();
    /** The orders of the last answers for each document, by number: several previews may show one document. */
    readonly #answered = new Map<string, ReadonlyMap<number, readonly PreviewBlock[]>>();
    #number = 0;
    readonly #laidOut = new WeakMap<AstNode, { readonly formatted: FormattedDocument; readonly symbols: unknown }>();

    constructor(
        private readonly services: AgendaSharedServerServices,
        private readonly settings: () => Settings,
    ) {
        services.workspace.TextDocuments.onDidClose(({ document }) => {
            const key = URI.parse(document.uri).toString();
            this.#last.delete(key);
            this.#answered.delete(key);
        });
    }

    /** The answer for the version asked for or a later one. Throws only where no agenda is known under the URI, or when cancelled. */
    async preview({ uri, version, known, since }: PreviewParams, token: CancellationToken): Promise<PreviewAnswer> {
        const document = await settled(this.services, URI.parse(uri), version, token);
        const key = document.uri.toString();
        try {
            const formatted = this.#layOut(document);
            const order = withFindings(formatted.blocks, this.#findings(document));
            this.#last.set(key, { formatted, order, version: this.#builder.versionOf(document) });
        } catch (error) {
            console.error(`${uri} could not be laid out:`, error);
        }
        const shown = this.#last.get(key);
        if (!shown) {
            throw new ResponseError(LSPErrorCodes.RequestFailed, 'The agenda could not be laid out.');
        }
        const { formatted, order } = shown;
        const before = since === undefined ? undefined : this.#answered.get(key)?.get(since);
        const change = before && orderChange(before, order);
        const had = before && change ? hashesOf(before.slice(change.kept, change.kept + change.removed)) : known;
        const asked = change ? formatted.blocks.slice(change.kept, change.kept + change.blocks.length) : formatted.blocks;
        const changed = asked.filter(({ id, hash }) => had[id] !== hash);
        const { language, direction, title } = formatted;
        return {
            uri,
            version: shown.version,
            language,
            direction,
            title,
            number: this.#remember(key, order),
            ...(change ? { order: [], change } : { order }),
            html: Object.fromEntries(changed.map((block) => [block.id, renderBlock(block)])),
        };
    }

    /** @returns the number by which the order can be named */
    #remember(key: string, order: readonly PreviewBlock[]): number {
        const number = ++this.#number;
        const answers = [...(this.#answered.get(key) ?? []), [number, order] as const].slice(-answersKept);
        this.#answered.set(key, new Map(answers));
        return number;
    }

    /** The whole document in a format. */
    async export({ uri, format }: ExportParams, token: CancellationToken): Promise<ExportAnswer> {
        if (!isFormatName(format)) {
            throw new ResponseError(ErrorCodes.InvalidParams, `There is no format ${String(format)}.`);
        }
        const open = this.services.workspace.TextDocuments.get(uri);
        return { text: formats[format].render(this.#layOut(await settled(this.services, URI.parse(uri), open?.version ?? 0, token))) };
    }

    get #builder(): AgendaDocumentBuilder {
        return this.services.workspace.DocumentBuilder as AgendaDocumentBuilder;
    }

    /** Laid out once for each tree, as long as the addresses of symbols stay the same. */
    #layOut(document: LangiumDocument): FormattedDocument {
        const root = document.parseResult.value;
        if (!isAgenda(root)) {
            throw new ResponseError(ErrorCodes.InvalidParams, 'Only agendas can be previewed and exported.');
        }
        const { symbols } = this.settings();
        const kept = this.#laidOut.get(root);
        if (kept?.symbols === symbols) {
            return kept.formatted;
        }
        const formatted = documentOf(readingOf(root), { site: symbols.baseUrl, languageCodes: symbols.languageCodes });
        this.#laidOut.set(root, { formatted, symbols });
        return formatted;
    }

    #findings(document: LangiumDocument): readonly RuledFinding[] {
        const validator = this.services.ServiceRegistry.getServices(document.uri).validation.DocumentValidator;
        return validator instanceof RuleValidator ? validator.findingsOf(document) : [];
    }
}

function hashesOf(blocks: readonly PreviewBlock[]): Readonly<Record<string, string>> {
    return Object.fromEntries(blocks.map(({ id, hash }) => [id, hash]));
}

/** The blocks with the worst finding inside each and the messages. Hints are not shown. */
function withFindings(blocks: readonly Block[], findings: readonly RuledFinding[]): readonly PreviewBlock[] {
    const byLine = new Map<number, RuledFinding[]>();
    for (const ruled of findings.filter(({ severity }) => severity !== 'hint')) {
        const { line } = ruled.finding.range.start;
        byLine.set(line, [...(byLine.get(line) ?? []), ruled]);
    }
    return blocks.map(({ id, hash, startLine, endLine }): PreviewBlock => {
        const inside: RuledFinding[] = [];
        for (let line = startLine; byLine.size > 0 && line <= endLine; line++) {
            inside.push(...(byLine.get(line) ?? []));
        }
        const [worst] = inside
            .map(({ severity }) => severity)
            .filter((severity) => severity !== 'hint')
            .sort((one, other) => ranks[other] - ranks[one]);
        return {
            id,
            hash,
            startLine,
            endLine,
            ...(worst ? { severity: worst, messages: [...new Set(inside.map(({ finding }) => finding.message))] } : {}),
        };
    });
}
