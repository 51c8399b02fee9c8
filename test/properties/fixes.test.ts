/** Every fix that is offered removes its finding and adds none: in documents with any damage, and in the examples of all rules. */
import fc from 'fast-check';
import { complete } from '../rules/fragments.js';
import { checkFixes, checkFixesWith } from '../rules/fix-law.js';
import { rulesPage, sectionsOf } from '../rules/pages.js';
import { damages } from './damage.js';
import { runs, sources } from './documents.js';

/** Findings of one text whose fixes are tried: each means a reading of the whole text. */
const mostTried = 6;

/** The name of a document without its language: that of `x.en.agenda` is `x`. */
function alike(name: string): string {
    return name.replace(/\.\w+\.agenda$/u, '');
}

const lineEnds = { CR: '\r', CRLF: '\r\n' };

describe('Every fix removes its finding and adds none', () => {
    for (const { code, examples } of sectionsOf(rulesPage())) {
        examples.forEach(({ language, text, versions }, index) => {
            const whole = language === 'agenda' ? complete(text) : text;
            const options = { language, versions: versions.map(complete) };
            it(`${code}: example ${index + 1}`, () => checkFixes(whole, options));
            for (const [name, lineEnd] of Object.entries(lineEnds)) {
                it(`${code}: example ${index + 1}, with ${name}`, () => checkFixesWith(lineEnd, whole, options));
            }
        });
    }
    it('in a damaged document beside two of its other language versions', () =>
        fc.assert(
            fc.asyncProperty(fc.oneof(...Object.values(damages)), fc.nat(), async ({ name, after }, first) => {
                const others = sources.filter((other) => other.name !== name && alike(other.name) === alike(name));
                fc.pre(others.length >= 2);
                const versions = [0, 1].map((step) => others[(first + step) % others.length]?.text ?? '');
                await checkFixes(after, { versions }, mostTried);
            }),
            { numRuns: runs },
        ));
    it('in a damaged document beside another one, whatever the line ends', () =>
        fc.assert(
            fc.asyncProperty(
                fc.oneof(...Object.values(damages)),
                fc.constantFrom(...Object.values(lineEnds)),
                async ({ name, after }, lineEnd) => {
                    const other = sources.find((one) => one.name !== name && alike(one.name) === alike(name));
                    // A damage may leave line ends of its own.
                    fc.pre(!after.includes('\r'));
                    await checkFixesWith(lineEnd, after, { versions: other && !other.text.includes('\r') ? [other.text] : [] });
                },
            ),
            { numRuns: runs },
        ));
    for (const [name, damage] of Object.entries(damages)) {
        it(`in a document ${name}`, () =>
            fc.assert(
                fc.asyncProperty(damage, ({ after }) => checkFixes(after, {}, mostTried)),
                { numRuns: Math.ceil(runs / 6) },
            ));
    }
});
