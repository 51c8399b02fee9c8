/** Which lines are rows of a table, and what stands in their cells. */
import assert from 'node:assert/strict';
import { isRuleOfTable, isTableLine, opensTable, readTableRow } from '../../language/syntax/scanner/tables.js';

/** The cells of a line, and the sign `|` at the end where it is closed; undefined for a line that opens no table. */
function check(line: string, expected: string | undefined): void {
    it(`${JSON.stringify(line)} has the cells ${expected ?? 'of no table'}`, () => {
        const { cells, close } = isTableLine(line) ? readTableRow(line) : { cells: [] };
        const shown = cells.map(({ start, end }) => line.slice(start, end)).join('/') + (close === undefined ? '' : '|');
        assert.equal(opensTable(line) ? shown : undefined, expected);
    });
}

describe('Rows of tables', () => {
    check('| Day | Event |', 'Day/Event|');
    check('|Day|Event', 'Day/Event');
    check('| 星期一 | 招待会 |', '星期一/招待会|');
    check('｜日期｜活动｜', '日期/活动|');
    check('| а | б | в', 'а/б/в');
    check('| a \\| b | c |', 'a \\| b/c|');
    check('| a || c |', 'a//c|');
    check('| | |', '/|');
    check('| a |', 'a|');
    check('|||', '/|');
    check('| a', undefined);
    check('|', undefined);
    check('||', undefined);
    check('| |', undefined);
    check('a | b |', undefined);
    check('\\| a | b |', undefined);
});

describe('The line below the head of a table', () => {
    const rule = (line: string, expected: boolean): void => {
        it(`${line} is ${expected ? 'one' : 'none'}`, () => assert.equal(isRuleOfTable(line, readTableRow(line)), expected));
    };
    rule('| --- | --- |', true);
    rule('|:---|---:|', true);
    rule('| — | – |', true);
    rule('|-', true);
    rule('| --- | a |', false);
    rule('| | |', false);
});
