/** The comment `// agenda-ignore CODE …` before a line: those findings are wanted there. Without a code it hides all of the line. */
import type { LangiumDocument } from 'langium';
import { type Part, partsOf } from '../syntax/parser.js';
import { remembered } from '../syntax/remembered.js';

const comment = /^[ \t\ufeff]*\/\/[ \t]*agenda-ignore\b[ \t]*(.*)$/u;

/** Codes by the line they are ignored on; lines count from the beginning of the text. That behind its last one is the first line of the text that follows. */
type Ignored = ReadonlyMap<number, readonly string[]>;

const none: Ignored = new Map();

/** Whether a code is ignored on a line (zero-based). Several comments may stand above one line. */
export function ignoredLines(document: LangiumDocument): (code: string, line: number) => boolean {
    const parts = partsOf(document.parseResult.value);
    const ignored = parts.length > 0 ? ignoredInParts(parts) : ignoredIn(document.textDocument.getText());
    return ignored.size === 0
        ? () => false
        : (code, line) =>
              ignored.get(line)?.some((wanted) => wanted === '*' || wanted === code || wanted === code.replace(/\/.*$/u, '')) ?? false;
}

/** A comment at the end of a part speaks of the line that opens the next one. */
function ignoredInParts(parts: readonly Part[]): Ignored {
    let all: Map<number, readonly string[]> | undefined;
    for (const part of parts) {
        const { origin } = part;
        const own = ignoredInPart(origin);
        if (own.size > 0) {
            all ??= new Map();
            for (const [line, codes] of own) {
                all.set(origin.line + line, [...(all.get(origin.line + line) ?? []), ...codes]);
            }
        }
    }
    return all ?? none;
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
