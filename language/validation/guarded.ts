/** Rules must not throw. If one does, the others still run. */

/** The findings of a rule. If it throws, those before the error. */
export function guarded<T>(code: string, check: () => Iterable<T>): readonly T[] {
    const found: T[] = [];
    try {
        for (const finding of check()) {
            found.push(finding);
        }
    } catch (error) {
        console.error(`The rule ${code} failed:`, error);
    }
    return found;
}
