/** The messages of findings: what is wrong, and what to write. All have one style. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { complete } from './fragments.js';
import { check, findingsIn } from './harness.js';
import { rulesPage, sectionsOf } from './pages.js';

/** Marked texts, each with the message of its finding. */
const messages: Readonly<Record<string, readonly [marked: string, message: string]>> = {
    'an item without a label': ['<|item|>syntax\n\nText.', '“item” has no label: write one such as 2 or 2 (a).'],
    'a label with a colon': [
        'item <|1: |>item/labelOpening\n\nText.',
        '“1:” is not written like a label: write “item 1”, two spaces and the title.',
    ],
    'a label in brackets': [
        'item <|(3) |>item/labelMore\n\nText.',
        '“(3)” is not written like a label: write “item 3”, two spaces and the title.',
    ],
    'a number that is no label': ['item <|10/3 and its follow-up|>syntax\n\nText.', '“item” has no label: write one such as 2 or 2 (a).'],
    'a day in words': [
        'day 2024-09-03\n10:00-13:00  1, 2, 3\n<|Wednesday, 4 September 2024|>syntax',
        '“Wednesday, 4 September 2024” cannot be read in the schedule: write “day 2024-09-04”. The weekday is printed automatically.',
    ],
    'a value that cannot be read': [
        'distribution: <|Secret|>masthead/value',
        'The value of “distribution” cannot be read: write General, Limited or Restricted.',
    ],
    'a value that is missing': ['<|place|>masthead/value:', '“place” has no value: write the city of the session, such as Vienna.'],
    'a number with a certain correction': [
        'See resolution <|10//3|>resolution/malformed.',
        'No body numbers its resolutions or decisions like “10//3”: write 10/3.',
    ],
    'a word of a title': [
        'See resolution 7/5, entitled “<|Promoting preventive measures on corruption|>resolution/title”.',
        'The registered title of resolution 7/5 has “against”, not “on”.',
    ],
    'a word too few in a title': [
        'See resolution 7/5, entitled “<|Promoting measures against corruption|>resolution/title”.',
        '“preventive” is missing from the title of resolution 7/5.',
    ],
    'a word too many in a title': [
        'See resolution 7/5, entitled “<|Promoting new preventive measures against corruption|>resolution/title”.',
        '“new” is not in the registered title of resolution 7/5.',
    ],
    'a symbol with a certain correction': [
        'See <|A/CN.9/1001/Rev1|>symbol/malformed.',
        'The symbol A/CN.9/1001/Rev1 lacks a full stop before a number: write A/CN.9/1001/Rev.1.',
    ],
    'a meeting that ends when it begins': [
        'day 2024-09-03\n<|10:00-10:00|>schedule/end-before-start  1, 2, 3',
        'The meeting begins and ends at 10:00.',
    ],
};

/** Texts with findings: the examples of all rules that fail, and the document of mistakes. */
function* faulty(): Generator<{ readonly text: string; readonly language: 'agenda' | 'register'; readonly versions: readonly string[] }> {
    for (const { language, verdict, text, versions } of sectionsOf(rulesPage()).flatMap(({ examples }) => examples)) {
        if (verdict === 'fails') {
            yield { text: language === 'agenda' ? complete(text) : text, language, versions: versions.map(complete) };
        }
    }
    yield { text: readFileSync('examples/mistakes.agenda', 'utf8'), language: 'agenda', versions: [] };
}

describe('a message', () => {
    for (const [name, [marked, message]] of Object.entries(messages)) {
        it(`says what is wrong and what to write: ${name}`, async () => {
            const [found] = await check(marked);
            assert.equal(found?.message, message);
        });
    }

    it('is one or more sentences, with one kind of quotation marks, and fixes are no sentences', async () => {
        for (const { text, ...options } of faulty()) {
            for (const { message, fixes } of await findingsIn(text, options)) {
                assert.match(message, /^[\p{Lu}\p{N}“\p{Script=Arabic}\p{Script=Han}].*\.$/su);
                // What the document says is in quotation marks and may say anything.
                const own = message.replace(/“[^”]*”/gu, '“”');
                assert.doesNotMatch(own, /["`';]|\b(?:expected|stands?|nobody|blanks?)\b(?! line)/u);
                for (const { title } of fixes) {
                    assert.match(title, /^\p{Lu}.*[^.]$/su);
                }
            }
        }
    });

    it('is short, and so are the titles of fixes, however long the words of the text are', async () => {
        const long = 5_000;
        const stretches: readonly ((text: string) => string)[] = [
            (text) => text.replace(/\d+/gu, (digits) => digits.padEnd(long, digits)),
            (text) => text.replace(/(?<=\w{3})\w\b(?!\w*:)/gu, (letter) => letter.repeat(long)),
            (text) => text.replace(/(?<=\/)\d+/gu, (digits) => digits.padEnd(long, digits)),
        ];
        const extremes = [
            `See resolution ${'1'.repeat(long)}/${'1'.repeat(long)}.`,
            `day 2024-09-03\n10:00-13:00  1  ${'A'.repeat(long)}\n10:30-13:00  2  ${'A'.repeat(long)}`,
            `Xxxx-${'x'.repeat(long)}: y\n`,
        ].map((text) => ({ text: complete(text), language: 'agenda' as const, versions: [] }));
        let seen = 0;
        for (const { text, ...options } of [...extremes, ...faulty()]) {
            // The rules that quote a word have short examples.
            for (const stretched of text.length > 1500 ? [] : [text, ...stretches.map((stretch) => stretch(text))]) {
                for (const { message, fixes } of await findingsIn(stretched, options)) {
                    seen = Math.max(seen, message.length, ...fixes.map(({ title }) => title.length));
                }
            }
        }
        assert.ok(seen > 200 && seen <= 1500, String(seen));
    });
});
