import assert from 'node:assert/strict';
import { mayContainNumber, mayContainSymbol } from '../../language/versions/comparison/doubts.js';
import type { SectionFacts } from '../../language/versions/facts/section-facts.js';

function section(text: string): SectionFacts {
    return { rest: () => text, cited: new Set(), listed: new Set() } as unknown as SectionFacts;
}

/** Checks whether a text is suspected of containing a paper or resolution that was not recognised. */
function check(looked: string, text: string, expected: boolean): void {
    const isWritten = looked.includes(' ') ? mayContainNumber(section(text), looked) : mayContainSymbol(section(text), looked);
    assert.equal(isWritten, expected);
}

describe('a number written in a way that is not recognised', () => {
    it('is a resolution without its word', () => check('resolution 10/3', 'see 10/3 of the Conference', true));
    it('is no part of another number', () => check('resolution 10/3', 'see 110/3, 10/31 and A/10/3', false));
    it('is an addendum beside its document', () => check('A/CN.9/638/Add.1', 'A/CN.9/638 and Add.1', true));
    it('is an addendum in a list', () => check('A/CN.9/638/Add.3', 'A/CN.9/638 and Add.1, 2 and 3', true));
    it('is an addendum in a list of another language', () => check('A/CN.9/638/Add.2', 'A/CN.9/638 и Add.1 и 2', true));
    it('is no addendum of a longer number', () => check('A/CN.9/638/Add.3', 'A/CN.9/638 and Add.1, 2 and 31', false));
    it('is no number after other words', () => check('A/CN.9/638/Add.3', 'A/CN.9/638/Add.1, submitted under item 3', false));
    it('is no addendum without its document', () => check('A/CN.9/638/Add.1', 'A/CN.9/639 and Add.1', false));
});
