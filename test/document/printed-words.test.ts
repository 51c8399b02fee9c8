/** From printed words to the source text. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { URI } from 'langium';
import type { Content } from '../../language/document/blocks.js';
import type { Draft } from '../../language/document/draft.js';
import { layoutOf } from '../../language/document/layout.js';
import { type PrintedWords, sourceOf } from '../../language/document/printed-words.js';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import { createAgendaLanguages } from '../../language/module.js';
import { type Reading, readingOf } from '../../language/semantics/reading.js';
import { lines } from './documents.js';

const { shared } = createAgendaLanguages();

function read(source: string): { readonly reading: Reading; readonly drafts: readonly Draft[] } {
    const document = shared.workspace.LangiumDocumentFactory.fromString<Agenda>(source, URI.parse('memory:/printed.agenda'));
    const reading = readingOf(document.parseResult.value);
    return { reading, drafts: layoutOf(reading).sheets.flatMap(({ sheet }) => sheet.drafts) };
}

/** Each printed text of a block, and which one it is. */
function textsOf({ content }: Draft): readonly { readonly content: Content; readonly which: Omit<PrintedWords, 'start' | 'end'> }[] {
    switch (content.kind) {
        case 'masthead':
            return (['symbol', 'organization'] as const).map((field) => ({ content: content[field], which: { field } }));
        case 'annex-day':
            return content.rows.map((line, row) => ({ content: line.content, which: { row } }));
        default:
            return [{ content: content.content, which: {} }];
    }
}

function shownIn(content: Content): string {
    return content.map((run) => run.shown ?? run.text).join('');
}

/** The source text of the first printed place of some words in blocks of a kind. */
function check(title: string, source: readonly string[], kind: string, words: string, expected: string | undefined): void {
    it(title, () => {
        const text = lines('agenda A/AC.1/2024/1 [^*]', 'language: en', 'conference: The Conference', 'body: The Group', ...source);
        const { reading, drafts } = read(text);
        for (const draft of drafts.filter(({ content }) => content.kind === kind)) {
            for (const { content, which } of textsOf(draft)) {
                const start = shownIn(content).indexOf(words);
                if (start >= 0) {
                    const span = sourceOf(draft, { ...which, start, end: start + words.length }, reading);
                    assert.equal(
                        span && `${text.slice(Math.max(0, span.start - 3), span.start)}|${text.slice(span.start, span.end)}|`,
                        expected,
                    );
                    return;
                }
            }
        }
        assert.fail(`${words} is not printed in ${kind}`);
    });
}

describe('Printed words lead to the source text', () => {
    const item = [
        'item 1  First',
        '',
        'By resolution 10/3',
        '  (A/AC.1/2024/2), see {item 2} and',
        'more.[^x] Last',
        '',
        'item 2  Second[^x]',
    ];
    const schedule = ['', '[^x]: A note.', '', 'schedule  Plan', 'day 2024-09-03', '10:00-13:00', '2 [^x]', '- Talks and more'];

    check('of a paragraph', item, 'paragraph', 'resolution', 'By |resolution|');
    check('of a paragraph across lines', item, 'paragraph', '10/3 (A/', 'on |10/3\n  (A/|');
    check('of a paragraph after a mention and a mark', item, 'paragraph', 'Last', 'x] |Last|');
    check('a mention, to the label in it', item, 'paragraph', 'item 2', 'em |2|');
    check('a mark, to the name in it', item, 'paragraph', 'x', '.[^|x|');
    check('of a row of the list', item, 'list-row', 'First', '1  |First|');
    check('of a note', [...item, ...schedule], 'footnote', 'note', ' A |note|');
    check('of the masthead', item, 'masthead', 'Conference', 'he |Conference|');
    check('of the symbol', item, 'masthead', '2024', '.1/|2024|');
    check('of the line of the body', item, 'body-line', 'Group', 'he |Group|');
    check('of the title of the annex', [...item, ...schedule], 'annex-title', 'Plan', 'e  |Plan|');
    check('of the annex: the title of an item, where it is written', [...item, ...schedule], 'annex-day', 'Second', '2  |Second|');
    check('of the annex: the mark of a row', [...item, ...schedule], 'annex-day', 'x', ' [^|x|');
    check('of the annex: the text of a row', [...item, ...schedule], 'annex-day', 'more', 'nd |more|');
    check('but not of a fixed heading', item, 'section-title', 'Provisional', undefined);
    check('and those behind the last one that is written, to none', item, 'list-row', '.', undefined);

    for (const name of readdirSync('examples').filter((one) => one.endsWith('.agenda'))) {
        it(`every word of ${name}`, () => {
            const text = readFileSync(`examples/${name}`, 'utf8');
            const { reading, drafts } = read(text);
            let count = 0;
            for (const draft of drafts) {
                for (const { content, which } of textsOf(draft)) {
                    count += checkWords(text, draft, content, which, reading);
                }
            }
            assert.ok(count > 50, `${count} words`);
        });
    }
});

/** Checks every word that is written as it is printed. Returns their number. */
function checkWords(text: string, draft: Draft, content: Content, which: object, reading: Reading): number {
    let [at, count] = [0, 0];
    for (const run of content) {
        const shown = run.shown ?? run.text;
        for (const { 0: word, index } of run.kind === 'mark' || run.kind === 'mention' ? [] : shown.matchAll(/\S+/gu)) {
            const span = sourceOf(draft, { ...which, start: at + index, end: at + index + word.length }, reading);
            if (span) {
                // The list and the annex add marks and words of their own. A Russian list begins the titles of sub-items in lower case.
                const isOwn = draft.content.kind === 'list-row' || draft.content.kind === 'annex-day';
                const source = text.slice(span.start, span.end).replace(/\s+/gu, '');
                const isSame = isOwn ? word.toLowerCase().startsWith(source.toLowerCase()) : source === word;
                assert.ok(isSame, `${draft.base}: ${word} is ${source}`);
                count++;
            }
        }
        at += shown.length;
    }
    return count;
}
