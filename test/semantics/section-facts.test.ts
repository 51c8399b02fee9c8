/** Facts are kept by section; a note may be written in a section other than the one it belongs to. */
import assert from 'node:assert/strict';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { factsOf, type ItemFacts } from '../../language/versions/facts/facts.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { FactOccurrence, SectionFacts } from '../../language/versions/facts/section-facts.js';
import { rangeAt } from '../../language/syntax/tree/spots.js';
import { Desk } from '../properties/desk.js';

const name = 'meeting.en.agenda';
const text = [
    'agenda CAC/COSP/2025/1[^*]',
    'language: en',
    'place: Vienna[^a]',
    '',
    '[^a]: See resolution 3/1 and the note.[^1]',
    '',
    'heading Introduction',
    '',
    'It met on 3 May 2024.[^2]',
    '',
    'item 1  Opening',
    '',
    'As resolution 6/1 asked,[^3] it begins at 10 a.m.[^4]',
    '',
    '[^1]: Resolutions 7/5 to 7/6.',
    '',
    'item 2  Report',
    '',
    'See above.[^3]',
    '',
    '[^2]: On 9 June 2023.',
    '',
    '[^3]: CAC/COSP/2023/4.',
    '',
    '[^3]: CAC/COSP/2023/5.',
    '',
    'schedule',
    '',
    'day 2025-09-09',
    '10:00-13:00',
    '1, 2 [^5]',
    '',
    '[^5]: Resolution 9/1.',
    '',
].join('\n');

/** Replacements, one edit after another. */
const edits: readonly (readonly [what: string, from: string, to: string])[] = [
    ['a word of a section that has notes elsewhere', 'begins', 'starts'],
    ['a note that belongs to a section above it', 'CAC/COSP/2023/4.', 'CAC/COSP/2023/44.'],
    ['the second note of a name', 'CAC/COSP/2023/5', 'CAC/COSP/2023/55'],
    ['a note of the masthead that is written below', '7/5 to 7/6', '9/1 to 9/6'],
    ['a mark that comes above the first one', 'It met', 'It[^3] met'],
    ['a note that gets another name', '[^2]: On', '[^4]: On'],
    ['a mark that goes', ' asked,[^3]', ' asked,'],
    ['the place of a note', '\n[^5]: Resolution 9/1.\n', ''],
    ['an item between a note and its mark', 'item 2  Report', 'item 2  Report\n\nitem 3  Other matters'],
    ['the language', 'language: en', 'language: fr'],
    ['a line above everything', 'place: Vienna', '\nplace: Vienna'],
    ['a heading that becomes a paragraph', 'heading Introduction', 'Introduction'],
    ['the opening line', 'agenda CAC/COSP/2025/1[^*]\n', ''],
    ['a word, without an opening line', 'starts', 'opens'],
];

describe('The facts of sections', () => {
    it('after each edit are those of the text read anew', async () => {
        const live = await Desk.create();
        let now = text;
        live.open(name, now);
        await live.build();
        assert.ok(factsIn(live).includes('resolution 7/5'));
        for (const [what, from, to] of edits) {
            const start = now.indexOf(from);
            assert.ok(start >= 0, what);
            live.edit(name, [{ range: { start: positionAt(now, start), end: positionAt(now, start + from.length) }, text: to }]);
            now = now.slice(0, start) + to + now.slice(start + from.length);
            await live.build();
            const fresh = await Desk.create();
            fresh.open(name, now);
            await fresh.build();
            assert.equal(factsIn(live), factsIn(fresh), what);
        }
    });
});

function positionAt(of: string, offset: number) {
    const lines = of.slice(0, offset).split('\n');
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** All facts of the document with their places, as text. */
function factsIn(desk: Desk): string {
    const root = desk.document(name).parseResult.value;
    assert.ok(isAgenda(root));
    const { front, headings, items, schedules, fingerprint } = factsOf(readingOf(root));
    return JSON.stringify(
        {
            fingerprint,
            front: ofSection(front),
            headings: headings.map(ofSection),
            items: items.map(ofItem),
            schedules: schedules.map(({ section, days }) => [
                ofSection(section),
                days.map(({ slots }) => slots.map(({ rows }) => rows.map(({ path, marks, spot }) => [path, marks, rangeAt(spot)]))),
            ]),
        },
        undefined,
        1,
    );
}

function ofItem({ label, section, children, headings }: ItemFacts): unknown {
    return [label, ofSection(section), children.map(ofItem), headings.map(ofSection)];
}

function ofSection(section: SectionFacts): unknown {
    const occurrences = (all: ReadonlyMap<string, FactOccurrence>) => [...all].map(([key, { spot }]) => [key, rangeAt(spot)]);
    return {
        spot: rangeAt(section.spot),
        citations: occurrences(section.citations),
        cited: occurrences(section.cited),
        listed: occurrences(section.listed),
        moments: occurrences(section.moments),
        marks: [...section.marks.values()].map((node) => rangeAt({ node })),
        unwritten: section.unwritten.length,
        notes: [...section.notes].map(([note, node]) => [note, rangeAt({ node })]),
        rest: section.rest(),
    };
}
