/** Lists and tables in the page of the preview: whatever is edited, they are as in a page that is made anew. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { lines } from '../document/documents.js';
import { blocksOf, PreviewPage, type TestBlock } from './page.js';

const head = ['agenda A/AC.1/2024/1', 'language: en', 'title: Agenda', ''];
const item = (label: string, ...text: readonly string[]): readonly string[] => [`item ${label}  Title ${label}`, '', ...text, ''];
const schedule = ['schedule', '', 'day 2024-09-03', '10:00-13:00', '1', '', 'day 2024-09-04', '10:00-13:00', '2', ''];
const source = lines(
    ...head,
    ...item(
        '1',
        'Text.[^1]',
        '',
        '(a) One;',
        '',
        '(b) Two.',
        '',
        'More text.',
        '',
        '(c) Three.',
        '',
        'documentation',
        '- Paper one',
        '- Paper two',
    ),
    ...item('2', '[^1]: A note.'),
    ...item('2 (a)', 'Text.'),
    ...schedule,
);

describe('The page of the preview', () => {
    let browser: Browser;
    let preview: PreviewPage;
    before(async () => {
        browser = await PreviewPage.launch();
        preview = await PreviewPage.open(browser);
    });
    after(() => browser.close());

    /** What is on the paper, without what the page itself has noted. */
    async function paper(): Promise<string> {
        return preview.page.evaluate(() => {
            const copy = document.getElementById('paper')!.cloneNode(true) as HTMLElement;
            for (const element of copy.querySelectorAll('*')) {
                element.removeAttribute('data-findings');
                element.removeAttribute('tabindex');
                // The order of attributes says nothing.
                const all = [...element.attributes]
                    .map(({ name, value }) => [name, value] as const)
                    .sort(([one], [other]) => (one < other ? -1 : 1));
                for (const [name] of all) {
                    element.removeAttribute(name);
                }
                for (const [name, value] of all) {
                    element.setAttribute(name, name === 'class' ? value.split(' ').sort().join(' ') : value);
                }
            }
            return copy.innerHTML.replace(/></g, '>\n<');
        });
    }

    let version = 0;
    let documents = 0;

    /** Shows several states of a document one after the other, and then the last one as a new document. */
    async function checkStates(states: readonly (readonly TestBlock[])[]): Promise<void> {
        const uri = `file:///${documents++}.agenda`;
        for (const state of states) {
            await preview.show(state, { version: ++version, uri });
        }
        const edited = await paper();
        await preview.show(states.at(-1) ?? [], { version: ++version, uri: `${uri}.new` });
        assert.equal(edited, await paper());
    }

    it('has the rows of the list in one list, entries and papers in theirs, and all days in one table with a name and a head', async () => {
        await preview.show(blocksOf(source), { version: ++version });
        const shape = await preview.page.evaluate(() =>
            [...document.querySelectorAll('#paper > :is(ul, table)')].map(
                (group) => `${group.className} ${[...group.children].map(({ tagName }) => tagName.toLowerCase()).join(' ')}`,
            ),
        );
        assert.deepEqual(shape, [
            'agenda-list li li li',
            'entries li li',
            'entries li',
            'papers li li',
            'annex-table caption thead tbody tbody',
        ]);
    });

    const edits: Readonly<Record<string, readonly [string, string]>> = {
        'a paragraph between two entries': ['(b) Two.', 'Between.\n\n(b) Two.'],
        'a paragraph between two lists that goes': ['More text.\n\n', ''],
        'an entry that becomes a paragraph': ['(a) One;', 'One.'],
        'the first day that goes': ['day 2024-09-03\n10:00-13:00\n1\n\n', ''],
        'a day before the first one': ['day 2024-09-03', 'day 2024-09-02\n10:00-13:00\n2\n\nday 2024-09-03'],
        'a day that is renamed': ['day 2024-09-03', 'day 2024-09-01'],
        'a second schedule': ['day 2024-09-04', 'schedule  Other\n\nday 2024-09-04'],
        'another title of the schedule': ['schedule\n', 'schedule  Timetable\n'],
        'an item that goes': ['item 2  Title 2', 'Title'],
        'an item of another level': ['item 2 (a)', 'item 3'],
        'all items that go': [source.slice(source.indexOf('item 1'), source.indexOf('schedule')), ''],
    };
    for (const [name, [from, to]] of Object.entries(edits)) {
        it(`is the same as a new one after ${name}, and after that is undone`, async () => {
            assert.ok(source.includes(from));
            const other = source.replace(from, to);
            await checkStates([source, other].map((text) => blocksOf(text)));
            await checkStates([other, source].map((text) => blocksOf(text)));
        });
    }

    it('is the same as a new one, whatever blocks come and go', async () => {
        const pieces = [
            ...['Text one.', '(a) One;', '(b) Two;', 'documentation\n- Paper one', '- Paper two', 'item 4  Four', 'item 5 (a)  Five'],
            ...['schedule', 'day 2024-09-03\n10:00-13:00\n1', 'day 2024-09-04\n10:00-13:00\n2', '[^1]: Note.'],
        ];
        const document = fc
            .array(fc.constantFrom(...pieces), { maxLength: 12 })
            .map((some) => blocksOf(lines(...head, ...some.flatMap((piece) => [piece, '']))));
        await fc.assert(
            fc.asyncProperty(fc.array(document, { minLength: 2, maxLength: 6 }), (states) => checkStates(states)),
            { numRuns: 60 },
        );
    });

    it('keeps the selection in a block when entries come before it', async () => {
        await preview.show(blocksOf(source), { version: ++version, uri: 'file:///kept.agenda' });
        await preview.page.evaluate(() =>
            getSelection()!.selectAllChildren(document.querySelector('[data-block="list-row:2(a)"] .title')!),
        );
        await preview.show(blocksOf(source.replace('item 2  Title 2', 'item 7  Seven\n\nitem 2  Title 2')), {
            version: ++version,
            uri: 'file:///kept.agenda',
        });
        assert.equal(await preview.page.evaluate(() => getSelection()!.toString()), 'Title 2 (a).');
    });
});
