/** The comment `// agenda-ignore CODE …` above a line: the author accepts these findings there. Without a code it hides all findings of the line. */
import type { LangiumDocument } from 'langium';
import { partsOf } from '../syntax/tree/parser.js';
import type { Part } from '../syntax/tree/parts.js';
import { remembered } from '../kept/remembered.js';
import { lastWhere } from '../text/searching.js';
import { upTo } from '../text/ends.js';

const comment = /^[ \t\ufeff]*\/\/[ \t]*agenda-ignore\b/u;

/** Whether a line is such a comment. */
export function isIgnoring(line: string): boolean {
    return comment.test(line);
}

/** The ignored codes by line, from the beginning of the text (zero-based). The line after the last one is the first line of the next part. */
type Ignored = ReadonlyMap<number, ReadonlySet<string>>;

const nothingIgnored: Ignored = new Map();

/** Whether a code is ignored on a line (zero-based). Several comments may be above one line. */
export function ignoredLines(document: LangiumDocument): (code: string, line: number) => boolean {
    const parts = partsOf(document.parseResult.value);
    const whole = parts.length === 0 ? ignoredIn(document.textDocument.getText()) : nothingIgnored;
    return (code, line) =>
        (parts.length === 0 ? [whole.get(line)] : codesAt(parts, line)).some(
            (codes) => codes !== undefined && (codes.has('*') || codes.has(code) || codes.has(upTo(code, '/'))),
        );
}

/** The codes ignored on a line. A comment at the end of a part applies to the first line of the next part. */
function codesAt(parts: readonly Part[], line: number): readonly (ReadonlySet<string> | undefined)[] {
    const at = lastWhere(parts.length, (index) => (parts[index]?.origin.line ?? 0) <= line);
    return [parts[at - 1], parts[at]].map((part) => part && ignoredInPart(part.origin).get(line - part.origin.line));
}

const ignoredInPart = remembered(({ text }: Part['origin']) => ignoredIn(text));

function ignoredIn(text: string): Ignored {
    if (!text.includes('agenda-ignore')) {
        return nothingIgnored;
    }
    const ignored = new Map<number, Set<string>>();
    const lines = text.split(/\r\n|\r|\n/u);
    // Backwards, so that consecutive comments look for their line only once.
    let ignoredLine = lines.length;
    for (let index = lines.length - 1; index >= 0; index--) {
        const line = lines[index] ?? '';
        const match = comment.exec(line);
        if (match) {
            const codes = line
                .slice(match[0].length)
                .split(/[\s,]+/u)
                .filter((code) => /^[a-z]/u.test(code));
            const known = ignored.get(ignoredLine) ?? new Set();
            (codes.length > 0 ? codes : ['*']).forEach((code) => known.add(code));
            ignored.set(ignoredLine, known);
        }
        if (index === lines.length - 1 || !/^\s*(?:\/\/|$)/u.test(line)) {
            ignoredLine = index;
        }
    }
    return ignored;
}
