import assert from 'node:assert/strict';
import fc from 'fast-check';
import { afterBlank, afterEnter, type LineChange } from '../../language/drafting/list-typing.js';

/** The lines of a text after a change near its last line. */
function changed(lines: readonly string[], change: LineChange | undefined): readonly string[] {
    if (!change) {
        return lines;
    }
    const at = lines.length - 1 + change.line;
    const line = lines[at] ?? '';
    return lines.with(at, line.slice(0, change.start) + change.text + line.slice(change.end));
}

/** What stands there when a text is typed, with the markers that come by themselves. */
function typed(text: string): string {
    let lines: readonly string[] = [''];
    for (const sign of text) {
        if (sign === '\n') {
            lines = [...lines, ''];
            lines = changed(lines, afterEnter(lines.slice(0, -1), ''));
        } else {
            lines = lines.with(-1, `${lines.at(-1)}${sign}`);
            lines = sign === ' ' ? changed(lines, afterBlank(lines.slice(0, -1), lines.at(-1) ?? '')) : lines;
        }
    }
    return lines.join('\n');
}

/** Each row: what is typed up to Enter, and the line that follows. */
function continues(rows: Readonly<Record<string, readonly [typed: string, next: string]>>): void {
    for (const [name, [text, next]] of Object.entries(rows)) {
        it(name, () => assert.equal(typed(`${text}\n`).split('\n').at(-1), next));
    }
}

describe('A list that is typed', () => {
    continues({
        'goes on with the next letter': ['(a) First;', '(b) '],
        'goes on after a conjunction': ['(a) First; and', '(b) '],
        'goes on with the next figure': ['1. First;', '2. '],
        'goes on with the next Roman numeral': ['(i) First;', '(ii) '],
        'goes on with the letter after h': ['(g) One;\n\n(h) Two;\n\n(i) Three;', '(j) '],
        'goes on in French': ['a) Premier;', 'b) '],
        'goes on in Arabic': ['(أ) الأول؛', '(ب) '],
        'goes on in Chinese': ['（一）第一；', '（二）'],
        'goes on with a dash': ['- First;', '- '],
        'does not after the last entry': ['(a) First.', ''],
        'does not where the entry goes on': ['(a) The first entry, which', ''],
        'does not where nothing says that another entry follows': ['- Closed consultations', ''],
        'does not with letters that we cannot write': ['б) Второй;', ''],
        'does not in running text': ['The day, the item and the list;', ''],
        'does not after a year': ['The Committee met in 2024;', ''],
    });
    it('ends with Enter in an empty entry', () => assert.equal(typed('(a) First;\n\n'), '(a) First;\n\n'));
    it('has a marker once that is typed as well', () => {
        for (const text of [
            '(a) First;\n(b) Second.',
            '1. One;\n2. Two;\n3. Three.',
            '- One;\n- Two.',
            '(a) One;\n\n(b) Two.',
            '(أ) واحد؛\n(ب) اثنان.',
        ]) {
            assert.equal(typed(text), text);
        }
    });
    it('is what was typed, wherever Enter was pressed in running text', () => {
        const word = fc.constantFrom('day', 'item', 'list', 'note', 'annex', 'resolution', 'the', '(a)', '10/3', '2024', '–', 'and', 'A/1');
        const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
        fc.assert(fc.property(fc.array(line, { maxLength: 6 }), (lines) => assert.equal(typed(lines.join('\n')), lines.join('\n'))));
    });
});
