/** The diagnostics that an editor sends with its question for code actions. */
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { withIsolates } from '../../../language/text/direction.js';
import type { RuledFinding } from '../../../language/validation/placed-finding.js';
import { touches } from './places.js';

/** Thousands of findings look for their diagnostics among as many: each finds its own at once. */
export class GivenDiagnostics {
    readonly #exact = new Map<string, Diagnostic>();

    constructor(private readonly all: readonly Diagnostic[]) {
        for (const diagnostic of all) {
            const key = keyOf(diagnostic.code, diagnostic.range.start, String(diagnostic.message));
            this.#exact.set(key, this.#exact.get(key) ?? diagnostic);
        }
    }

    /** The diagnostic of a finding: the same one, else one of its rule that touches it. The text may have changed since the editor got it. */
    of({ code, finding }: RuledFinding): Diagnostic | undefined {
        return (
            this.#exact.get(keyOf(code, finding.range.start, withIsolates(finding.message))) ??
            this.all.find((diagnostic) => diagnostic.code === code && touches(diagnostic.range, finding.range))
        );
    }
}

function keyOf(code: Diagnostic['code'], { line, character }: Diagnostic['range']['start'], message: string): string {
    return `${code} ${line}:${character} ${message}`;
}
