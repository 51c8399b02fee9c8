/** Judges expressions: whether the time of each grows only linearly with the text. */
import { NotJudged, withoutAssertions } from './assertions.js';

// The checker's implementation in JavaScript; the others need a Java machine or a native program.
process.env.RECHECK_BACKEND = 'pure';

export interface Expression {
    readonly source: string;
    readonly flags: string;
}

/** As it stands in a program. */
export function write({ source, flags }: Expression): string {
    return `/${source}/${flags}`;
}

const kept = new Map<string, string | undefined>();

/** Milliseconds after which an expression is too large to judge. */
const patience = 120_000;

/**
 * The fault of an expression, in a few words; undefined if it is proved to take time linear in its text. Only the method by automata proves that:
 * the checker's other method, fuzzing, can find a fault but proves nothing.
 */
export async function faultOf(expression: Expression): Promise<string | undefined> {
    const key = write(expression);
    if (!kept.has(key)) {
        kept.set(key, await judged(expression.source, expression.flags));
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
