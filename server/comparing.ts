/** What has changed from another agenda to one that the client has open. The other one is no document of the workspace: it may be of an earlier commit. */
import { URI } from 'langium';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import { type Agenda, isAgenda } from '../language/grammar/generated/ast.js';
import { type Reading, readingOf } from '../language/semantics/reading.js';
import type { CompareAnswer, CompareParams, ComparisonFile } from '../protocol/compare-request.js';
import type { Comparison } from '../protocol/comparison.js';
import { refuseUnread, settledDocument } from './documents/settled.js';
import { nextTurn } from './next-turn.js';
import { base64Of } from './preview/base64.js';
import type { ServicesWithTrees } from './workspace/trees.js';

/** Answers a request. Its parts are loaded with the first one. */
export async function compared(
    services: ServicesWithTrees,
    { uri, version, before, to }: CompareParams,
    token: CancellationToken,
): Promise<CompareAnswer> {
    const document = await settledDocument(services, URI.parse(uri), version, token);
    const { value: after } = document.parseResult;
    // The ending of its own address may be any; the styles of the workspace are the same for both.
    const address = document.uri.with({ fragment: 'earlier' });
    const earlier = services.workspace.LangiumDocumentFactory.fromString<Agenda>(before.text, address);
    const one = earlier.parseResult.value;
    if (!isAgenda(after) || !isAgenda(one)) {
        throw new ResponseError(LSPErrorCodes.RequestFailed, 'Only agendas can be compared.');
    }
    refuseUnread(services, document);
    const { areVersions, compareVersions } = await import('../language/versions-compared.js');
    const { comparing } = await import('../language/comparing/comparison.js');
    // Other requests come first: a long agenda takes a while.
    await nextTurn();
    if (token.isCancellationRequested) {
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The comparison was cancelled.');
    }
    const readings = [readingOf(one), readingOf(after)] as const;
    const areLanguages = areVersions(...readings);
    const comparison = areLanguages ? compareVersions(one, after) : await inTurns(comparing(...readings), token);
    if (to === undefined) {
        const { changesStyle, comparisonBody } = await import('../language/comparing/reports/html.js');
        return { comparison, body: comparisonBody(comparison, true), style: changesStyle };
    }
    if (areLanguages && to !== 'html') {
        throw new ResponseError(
            LSPErrorCodes.RequestFailed,
            'Of two language versions there is a report only: their words cannot be compared.',
        );
    }
    return fileOf(comparison, readings, to);
}

/** Milliseconds for which other requests wait. */
const longestTurn = 20;

/** Does work in steps; between them other requests are answered. Throws where nobody waits for it any more. */
async function inTurns<T>(steps: Generator<undefined, T>, token: CancellationToken): Promise<T> {
    let since = performance.now();
    for (;;) {
        const { done, value } = steps.next();
        if (done) {
            return value;
        }
        if (performance.now() - since > longestTurn) {
            await nextTurn();
            if (token.isCancellationRequested) {
                throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The comparison was cancelled.');
            }
            since = performance.now();
        }
    }
}

async function fileOf(comparison: Comparison, [before, after]: readonly [Reading, Reading], to: ComparisonFile): Promise<CompareAnswer> {
    switch (to) {
        case 'html':
            return { text: (await import('../language/comparing/reports/html.js')).comparisonHtml(comparison) };
        case 'docx': {
            const { documentOf } = await import('../language/document/document.js');
            const { trackedDocx } = await import('../language/comparing/tracked/docx.js');
            return { base64: base64Of(await trackedDocx(documentOf(before), documentOf(after))) };
        }
        default: {
            const { corrigendumSource, corrigendumText } = await import('../language/comparing/reports/corrigendum.js');
            return { text: to === 'corrigendum' ? corrigendumText(comparison) : corrigendumSource(comparison, before) };
        }
    }
}
