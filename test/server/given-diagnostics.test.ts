/** Which of an editor's diagnostics belongs to a finding. */
import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { PlacedFinding, type RuledFinding } from '../../language/validation/placed-finding.js';
import { GivenDiagnostics } from '../../server/features/shared/given-diagnostics.js';

const onLine = (line: number, start: number, end: number) => ({ start: { line, character: start }, end: { line, character: end } });

function given(message: string, range: Diagnostic['range'], code = 'date/weekday'): Diagnostic {
    return { code, message, range };
}

function found(message: string, range: Diagnostic['range']): RuledFinding {
    const finding = new PlacedFinding({ message } as ConstructorParameters<typeof PlacedFinding>[0], () => [], range);
    return { code: 'date/weekday', severity: 'error', certain: false, finding };
}

describe('The diagnostic of a finding', () => {
    const range = onLine(2, 4, 9);
    const one = given('One.', range);
    const other = given('The other.', range);
    it('is the same one, though another of its rule touches it', () => {
        assert.equal(new GivenDiagnostics([one, other]).of(found('The other.', range)), other);
        assert.equal(new GivenDiagnostics([other, one]).of(found('The other.', range)), other);
    });
    it('is known by its message as the editor shows it, with Arabic isolated', () => {
        const arabic = given('On \u2068الثلاثاء\u2069.', range);
        assert.equal(new GivenDiagnostics([one, arabic]).of(found('On الثلاثاء.', range)), arabic);
    });
    it('is one of its rule that touches it, if the text has changed since', () =>
        assert.equal(new GivenDiagnostics([one]).of(found('Another.', onLine(2, 8, 12))), one));
    it('is none of another rule or place', () => {
        const all = new GivenDiagnostics([given('One.', range, 'date/impossible'), given('One.', onLine(3, 4, 9))]);
        assert.equal(all.of(found('One.', range)), undefined);
    });
});
