/** What the Agenda view shows: an agenda at a glance, with the findings about its schedule. */
import { type LangiumDocument, URI } from 'langium';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import { isAgenda } from '../language/grammar/generated/ast.js';
import { overviewOf } from '../language/overview/overview.js';
import { readingOf } from '../language/semantics/reading.js';
import type { AgendaServices } from '../language/services.js';
import { RuleValidator } from '../language/validation/validator.js';
import type { OverviewAnswer, OverviewConflict, OverviewParams } from '../protocol/overview.js';
import type { AgendaDocumentBuilder } from './documents/builder.js';
import { settledDocument } from './documents/settled.js';
import { withIsolates } from '../language/text/direction.js';
import type { ServicesWithTrees } from './workspace/trees.js';

/** Findings about the schedule that the view shows in another way. */
const shownOtherwise = 'schedule/unscheduled';

export class Overviews {
    constructor(private readonly services: ServicesWithTrees) {}

    /** The overview of the requested version of a text, or of a later one. */
    async overview({ uri, version }: OverviewParams, token: CancellationToken): Promise<OverviewAnswer> {
        const document = await settledDocument(this.services, URI.parse(uri), version, token);
        const root = document.parseResult.value;
        if (!isAgenda(root)) {
            throw new ResponseError(LSPErrorCodes.RequestFailed, 'Only agendas have items and meetings.');
        }
        const builder = this.services.workspace.DocumentBuilder as AgendaDocumentBuilder;
        return { uri, version: builder.versionOf(document), ...overviewOf(readingOf(root), this.#conflicts(document)) };
    }

    /** Findings as the user has set them: a rule that is off finds no conflict. */
    #conflicts(document: LangiumDocument): readonly OverviewConflict[] {
        const { validation } = this.services.ServiceRegistry.getServices(document.uri) as AgendaServices;
        const validator = validation.DocumentValidator;
        const findings = validator instanceof RuleValidator ? validator.findingsOf(document) : [];
        return findings.flatMap(({ code, severity, finding }): readonly OverviewConflict[] => {
            const isConflict = code.startsWith('schedule/') && code !== shownOtherwise && (severity === 'error' || severity === 'warning');
            return isConflict ? [{ ...finding.range.start, message: withIsolates(finding.message), severity }] : [];
        });
    }
}
