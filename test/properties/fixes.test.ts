/** Every fix that is offered removes its finding and adds none: in documents with any damage, and in the examples of all rules. */
import fc from 'fast-check';
import { complete } from '../rules/fragments.js';
import { checkFixes } from '../rules/fix-law.js';
import { rulesPage, sectionsOf } from '../rules/pages.js';
import { damages } from './damage.js';
import { runs } from './documents.js';

/** Findings of one text whose fixes are tried: each means a reading of the whole text. */
const mostTried = 6;

describe('Every fix removes its finding and adds none', () => {
    for (const { code, examples } of sectionsOf(rulesPage())) {
        examples.forEach(({ language, text, versions }, index) => {
            it(`${code}: example ${index + 1}`, () =>
                checkFixes(language === 'agenda' ? complete(text) : text, { language, versions: versions.map(complete) }));
        });
    }
    for (const [name, damage] of Object.entries(damages)) {
        it(`in a document ${name}`, () =>
            fc.assert(
                fc.asyncProperty(damage, ({ after }) => checkFixes(after, {}, mostTried)),
                { numRuns: Math.ceil(runs / 6) },
            ));
    }
});
