/** All matches of an expression. `matchAll` compiles a new expression for each call, and a document has tens of thousands of short passages. */

/** All matches, in order. The expression has the flag `g`; the same object may be used everywhere. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        found.push(match);
        if (match[0] === '') {
            pattern.lastIndex++;
        }
    }
    return found;
}
