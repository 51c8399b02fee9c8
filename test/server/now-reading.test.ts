import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import { recordingRequests, NowReading } from '../../server/documents/now-reading.js';

/** Collects what is recorded during the work. */
function noted(): { readonly reading: NowReading; readonly notes: string[] } {
    const notes: string[] = [];
    const reading = new NowReading();
    reading.recordWith((text) => void notes.push(text));
    return { reading, notes };
}

describe('the note of what is being read', () => {
    it('names the file that is worked on, and none when all is done', () => {
        const { reading, notes } = noted();
        reading.whileRecording('a', () => reading.whileRecording('b', () => undefined));
        assert.deepEqual(notes, ['a', 'b', 'a', '']);
    });

    it('is taken back when work fails', async () => {
        const { reading, notes } = noted();
        const fail = (): never => {
            throw new Error('no');
        };
        assert.throws(() => reading.whileRecording('a', fail));
        await assert.rejects(reading.whileRecording('b', () => Promise.reject(new Error('no'))));
        assert.deepEqual(notes, ['a', '', 'b', '']);
    });

    it('names the work that goes on, and not what has begun since and waits', async () => {
        const { reading, notes } = noted();
        const work = {};
        reading.record(work, 'built');
        const token = reading.recordingToken(work, new CancellationTokenSource().token);
        let answer: (() => void) | undefined;
        const waiting = reading.whileRecording('asked', () => new Promise<void>((resolve) => (answer = resolve)));
        assert.equal(token.isCancellationRequested, false);
        assert.equal(notes.at(-1), 'built');
        reading.ended(work);
        assert.equal(notes.at(-1), 'asked');
        answer?.();
        await waiting;
        assert.equal(notes.at(-1), '');
    });

    it('follows the requests of a connection, those of its parts too', () => {
        const { reading, notes } = noted();
        const handlers: ((params: object) => unknown)[] = [];
        const on = (...args: unknown[]): number => handlers.push(args.at(-1) as () => unknown);
        const connection = recordingRequests(
            { onHover: on, onRequest: on, languages: { semanticTokens: { on } }, sendNotification: () => 'sent' },
            reading,
        );
        connection.onHover(() => 'hover');
        connection.onRequest('agenda/preview', () => 'preview');
        connection.languages.semanticTokens.on(() => 'tokens');
        assert.equal(connection.sendNotification(), 'sent');
        assert.deepEqual(
            [{ textDocument: { uri: 'a' } }, { uri: 'b' }, { query: '' }].map((params, index) => handlers[index]?.(params)),
            ['hover', 'preview', 'tokens'],
        );
        assert.deepEqual(notes, ['a', '', 'b', '']);
    });
});
