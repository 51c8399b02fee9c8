/** The comment `// agenda-ignore CODE …` before a line: those findings are wanted there. Without a code it hides all of the line. */
import type { LangiumDocument } from 'langium';
import { type Part, partsOf } from '../syntax/parser.js';
import { remembered } from '../syntax/remembered.js';
import { lastWhere } from '../syntax/searching.js';

const comment = /^[ \t\ufeff]*\/\/[ \t]*agenda-ignore\b[ \t]*(.*)$/u;

/** Codes by the line they are ignored on; lines count from the beginning of the text. That behind its last one is the first line of the text that follows. */
type Ignored = ReadonlyMap<number, readonly string[]>;

const none: Ignored = new Map();

/** Whether a code is ignored on a line (zero-based). Several comments may stand above one line. */
export function ignoredLines(document: LangiumDocument): (code: string, line: number) => boolean {
    const parts = partsOf(document.parseResult.value);
    const whole = parts.length === 0 ? ignoredIn(document.textDocument.getText()) : none;
    return (code, line) =>
        (parts.length === 0 ? (whole.get(line) ?? []) : codesAt(parts, line)).some(
            (wanted) => wanted === '*' || wanted === code || wanted === code.replace(/\/.*$/u, ''),
        );
}

/** The codes that are ignored on a line. A comment at the end of a part speaks of the line that opens the next one. */
function codesAt(parts: readonly Part[], line: number): readonly string[] {
    const at = lastWhere(parts.length, (index) => (parts[index]?.origin.line ?? 0) <= line);
    const codes: string[] = [];
    for (const part of [parts[at - 1], parts[at]]) {
        codes.push(...((part && ignoredInPart(part.origin).get(line - part.origin.line)) ?? []));
    }
    return codes;
}

const ignoredInPart = remembered(({ text }: Part['origin']) => ignoredIn(text));

function ignoredIn(text: string): Ignored {
    if (!text.includes('agenda-ignore')) {
        return none;
    }
    const ignored = new Map<number, readonly string[]>();
    const lines = text.split(/\r\n|\r|\n/u);
    for (const [index, line] of lines.entries()) {
        const match = comment.exec(line);
        if (!match) {
            continue;
        }
        let wanted = index + 1;
        while (wanted < lines.length - 1 && /^\s*(?:\/\/|$)/u.test(lines[wanted] ?? '')) {
            wanted++;
        }
        const codes = (match[1] ?? '').split(/[\s,]+/u).filter((code) => /^[a-z]/u.test(code));
        ignored.set(wanted, [...(ignored.get(wanted) ?? []), ...(codes.length > 0 ? codes : ['*'])]);
    }
    return ignored;
}
