/** How long the printed document is, part by part. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { URI } from 'langium';
import { layoutOf } from '../../language/document/layout.js';
import { countedParts, wholeAmount } from '../../language/document/word-count.js';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import { createAgendaLanguages } from '../../language/module.js';
import { readingOf } from '../../language/semantics/reading.js';
import { wordsOf } from '../../language/text/amount.js';
import { lines } from './documents.js';

const { shared } = createAgendaLanguages();

function partsOf(source: string): ReturnType<typeof countedParts> {
    const document = shared.workspace.LangiumDocumentFactory.fromString<Agenda>(source, URI.parse('memory:/test.agenda'));
    return countedParts(layoutOf(readingOf(document.parseResult.value)));
}

/** Without a title of its own a document is called "Annotated provisional agenda", the list "Provisional agenda", the rest "Annotations". */
const named = { title: 3, list: 3 };

function check(rule: string, source: string, expected: Readonly<Record<string, number>>): void {
    it(rule, () => {
        const counted: Record<string, number> = {};
        for (const { kind, title, words } of partsOf(source)) {
            counted[title === '' ? kind : title] = words;
        }
        assert.deepEqual(counted, expected);
    });
}

const head = 'agenda A/AC.1/2024/1';

describe('the words of a document', () => {
    check('are none in its masthead', lines(head, 'distribution: General', 'issued: 2024-06-13', 'original: en'), { title: 3 });
    check(
        'are those of body, session and place, as they are printed',
        lines(head, 'language: en', 'conference: The Union', 'body: Board of Directors', 'session: 15', 'place: Vienna'),
        { title: 3 + 3 + 2 + 1 },
    );
    check(
        'are those of a title in the list and at the annotation, without its number',
        lines(head, 'item 1  Opening of the session', '', 'The session will be opened.'),
        {
            ...named,
            list: named.list + 4,
            'Opening of the session': 4 + 5,
        },
    );
    check(
        'are no comments and no keys',
        lines(head, '// a comment of five words', 'item 1  Opening', '', '// agenda-ignore date/weekday', 'Text.', '// more', 'Text.'),
        {
            ...named,
            list: named.list + 1,
            Opening: 3,
        },
    );
    check(
        'count a mention as it is printed, and no mark of a note; notes are a part',
        lines(head, 'item 1  Opening', '', 'See {item 1}.[^1] More.', '', '[^1]: A short note.'),
        {
            ...named,
            list: named.list + 1,
            Opening: 1 + 3 + 1,
            notes: 3,
        },
    );
    check(
        'are those of lists and documentation, without markers',
        lines(
            head,
            'item 1  Opening',
            '',
            'These:',
            '(a) First point;',
            '(b) Second.',
            '',
            'documentation',
            'Note by the Secretariat (A/AC.1/2024/2)',
        ),
        {
            ...named,
            list: named.list + 1,
            Opening: 1 + 1 + 2 + 1 + 1 + 5,
        },
    );
    check('are those of headings', lines(head, 'heading Opening', '', 'Some words here.'), { title: 3, list: 1, Opening: 4 });
    check(
        'are those of the annex: its headings, days, times, titles and rows',
        lines(head, 'item 1  Opening', 'schedule Timetable', 'day 2024-09-03', '10:00-13:00', '1', '- Closed consultations'),
        {
            ...named,
            list: named.list + 1,
            Opening: 1,
            // "Annex", "Timetable", "Date and time", "Item", "Title or description", "Tuesday, 3 September 2024", "10 a.m.–1 p.m.", "Opening", "Closed consultations"
            annex: 1 + 1 + 3 + 1 + 3 + 4 + 3 + 1 + 2,
        },
    );
    it('are about as many in every language of one document', () => {
        const all = ['ar', 'en', 'es', 'fr', 'ru', 'zh'].map((code) => {
            const parts = partsOf(readFileSync(`examples/prevention-2024.${code}.agenda`, 'utf8'));
            return wordsOf(wholeAmount(parts));
        });
        const [ar, en, es, fr, ru, zh] = all as [number, number, number, number, number, number];
        assert.ok(Math.abs(zh - en) < en / 20, `${zh} in Chinese, ${en} in English`);
        assert.ok(
            [ar, es, fr, ru].every((words) => words > en * 0.75 && words < en * 1.35),
            all.join(),
        );
    });
    it('are counted at the line of each part', () => {
        const parts = partsOf(lines(head, 'item 1  One', '', 'Text.', '', 'item 2  Two', '', 'heading Other', 'schedule'));
        assert.deepEqual(
            parts.map(({ kind, line }) => `${kind} ${line}`),
            ['title 0', 'list 1', 'item 1', 'item 5', 'heading 7', 'annex 8'],
        );
    });
});
