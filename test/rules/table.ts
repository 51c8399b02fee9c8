/** Turns tables of marked texts into tests. */
import { check, checkFix, type Options } from './harness.js';

/** Each row: a description, and a text with its marks; a text without marks has no finding above hint. */
export function findings(rows: Readonly<Record<string, string>>, options?: Options): void {
    for (const [name, text] of Object.entries(rows)) {
        it(name, async () => {
            await check(text, options);
        });
    }
}

/** Each row: a description, a text with one mark, and the result of its first fix. */
export function fixes(rows: Readonly<Record<string, readonly [marked: string, ...expected: readonly string[]]>>, options?: Options): void {
    for (const [name, [marked, ...expected]] of Object.entries(rows)) {
        it(name, () => checkFix(marked, expected, options));
    }
}

/** The lines of a text. */
export function lines(...all: readonly string[]): string {
    return all.join('\n');
}
