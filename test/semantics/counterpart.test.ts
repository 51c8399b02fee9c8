/** The same place in two versions. Places are marked ‹1›, ‹2› at the starts of lines in both. */
import assert from 'node:assert/strict';
import { findPlace, placeAt } from '../../language/versions/counterpart.js';
import { readingOf } from '../../language/semantics/reading.js';
import { built } from '../drafting/agendas.js';

async function versionOf(marked: string): Promise<{ reading: ReturnType<typeof readingOf>; lines: ReadonlyMap<string, number> }> {
    const lines = new Map<string, number>();
    const text = marked
        .split('\n')
        .map((line, index) =>
            line.replace(/^((?:‹\w+›)+)/u, (marks) => {
                marks.match(/\w+/gu)?.forEach((mark) => lines.set(mark, index));
                return '';
            }),
        )
        .join('\n');
    return { reading: readingOf((await built(text)).document.parseResult.value), lines };
}

const english = `‹top›agenda A/1/2
language: en
‹place›place: Vienna

heading Opening
‹opening›Words.

‹one›item 1  One

‹first›First paragraph.

‹comment›// A comment above the second.
‹second›Second paragraph,
‹wrapped›going on.

‹list›(b) An entry.

item 2  Two

‹sub›item 2 (b)  Two, second

‹lost›item 2 (c)  Only here

‹lostText›Words.

documentation
A paper (A/1/3)
‹paper›A paper (A/1/4)

‹note›[^2]: A note.

schedule

‹day›day 2024-09-04
10:00-13:00
1
‹slot›15:00-18:00
‹row›2 (b)
- Reception
‹moved›18:30-20:00
`;
const french = `‹top›agenda A/1/2
// Un commentaire.
language: fr
body: X
‹place›place: Vienne

heading Ouverture

‹opening›Des mots.

‹one›item 1  Un
‹first›Premier.
‹comment›
‹second›‹wrapped›Deuxième.

‹list›b) Entrée.

‹lost›item 2  Deux

‹lostText›Un mot.

documentation
Un document (A/1/3)
‹paper›Un document (A/1/4)

‹sub›item 2 b)  Deux, deuxième

[^1]: Autre.
‹note›[^2]: Une note.

schedule

day 2024-09-03
15:00-18:00

‹day›day 2024-09-04
10:00-13:00
1
‹slot›15:00-18:00
- Réception
‹row›2 b)
‹moved›19:00-20:00
`;

/** `exact`: whether the other version has the place itself. */
async function check(mark: string, exact: boolean, expected = mark): Promise<void> {
    const [from, to] = [await versionOf(english), await versionOf(french)];
    const found = findPlace(to.reading, placeAt(from.reading, from.lines.get(mark) ?? -1));
    assert.deepEqual({ line: found.line, exact: found.exact }, { line: to.lines.get(expected), exact });
}

describe('the same place in another version', () => {
    it('of the first line is the first line', () => check('top', true));
    it('of a line of the masthead is that of its key', () => check('place', true));
    it('of a heading without a number is that of its turn', () => check('opening', true));
    it('of an item is that of its path, whatever its marker', async () => {
        await check('one', true);
        await check('sub', true);
    });
    it('of an item that is not there is the item above or before it', () => check('lost', false, 'sub'));
    it('of the words of such an item too', () => check('lostText', false, 'sub'));
    it('of a paragraph is the paragraph of its turn, from any of its lines', async () => {
        await check('first', true);
        await check('second', true);
        await check('wrapped', true);
    });
    it('of a comment is that of what stands below it', () => check('comment', true, 'second'));
    it('of an entry of a list is the entry', () => check('list', true));
    it('of a note is the note of its name, wherever it stands', () => check('note', true));
    it('of a day and a meeting is that of its date and time', async () => {
        await check('day', true);
        await check('slot', true);
    });
    it('of an item in a meeting is the row that takes it up', () => check('row', true));
    it('of a meeting that was moved is the meeting of its turn', () => check('moved', false));
    it('is found in broken and empty versions', async () => {
        const from = await versionOf(english);
        for (const text of ['', 'agenda', 'item\nitem 2 (x)', 'schedule\nday\n10:00-']) {
            const to = await versionOf(text);
            for (const line of from.lines.values()) {
                findPlace(to.reading, placeAt(from.reading, line));
                findPlace(from.reading, placeAt(to.reading, line));
            }
        }
    });
});
