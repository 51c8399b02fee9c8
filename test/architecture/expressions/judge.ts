/** Judges expressions: whether the time each takes grows with the text and no faster. */
import { NotJudged, withoutAssertions } from './assertions.js';

// The checker's part in JavaScript; it has others that need a Java machine or a program of its own.
process.env.RECHECK_BACKEND = 'pure';

export interface Expression {
    readonly source: string;
    readonly flags: string;
}

const kept = new Map<string, string | undefined>();

/** Milliseconds after which an expression is too large to be judged. */
const patience = 120_000;

/**
 * What is wrong with an expression, in a few words; undefined where it is proved that it takes no longer than its text is long. The proof is by automata
 * alone: the checker's other way, by trial, may find a fault and proves nothing.
 */
export async function faultOf({ source, flags }: Expression): Promise<string | undefined> {
    const key = `/${source}/${flags}`;
    if (!kept.has(key)) {
        kept.set(key, await judged(source, flags));
    }
    return kept.get(key);
}

async function judged(source: string, flags: string): Promise<string | undefined> {
    const { checkSync } = await import('recheck');
    try {
        const plain = withoutAssertions(source, flags);
        const verdict = checkSync(plain.source, plain.flags, { checker: 'automaton', timeout: patience });
        return verdict.status === 'safe'
            ? undefined
            : verdict.status === 'unknown'
              ? `not judged: ${verdict.error.kind} ${'message' in verdict.error ? verdict.error.message : ''}`
              : `${verdict.complexity.summary}, by ${JSON.stringify(verdict.attack.pattern.slice(0, 80))}`;
    } catch (error) {
        if (error instanceof NotJudged) {
            return `not judged: ${error.message}`;
        }
        throw error;
    }
}
