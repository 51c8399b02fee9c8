/** Findings with their places in one text version of a document. */
import type { Range } from 'vscode-languageserver-types';
import { rememberedWith } from '../kept/remembered.js';
import { type Origin, originOf } from '../syntax/tree/placed-nodes.js';
import { rangeAt } from '../syntax/tree/spots.js';
import { brief } from '../text/brief.js';
import { printable } from '../text/printable.js';
import type { Finding, Fix, Severity } from './rule.js';

/** Another place that belongs to a finding. Without a URI it is in the same document. */
export interface RelatedPlace {
    readonly range: Range;
    readonly uri?: string;
    readonly message: string;
}

/** A finding of a rule, with its place in the text version in which it was found. */
export class PlacedFinding {
    /** The exact place. Lines and UTF-16 characters are zero-based. */
    readonly range: Range;

    /**
     * @param fix makes the fixes of the finding from the current document
     * @param range its place, if the node does not give it
     */
    constructor(
        private readonly finding: Omit<Finding, 'fixes'>,
        private readonly fix: () => readonly Fix[],
        range = rangeNow(finding),
    ) {
        this.range = range;
    }

    /** On one line, even if it quotes several lines of the document. */
    get message(): string {
        return oneLine(this.finding.message);
    }

    /** The same finding with one more sentence. */
    saying(more: string): PlacedFinding {
        return new PlacedFinding({ ...this.finding, message: `${this.finding.message} ${more}` }, this.fix, this.range);
    }

    get unnecessary(): boolean {
        return this.finding.unnecessary ?? false;
    }

    get related(): readonly RelatedPlace[] | undefined {
        return this.finding.related?.map(({ at, uri, message }) => ({
            range: 'start' in at ? at : rangeAt(at),
            ...(uri === undefined ? {} : { uri }),
            message: oneLine(message),
        }));
    }

    /** The fixes, made on request. A fix that throws gives none. */
    get fixes(): readonly Fix[] {
        try {
            return this.fix().map((fix) => ({ ...fix, title: brief(fix.title) }));
        } catch (error) {
            console.error('A fix failed:', error);
            return [];
        }
    }
}

function oneLine(text: string): string {
    return printable(brief(text).replace(/[\t\r\n]+/gu, ' '));
}

/** The last range of a finding, and the line (zero-based) of its section at that time. A finding kept across text versions moves only with its section. */
const lastPlace = rememberedWith(({ at }: Pick<Finding, 'at'>, { line }: Origin) => ({ now: { line, range: rangeAt(at) } }));

function rangeNow(finding: Pick<Finding, 'at'>): Range {
    const cst = finding.at.node.$cstNode;
    const origin = cst && originOf(cst);
    if (!origin) {
        return rangeAt(finding.at);
    }
    const last = lastPlace(finding, origin);
    const down = origin.line - last.now.line;
    if (down !== 0) {
        const { start, end } = last.now.range;
        last.now = { line: origin.line, range: { start: { ...start, line: start.line + down }, end: { ...end, line: end.line + down } } };
    }
    return last.now.range;
}

/** A finding with its rule. Kept beside the diagnostics of a document, for quick fixes. */
export interface RuledFinding {
    readonly code: string;
    readonly severity: Severity;
    /** Whether a fix of it may be sure. */
    readonly certain: boolean;
    readonly finding: PlacedFinding;
}
