/** Findings as they stand in one version of a document. */
import type { Range } from 'vscode-languageserver-types';
import { type Origin, originOf } from '../syntax/tree/placed-nodes.js';
import { rangeAt } from '../syntax/tree/spots.js';
import { printable } from '../text/printable.js';
import type { Finding, Fix, Severity } from './rule.js';

/** Another place that belongs to a finding; in this document where no URI is given. */
export interface RelatedPlace {
    readonly range: Range;
    readonly uri?: string;
    readonly message: string;
}

/** A finding of a rule with where it is in the version that it was found in. */
export class PlacedFinding {
    /** Where, exactly; lines and UTF-16 characters are zero-based. */
    readonly range: Range;

    /**
     * @param fix makes the fixes of the finding as the document is now
     * @param range where it is, if that does not follow from the node
     */
    constructor(
        private readonly finding: Omit<Finding, 'fixes'>,
        private readonly fix: () => readonly Fix[],
        range = rangeNow(finding),
    ) {
        this.range = range;
    }

    /** One line, whatever it quotes of the document. */
    get message(): string {
        return oneLine(this.finding.message);
    }

    get unnecessary(): boolean {
        return this.finding.unnecessary ?? false;
    }

    get related(): readonly RelatedPlace[] | undefined {
        return this.finding.related?.map(({ at, uri, message }) => ({
            range: rangeAt(at),
            ...(uri === undefined ? {} : { uri }),
            message: oneLine(message),
        }));
    }

    /** The fixes, made when they are asked for; a fix that cannot be computed is none. */
    get fixes(): readonly Fix[] {
        try {
            return this.fix();
        } catch (error) {
            console.error('A fix failed:', error);
            return [];
        }
    }
}

function oneLine(text: string): string {
    return printable(text.replace(/[\t\r\n]+/gu, ' '));
}

/** Where a finding stood when it was asked last, and on which line its section began then. */
interface LastPlace {
    readonly origin: Origin;
    readonly line: number;
    readonly range: Range;
}

const lastPlaces = new WeakMap<object, LastPlace>();

/** The range of a finding. One that is kept from version to version has moved with its section, if at all. */
function rangeNow(finding: Pick<Finding, 'at'>): Range {
    const cst = finding.at.node.$cstNode;
    const origin = cst && originOf(cst);
    const last = lastPlaces.get(finding);
    if (!origin || last?.origin !== origin) {
        const range = rangeAt(finding.at);
        if (origin) {
            lastPlaces.set(finding, { origin, line: origin.line, range });
        }
        return range;
    }
    const down = origin.line - last.line;
    if (down === 0) {
        return last.range;
    }
    const { start, end } = last.range;
    const range = { start: { ...start, line: start.line + down }, end: { ...end, line: end.line + down } };
    lastPlaces.set(finding, { origin, line: origin.line, range });
    return range;
}

/** A finding with the rule it comes from, kept beside the diagnostics of a document for quick fixes. */
export interface RuledFinding {
    readonly code: string;
    readonly severity: Severity;
    /** Whether a fix of it may be sure. */
    readonly certain: boolean;
    readonly finding: PlacedFinding;
}
