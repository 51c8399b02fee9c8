/** The failures, one for each kind, and the messages that led to them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type FailureKind =
    | 'slow'
    | 'hang'
    | 'error'
    | 'unanswered'
    | 'unpublished'
    | 'difference'
    | 'unsound'
    | 'exit'
    | 'output'
    | 'memory'
    | 'unasked';

export interface Failure {
    readonly kind: FailureKind;
    readonly message: string;
}

export const failureFolder = 'out/soak';

/** Longer messages from the server are cut in the file; those that the soak sent stay complete, so that they can be sent again. */
const longestHeard = 2000;

/** The messages of one round, in both directions. */
export class Recorder {
    #begun = performance.now();
    #lines: string[] = [];

    /** Forgets the previous round. */
    restart(): void {
        this.#begun = performance.now();
        this.#lines = [];
    }

    /** @param what a replay repeats `sent` and `disk`; `heard` and `note` are for the reader */
    note(what: 'sent' | 'heard' | 'disk' | 'note', message: unknown): void {
        const text = JSON.stringify(message);
        const kept = what === 'heard' && text.length > longestHeard ? JSON.stringify(`${text.slice(0, longestHeard)} …`) : text;
        this.#lines.push(`{"at":${Math.round(performance.now() - this.#begun)},"${what}":${kept}}`);
    }

    get text(): string {
        return `${this.#lines.join('\n')}\n`;
    }
}

export class Failures {
    #found: ReadonlyMap<FailureKind, number> = new Map();
    #named = new Set<string>();
    #ofRound = new Map<FailureKind, number>();

    /** @param isSlowAgain whether the round of a seed is slow when it is drawn again; without it, a slow answer is a failure at once */
    constructor(
        private readonly recorder: Recorder,
        private readonly isSlowAgain: (seed: number) => boolean = () => true,
    ) {}

    /** Reports a failure at once; further equal ones in a round are only counted. */
    add(kind: FailureKind, message: string): void {
        this.#ofRound.set(kind, (this.#ofRound.get(kind) ?? 0) + 1);
        this.recorder.note('note', { [kind]: message });
        const name = `${kind} ${message.replace(/\d+/gu, '#').slice(0, 80)}`;
        if (!this.#named.has(name)) {
            this.#named.add(name);
            console.log(`${kind.toUpperCase()}: ${message}`);
        }
    }

    /** Ends a round: after a failure, writes its messages and prints how to repeat it. Slow answers count only if they are slow again. */
    endRound(seed: number): void {
        if (this.#ofRound.size > 0) {
            mkdirSync(failureFolder, { recursive: true });
            const file = join(failureFolder, `seed-${seed}.jsonl`);
            writeFileSync(file, this.recorder.text);
            console.log(`    The same drawn again: npm run soak -- --seed ${seed} --rounds 1`);
            console.log(`    The same messages again: npm run soak -- --replay ${file}`);
        }
        if (this.#ofRound.has('slow') && !this.isSlowAgain(seed)) {
            console.log('    It was not slow when it was drawn again: the machine was, and it does not count.');
            this.#ofRound.delete('slow');
        }
        this.#found = this.#all;
        this.#ofRound = new Map();
        this.#named = new Set();
    }

    get #all(): ReadonlyMap<FailureKind, number> {
        const all = new Map(this.#found);
        for (const [kind, count] of this.#ofRound) {
            all.set(kind, (all.get(kind) ?? 0) + count);
        }
        return all;
    }

    get count(): number {
        return [...this.#all.values()].reduce((sum, count) => sum + count, 0);
    }

    /** `2 slow, 1 difference`. */
    get summary(): string {
        return [...this.#all].map(([kind, count]) => `${count} ${kind}`).join(', ');
    }
}
