/** What says that an item goes on, as rows of issued timetables have it: the word or all of it in slanted letters. */
import assert from 'node:assert/strict';
import { withoutContinued } from '../../language/importing/recognition/taken.js';

describe('a row of a timetable that goes on', () => {
    function reads(row: string, text: string, continued: string): void {
        it(`is read in “${row}”`, () => assert.deepEqual(withoutContinued(row), { text, continued }));
    }
    reads('Debate (continued)', 'Debate', '(continued)');
    reads('Debate (_continued_)', 'Debate', '(continued)');
    reads('Debate _(continued)_', 'Debate', '(continued)');
    reads('Débat (_suite et fin_)', 'Débat', '(suite et fin)');
    reads('**Debate (concluded)**', '**Debate**', '(concluded)');
    reads('议题（续）', '议题', '（续）');
    reads('Debate (_new_)', 'Debate (_new_)', '');
});
