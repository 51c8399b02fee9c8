/** Findings as diagnostics of the protocol, for an editor: Arabic in a message is isolated. */
import type { LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { withIsolates } from '../text/direction.js';
import type { RuledFinding } from './placed-finding.js';
import type { Severity } from './rule.js';

const severities: Record<Severity, 1 | 2 | 3 | 4> = { error: 1, warning: 2, information: 3, hint: 4 };

/** @param addressOf where the client shows the description of a rule; undefined where it cannot */
export function toDiagnostic(
    document: Pick<LangiumDocument, 'uri'>,
    { code, severity, finding }: RuledFinding,
    addressOf: ((code: string) => string) | undefined,
): Diagnostic {
    const { related } = finding;
    return {
        range: finding.range,
        severity: severities[severity],
        code,
        ...(addressOf ? { codeDescription: { href: addressOf(code) } } : {}),
        source: 'agenda',
        message: withIsolates(finding.message),
        ...(finding.unnecessary ? { tags: [1] } : {}),
        ...(related
            ? {
                  relatedInformation: related.map((place) => ({
                      location: { uri: place.uri ?? document.uri.toString(), range: place.range },
                      message: withIsolates(place.message),
                  })),
              }
            : {}),
    };
}
