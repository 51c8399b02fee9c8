/** Lines of a paragraph are joined to one line, and every place in it maps back to its origin. */
import assert from 'node:assert/strict';
import { joinLines } from '../../language/syntax/words/joined.js';

function check(text: string, expected: string): void {
    it(JSON.stringify(text), () => {
        const { text: joined, startOf, endOf } = joinLines(text);
        assert.equal(joined, expected);
        for (let at = 0; at < joined.length; at++) {
            const character = joined.charAt(at);
            const source = text.slice(startOf(at), endOf(at + 1));
            assert.ok(
                source === character || (character === ' ' && /^\s/u.test(source)),
                `${at}: ${JSON.stringify(source)} for ${JSON.stringify(character)}`,
            );
        }
        assert.equal(endOf(joined.length), text.length);
    });
}

describe('lines joined', () => {
    check('one line', 'one line');
    check('two\nlines', 'two lines');
    check('two  \r\n   lines\rand three', 'two lines and three');
    check('缔约国\n会议', '缔约国会议');
    check('缔约国\r\n　会议，\n工作组', '缔约国会议，工作组');
    check('第\n10/3 号\n决议', '第 10/3 号决议');
    check('文件（\nCAC/COSP/2024/1）', '文件（CAC/COSP/2024/1）');
    check('题为“\n后续行动\n”的', '题为“后续行动”的');
    check('entitled\n“Preventive\nmeasures”\n“again”', 'entitled “Preventive measures” “again”');
    check('a dash —\nand a word', 'a dash — and a word');
});
