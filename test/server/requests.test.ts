/** Every request that the server announces, and every one of our own: the soak asks it, and parameters that lack something are refused. */
import assert from 'node:assert/strict';
import type { CodeAction, CodeActionOptions, ServerCapabilities } from 'vscode-languageserver-protocol';
import { newAgendaChoicesRequest } from '../../protocol/protocol.js';
import { Draw } from '../soak/draw.js';
import { ownRequests, unknownCapabilities, unknownRequests } from '../soak/asked.js';
import { allQuestions } from '../soak/questions.js';
import { Client } from './stdio.js';

const uri = 'untitled:Untitled-1.agenda';
const text = [
    'agenda A/AC.5/2024/1',
    'language: en',
    'dates: 2024-09-03 to 2024-09-04',
    '',
    'item 1  Opening',
    '',
    'The following:[^1]',
    '(a) First;',
    '(b) Second.',
    '',
    '[^1]: A note.',
    '',
    'item 2  Report',
    '',
    'schedule',
    '',
    'day 2024-09-03',
    '10:00-13:00  1',
    '',
].join('\n');
const subject = { uri, version: 1, text };

/** A client that supports everything, and asks for findings. */
const asking = { textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ['edit'] } } } };

/** The request that needs no parameters, and parameters that may be missing, or are refused with a sentence of their own. */
const needsNothing = newAgendaChoicesRequest;
const notNeeded = ['textDocument/completion context', 'textDocument/semanticTokens/full/delta previousResultId', 'agenda/export format'];

describe('every request', function () {
    this.timeout(30_000);
    let client: Client;
    let capabilities: ServerCapabilities;
    beforeEach(async () => {
        client = new Client();
        ({ capabilities } = await client.start(undefined, {}, asking));
    });
    afterEach(() => client.kill());

    it('that is announced is one that the soak asks', () => {
        assert.deepEqual(unknownCapabilities(capabilities), []);
    });
    it('that would be announced besides would be missed', () => {
        const more = { ...capabilities, callHierarchyProvider: {}, codeLensProvider: { resolveProvider: true } };
        assert.deepEqual(unknownCapabilities(more), ['codeLensProvider.resolveProvider', 'callHierarchyProvider']);
    });
    it('of our own is one that the soak asks', () => {
        assert.ok(ownRequests().length > 15);
        assert.deepEqual(unknownRequests(ownRequests(), new Draw(1)), []);
        assert.deepEqual(unknownRequests(['agenda/other'], new Draw(1)), ['agenda/other']);
    });

    /** Asks, and says how the server refuses: the code and the message. */
    const refusal = (method: string, params: object): Promise<string> =>
        client.request(method, params).then(
            () => '',
            ({ code, message }: { code: number; message: string }) => `${code} ${message}`,
        );
    /** What the soak asks, once each. */
    const questions = () => allQuestions(subject, new Draw(2), true);

    const misunderstood = /^-32601|The parameters of the request lack/u;
    it('is understood as the soak asks it', async () => {
        await client.open(uri, text);
        for (const { method, params, next } of questions()) {
            const result: unknown = await client.request(method, params).catch(({ code, message }: { code: number; message: string }) => {
                assert.doesNotMatch(`${code} ${message}`, misunderstood, `${method} ${JSON.stringify(params)}`);
            });
            const more = next?.(result);
            assert.doesNotMatch(more ? await refusal(more.method, more.params) : '', misunderstood, more?.method);
        }
    });
    it('without its parameters, or with others in their place, is told what it lacks', async () => {
        await client.open(uri, text);
        for (const { method, params } of questions().filter((question) => question.method !== needsNothing)) {
            for (const bare of [{}, { uri: 7 }, { textDocument: null, uri: null }]) {
                assert.match(await refusal(method, bare), /^-32602 The parameters of the request lack an? /u, method);
            }
            for (const name of Object.keys(params).filter((one) => !notNeeded.includes(`${method} ${one}`))) {
                assert.match(await refusal(method, { ...params, [name]: null }), /^-32602 The parameters/u, `${method}: ${name}`);
            }
        }
    });
    it('of our own takes no other values than those it knows', async () => {
        await client.open(uri, text);
        const place = { uri, version: 1, line: 4 };
        const wrong: readonly (readonly [string, object])[] = [
            ['agenda/moveItem', { ...place, to: 'sideways' }],
            ['agenda/moveItem', { ...place, to: { place: 'inside', line: 12 } }],
            ['agenda/moveItem', { ...place, to: { place: 'after', line: -1 } }],
            ['agenda/moveItem', { ...place, line: 1.5, to: 'up' }],
            ['agenda/entryLevel', { ...place, change: 'gone' }],
            ['agenda/scheduleItem', { ...place, meeting: '17' }],
            ['agenda/scheduleItem', { ...place, character: 'x', meeting: 17 }],
            ['agenda/source', { uri, version: 1, words: { block: 'title', start: 0 } }],
            ['agenda/newAgenda', { language: 'en', body: null, session: '1', dates: '2024-09-03' }],
            ['agenda/newAgendaValue', { language: 'en', key: 'title', text: '' }],
            ['agenda/newAgendaValue', { language: 'de', key: 'session', text: '1' }],
            ['agenda/export', { uri, format: 'docx2' }],
            ['workspace/diagnostic', { previousResultIds: [{ uri }] }],
        ];
        for (const [method, params] of wrong) {
            assert.match(await refusal(method, params), /^-32602 /u, `${method} ${JSON.stringify(params)}`);
        }
    });
    it('for code actions may be for any kind that is announced, and there are no others', async () => {
        await client.open(uri, text);
        const kinds = new Set<string>();
        for (const line of text.split('\n').keys()) {
            const [start, end] = [
                { line, character: 0 },
                { line, character: 99 },
            ];
            const params = { textDocument: { uri }, range: { start, end }, context: { diagnostics: [] } };
            const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
            actions.forEach(({ kind = '' }) => kinds.add(kind));
        }
        const announced = (capabilities.codeActionProvider as CodeActionOptions).codeActionKinds ?? [];
        const unknown = [...kinds].filter((kind) => !announced.some((one) => kind === one || kind.startsWith(`${one}.`)));
        assert.deepEqual(unknown, []);
        assert.ok(kinds.has('quickfix') && kinds.has('refactor.move.up') && kinds.has('refactor.rewrite.schedule'), [...kinds].join());
    });
    it('is refused before the server is initialized, even where no document is open', async () => {
        client.kill();
        client = new Client();
        for (const { method, params } of questions()) {
            // Those for findings are known only by then.
            assert.match(await refusal(method, params), method.endsWith('/diagnostic') ? /^-32(?:002|601) /u : /^-32002 /u, method);
        }
    });
});
