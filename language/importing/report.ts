/** The report of an import: how much was found, what the document says in two ways, what was left as text, and what the checks find in the result. */
import type { Reading } from '../semantics/reading.js';
import { rangeOf } from '../syntax/tree/nodes.js';
import { counted } from '../../protocol/wording.js';
import type { Kept } from './kept.js';
import type { Imported } from './importing.js';
import type { Difference } from './recognition/model.js';
import type { LeftPassage } from './writing/source.js';

/** A finding in the agenda that was made. Lines count from 1. */
export interface ReportedFinding {
    readonly severity: string;
    readonly code: string;
    readonly line: number;
    readonly message: string;
}

/** What the document says in two ways, and the line of the agenda that says it, where there is one. Lines count from 1. */
export type ReportedDifference = Difference & { readonly line?: number };

export interface ImportReport {
    readonly language: string;
    readonly symbol: string;
    readonly counts: {
        readonly items: number;
        readonly paragraphs: number;
        readonly notes: number;
        readonly slots: number;
        readonly citations: number;
        /** Different resolutions and decisions. */
        readonly cited: number;
        /** Different symbols of documents. */
        readonly symbols: number;
    };
    readonly differences: readonly ReportedDifference[];
    /** How many passages stand below a remark. */
    readonly left: number;
    /** Why each of them does, and its first words. */
    readonly leftAsText: readonly LeftPassage[];
    /** Sentences of the document, and those that the agenda does not print. */
    readonly sentences: number;
    readonly missing: readonly string[];
    readonly findings: readonly ReportedFinding[];
}

/** What an import reports. */
export function reportOf(imported: Imported, reading: Reading, kept: Kept, findings: readonly ReportedFinding[]): ImportReport {
    const { agenda, masthead, outline, passages, citations, symbols, timetables } = reading;
    return {
        language: imported.language,
        symbol: masthead.symbols.join(', '),
        counts: {
            items: outline.items.length,
            paragraphs: passages.filter(({ kind }) => kind === 'paragraph' || kind === 'entry').length,
            notes: passages.filter(({ kind }) => kind === 'footnote').length,
            slots: timetables.flatMap(({ days }) => days).reduce((sum, { slots }) => sum + slots.length, 0),
            citations: citations.length,
            cited: new Set(citations.map(({ kind, number }) => `${kind} ${number}`)).size,
            symbols: new Set(symbols.map(({ symbol }) => symbol)).size,
        },
        differences: imported.differences.map((difference) => ({ ...difference, ...lineOf(difference, reading) })),
        left: imported.left.length,
        leftAsText: imported.left,
        sentences: kept.sentences,
        missing: kept.missing,
        findings: agenda ? findings : [],
    };
}

/** The line of the item, or of the masthead, that a difference is about. */
function lineOf({ item, key }: Difference, { outline, masthead, agenda }: Reading): { readonly line?: number } {
    const node =
        item !== undefined
            ? outline.byLabel.get(item)?.item
            : key === 'symbol' || key === 'session'
              ? ((key === 'session' ? masthead.values.get('session')?.field : undefined) ?? agenda.opening)
              : undefined;
    return node ? { line: rangeOf(node).start.line + 1 } : {};
}

/** UTF-16 units of a sentence in the report. */
const longest = 160;

/** The report for people, a sentence on each line. */
export function reportText({
    counts,
    symbol,
    language,
    differences,
    left,
    leftAsText,
    sentences,
    missing,
    findings,
}: ImportReport): string {
    const found = [
        counted(counts.items, 'item'),
        counted(counts.paragraphs, 'paragraph'),
        counted(counts.notes, 'note'),
        counted(counts.slots, 'meeting'),
        counted(counts.citations, 'citation'),
        counted(counts.symbols, 'symbol'),
    ].join(', ');
    const lines = [
        `${symbol === '' ? 'No symbol was found' : symbol} (${language}): ${found}.`,
        `${counted(sentences - missing.length, 'sentence')} of ${sentences} ${sentences === 1 ? 'is' : 'are'} printed by the agenda.`,
        ...missing.map((sentence) => `Not printed: ${shortened(sentence)}`),
        ...(left === 0 ? [] : [`${counted(left, 'passage')} could not be placed and stand${left === 1 ? 's' : ''} below “// import:”.`]),
        ...leftAsText.map(({ why, text }) => `Left as text, ${why}: ${text}`),
        ...differences.map(({ message }) => message),
        ...findings.map(({ line, severity, message, code }) => `Line ${line}: ${severity}: ${message} (${code})`),
    ];
    return `${lines.join('\n')}\n`;
}

function shortened(sentence: string): string {
    const text = sentence.replace(/\s+/gu, ' ').trim();
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
