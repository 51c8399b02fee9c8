/** Whoever types gets what was typed: the agendas of the documentation, and every kind of line, in the real editor. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { emptyAgenda, typist } from './typist.js';

/** The agendas of the tour and of the read-me, each as one text. */
function documented(): Readonly<Record<string, string>> {
    const examples = (name: string): readonly string[] =>
        [...readFileSync(name, 'utf8').matchAll(/```agenda\n([^`]*)```/gu)].map(([, text = '']) => text);
    return { 'tour.en.agenda': examples('docs/tour.md').join('\n'), 'readme.en.agenda': examples('README.md')[0] ?? '' };
}

/** Lines whose ends are also what may be offered there: a complete value, the hours of a meeting, the label of an item. */
const everyKindOfLine = `agenda A/AC.105/1
language: en
body: Committee on the Peaceful Uses of Outer Space
session: 69
dates: 2026-06-03 to 2026-06-05
place: Geneva
timezone: Europe/Zurich
distribution: General
issued: 2026-03-02
original: en

item 1  Opening of the session

item 2  Report

The Committee will take up its resolution 3/2
and item 1.

item 2 (a)  Space law

item 3  Closing

schedule

day 2026-06-03
10:00-13:00
1
2
15:00-18:00
2 (a)
day 2026-06-04
10:00-13:00  2 (continued)
15:00-18:00
2 (a) (continued)
day 2026-06-05
10:00-13:00
3
`;

describe('Whoever types whole agendas', function () {
    this.timeout(300_000);
    const files = [...Object.keys(documented()), 'slow.en.agenda'];
    const typing = typist('typing-lines', Object.fromEntries(files.map((name) => [name, emptyAgenda])));
    for (const [name, text] of Object.entries(documented())) {
        it(`gets what was typed: ${name}`, async () => {
            const hands = typing();
            await hands.openFile(name);
            await hands.press('Control+a', 'Delete');
            const { openAtEnter } = await hands.type(text);
            assert.equal(await hands.saved(name), text);
            assert.deepEqual(openAtEnter, []);
        });
    }
    it('gets what was typed, with a pause before each Enter: every kind of line', async () => {
        const hands = typing();
        const name = 'slow.en.agenda';
        await hands.openFile(name);
        await hands.press('Control+a', 'Delete');
        for (const line of everyKindOfLine.split('\n').slice(0, -1)) {
            await hands.type(line);
            await hands.pause(700);
            await hands.press('Enter');
        }
        assert.equal(await hands.saved(name), everyKindOfLine);
    });
});
