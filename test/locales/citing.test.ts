/** Reading a printed citation gives back the same citation. */
import assert from 'node:assert/strict';
import { locales } from '../../language/locales/index.js';
import { citationFinder } from '../../language/syntax/words/citations.js';

const numbers = ['10/3', 'S-32/1', '3363 (XXX)', '53/208 A', '2127 (2013)', '15/COP.1'];

describe('a printed citation', () => {
    for (const locale of Object.values(locales)) {
        for (const kind of ['resolution', 'decision'] as const) {
            it(`of a ${kind} in ${locale.englishName} is read as it was meant, with its title`, () => {
                const find = citationFinder([locale]);
                for (const number of numbers) {
                    const plain = `… ${locale.printCitation(kind, number)} …`;
                    const title = 'Follow-up';
                    const titled = `… ${locale.printCitation(kind, number, title)} …`;
                    const read = (text: string): unknown =>
                        find(text).map((found) => [
                            found.kind,
                            text.slice(found.start, found.end),
                            found.title && text.slice(found.title.start, found.title.end),
                        ]);
                    assert.deepEqual(read(plain), [[kind, number, undefined]]);
                    assert.deepEqual(read(titled), [[kind, number, title]]);
                }
            });
        }
    }
});
