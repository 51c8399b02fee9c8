/** Findings as they stand in one version of a document. */
import type { Range } from 'vscode-languageserver-types';
import { rangeAt } from '../syntax/spots.js';
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

    /** @param fix makes the fixes of the finding as the document is now */
    constructor(
        private readonly finding: Omit<Finding, 'fixes'>,
        private readonly fix: () => readonly Fix[],
    ) {
        this.range = rangeAt(finding.at);
    }

    get message(): string {
        return this.finding.message;
    }

    get unnecessary(): boolean {
        return this.finding.unnecessary ?? false;
    }

    get related(): readonly RelatedPlace[] | undefined {
        return this.finding.related?.map(({ at, uri, message }) => ({
            range: rangeAt(at),
            ...(uri === undefined ? {} : { uri }),
            message,
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

/** A finding with the rule it comes from, kept beside the diagnostics of a document for quick fixes. */
export interface RuledFinding {
    readonly code: string;
    readonly severity: Severity;
    readonly finding: PlacedFinding;
}
