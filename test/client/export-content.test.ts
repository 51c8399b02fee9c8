/** What is said before and after an export. */
import assert from 'node:assert/strict';
import { errorsIn, exportQuestion, writtenText } from '../../client/export-content.js';

describe('an export', () => {
    it('asks before it writes a document with errors of ours', () => {
        const [error, warning] = [0, 1];
        const findings = [
            { severity: error, source: 'agenda' },
            { severity: error, source: 'cSpell' },
            { severity: error },
            { severity: warning, source: 'agenda' },
        ];
        assert.equal(errorsIn(findings), 1);
        assert.equal(exportQuestion(1), 'The agenda has 1 open error. Export it all the same?');
        assert.equal(exportQuestion(3), 'The agenda has 3 open errors. Export it all the same?');
    });
    it('asks nothing where there are none', () => assert.equal(exportQuestion(errorsIn([{ severity: 1, source: 'agenda' }])), undefined));
    it('says which file was written', () => assert.equal(writtenText('session.en.html'), 'session.en.html was written.'));
});
