/** Cancelled work stops. The tests count the work still done, not the time. */
import assert from 'node:assert/strict';
import { DocumentState, isOperationCancelled } from 'langium';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import { AgendaLexer } from '../../language/syntax/tree/seams/agenda-lexer.js';
import { agendaRules } from '../../language/validation/catalogue.js';
import { cancelledAfter, Desk, uriOf } from '../properties/desk.js';

const name = 'long.agenda';
const items = 200;
const text = [
    'agenda CAC/COSP/2025/1',
    'language: en',
    '',
    ...Array.from({ length: items }, (_, index) => `item ${index + 1}  Title\n\nIn its resolution 10/3, it met.\n`),
].join('\n');

/** Counts units of work. After the wanted number of them, the work is cancelled. */
class CountedWork {
    done = 0;
    /** Units that were done after the cancellation. */
    unwanted = 0;

    constructor(private readonly wanted: number) {}

    readonly piece = (): void => {
        if (this.done < this.wanted) {
            this.done++;
        } else {
            this.unwanted++;
        }
    };

    get token(): CancellationToken {
        const isEnough = (): boolean => this.done >= this.wanted;
        return {
            get isCancellationRequested() {
                return isEnough();
            },
            onCancellationRequested: () => ({ dispose: () => {} }),
        };
    }
}

type WatchedWork = Record<string, (...args: unknown[]) => unknown>;

/** Reports every call of a method, until the returned function is called. */
function watch(target: object, method: string, tell: () => void): () => void {
    const own = Object.getOwnPropertyDescriptor(target, method);
    const original = (target as WatchedWork)[method]!;
    Object.defineProperty(target, method, {
        value: (...args: unknown[]) => {
            tell();
            return original.apply(target, args);
        },
        configurable: true,
    });
    return () => {
        Reflect.deleteProperty(target, method);
        if (own) {
            Object.defineProperty(target, method, own);
        }
    };
}

/** What is counted, and how many units may follow the cancellation: those between two cancellation checks. */
const kinds: Readonly<
    Record<string, { readonly most: number; readonly watched: (desk: Desk, tell: () => void) => readonly (() => void)[] }>
> = {
    'reading, after the section at hand': {
        most: 0,
        watched: ({ server }, tell) => {
            const { Lexer } = server.agenda.parser;
            assert.ok(Lexer instanceof AgendaLexer);
            return [watch(Lexer, 'takePart', tell)];
        },
    },
    'linking, after five sections': {
        most: 5,
        watched: ({ server }, tell) => [watch(server.agenda.references.Linker, 'getCandidate', tell)],
    },
    'checking sections, after five of them': {
        most: 5,
        watched: (_, tell) =>
            agendaRules
                .filter(({ checkIn }) => checkIn)
                .slice(0, 1)
                .map((rule) => watch(rule, 'checkIn', tell)),
    },
    'checking the document, after the rule at hand': {
        most: 0,
        watched: (_, tell) => agendaRules.filter(({ check }) => check).map((rule) => watch(rule, 'check', tell)),
    },
};

describe('Work that is not wanted any more', () => {
    for (const [title, { most, watched }] of Object.entries(kinds)) {
        for (const wanted of [1, 3, 7]) {
            it(`ends with ${title}: given up at piece ${wanted}`, async () => {
                const desk = await Desk.create();
                const work = new CountedWork(wanted);
                desk.open(name, text);
                const undo = watched(desk, work.piece);
                try {
                    await desk.build(work.token);
                } finally {
                    undo.forEach((restore) => restore());
                }
                assert.equal(work.done, wanted);
                assert.ok(work.unwanted <= most, `${work.unwanted} pieces more`);
                assert.ok(desk.document(name).state < DocumentState.Validated);
                await desk.build();
                assert.equal(desk.document(name).state, DocumentState.Validated);
            });
        }
    }

    it('gives no page', async () => {
        const desk = await Desk.create();
        desk.open(name, text);
        await desk.build();
        const page = desk.server.shared.agenda.Previews.preview({ uri: uriOf(name).toString(), version: 1 }, cancelledAfter(0));
        await assert.rejects(page, (error) => isOperationCancelled(error));
    });
});
