/** Mentions of items come back from Word files and pages: ours, and those in which a field or a link leads to a heading. */
import { deepEqual } from 'node:assert/strict';
import { importForm, importText } from '../../language/importing/importing.js';
import { linkEnd, linkStart } from '../../language/importing/mentions.js';
import { agendas, printed, printedLines, sourceOfDocx } from './documents.js';

const mentionsOf = (source: string): readonly string[] => source.match(/\{[^{}]+\}/gu) ?? [];

describe('a mention of items', () => {
    for (const [name, source] of agendas()) {
        const typed = mentionsOf(source).filter((one) => !/^\{(?:paragraph|document|annex)/u.test(one));
        if (typed.length > 0) {
            it(`comes back from a Word file: ${name}`, async () => {
                const made = sourceOfDocx((await printed(source, 'docx')) as Uint8Array);
                deepEqual(await printedLines(made), await printedLines(source));
                deepEqual(mentionsOf(made).length > 0, true, made);
            });
        }
    }

    /** The text of a paragraph of an item, with a link in it, and how it is written. */
    function check(title: string, word: string, linked: string, expected: string): void {
        it(title, () => {
            const lines = [
                'Provisional agenda',
                '1. Opening.',
                '2. Reports:',
                '(a) Rivers;',
                '(b) Lakes.',
                'Annotations',
                '1. Opening',
                `${word}${linkStart}${linked}${linkEnd} is read.`,
            ];
            const blocks = [...lines, '2. Reports', '(a) Rivers', 'Read.', '(b) Lakes', 'Read.'].map((text) => ({
                kind: 'paragraph' as const,
                text,
            }));
            const { source } = importForm({ blocks, margins: [], hasHeadings: false });
            deepEqual(
                source.split('\n').find((line) => line.endsWith(' is read.')),
                `${expected} is read.`,
            );
        });
    }
    check('is the words of a link', 'See ', 'agenda item 2 (a)', 'See {agenda item 2 (a)}');
    check('is a label in a link with the word before it', 'See item ', '2', 'See {item 2}');
    check('may be in several words of its language', 'Voir ', 'points 2 a) et b)', 'Voir points 2 a) et b)');
    check('keeps a capital', '— ', 'Items 1 and 2', '— {Items 1 and 2}');
    check('is none where the agenda has no such item', 'See ', 'item 9', 'See item 9');
    check('is none where a link has other words', 'See ', 'the rules of item 2', 'See the rules of item 2');
    check('is none where a number stands behind another word', 'See rule ', '2', 'See rule 2');

    it('is a link within a page', () => {
        const page =
            '<!doctype html><h2>Provisional agenda</h2><p>1. Opening.</p><p>2. Reports.</p><h2>Annotations</h2><h3 id="one">1. Opening</h3><p>It opens.</p><h3>2. Reports</h3><p>As under <a href="#one">item 1</a>.</p>';
        deepEqual(mentionsOf(importText(page, { name: 'a.html' }).source), ['{item 1}']);
    });
});
