/** A case: a folder of small files, what must be found in it, what must not, and what is printed. The folder's README tells the form. */
export interface Case {
    readonly id: string;
    /** What a person expects, and why. */
    readonly about: string;
    /** Names and texts. The first agenda is the one that is printed. */
    readonly files: Readonly<Record<string, string>>;
    /** Issued documents, by the names of the files that are made of them by `agenda import`: they stand beside the others. */
    readonly imported?: Readonly<Record<string, readonly string[]>>;
    readonly expect?: readonly Wanted[];
    readonly forbid?: readonly Wanted[];
    /** Parts of the printed text; a list holds alternatives. */
    readonly printed?: readonly (string | readonly string[])[];
    readonly notPrinted?: readonly string[];
}

/** A kind of finding, and where. */
export interface Wanted {
    /** A rule, several with `|`, a family `syntax/*`, or `*`. Families and `*` leave hints out. */
    readonly code: string;
    readonly file?: string;
    /** A part of a line that the finding covers. */
    readonly at?: string;
}

/** A finding as `agenda check --format json` writes it; lines and UTF-16 characters are zero-based. */
export interface Found {
    readonly file: string;
    readonly range: { readonly start: Place; readonly end: Place };
    readonly severity: string;
    readonly code: string;
    readonly message: string;
}

interface Place {
    readonly line: number;
    readonly character: number;
}

/** @returns what does not hold, one sentence each. */
export function unmet(one: Case, found: readonly Found[], printed: string): readonly string[] {
    const heard = found.map((finding) => told(finding, one.files)).join('; ') || 'nothing';
    const text = folded(printed);
    const isPrinted = (part: string): boolean => text.includes(folded(part));
    return [
        ...(one.expect ?? [])
            .filter((wanted) => !found.some((finding) => isOf(wanted, finding, one.files)))
            .map((wanted) => `expected ${toldWanted(wanted)}, found ${heard}`),
        ...(one.forbid ?? []).flatMap((wanted) =>
            found.filter((finding) => isOf(wanted, finding, one.files)).map((finding) => `must not be found: ${told(finding, one.files)}`),
        ),
        ...(one.printed ?? [])
            .filter((ways) => ![ways].flat().some(isPrinted))
            .map((ways) => `must be printed: ${[ways].flat().join(' | ')}, is: ${text}`),
        ...(one.notPrinted ?? []).filter(isPrinted).map((part) => `must not be printed: ${part}, is: ${text}`),
    ];
}

function isOf(wanted: Wanted, finding: Found, files: Case['files']): boolean {
    return (
        wanted.code.split('|').some((code) => isOfCode(code, finding)) &&
        (wanted.file === undefined || wanted.file === finding.file) &&
        (wanted.at === undefined || linesOf(finding, files).includes(wanted.at))
    );
}

function isOfCode(code: string, finding: Found): boolean {
    if (code === '*' || code.endsWith('/*')) {
        const family = code.slice(0, -2);
        return finding.severity !== 'hint' && (code === '*' || finding.code === family || finding.code.startsWith(`${family}/`));
    }
    return code === finding.code;
}

/** The source lines that a finding covers. A range that ends at the head of a line does not cover that line. */
function linesOf({ file, range: { start, end } }: Found, files: Case['files']): string {
    const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    return (files[file] ?? '')
        .split(/\r\n|\n|\r/u)
        .slice(start.line, last + 1)
        .join('\n');
}

function told(finding: Found, files: Case['files']): string {
    const { file, range, severity, code, message } = finding;
    return `${file}:${range.start.line + 1} ${severity} ${code} at “${linesOf(finding, files).trim()}”: ${message}`;
}

function toldWanted({ code, file, at }: Wanted): string {
    return [code, file && `in ${file}`, at && `at “${at}”`].filter(Boolean).join(' ');
}

/** Blanks of every kind count as one space, marks of direction do not count. */
function folded(text: string): string {
    return text
        .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim();
}
