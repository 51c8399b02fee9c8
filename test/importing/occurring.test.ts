import { deepEqual } from 'node:assert/strict';
import { occurringIn } from '../../language/importing/occurring.js';

describe('of many words', () => {
    function check(what: string, text: string, words: readonly string[], expected: readonly string[]): void {
        it(what, () => deepEqual([...occurringIn(text, words)].sort(), [...expected].sort()));
    }
    check(
        'those are found that a text has, wherever they stand',
        'the agenda of the session',
        ['the', 'session', 'agenda of', 'agenda on', 'x'],
        ['the', 'session', 'agenda of'],
    );
    check('the empty one is found, and none in an empty text', '', ['', 'a'], ['']);
    check(
        'those are told apart that begin alike',
        'ababababab',
        ['ababababab', 'abababababa', 'ababa', 'ababb', 'abab'],
        ['ababababab', 'ababa', 'abab'],
    );
    check('signs beyond the first plane count', '𝒜𝒷 议程', ['𝒷 议', '议程', '程议'], ['𝒷 议', '议程']);
    it('the same ones are found as by searching for each', () => {
        let seed = 7;
        const draw = (below: number): number => {
            seed = (seed * 48_271) % 2_147_483_647;
            return seed % below;
        };
        const text = Array.from({ length: 3_000 }, () => 'abc'.charAt(draw(3))).join('');
        const words = Array.from({ length: 600 }, () => {
            const at = draw(text.length);
            return `${text.slice(at, at + 1 + draw(24))}${draw(2) === 0 ? '' : 'abc'.charAt(draw(3))}`;
        });
        deepEqual([...occurringIn(text, words)].sort(), [...new Set(words)].filter((word) => text.includes(word)).sort());
    });
});
