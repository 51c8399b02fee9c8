import assert from 'node:assert/strict';
import { check } from './harness.js';
import { findings, fixes, lines } from './table.js';

const notes = (...names: readonly string[]): string => names.map((name) => `[^${name}]: Note ${name}.`).join('\n\n');

const head = lines(
    'agenda CAC/COSP/WG.4/2024/1',
    'language: en',
    'body: Working Group on the Prevention of Corruption',
    'session: 15',
    'dates: 2024-09-03 to 2024-09-06',
    'place: Vienna',
    'distribution: General',
    'issued: 2024-06-13',
    'original: en',
    '',
);

describe('footnotes', () => {
    findings({
        'numbered through the document': `item 1  One\n\nText.[^1]\n\n[^1]: Here.\n\nitem 2  Two\n\nText.[^2]\n\n[^2]: There.`,
        'two at one place': `One.[^1][^2] Two.[^3]\n\n${notes('1', '2', '3')}`,
        'one marked twice': `One.[^1] Two.[^2] Again.[^1]\n\n${notes('1', '2')}`,
        'all at the end': lines(
            'item 1  One',
            '',
            'A.[^1]',
            '',
            'item 2  Two',
            '',
            'B.[^2]',
            '',
            notes('1', '2'),
            '',
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00  1 [^a], 2',
            '',
            '[^a]: C.',
        ),
        'without blank lines between': 'One.[^1] Two.[^2]\n\n[^1]: A.\n[^2]: B.',
        'in a title': 'item 1  Opening[^1]\n\nText.\n\n[^1]: A.',
        'in a title that the list prints before the text': `item 1  Opening\n\nText.[^2]\n\nitem 2  Debate[^1]\n\nText.[^3]\n\n${notes('1', '2', '3')}`,
        'in a title that counts where its heading is': `item 1  Opening\n\nText.[^1]\n\nitem 2  Debate[^2]\n\nText.[^3]\n\n${notes('1', '2', '3')}`,
        'in a title, out of order both ways': `item 1  Opening\n\nText.<|[^2]|>footnote/order\n\nitem 2  Debate[^3]\n\nText.[^1]\n\n${notes('1', '2', '3')}`,
        'more than nine': `${Array.from({ length: 12 }, (_, index) => `Sentence.[^${index + 1}]`).join(' ')}\n\n${notes(...Array.from({ length: 12 }, (_, index) => String(index + 1)))}`,
        'an asterisk in the masthead': 'title: Annotated provisional agenda [^*]\n[^*]: Reissued.',
        'a mark without a note': 'One.<|[^1]|>footnote/undefined',
        'a mark without a note keeps its number': 'One.<|[^1]|>footnote/undefined Two.[^2]\n\n[^2]: B.',
        'a wrong mark has no number': 'One.[^1] Wrong.<|[^7]|>footnote/undefined Two.[^2]\n\n[^1]: A.\n\n[^2]: B.',
        'a note twice': 'One.[^1]\n\n[^1]: A.\n\n[^<|1|>footnote/duplicate]: B.',
        'a note without a mark': 'One.\n\n[^<|1|>footnote/unused]: A.',
        'a note without a mark in between': `One.[^1] Two.[^3]\n\n[^1]: A.\n\n[^<|2|>footnote/unused]: B.\n\n[^3]: C.`,
        'a note that only itself marks': 'One.\n\n[^<|1|>footnote/unused]: A [^1].',
        'notes that only mark each other': `One.\n\n[^<|1|>footnote/unused]: A [^2].\n\n[^<|2|>footnote/unused]: B [^1].`,
        'a note that a marked note marks': `One.[^1]\n\n[^1]: A.[^2]\n\n[^2]: B.[^3]\n\n[^3]: C.`,
        'a note that one of the masthead marks': `${head}[^*]: Reissued.[^**]\n[^**]: Twice.[^1]\n\nitem 1  One\n\nText.\n\n[^1]: On the day.`,
        'a number skipped': `One.[^1] Two.<|[^3]|>footnote/order\n\n${notes('1', '3')}`,
        'marks out of order': `One.<|[^2]|>footnote/order Two.[^1]\n\n${notes('1', '2')}`,
        'notes out of order': 'One.[^1] Two.[^2]\n\n[^2]: B.\n\n[^<|1|>footnote/order]: A.',
        'letters of the schedule out of order': lines(
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00  1 <|[^b]|>footnote/order, 2 [^a], 3',
            '',
            notes('a', 'b'),
        ),
    });
    fixes({
        'removes a note, and renumbers the later ones': [
            `One.[^1] Two.[^3]\n\n[^1]: A.\n\n[^<|2|>footnote/unused]: B,\nin two lines.\n\n[^3]: C.`,
            'One.[^1] Two.[^2]\n\n[^1]: A.\n\n[^2]: C.',
        ],
        'removes the only note': ['One.\n\n[^<|1|>footnote/unused]: A.\n\nTwo.', 'One.\n\nTwo.'],
        'removes a note that marks itself': ['One.\n\n[^<|1|>footnote/unused]: A [^1].\n\nTwo.', 'One.\n\nTwo.'],
        'removes the last note of the document': ['One.\n\n[^<|1|>footnote/unused]: A.', 'One.\n'],
        'removes a note between two lines': ['One.\n[^<|1|>footnote/unused]: A.\n(a) Two.', 'One.\n\n(a) Two.'],
        'removes a note of the schedule': [
            lines('schedule', '', 'day 2024-09-03', '10:00-13:00  1, 2 [^b], 3', '', '[^<|a|>footnote/unused]: A.', '[^b]: B.'),
            '2 [^a], 3\n\n[^a]: B.',
        ],
        'renumbers marks and notes': [`One.[^1] Two.<|[^3]|>footnote/order\n\n${notes('1', '3')}`, 'One.[^1] Two.[^2]', '[^2]: Note 3.'],
        'notes change places with their marks': [
            'One.<|[^2]|>footnote/order Two.[^1]\n\n[^1]: Of two.\n\n[^2]: Of one.',
            'One.[^1] Two.[^2]\n\n[^1]: Of one.\n\n[^2]: Of two.',
        ],
        'writes the first note at the end of its item': [
            'item 1  One\n\nText.<|[^1]|>footnote/undefined More.\n\ndocumentation\nReport (A/79/2)\n\nitem 2  Two\n\nText.',
            'Report (A/79/2)\n\n[^1]: …\n\nitem 2  Two',
        ],
        'writes a note after those before it': [
            'One.[^1] Two.<|[^2]|>footnote/undefined\n\n[^1]: A,\nin two lines.\n\nThree.',
            '[^1]: A,\nin two lines.\n\n[^2]: …\n\nThree.',
        ],
        'writes a note between two': [
            'One.[^1] Two.<|[^2]|>footnote/undefined Three.[^3]\n\n[^1]: A.\n[^3]: B.',
            '[^1]: A.\n[^2]: …\n[^3]: B.',
        ],
        'writes a note before those after it': [
            'One.<|[^1]|>footnote/undefined Two.[^2]\n\nThree.\n\n[^2]: B.',
            'Three.\n\n[^1]: …\n\n[^2]: B.',
        ],
        'writes a note in its item, as the others': [
            'item 1  One\n\nText.[^1]\n\n[^1]: A.\n\nitem 2  Two\n\nText.<|[^2]|>footnote/undefined\n\nitem 3  Three\n\nText.[^3]\n\n[^3]: C.',
            'Text.[^2]\n\n[^2]: …\n\nitem 3',
        ],
        'writes a note at the end of all, with the others': [
            'item 1  One\n\nText.[^1]\n\nitem 2  Two\n\nText.<|[^2]|>footnote/undefined\n\nitem 3  Three\n\nText.[^3]\n\n[^1]: A.\n\n[^3]: C.',
            '[^1]: A.\n\n[^2]: …\n\n[^3]: C.',
        ],
        'writes a note of the schedule at its end': [
            lines('schedule', '', 'day 2024-09-03', '10:00-13:00  1, 2 <|[^a]|>footnote/undefined, 3'),
            '10:00-13:00  1, 2 [^a], 3\n\n[^a]: …',
        ],
        'writes a note of the schedule after those before it': [
            lines('schedule', '', 'day 2024-09-03', '10:00-13:00  1 [^a], 2 <|[^b]|>footnote/undefined, 3', '', '[^a]: A.'),
            '[^a]: A.\n\n[^b]: …',
        ],
        'writes a note of the masthead in it': [
            'title: Annotated agenda <|[^*]|>footnote/undefined\n\nitem 1  One\n\nText.',
            '\n[^*]: …\n',
        ],
        'writes a second note of the masthead below the first': [
            lines(
                'agenda CAC/COSP/WG.4/2024/1 [^*]<|[^**]|>footnote/undefined',
                '[^*]: Reissued.',
                'language: en',
                'body: Working Group on the Prevention of Corruption',
                'session: 15',
                'dates: 2024-09-03 to 2024-09-06',
                'place: Vienna',
                'distribution: General',
                'issued: 2024-06-13',
                'original: en',
                '',
                'heading One',
            ),
            '[^*]: Reissued.\n[^**]: …\nlanguage: en',
        ],
        'writes a note above a line that would go on with it': [
            lines('item 1  One', '', 'Text.<|[^1]|>footnote/undefined', '', '| a | b |', 'heading Rooms', '', 'More.'),
            '| a | b |\n\n[^1]: …\n\nheading Rooms',
        ],
        'and above an annex': [
            lines('schedule', '', 'day 2024-09-03', '10:00-13:00  1 <|[^a]|>footnote/undefined, 2, 3', 'annex Rooms', '', 'Words.'),
            '1 [^a], 2, 3\n\n[^a]: …\n\nannex Rooms',
        ],
        'and below the masthead': ['title: Agenda <|[^*]|>footnote/undefined\nitem 1  One\n\nText.', '[^*]: …\n\nitem 1  One'],
        'writes a note without words in a language version': [
            'language: fr\noriginal: English\n\nitem 1  Un\n\nTexte.<|[^1]|>footnote/undefined',
            'Texte.[^1]\n\n[^1]:',
        ],
        'keeps what stands right below apart from the note': [
            lines('item 1  A', '', 'One.<|[^1]|>footnote/undefined', '', '| a | b |', 'heading Two', '', 'Text.'),
            lines('| a | b |', '', '[^1]: …', '', 'heading Two'),
        ],
        'keeps an annex that stands right below the schedule': [
            lines(
                'item 1  A',
                '',
                'Text.',
                '',
                'schedule',
                '',
                'day 2024-09-03',
                '10:00-13:00  1 <|[^a]|>footnote/undefined',
                'annex B',
                '',
                'Words.',
            ),
            lines('10:00-13:00  1 [^a]', '', '[^a]: …', '', 'annex B'),
        ],
        'the nearest note': ['One.<|[^2]|>footnote/undefined Two.[^1]\n\n[^1]: A.', 'One.[^1]'],
    });
    describe('the fix that writes a note', () => {
        const offers = (text: string, ...titles: readonly string[]): void => {
            it(`${titles.join(', ')}: ${text}`, async () => {
                const [first] = (await check(text)).filter(({ code }) => code === 'footnote/undefined');
                assert.deepEqual(
                    first?.fixes.map(({ title }) => title),
                    titles,
                );
                assert.match(first?.message ?? '', /: write it on a line of its own, “\[\^.+\]: …”\.$/u);
            });
        };
        offers('One.<|[^1]|>footnote/undefined', 'Write note 1');
        offers('One.<|[^1]|>footnote/undefined Two.<|[^2]|>footnote/undefined', 'Write note 1');
        offers('One.[^1] Two.<|[^3]|>footnote/undefined\n\n[^1]: A.', 'Change to [^1]');
        offers('One.<|[^2]|>footnote/undefined Two.[^1]\n\n[^1]: A.', 'Change to [^1]');
    });
    describe('a fix says what it renumbers', () => {
        const says = (title: string, text: string): void => {
            it(title, async () => assert.equal((await check(text))[0]?.fixes[0]?.title, title));
        };
        says('Renumber note 3 as 2', `One.[^1] Two.<|[^3]|>footnote/order\n\n${notes('1', '3')}`);
        says('Renumber 2 notes as 1 and 2, in the order of their marks', `One.<|[^2]|>footnote/order Two.[^1]\n\n${notes('1', '2')}`);
        says(
            'Renumber 3 notes as 1 to 3, in the order of their marks',
            `One.<|[^2]|>footnote/order Two.[^3] Three.[^1]\n\n${notes('1', '2', '3')}`,
        );
        says('Remove note 1', 'One.\n\n[^<|1|>footnote/unused]: A.');
        says('Remove note 1 and renumber note 2 as 1', 'One.[^2]\n\n[^<|1|>footnote/unused]: A.\n\n[^2]: B.');
        says('Remove note 1 and renumber 2 notes as 1 and 2', `One.[^2] Two.[^3]\n\n[^<|1|>footnote/unused]: A.\n\n${notes('2', '3')}`);
    });
});
