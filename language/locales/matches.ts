/** Every match of an expression, without the new expression that `matchAll` makes each time: a document has tens of thousands of short passages. */

/** All matches in order. The expression has the flag `g`, and may be one that is compiled once and used everywhere. */
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
