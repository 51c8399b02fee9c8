/** What is said before and after an export. */
import assert from 'node:assert/strict';
import { errorsIn, exportQuestion, exportTitle, isFloating, writtenText } from '../../client/export-content.js';
import { exportedName } from '../../protocol/export-name.js';

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
    it('says which file was written', () => assert.equal(writtenText(['session.en.html']), 'session.en.html was written.'));
    it('says that the times of a calendar are in no zone', () => {
        const calendar = (start: string): string => `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART${start}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
        assert.deepEqual(
            [':20270301T100000', ';TZID=Europe/Vienna:20270301T100000', ':20270301T100000Z', ';VALUE=DATE:20270301'].map((start) =>
                isFloating(calendar(start)),
            ),
            [true, false, false, false],
        );
        assert.match(writtenText(['a.ics'], true), /^a\.ics was written\. Its times are in no time zone/u);
    });
    it('counts the errors of all language versions', () =>
        assert.equal(exportQuestion(2, 6), 'The 6 agendas have 2 open errors. Export them all the same?'));
    it('says which files were written', () =>
        assert.equal(writtenText(['a.en.txt', 'a.fr.txt']), '2 files were written: a.en.txt, a.fr.txt.'));
    it('says what goes on', () => {
        assert.equal(exportTitle(['a.en.agenda'], { label: 'Word' }), 'Exporting a.en.agenda (Word)');
        assert.equal(exportTitle(['a.en.agenda', 'a.fr.agenda'], { label: 'Word' }), 'Exporting 2 agendas (Word)');
    });
    it('has the name of the agenda with the ending of its format', () => {
        assert.equal(exportedName('session.en.agenda', 'docx'), 'session.en.docx');
        assert.equal(exportedName('folder.agenda/SESSION.AGENDA', 'txt'), 'folder.agenda/SESSION.txt');
        assert.equal(exportedName('Untitled', 'ics'), 'Untitled.ics');
    });
});
