import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Invisible, invisibleIn } from '../../language/text/invisible.js';
import { applied, findingsIn } from './harness.js';
import { complete } from './fragments.js';
import { findings } from './table.js';

const arabic = (text: string): string => `language: ar\n\nitem 1  الافتتاح\n\n${text}`;

/** Each row: a text with the underlined stretch in ⟦ ⟧. */
function tells(rows: Readonly<Record<string, string>>): void {
    for (const [name, marked] of Object.entries(rows)) {
        it(name, async () => {
            const found = (await findingsIn(complete(marked.replace(/[⟦⟧]/gu, '')))).filter(({ severity }) => severity !== 'hint');
            assert.deepEqual(
                found.map(({ code, text }) => `${code}: ${text}`),
                [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map((match) => `text/invisible: ${match[1]}`),
                found.map(({ message }) => message).join('\n'),
            );
        });
    }
}

/** Each row: such a text with one place, and the text after its first fix. */
function mends(rows: Readonly<Record<string, readonly [marked: string, mended: string]>>): void {
    for (const [name, [marked, mended]] of Object.entries(rows)) {
        it(name, async () => {
            const text = complete(marked.replace(/[⟦⟧]/gu, ''));
            const [first] = (await findingsIn(text)).filter(({ code }) => code === 'text/invisible');
            assert.ok(applied(text, first?.fixes[0]).includes(mended));
        });
    }
}

describe('text/invisible', () => {
    tells({
        'a zero width space in a word': 'Del⟦e\u200bg⟧ations are welcome.',
        'a soft hyphen': 'Del⟦e\u00adg⟧ations are welcome.',
        'a soft hyphen at the end of a line': 'Del⟦e\u00ad⟧\ngations are welcome.',
        'a word joiner in a word': 'Del⟦e\u2060g⟧ations are welcome.',
        'a byte order mark inside the text': 'Del⟦e\ufeffg⟧ations are welcome.',
        'a joiner between Latin letters': 'Del⟦e\u200cg⟧ations are ⟦w\u200de⟧lcome.',
        'a mark of direction where nothing runs the other way': 'Delegation⟦s\u200e⟧ are ⟦w\u200fe⟧lcome.',
        'a run of the same sign, once': 'Del⟦e\u200b\u200b\u200b\u200bg⟧ations are welcome.',
        'a run of ends of nothing': arabic('المندوبون ⟦A\u202c\u202c\u202c/⟧1 مدعوون.'),
        'several apart': 'Del⟦e\u200bg⟧ati⟦o\u200bn⟧s.',
        'an embedding where nothing runs the other way': 'Delegations ⟦\u202aa⟧re\u202c welcome.',
        'an override that turns words': 'Delegations ⟦\u202ea⟧re\u202c welcome.',
        'an embedding that nothing ends': arabic('المندوبون ⟦\u202bA⟧/1 مدعوون.'),
        'an end of nothing': arabic('المندوبون ⟦A\u202c/⟧1 مدعوون.'),
        'an isolate that ends on the next line': arabic('المندوبون ⟦\u2067A⟧/1\nمدعو⟦ن\u2069.⟧'),
        'an embedding that an isolate ends': arabic('أ \u2066A ⟦\u202aB⟧ C\u2069 ب.'),
        'a mark among Arabic letters': arabic('المندو⟦ب\u200fو⟧ن مدعوون.'),
        'a mark between Arabic words': arabic('المندوبون ⟦\u200fم⟧دعوون.'),
        'a tatweel that lengthens a word': arabic('المندو⟦بــو⟧ن مدعوون.'),
        'a comment that is turned': 'One.\n\n// a ⟦\u202eb⟧ c\n\nTwo.',
        'a word in the masthead': 'body: Com⟦m\u00adi⟧ttee\n\nitem 1  One\n\nText.',
        'a title': 'item 1  Ope⟦n\u00adi⟧ng\n\nText.',
        'an escape character in a word': 'Del⟦e\u001b[⟧31mgations are welcome.',
        'a bell in a title': 'item 1  Ope⟦n\u0007i⟧ng\n\nText.',
        'a form feed and a vertical tab between words': 'Delegation⟦s\u000ca⟧r⟦e\u000bw⟧elcome.',
        'a delete character and a control character of eight bits': 'Del⟦e\u007fg⟧atio⟦n\u009bs⟧.',
        'several control characters side by side': 'Del⟦e\u001b\u0007\u0000g⟧ations.',
        'a control character in a fact of the masthead': 'body: Com⟦m\u0008i⟧ttee\n\nitem 1  One\n\nText.',
        'a control character in a comment': 'One.\n\n// a⟦b\u001b[⟧ c\n\nTwo.',
        'a row of the schedule': 'item 1  One\n\nText.\n\nschedule\nday 2024-09-03\n10:00-13:00  1\n- Clo⟦s\u00ade⟧d\n',
    });
    it('says how many signs a run has, in the message and in its fix', async () => {
        const [run] = (await findingsIn(complete('Del\u200b\u200b\u200begations.'))).filter(({ code }) => code === 'text/invisible');
        assert.equal(run?.message, '3 zero width spaces are hidden here and do nothing.');
        assert.equal(run?.fixes[0]?.title, 'Remove the 3 zero width spaces');
    });
    findings({
        'no-break blanks and tabs': 'Delegations\u00a0are\u202fwelcome\there\u3000now.',
        'a mark beside a bracket in Arabic': arabic('يُدعى المندوبون (A/AC.1/2024/1)\u200f إلى \u200e(A/AC.1/2024/1)\u200e الحضور\u200f.'),
        'a mark beside a figure in Arabic': arabic('يُدعى المندوبون \u200f3 مرات و5\u200e و\u061c7.'),
        'a mark at the ends of an Arabic line': arabic('\u200fيُدعى المندوبون إلى الحضور.\u200f'),
        'a mark of the other direction': arabic('يُدعى\u200e المندوبون.'),
        'a word joiner after a bracket': 'The paper (\u2060A/AC.1/2024/1) is ready – \u2060now.',
        'a word joiner between Chinese signs': 'language: zh\n\nitem 1  会议开幕\n\n与会者\u2060应出席。',
        'a joiner in a word of Arabic script': arabic('می\u200cخواهم ه\u200d.'),
        'joiners of scripts that need them': 'The word क्\u200dष and the sign 👩\u200d🔬 and ไทย\u200bไทย.',
        'a non-joiner between letters that would be set as one': 'The word Auf\u200cfassung.',
        'an embedding around a symbol in Arabic': arabic(
            'المندوبون \u202aA/AC.1/2024/1*\u202c مدعوون \u2066A/AC.1/2024/1*\u2069 و\u202dA/AC.1/2024/1*\u202c.',
        ),
        'the stroke of an abbreviation': arabic('عام 1445 هـ والفقرة (هـ) وبـ A.'),
        'a tatweel under a vowel sign': arabic('الحرف بـَت.'),
        'Arabic words in an English text': 'The word \u2067مرحبا\u2069! means hello\u200e: مرحبا\u200e.',
        'none at all': arabic('يُدعى المندوبون إلى الحضور (CAC/COSP/WG.4/2023/1).'),
    });
    mends({
        'is removed': ['Del⟦e\u200bg⟧ations are welcome.', 'Delegations are welcome.'],
        'is removed where it steers a terminal': ['Del⟦e\u001b[⟧31mgations.', 'Dele[31mgations.'],
        'is a blank where it parts words': ['One\u000cTwo.', 'One Two.'],
        'is none where a blank stands': ['One \u000cTwo.', 'One Two.'],
        'is a blank where it alone parts a keyword from what follows': ['item 1  One\n\nText.\n\nite⟦m\ufeff2⟧ Two', 'item 2 Two'],
        'is a blank where it alone parts a label from a title': ['item 1  One\n\nText.\n\nitem ⟦2\ufeffT⟧wo', 'item 2 Two'],
        'is removed with its end': ['Delegations ⟦\u202aa⟧re\u202c welcome.', 'Delegations are welcome.'],
        'is removed where nothing ends it': [arabic('المندوبون ⟦\u202bA⟧/1 مدعوون.'), 'المندوبون A/1 مدعوون.'],
    });
    it('are removed everywhere', async () => {
        const text = complete(
            'body: Com\u00admittee\n\nitem 1  One\n\nDele\u00adgations.\n\nitem 2  Two\n\nTwo (\u2060A/1) \u202aa\u202c.',
        );
        const [first] = (await findingsIn(text)).filter(({ code }) => code === 'text/invisible');
        const mended = applied(
            text,
            first?.fixes.find(({ title }) => title === 'Remove all hidden characters that do nothing'),
        );
        assert.ok(mended.includes('Committee') && mended.includes('Delegations') && mended.includes('(\u2060A/1) a.'), mended);
    });
});

describe('signs that nobody sees', () => {
    const text = fc.string({
        unit: fc.constantFrom(
            ...'ab 1(/.\nمر\u0627\u0640\u00ad\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u001b\u0007\u000c\u007f\u0085',
        ),
    });
    const unseen = /[\p{Cf}\u0640]|(?!\n)\p{Cc}/gu;
    const spans = (all: readonly Invisible[]): (readonly [number, number])[] =>
        all.flatMap(({ start, end, partner }) => [[start, end] as const, ...(partner ? [[partner.start, partner.end] as const] : [])]);

    it('are told once each, in order, and are what they are said to be', () =>
        fc.assert(
            fc.property(text, fc.boolean(), (source, isRightToLeft) => {
                const all = invisibleIn(source, isRightToLeft);
                const sorted = spans(all).toSorted(([one], [other]) => one - other);
                sorted.forEach(([start, end], index) => {
                    assert.ok(index === 0 || start >= (sorted[index - 1]?.[1] ?? 0), 'they do not overlap');
                    assert.match(source.slice(start, end), /^(?:(\p{Cf})\1*|\u0640+|(?:(?!\n)\p{Cc})+)$/u);
                });
            }),
        ));
    it('leave what is seen as it was when they are removed', () =>
        fc.assert(
            fc.property(text, fc.boolean(), (source, isRightToLeft) => {
                let left = source;
                for (const [start, end] of spans(invisibleIn(source, isRightToLeft)).toSorted(([one], [other]) => other - one)) {
                    left = left.slice(0, start) + left.slice(end);
                }
                assert.equal(left.replace(unseen, ''), source.replace(unseen, ''));
            }),
        ));
    it('take no deep nesting', () => {
        const deep = '\u202a'.repeat(50_000) + '\u2069'.repeat(50_000);
        assert.deepEqual(spans(invisibleIn(deep, true)), [
            [0, 50_000],
            [50_000, 100_000],
        ]);
    });
});
