import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changedLevel, type LevelChange } from '../../language/drafting/entry-levels.js';
import { typedEntry } from '../../language/drafting/list-entry.js';
import { type Language, locales } from '../../language/locales/index.js';

/** The lines after the level of one of them was changed; undefined where it has no such level. */
function changed(lines: readonly string[], line: number, change: LevelChange, language: Language): readonly string[] | undefined {
    const changes = changedLevel(lines, line, change, locales[language]) ?? [];
    return changes.length === 0
        ? undefined
        : changes.reduce((texts, { line: at, end, text }) => texts.with(at, text + (texts[at] ?? '').slice(end)), lines);
}

/** Each row: the lines of a list, the one whose level changes marked with `>`, and the lines afterwards. An empty list of lines: it has no such level. */
function becomes(
    change: LevelChange,
    rows: Readonly<Record<string, readonly [before: readonly string[], after: readonly string[], language?: Language]>>,
): void {
    for (const [name, [marked, after, language = 'en']] of Object.entries(rows)) {
        it(name, () => {
            const line = marked.findIndex((text) => text.startsWith('>'));
            const lines = marked.with(line, (marked[line] ?? '').slice(1));
            assert.deepEqual(changed(lines, line, change, language) ?? [], after);
        });
    }
}

describe('Tab at the head of an entry', () => {
    becomes('deeper', {
        'begins an inner list': [
            ['(a) One;', '>(b) Two;'],
            ['(a) One;', '(i) Two;'],
        ],
        'begins an inner list with an empty entry': [
            ['(a) One;', '>(b) '],
            ['(a) One;', '(i) '],
        ],
        'goes on with the inner list above it': [
            ['(a) One:', '(i) In;', '>(b) Two;'],
            ['(a) One:', '(i) In;', '(ii) Two;'],
        ],
        'renumbers the entries after it': [
            ['(a) One;', '>(b) Two;', '(c) Three;', '(d) Four.'],
            ['(a) One;', '(i) Two;', '(b) Three;', '(c) Four.'],
        ],
        'renumbers the inner entries after it': [
            ['(a) One;', '>(b) Two:', '(i) In;', '(ii) Out;', '(c) Three.'],
            ['(a) One;', '(i) Two:', '(ii) In;', '(iii) Out;', '(b) Three.'],
        ],
        'passes over blank lines and lines that go on': [
            ['(a) One;', '', '>(b) Two', 'goes on;', '', '(c) Three.'],
            ['(a) One;', '', '(i) Two', 'goes on;', '', '(b) Three.'],
        ],
        'passes over a name at the head of a line': [
            ['(a) The statement of', 'M. Dupont;', '>(b) Two;'],
            ['(a) The statement of', 'M. Dupont;', '(i) Two;'],
        ],
        'writes letters below figures': [
            ['1. One;', '>2. Two;', '3. Three.'],
            ['1. One;', '(a) Two;', '2. Three.'],
        ],
        'writes figures below Roman numerals': [
            ['(a) One:', '(i) In;', '>(ii) Deep;'],
            ['(a) One:', '(i) In;', '(1) Deep;'],
        ],
        'writes what an inner list of the same list has': [
            ['(a) One:', '- In;', '(b) Two;', '>(c) Three;'],
            ['(a) One:', '- In;', '(b) Two;', '- Three;'],
        ],
        'writes them as French does': [['a) Un ;', '>b) Deux ;'], ['a) Un ;', 'i) Deux ;'], 'fr'],
        'writes them as Arabic does': [['(أ) واحد؛', '>(ب) اثنان؛'], ['(أ) واحد؛', '(1) اثنان؛'], 'ar'],
        'writes them as Chinese does': [['(a) 一；', '>(b) 二；'], ['(a) 一；', '(一) 二；'], 'zh'],
        'keeps the brackets of the list': [['（一）一；', '>（二）二；'], ['（一）一；', '（a）二；'], 'zh'],
        'renumbers Cyrillic letters': [['а) Одно;', '>б) Другое;', 'в) Третье.'], ['а) Одно;', 'i) Другое;', 'б) Третье.'], 'ru'],
        'does nothing with the first entry': [['The Group will:', '', '>(a) One;', '(b) Two.'], []],
        'does nothing with the first entry of an inner list': [['(a) One:', '>(i) In;'], []],
        'does nothing with a dash below a dash': [['- One;', '>- Two;'], []],
        'does nothing with a list above another paragraph': [['(a) One;', '', 'Text.', '', '>(b) Two.'], []],
        'does nothing in running text': [['(a) One.', '', '>Text.'], []],
    });
});

describe('Shift+Tab at the head of an entry', () => {
    becomes('higher', {
        'goes on with the outer list': [
            ['(a) One:', '>(i) In;'],
            ['(a) One:', '(b) In;'],
        ],
        'renumbers the entries after it': [
            ['(a) One:', '(i) In;', '>(ii) Out;', '(b) Two.'],
            ['(a) One:', '(i) In;', '(b) Out;', '(c) Two.'],
        ],
        'makes an inner list of those after it': [
            ['(a) One:', '(i) In;', '>(ii) Out:', '(iii) Under.'],
            ['(a) One:', '(i) In;', '(b) Out:', '(i) Under.'],
        ],
        'makes an entry of a dash': [
            ['(a) One:', '- In;', '>- Out;', '- Under.'],
            ['(a) One:', '- In;', '(b) Out;', '- Under.'],
        ],
        'goes on in Cyrillic letters': [['а) Одно:', 'i) В нем;', '>ii) Другое;'], ['а) Одно:', 'i) В нем;', 'б) Другое;'], 'ru'],
        'does nothing with an outermost entry': [['(a) One;', '>(b) Two.'], []],
    });
    it('takes back what Tab did', () => {
        // After (h), (i) may be a letter or the first Roman numeral.
        const list = fc.array(fc.constantFrom('One;', 'Two;', '', 'Three'), { minLength: 2, maxLength: 8 });
        fc.assert(
            fc.property(list, fc.nat(), fc.constantFrom<Language>('en', 'fr', 'ru', 'ar', 'zh'), (texts, place, language) => {
                const lines = texts.map((text, index) => `(${String.fromCharCode(97 + index)}) ${text}`);
                const line = 1 + (place % (lines.length - 1));
                const deeper = changed(lines, line, 'deeper', language);
                assert.ok(deeper);
                assert.deepEqual(changed(deeper, line, 'higher', language), lines);
                assert.deepEqual(
                    deeper.map((text) => typedEntry(text)?.text),
                    texts,
                );
            }),
        );
    });
});
