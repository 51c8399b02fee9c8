import assert from 'node:assert/strict';
import fc from 'fast-check';
import { afterEnter, afterSign, type LineChange, type WrittenMarker } from '../../language/drafting/list-typing.js';
import { type Language, locales } from '../../language/locales/index.js';

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
function typed(text: string, language: Language = 'en'): string {
    let lines: readonly string[] = [''];
    let written: WrittenMarker | undefined;
    const goOn = (): void => {
        const change = written && afterSign(lines.at(-1) ?? '', written);
        if (change) {
            lines = changed(lines, change);
            written = undefined;
        }
    };
    for (const sign of text) {
        if (sign === '\n') {
            goOn();
            const above = lines.at(-1) ?? '';
            lines = [...lines, ''];
            const change = afterEnter(lines.slice(0, -1), '', locales[language]);
            lines = changed(lines, change);
            written = change && !change.isEnd ? { marker: change.marker, above } : undefined;
        } else {
            lines = lines.with(-1, `${lines.at(-1)}${sign}`);
            if (' )）、'.includes(sign)) {
                goOn();
            }
        }
    }
    return lines.join('\n');
}

/** Each row: what is typed up to Enter, and the line that follows. */
function continues(rows: Readonly<Record<string, readonly [typed: string, next: string, language?: Language]>>): void {
    for (const [name, [text, next, language]] of Object.entries(rows)) {
        it(name, () => assert.equal(typed(`${text}\n`, language).split('\n').at(-1), next));
    }
}

/** Each row is there as it is typed, whatever came by itself meanwhile. */
function stays(rows: Readonly<Record<string, readonly [text: string, language?: Language]>>): void {
    for (const [name, [text, language]] of Object.entries(rows)) {
        it(name, () => assert.equal(typed(text, language), text));
    }
}

describe('A list that is typed', () => {
    continues({
        'goes on with the next letter': ['(a) First;', '(b) '],
        'goes on after a conjunction': ['(a) First; and', '(b) '],
        'goes on after a conjunction in Chinese': ['（一）第一；和', '（二）', 'zh'],
        'goes on after a note': ['(a) First;[^1]', '(b) '],
        'goes on with the next figure': ['1. First;', '2. '],
        'goes on with the next figure in brackets': ['(1) First;', '(2) '],
        'goes on with the next figure before a bracket': ['1) First;', '2) '],
        'goes on with the next Roman numeral': ['(i) First;', '(ii) '],
        'goes on with the next Roman numeral before a bracket': ['i) Premier ;', 'ii) ', 'fr'],
        'goes on with the next capital': ['A. First;', 'B. '],
        'goes on with the next Roman capital': ['(I) First;', '(II) '],
        'goes on with the letter after h': ['(g) One;\n\n(h) Two;\n\n(i) Three;', '(j) '],
        'goes on after the last letter': ['(y) One;\n(z) Two;', '(aa) '],
        'goes on after two letters': ['(z) One;\n(aa) Two;', '(bb) '],
        'goes on after two letters that differ': ['(aa) One;\n(ab) Two;', '(ac) '],
        'goes on in French': ['a) Premier;', 'b) '],
        'goes on in Russian, in Latin letters': ['a) Первое;', 'b) ', 'ru'],
        'goes on in Russian, in Cyrillic letters': ['а) Первое;', 'б) ', 'ru'],
        'goes on in Russian after б': ['а) Первое;\nб) Второе;', 'в) ', 'ru'],
        'goes on in Russian without й': ['з) Одно;\nи) Другое;', 'к) ', 'ru'],
        'goes on in Russian where a Cyrillic letter stands for a Latin one': ['a) Одно;\nb) Другое;\nс) Третье;', 'd) ', 'ru'],
        'goes on in Arabic': ['(أ) الأول؛', '(ب) ', 'ar'],
        'goes on in Arabic, without the first bracket': ['أ) الأول؛', 'ب) ', 'ar'],
        'goes on in Arabic with a dash': ['أ - الأول؛', 'ب - ', 'ar'],
        'goes on in Arabic figures': ['(١) الأول؛', '(٢) ', 'ar'],
        'goes on in Chinese': ['（一）第一；', '（二）', 'zh'],
        'goes on in Chinese, with a blank': ['(一) 第一；', '(二) ', 'zh'],
        'goes on in Chinese after ten': ['（九）一；\n（十）二；', '（十一）', 'zh'],
        'goes on in Chinese numerals with a comma': ['一、第一；', '二、', 'zh'],
        'goes on in Chinese numerals with their brackets': ['㈠ 第一；', '㈡ ', 'zh'],
        'goes on in circled figures': ['①第一；', '②', 'zh'],
        'goes on with a dash': ['- First;', '- '],
        'goes on with a bullet': ['• First;', '• '],
        'goes on with the blanks before its markers': ['  (a) First;', '  (b) '],
        'goes on where its first entry is a sentence': ['1. It met.', '2. '],
        'goes on where its entries are sentences': ['(a) It met.\n(b) It met again.', '(c) '],
        'goes on where a short entry has no stop': ['1. Opening', '2. '],
        'goes on where a short entry after a dash has no stop': ['- Opening', '- '],
        'goes on where a short Chinese entry has no stop': ['1. 会议开幕', '2. ', 'zh'],
        'does not where an entry after a letter has no stop': ['(a) The first entry, which', ''],
        'does not where the text after a figure is no short one': [
            '1. 工作组将在其第一次会议上审议本项目并听取主席关于筹备工作的说明和秘书处的',
            '',
            'zh',
        ],
        'goes on after an entry of several lines': ['(a) The first entry goes on\nin this line;', '(b) '],
        'does not after the last entry': ['(a) First;\n(b) Second.', ''],
        'does not where an inner list begins': ['(a) The following:', ''],
        'does not where a long line has no stop': ['(a) The first entry goes on in the next line, as long lines do that', ''],
        'does not after the last sign': ['㈨ 一；\n㈩ 二；', '', 'zh'],
        'does not in running text': ['The day, the item and the list;', ''],
        'does not after a year': ['2024. It met;', ''],
        'does not after a word with a stop': ['Vienna. It met;', ''],
        'does not after an initial': ['M. Dupont, Président ;', '', 'fr'],
        'does not after a title': ['Mr. Smith (Canada);', ''],
        'does not after a name in brackets': ['(UK) Part;', ''],
        'does not after a range of days': ['15 - 19 December;', ''],
        'goes on after an entry with an initial at the head of a line': ['(a) The statement of\nM. Dupont;', '(b) '],
        'goes on after an entry with days at the head of a line': ['(a) The session of\n3 - 6 September;', '(b) '],
        'goes on with Roman numerals where their first entry is missing': ['(ii) Second;', '(iii) '],
        'does not after a number that begins no list': ['12. The session will be held in Vienna.', ''],
    });
    it('ends with Enter in an empty entry', () => assert.equal(typed('(a) First;\n\n'), '(a) First;\n\n'));
    it('ends with Enter in an empty entry whose marker was typed', () => assert.equal(typed('(a) First.\n\n(b) \n'), '(a) First.\n\n\n'));
    it('ends with Enter in an empty entry below an inner list', () =>
        assert.equal(typed('(a) First:\n(i) Inner;\n(b) \n'), '(a) First:\n(i) Inner;\n\n'));
    for (const words of ['3 - 6 September', 'Mr. Smith', 'M. Dupont', 'St. Petersburg', '(UK) Part', '(EU) and others', 'No. 5']) {
        it(`keeps the marker before words that look like one: ${words}`, () =>
            assert.equal(typed(`(a) First;\n${words}`), `(a) First;\n(b) ${words}`));
    }
    stays({
        'has a letter once that is typed as well': ['(a) First;\n(b) Second.'],
        'has a figure once that is typed as well': ['1. One;\n2. Two;\n3. Three.'],
        'has a dash once that is typed as well': ['- One;\n- Two.'],
        'has a letter once below a blank line': ['(a) One;\n\n(b) Two.'],
        'has an Arabic letter once': ['(أ) واحد؛\n(ب) اثنان.', 'ar'],
        'has a Chinese numeral once that is typed without a blank': ['（一）第一；\n（二）第二。', 'zh'],
        'has two letters once that differ': ['(z) One;\n(aa) Two;\n(ab) Three.'],
        'has a capital once before a stop': ['A. One;\nB. Two;\nC. Three.'],
        'has another marker alone': ['(a) First:\n(i) One;\n(ii) Two;\n(b) Second.'],
        'has the letters of the alphabet in which it is typed': ['а) Одно;\nb) Другое.', 'ru'],
        'goes on in small letters without a marker': ['1. To let States compare\ntheir measures;'],
        'goes on with one word without a marker': ['- To let States compare\nmeasures\n'],
        'goes on after a letter without a marker': ['(a) To let States in the city of\nVienna compare;'],
        'is followed by words with a stop': ['(a) The meeting in the city of\nVienna.\n'],
    });
    it('is what was typed, wherever Enter was pressed in running text', () => {
        const word = fc.constantFrom(
            'day',
            'item',
            'list',
            'note',
            'annex',
            'resolution',
            'the',
            '10/3',
            '2024',
            'and',
            'A/1',
            '“annex”',
            'Vienna.',
            'annex;',
            'Mr.',
            'M.',
            'No.',
            '(UK)',
        );
        const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
        fc.assert(fc.property(fc.array(line, { maxLength: 6 }), (lines) => assert.equal(typed(lines.join('\n')), lines.join('\n'))));
    });
});
