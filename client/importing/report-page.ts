/** The report of an import as a page of text with links to lines of the agenda. Does not import vscode. */
import type { ImportReportData } from '../../protocol/import-report.js';
import { counted } from '../../protocol/wording.js';

/** A place of the report that leads to a line of the agenda. All count from 0; the end is exclusive. */
export interface ReportLink {
    readonly row: number;
    readonly start: number;
    readonly end: number;
    readonly line: number;
}

export interface ReportPage {
    readonly text: string;
    readonly links: readonly ReportLink[];
}

/** Begins the line that says why what stands below it is text. */
const remarkHead = '// import:';

/** How findings are called, in the order in which they are listed. */
const severities: Readonly<Record<string, string>> = {
    error: 'Error',
    warning: 'Warning',
    information: 'Information',
    info: 'Information',
    hint: 'Hint',
};

/**
 * Writes the report.
 * @param name the name of the file that was imported
 * @param source the agenda, in which passages that were left as text are found
 */
export function reportPage(name: string, source: string, report: ImportReportData): ReportPage {
    const rows: string[] = [];
    const links: ReportLink[] = [];
    const section = (title: string, entries: readonly { readonly line?: number | undefined; readonly text: string }[]): void => {
        if (entries.length === 0) {
            return;
        }
        rows.push('', title);
        for (const { line, text } of entries) {
            const head = line === undefined ? '' : `Line ${line + 1}`;
            if (line !== undefined) {
                links.push({ row: rows.length, start: 2, end: 2 + head.length, line });
            }
            rows.push(`  ${head}${head === '' ? '' : ': '}${shortened(text)}`);
        }
    };
    rows.push(`Import of ${name}`, '', summary(report), kept(report));
    const remarks = remarkLines(source);
    section(
        'Left as text, because it could not be placed',
        report.leftAsText.map(({ why, text }, index) => ({ line: remarks[index], text: `${why}: ${text}` })),
    );
    section(
        'To look at',
        report.differences.map(({ message, line }) => ({ line: line === undefined ? undefined : line - 1, text: message })),
    );
    section(
        'Not printed by the agenda',
        report.missing.map((text) => ({ text })),
    );
    const findings = report.findings.filter(({ code }) => code !== '');
    section(
        'What the checks find',
        findings.map(({ severity, line, message, code }) => ({
            line: line - 1,
            text: `${severities[severity] ?? severity}: ${message} (${code})`,
        })),
    );
    const isClean = report.leftAsText.length + report.differences.length + report.missing.length + findings.length === 0;
    return { text: `${[...rows, ...(isClean ? ['', 'Everything was placed, and the checks find nothing.'] : [])].join('\n')}\n`, links };
}

/** How much was found, in one sentence. */
export function summary({ symbol, language, counts }: ImportReportData): string {
    const found = [
        counted(counts.items, 'item'),
        counted(counts.paragraphs, 'paragraph'),
        counted(counts.notes, 'note'),
        counted(counts.slots, 'meeting'),
        counted(counts.citations, 'citation'),
        counted(counts.symbols, 'symbol'),
    ].join(', ');
    return `${symbol === '' ? 'No symbol was found' : symbol} (${language}): ${found}.`;
}

function kept({ sentences, missing }: ImportReportData): string {
    return missing.length === 0
        ? `The agenda prints all ${counted(sentences, 'sentence')} of the document.`
        : `The agenda prints ${sentences - missing.length} of ${counted(sentences, 'sentence')} of the document.`;
}

/** The lines of the agenda, from 0, below which a passage stands as text. */
function remarkLines(source: string): readonly number[] {
    return source.split('\n').flatMap((line, index) => (line.startsWith(remarkHead) ? [index] : []));
}

/** UTF-16 units of an entry. */
const longest = 600;

function shortened(sentence: string): string {
    const text = sentence.replace(/\s+/gu, ' ').trim();
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
