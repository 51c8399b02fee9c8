/** Numbers of pages that a reader of PDF files has put among the lines of the text. */

/** The lines of a page without a line that has nothing else than its number, between two empty ones. Where several have, all stay. */
export function withoutOwnNumber(lines: readonly string[], number: number): readonly string[] {
    const isEmpty = (at: number): boolean => (lines[at] ?? '').trim() === '';
    const found = lines.flatMap((line, at) => (line.trim() === String(number) ? [at] : []));
    const [only, ...more] = found;
    // A note of the first page may have the same number.
    return number > 1 && only !== undefined && more.length === 0 && (isEmpty(only - 1) || isEmpty(only + 1)) && only > 0
        ? lines.filter((_, at) => at !== only)
        : lines;
}
