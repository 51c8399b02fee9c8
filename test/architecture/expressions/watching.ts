/** Records every expression built while a program runs, with the program line that built it. Must be imported first. */

/** An expression that was built, and the lines that built an equal one, counted from one. */
export interface MadeExpression {
    readonly source: string;
    readonly flags: string;
    readonly lines: readonly number[];
}

const made = new Map<string, { readonly source: string; readonly flags: string; readonly lines: Set<number> }>();

function note(expression: RegExp): RegExp {
    const key = `${expression.source}/${expression.flags}`;
    const known = made.get(key) ?? { source: expression.source, flags: expression.flags, lines: new Set() };
    made.set(key, known);
    // The first line is the message, the second this function, the third the trap; the fourth is the caller.
    const line = /\.mjs:(\d+):\d+\)?$/u.exec(new Error('made').stack?.split('\n')[3] ?? '')?.[1];
    if (line !== undefined) {
        known.lines.add(Number(line));
    }
    return expression;
}

globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, parameters, newTarget) => note(Reflect.construct(target, parameters, newTarget) as RegExp),
    apply: (target, self, parameters) => note(Reflect.apply(target, self, parameters) as RegExp),
});

/** All expressions built so far. */
export function madeExpressions(): readonly MadeExpression[] {
    return [...made.values()].map(({ source, flags, lines }) => ({ source, flags, lines: [...lines] }));
}
