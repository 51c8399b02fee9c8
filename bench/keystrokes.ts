/** Keystrokes over standard input and output, and the time each of them takes. */
import { setTimeout as pause } from 'node:timers/promises';
import { type CompletionList, CompletionTriggerKind } from 'vscode-languageserver-protocol/node';
import { type PreviewAnswer, type PreviewParams, previewRequest } from '../protocol/protocol.js';
import { inverseOf } from './editor-text.js';
import { timed } from './figures.js';
import { earlyItem } from './places.js';
import type { Renumbering } from './renumbering.js';
import type { BenchServer } from './server.js';

const keysInBurst = 40;
const millisecondsBetween = 30;
/** Pause between two measured keystrokes, so that none waits for work left by the previous one. */
const millisecondsOfRest = 20;

/** Letters and blanks at one place. */
export async function keys(server: BenchServer, uri: string, offset: number, count: number): Promise<number[]> {
    const samples: number[] = [];
    for (let index = 0; index < count; index++) {
        samples.push(await server.timeToFindings(uri, [{ start: offset, end: offset, text: index % 6 === 5 ? ' ' : 'x' }]));
        await pause(millisecondsOfRest);
    }
    return samples;
}

/** Adds a digit to the number of an early item and removes it again: all later items are out of order, then in order again. */
export async function numberKeys(server: BenchServer, uri: string, count: number): Promise<number[]> {
    const { number, numberEnd } = earlyItem(server.text(uri));
    const samples: number[] = [];
    for (let index = 0; index < count; index++) {
        const edit =
            index % 2 === 0
                ? { start: numberEnd, end: numberEnd, text: number }
                : { start: numberEnd, end: numberEnd + number.length, text: '' };
        samples.push(await server.timeToFindings(uri, [edit]));
        await pause(millisecondsOfRest);
    }
    return samples;
}

/** Inserts a second item above all others but the first, then removes it: the position of every other item is computed again. */
export async function itemKeys(server: BenchServer, uri: string, count: number): Promise<number[]> {
    const { start, number } = earlyItem(server.text(uri));
    const item = `item ${number}  Another report\n\nA paragraph.\n\n`;
    const samples: number[] = [];
    for (let index = 0; index < count; index++) {
        const isThere = index % 2 === 1;
        samples.push(await server.timeToFindings(uri, [{ start, end: isThere ? start + item.length : start, text: isThere ? '' : item }]));
        await pause(millisecondsOfRest);
    }
    return samples;
}

/** The fix that renumbers all items, and its undoing, in a document of its own. */
export async function renumberings(server: BenchServer, text: string, { insertion, fix }: Renumbering, count: number): Promise<number[]> {
    const uri = 'file:///bench/renumbered.agenda';
    await server.open(uri, text);
    await server.timeToFindings(uri, [insertion]);
    const undo = inverseOf(fix, server.text(uri));
    const samples: number[] = [];
    for (let index = 0; index < count; index++) {
        samples.push(await server.timeToFindings(uri, index % 2 === 0 ? fix : undo));
        await pause(millisecondsOfRest);
    }
    await server.close(uri);
    return samples;
}

/** From the last of 40 keystrokes to the first findings of the text with all of them. */
export async function burst(server: BenchServer, uri: string, offset: number): Promise<number> {
    for (let index = 1; index < keysInBurst; index++) {
        await server.type(uri, offset, 'x');
        await pause(millisecondsBetween);
    }
    return server.timeToFindings(uri, [{ start: offset, end: offset, text: ' ' }]);
}

/** From a keystroke to the answer that the preview paints. */
export async function previews(server: BenchServer, uri: string, offset: number, count: number): Promise<number[]> {
    let since: number | undefined;
    const ask = async (): Promise<void> => {
        const params: PreviewParams = { uri, version: server.version(uri), ...(since === undefined ? {} : { since }) };
        const { number } = await server.connection.sendRequest<PreviewAnswer>(previewRequest, params);
        since = number;
    };
    await ask();
    const samples: number[] = [];
    for (let index = 0; index < count; index++) {
        samples.push(
            await timed(async () => {
                await server.type(uri, offset, 'x');
                await ask();
            }),
        );
        await pause(millisecondsOfRest);
    }
    return samples;
}

/** From the key that opens a list of all items, `{` in a sentence, to the answer, which is empty where a server offers nothing there. The key that takes it away is not counted. */
export async function lists(server: BenchServer, uri: string, offset: number, count: number): Promise<number[]> {
    const samples: number[] = [];
    for (let index = 0; index < count; index++) {
        const { line, character } = server.document(uri).positionAt(offset);
        // Behind the key; the offset may be the end of its line.
        const position = { line, character: character + 1 };
        const context = { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: '{' };
        samples.push(
            await timed(async () => {
                await server.type(uri, offset, '{');
                const params = { textDocument: { uri }, position, context };
                await server.connection.sendRequest<CompletionList>('textDocument/completion', params);
            }),
        );
        await server.timeToFindings(uri, [{ start: offset, end: offset + 1, text: '' }]);
        await pause(millisecondsOfRest);
    }
    return samples;
}
