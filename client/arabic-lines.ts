/** Finds the Arabic running text in a line of an agenda or a register. */

const arabic = '[\\u0620-\\u064a\\u066e-\\u06d3\\ufb50-\\ufdfb\\ufe70-\\ufefc]';

/** What stays at the left: the strokes of a comment, the name of a key or of a register's language, the word that opens a section. */
const lineHead = /^\s*(?:\/\/\s*|[a-z]+:\s*|(introduction|group|item|heading|schedule)\s+)/u;
/** After such a word, the figures of a label, and each of its other components. */
const labelFigures = /[\d٠-٩]+/uy;
const labelPart = /\s*[(（]?[\p{L}\p{N}]{1,4}[)）.]/uy;
/** Labels alone, as in the rows of a meeting: `3 (أ) (تابع)`, `1, 2 [^أ]`. Hints with titles follow them. */
const label = '[\\d٠-٩]+(?:\\s*[(（][^()（）]*[)）])*(?:\\s*\\[\\^[^\\]]*\\])*';
const onlyLabels = new RegExp(`^\\s*(?:[\\d:٠-٩-]+\\s+)?${label}(?:\\s*[,،]\\s*${label})*\\s*$`, 'u');
const beginsArabic = new RegExp(`^[^\\p{L}]*${arabic}`, 'u');

/** The UTF-16 offset of Arabic running text that extends to the end of the line; undefined if there is none. */
export function arabicStart(line: string): number | undefined {
    const start = lineHeadEnd(line);
    return beginsArabic.test(line.slice(start)) && !(start === 0 && onlyLabels.test(line)) ? start : undefined;
}

/** The end of a line's head: the last boundary with a letter after it. */
function lineHeadEnd(line: string): number {
    const [found, word] = lineHead.exec(line) ?? [];
    if (found === undefined) {
        return 0;
    }
    const ends = [found.length];
    if (word !== undefined) {
        for (let next = endOfMatch(labelFigures, line, found.length); next !== undefined; next = endOfMatch(labelPart, line, next)) {
            ends.push(next);
        }
    }
    const last = lastLetter(line);
    const end = ends.findLast((place) => place <= last) ?? 0;
    return end + line.slice(end).length - line.slice(end).trimStart().length;
}

function endOfMatch(pattern: RegExp, line: string, at: number): number | undefined {
    pattern.lastIndex = at;
    return pattern.test(line) ? pattern.lastIndex : undefined;
}

/** The UTF-16 offset of the last letter of a line; -1 if there is none. */
function lastLetter(line: string): number {
    let at = line.length - 1;
    while (at >= 0 && !/\p{L}/u.test(line.charAt(at))) {
        at--;
    }
    return at;
}
