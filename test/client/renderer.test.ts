import assert from 'node:assert/strict';
import { Renderer } from '../../client/preview/panel/renderer.js';
import type { RenderMessage } from '../../client/preview/messages.js';
import { orderChange } from '../../server/preview/preview-order.js';
import type { PreviewAnswer, PreviewBlock, PreviewParams } from '../../protocol/protocol.js';

/** A server that keeps a text as one block per line, and answers when the test wants. */
class TextServer {
    version = 1;
    uri = 'file:///a.agenda';
    notice: string | undefined;
    readonly empty: string[] = [];
    lines: readonly string[] = [];
    readonly questions: { params: PreviewParams; answer(): void; fail(): void; aborted(): boolean }[] = [];
    readonly shown: RenderMessage[] = [];
    readonly notices: string[] = [];
    readonly #orders = new Map<number, readonly PreviewBlock[]>();
    readonly #arrivals: (() => void)[] = [];
    readonly #messages: (() => void)[] = [];

    readonly renderer = new Renderer({
        source: () => ({ uri: this.uri, version: this.version }),
        request: (params, signal) =>
            new Promise((resolve, reject) => {
                const { lines, version } = this;
                this.questions.push({
                    params,
                    answer: () => resolve(this.#answer(params, lines, version)),
                    fail: () => reject(new Error('gone')),
                    aborted: () => signal.aborted,
                });
                this.#arrivals.shift()?.();
            }),
        post: (message) => {
            this.shown.push(message);
            this.#messages.shift()?.();
        },
        showEmpty: (text) => {
            this.empty.push(text);
            this.#messages.shift()?.();
        },
        showNotice: (text) => {
            this.notices.push(text);
            if (text) {
                this.#messages.shift()?.();
            }
        },
    });

    type(...lines: string[]): void {
        this.lines = lines;
        this.version++;
        this.renderer.update();
    }

    question(): Promise<void> {
        return new Promise((resolve) => this.#arrivals.push(resolve));
    }

    message(): Promise<void> {
        return new Promise((resolve) => this.#messages.push(resolve));
    }

    #answer(params: PreviewParams, lines: readonly string[], version: number): PreviewAnswer {
        if (this.notice !== undefined) {
            const nothing = { language: 'en', direction: 'ltr', title: '', number: -1, order: [], html: {} } as const;
            return { uri: params.uri, version, notice: this.notice, ...nothing };
        }
        const order = lines.map((line, index) => ({ id: `b${index}`, hash: line, startLine: index, endLine: index }));
        const before = this.#orders.get(params.since ?? -1);
        const change = before && orderChange(before, order);
        const changed = change?.blocks ?? order;
        this.#orders.set(this.#orders.size, order);
        return {
            uri: params.uri,
            version,
            language: 'en',
            direction: 'ltr',
            title: '',
            number: this.#orders.size - 1,
            ...(change ? { order: [], change } : { order }),
            html: Object.fromEntries(changed.map(({ id, hash }) => [id, `<p>${hash}</p>`])),
        };
    }
}

describe('What a preview asks for', () => {
    let server: TextServer;
    beforeEach(() => {
        server = new TextServer();
    });
    afterEach(() => server.renderer.dispose());

    async function answerLast(): Promise<void> {
        const shown = server.message();
        server.questions.at(-1)!.answer();
        await shown;
    }

    async function open(...lines: string[]): Promise<void> {
        const asked = server.question();
        server.lines = lines;
        server.renderer.reset('a.agenda');
        await asked;
        await answerLast();
    }

    it('is everything at first', async () => {
        await open('one', 'two');
        assert.equal(server.questions[0]!.params.since, undefined);
        assert.deepEqual(Object.keys(server.shown[0]!.html), ['b0', 'b1']);
    });

    it('is one block when one block was typed in', async () => {
        await open('one', 'two');
        const asked = server.question();
        server.type('one', 'twos');
        await asked;
        await answerLast();
        assert.equal(server.questions[1]!.params.since, 0);
        assert.deepEqual(Object.keys(server.shown[1]!.html), ['b1']);
        assert.equal(server.shown[1]!.change?.kept, 1);
    });

    it('is one question for a burst of keys', async () => {
        await open('one');
        const asked = server.question();
        server.type('one t');
        server.type('one tw');
        server.type('one two');
        await asked;
        await answerLast();
        assert.equal(server.questions.length, 2);
        assert.equal(server.questions[1]!.params.version, server.version);
    });

    it('is asked again when the text changed before the answer, which is dropped', async () => {
        await open('one');
        const first = server.question();
        server.type('one t');
        await first;
        const second = server.question();
        server.type('one two');
        server.questions[1]!.answer();
        await second;
        assert.equal(server.shown.length, 1);
        assert.ok(server.questions[1]!.aborted());
        await answerLast();
        assert.deepEqual(server.shown.at(-1)!.html, { b0: '<p>one two</p>' });
    });

    it('leaves the page as it is when the server fails, and says so', async () => {
        await open('one');
        const asked = server.question();
        server.type('one two');
        await asked;
        const told = server.message();
        server.questions[1]!.fail();
        await told;
        assert.equal(server.shown.length, 1);
        assert.match(server.notices.at(-1)!, /^This page is not up to date: the text is still being read\.$/u);
    });

    it('takes away another document that is not replaced at once, and says nothing but that this one is being read', async () => {
        await open('one');
        const asked = server.question();
        const emptied = server.message();
        server.uri = 'file:///b.agenda';
        server.renderer.begin('b.agenda');
        await asked;
        await emptied;
        assert.deepEqual(server.empty, ['b.agenda is being read …']);
        const told = server.message();
        server.questions.at(-1)!.fail();
        await told;
        assert.deepEqual(server.empty, ['b.agenda is being read …', 'b.agenda is being read …']);
        assert.ok(server.notices.every((text) => text === ''));
        await server.question();
        await answerLast();
        assert.equal(server.questions.at(-1)!.params.since, undefined);
        assert.equal(server.shown.at(-1)!.uri, server.uri);
    });

    it('does not flash where the next document is there at once', async () => {
        await open('one');
        const asked = server.question();
        server.uri = 'file:///b.agenda';
        server.renderer.begin('b.agenda');
        await asked;
        await answerLast();
        await new Promise((resolve) => setTimeout(resolve, 200));
        assert.deepEqual(server.empty, []);
    });

    it('shows why nothing is read in place of the document, and the whole document afterwards', async () => {
        server.notice = 'This file took too long to read.';
        await open('one');
        assert.deepEqual([server.empty, server.shown], [['This file took too long to read.'], []]);
        server.notice = undefined;
        const asked = server.question();
        server.renderer.update();
        await asked;
        await answerLast();
        assert.equal(server.questions.at(-1)!.params.since, undefined);
        assert.equal(server.shown.length, 1);
    });

    it('is everything again after the page was loaded anew while a question was on its way', async () => {
        server.type('one', 'two');
        await server.question();
        server.questions[0]!.answer();
        await server.message();
        server.type('one', 'three');
        await server.question();
        server.renderer.reset('a.agenda');
        server.questions[1]!.answer();
        await server.question();
        server.questions[2]!.answer();
        await server.message();
        assert.equal(server.questions[2]!.params.since, undefined);
        assert.equal(server.shown.length, 2);
        assert.deepEqual(Object.keys(server.shown[1]!.html), ['b0', 'b1']);
    });

    it('is everything again after the page was loaded anew', async () => {
        await open('one');
        const asked = server.question();
        server.renderer.reset('a.agenda');
        await asked;
        assert.equal(server.questions[1]!.params.since, undefined);
    });
});
