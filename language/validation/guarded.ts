/** Rules must not fail; one that does all the same must not take the others with it. */

/** What a rule finds; what it found before it failed, where it fails. */
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
