import assert from 'node:assert/strict';
import type { InlineRun } from '../../language/document/blocks.js';
import { content, formatted, lines } from './documents.js';

function runs(language: string, ...text: readonly string[]): readonly InlineRun[] {
    const block = formatted(lines('agenda A/AC.1/2024/1', `language: ${language}`, 'item 2  Two', '', ...text)).blocks.at(-1);
    assert.ok(block?.kind === 'paragraph');
    return block.content;
}

function check(title: string, language: string, text: readonly string[], expected: string): void {
    it(title, () => assert.equal(content(runs(language, ...text)), expected));
}

/** The runs that are not plain text, without their values. */
function find(title: string, language: string, text: string, expected: readonly InlineRun[]): void {
    it(title, () =>
        assert.deepEqual(
            runs(language, text)
                .filter((run) => run.kind !== 'text')
                .map(({ value: _, ...printed }) => printed),
            expected,
        ),
    );
}

describe('running text', () => {
    check('joins lines with a space', 'en', ['The Group will', 'meet.'], 'The Group will meet.');
    check('joins Chinese lines with nothing', 'zh', ['工作组将', '举行会议。'], '工作组将举行会议。');
    check('joins where a citation ends the line', 'zh', ['缔约国会议第 10/3 号决议', '中请工作组'], '缔约国会议第 10/3 号决议中请工作组');
    check('joins across the mark of a note', 'zh', ['讨论议题。[^1]', '工作组'], '讨论议题。[^1]工作组');
    check('keeps a space across the mark of a note in English', 'en', ['a topic.[^1]', 'The Group'], 'a topic.[^1] The Group');
    check('joins between a Latin word and a Chinese one with a space', 'zh', ['会议厅 B/M1', '开幕'], '会议厅 B/M1 开幕');
    check('joins around a comment line', 'en', ['The Group', '// agenda-ignore date/weekday', 'will meet.'], 'The Group will meet.');
    check(
        'joins a wrapped date and symbol',
        'en',
        ['on Tuesday, 3', 'September 2024 (A/AC.1/2024/2', 'and Add.1)'],
        'on Tuesday, 3 September 2024 (A/AC.1/2024/2 and Add.1)',
    );
    check('takes any line end', 'zh', ['工作组\r', '将举行\r', '会议。\r'], '工作组将举行会议。');
    check('prints a mention in words', 'en', ['See {item 2}.'], 'See item 2.');
    check('prints a mention as the language cites it', 'fr', ['Voir {item 2 a)}.'], 'Voir point 2 a).');
    check('leaves a mention that cannot be read as it is', 'en', ['See {item soon}.'], 'See {item soon}.');

    find('links symbols', 'zh', '见 A/AC.1/2024/2。', [
        { kind: 'symbol', text: 'A/AC.1/2024/2', target: 'https://undocs.org/ch/A/AC.1/2024/2' },
    ]);
    find('links addresses without the stop after them', 'en', 'See www.example.org/a_b.html.', [
        { kind: 'address', text: 'www.example.org/a_b.html', target: 'https://www.example.org/a_b.html' },
    ]);
    find('links an address between the marks of a title without them', 'zh', '见《https://undocs.org/x》。', [
        { kind: 'address', text: 'https://undocs.org/x', target: 'https://undocs.org/x' },
    ]);
    find('takes the beginning of an address alone for none', 'en', 'See www... or https://.', []);
    find('tells citations', 'en', 'In resolution 10/3 it asked.', [{ kind: 'citation', text: '10/3' }]);

    it('links to the site and by the codes it is given', () => {
        const source = lines('agenda A/AC.1/2024/1', 'language: es', 'item 1  Uno', '', 'A/AC.1/2024/2');
        const targets = (site: string): (string | undefined)[] =>
            formatted(source, { site, languageCodes: { es: 'es' } }).blocks.flatMap((block) =>
                block.kind === 'paragraph' ? block.content.map((run) => run.target) : [],
            );
        assert.deepEqual(targets('https://docs.example.org/'), ['https://docs.example.org/es/A/AC.1/2024/2']);
        assert.deepEqual(targets('javascript:alert(1)//'), ['https://undocs.org/es/A/AC.1/2024/2']);
    });
});

describe('language and direction of a block', () => {
    function direction(title: string, language: string, text: string, expected: string): void {
        it(title, () => {
            const block = formatted(lines(`agenda A/AC.1/2024/1`, `language: ${language}`, 'item 1  X', '', text)).blocks.at(-1);
            assert.equal(`${block?.language} ${block?.direction}`, expected);
        });
    }
    direction('are those of the document', 'ru', 'Рабочая группа', 'ru ltr');
    direction('turn for an Arabic paragraph in a Chinese document', 'zh', 'يعقد الفريق العامل دورته', 'ar rtl');
    direction('stay for a paragraph of Chinese with an Arabic word', 'zh', '工作组（فريق）将于第十五次会议上审议这一议题', 'zh ltr');
    direction('stay in Arabic with a long address', 'ar', 'متاح على www.example.org/documents/corruption/Publications/2024', 'ar rtl');
    direction('turn for a Chinese paragraph in an Arabic document', 'ar', '工作组将举行会议。', 'zh ltr');
    direction('are those of the document where there are no letters', 'ar', '...', 'ar rtl');
});
