/** The comment `// agenda-ignore CODE …` before a line: those findings are wanted there. Without a code it hides all of the line. */
import type { TextDocument } from 'vscode-languageserver-textdocument';

const comment = /^[ \t\ufeff]*\/\/[ \t]*agenda-ignore\b[ \t]*(.*)$/gmu;

/** Whether a code is ignored on a line (zero-based). Several comments may stand above one line. */
export function ignoredLines(document: TextDocument): (code: string, line: number) => boolean {
    const text = document.getText();
    if (!text.includes('agenda-ignore')) {
        return () => false;
    }
    const ignored = new Map<number, string[]>();
    const lines = text.split(/\r\n|\r|\n/u);
    for (const match of text.matchAll(comment)) {
        let line = document.positionAt(match.index + match[0].search(/\/\//u)).line + 1;
        while (/^\s*(?:\/\/|$)/u.test(lines[line] ?? '') && line < lines.length) {
            line++;
        }
        const codes = (match[1] ?? '').split(/[\s,]+/u).filter((code) => /^[a-z]/u.test(code));
        ignored.set(line, [...(ignored.get(line) ?? []), ...(codes.length > 0 ? codes : ['*'])]);
    }
    return (code, line) =>
        ignored.get(line)?.some((wanted) => wanted === '*' || wanted === code || wanted === code.replace(/\/.*$/u, '')) ?? false;
}
