import assert from 'node:assert/strict';
import { complete } from './fragments.js';
import { check } from './harness.js';
import { findings, fixes } from './table.js';

describe('masthead', () => {
    findings({
        'every key':
            'conference: Conference of the States Parties\nvenue: Vienna International Centre, Building M\ntimezone: Europe/Vienna\ntitle: Annotated provisional agenda\njob: V.24-11111 (E)\nregister: CAC/COSP\nhours: 9:30-12:30, 14:00-17:00',
        'job numbers of New York, Geneva and Nairobi': 'job: 24-11111 (E)',
        'a job number with its dates': 'job: GE.24-11111 (E) 130624 200624',
        'a job number in one word': 'job: K2411111 (E)',
        'a note to the title': 'title: Annotated provisional agenda [^*]\n[^*]: Reissued for technical reasons.',
        'a reissued symbol': complete('item 1  Opening').replace('2024/1\n', '2024/1*\n'),
        'a session of one day': 'dates: 2024-09-03',
        'a session from the last day of a month to the first of the next': 'dates: 2026-01-31 to 2026-02-01',
        'a session over the end of February': 'dates: 2027-02-28 to 2027-03-01',
        'an unknown key': '<|vanue|>masthead/key: Vienna International Centre',
        'a key twice': complete('').replace('place: Vienna\n', 'place: Vienna\n<|place|>masthead/key: Geneva\n'),
        'an unknown language': 'language: <|de|>masthead/value',
        'values as people write them':
            'language: English\nsession: fifteenth session\ndates: 3–6 September 2024\nissued: 13 June 2024\noriginal: anglais\ndistribution: Distr.: General\ntimezone: europe/vienna\nhours: 10 a.m. to 1 p.m. and 3 to 6 p.m.',
        'values in the words of another language':
            'language: français\nsession: dix-septième\ndates: du 3 au 6 septembre 2024\nissued: 13 июня 2024 года\noriginal: العربية\ndistribution: générale\nhours: de 10 à 13 heures et de 15 à 18 heures',
        'a session in words of its own': 'session: First part of the annual session',
        'a session with what it is called besides': 'session: 23 special',
        'a meeting': complete('').replace('session: 15', 'meeting: 15'),
        'a body below others': complete('').replace(/(?=body: )/u, 'body: Economic Commission\nbody: Committee on Timber\n'),
        'a body twice': 'body: Committee on Timber\nbody: Timber Panel\n<|body|>masthead/key: Committee on Timber',
        'a session and a meeting': complete('').replace('session: 15\n', 'session: 15\n<|meeting|>masthead/key: 6\n'),
        'a session without a value': '<|session|>masthead/value:',
        'two ranges of days': 'dates: 2024-09-03, 2024-09-05 to 2024-09-06',
        'two ranges in the wrong order': 'dates: <|2024-09-05 to 2024-09-06, 2024-09-03|>masthead/value',
        'a range that touches another one': 'dates: <|2024-09-03 to 2024-09-05, 2024-09-05 to 2024-09-06|>masthead/value',
        'two original languages': 'original: en, fr',
        'two original languages in words': 'original: English/French',
        'one original language twice': 'original: <|en, English|>masthead/value',
        'an item that is none': 'item: <|the second|>masthead/value',
        'a distance from UTC': 'timezone: UTC+5:30',
        'a distance that no zone has': 'timezone: <|UTC+25|>masthead/value',
        'a house style': 'style: new-york',
        'a house style that is none': 'style: <|genva|>masthead/value',
        'a date that may be two': 'issued: <|12/6/2024|>masthead/value',
        'dates with something else': 'dates: <|3-6 September 2024 (to be confirmed)|>masthead/value',
        'a date beside the weekday of another': 'issued: <|Monday, 13 June 2024|>masthead/value',
        'dates that are no range': 'dates: <|3 and 6 September 2024|>masthead/value',
        'a day that does not exist': 'issued: <|2024-06-31|>masthead/value',
        'dates the wrong way round': 'dates: <|2024-09-06 to 2024-09-03|>masthead/value',
        'a distribution that is none': 'distribution: <|Public|>masthead/value',
        'a time zone nobody knows': 'timezone: <|Europe/Wien|>masthead/value',
        'hours that end before they begin': 'hours: <|13:00-10:00|>masthead/value',
        'a job number that is none': 'job: <|eleven|>masthead/value',
        'a value that is missing': '<|place|>masthead/value:',
        'one fact missing': complete('')
            .replace('place: Vienna\n', '')
            .replace('agenda CAC/COSP/WG.4/2024/1', '<|agenda CAC/COSP/WG.4/2024/1|>masthead/missing'),
        'issued in time': 'issued: 2024-07-23',
        'issued a day late': 'issued: <|2024-07-24|>masthead/late',
        'issued after the session': 'issued: <|2024-10-01|>masthead/late',
    });
    fixes({
        'the nearest language': ['language: <|Englisch|>masthead/value', 'language: en\n'],
        'the nearest language in another language': ['original: <|anglai|>masthead/value', 'original: en\n'],
        'the nearest distribution': ['distribution: <|Genral|>masthead/value', 'distribution: General\n'],
        'the label in a line as it is printed': [
            'item: <|Item 1 of the provisional agenda|>masthead/value\n\nitem 1  Opening',
            'item: 1\n',
        ],
        'the nearest house style': ['style: <|genva|>masthead/value', 'style: geneva\n'],
        'a house style with a blank': ['style: <|New York|>masthead/value', 'style: new-york\n'],
        'the item of the adoption': ['item: <|1|>masthead/item\n\nitem 1  Opening\n\nitem 2  Adoption of the agenda', 'item: 2\n'],
        'the last day of the month': ['issued: <|2024-06-31|>masthead/value', 'issued: 2024-06-30\n'],
        'days the wrong way round': ['dates: <|2024-09-06 to 2024-09-03|>masthead/value', 'dates: 2024-09-03 to 2024-09-06\n'],
        'a day that its month lacks, in words': ['dates: <|28-31 September 2024|>masthead/value', 'dates: 2024-09-28 to 2024-09-30\n'],
        'the year of the symbol': ['dates: <|3-6 September|>masthead/value', 'dates: 2024-09-03 to 2024-09-06\n'],
        'dates without the rest': ['dates: <|3-6 September 2024 (to be confirmed)|>masthead/value', 'dates: 2024-09-03 to 2024-09-06\n'],
        'a date, the day first': ['issued: <|12/6/2024|>masthead/value', 'issued: 2024-06-12\n'],
        'a zone of a city': ['timezone: <|Vienna|>masthead/value', 'timezone: Europe/Vienna\n'],
        'a zone with a letter too few': ['timezone: <|Europe/Viena|>masthead/value', 'timezone: Europe/Vienna\n'],
        'hours that end in the afternoon': ['hours: <|10:00-01:00, 15:00-18:00|>masthead/value', 'hours: 10:00-13:00, 15:00-18:00\n'],
        'a job number with other signs': ['job: <|v. 24–11111 (e)|>masthead/value', 'job: V.24-11111 (E)\n'],
        'a body in small letters': ['register: <|cac/cosp|>masthead/value', 'register: CAC/COSP\n'],
        'a body by its name': [
            'register: <|Conference of the States Parties to the United Nations Convention against Corruption|>masthead/value',
            'register: CAC/COSP\n',
        ],
        'a value before the mark of a note': ['original: <|Englih [^*]|>masthead/value\n[^*]: A note.', 'original: en [^*]\n'],
        'the nearest key': ['<|vanue|>masthead/key: Vienna International Centre', '\nvenue: Vienna'],
        'the missing keys': [
            complete('')
                .replace(/place: Vienna\ndistribution: General\n/u, '')
                .replace('agenda CAC/COSP/WG.4/2024/1', '<|agenda CAC/COSP/WG.4/2024/1|>masthead/missing'),
            '\nplace: \ndistribution: ',
        ],
    });
    describe('a line whose end is lost', () => {
        /** A masthead in which one line stands behind another. */
        const joined = (first: string, between: string, second: string): string => {
            const text = complete('').replace(`\n${second}`, '');
            assert.ok(text.includes(first));
            return text.replace(first, `${first}${between}${second}`);
        };
        const marked = (first: string, between: string, second: string, code = 'masthead/joined'): string =>
            joined(first, between, second).replace(second, `<|${second}|>${code}`);
        findings({
            'right behind a city': marked('place: Vienna', '', 'distribution: General'),
            'behind a blank': marked('place: Vienna', ' ', 'distribution: General'),
            'behind a comma': marked('place: Vienna', ', ', 'distribution: General'),
            'behind a tab': marked('place: Vienna', '\t', 'distribution: General'),
            'with another value than is read': marked('place: Vienna', '', 'distribution: General').replace('General', 'Public'),
            'with a capital': marked('place: Vienna', '', 'distribution: General').replace('distribution', 'Distribution'),
            'behind a name': marked('body: Working Group on the Prevention of Corruption', '', 'session: 15'),
            'a name behind a city': marked('place: Vienna', '', 'body: Working Group on the Prevention of Corruption'),
            'a name behind a blank': marked('place: Vienna', ' ', 'body: Working Group on the Prevention of Corruption'),
            'a line that is not needed': 'place: Vienna<|venue: Vienna International Centre|>masthead/joined',
            'behind a room': 'venue: Board Room 4<|timezone: Europe/Vienna|>masthead/joined',
            'behind a bracket': 'venue: Vienna International Centre (VIC)<|hours: 10:00-13:00|>masthead/joined',
            'behind the mark of a note': 'title: Annotated agenda [^*]<|venue: Vienna International Centre|>masthead/joined\n[^*]: A note.',
            'in Chinese': 'language: zh\nplace: 维也纳<|venue: 维也纳国际中心|>masthead/joined',
            'in Arabic': 'language: ar\nplace: فيينا<|venue: مركز فيينا الدولي|>masthead/joined',
            'in Russian': 'language: ru\nplace: Вена<|timezone: Europe/Vienna|>masthead/joined',
            'behind an unknown key': '<|vanue|>masthead/key: Vienna International Centre<|timezone: Europe/Vienna|>masthead/joined',
            'in place of a value': marked('place:', ' ', 'distribution: General').replace(' Vienna', ''),
            'behind a value with a form of its own': joined('issued: 2024-06-13', '', 'original: en').replace(
                '2024-06-13original: en',
                '<|2024-06-13original: en|>masthead/value',
            ),
            'a line that makes a word with such a value': 'original: <|entitle: Annotated agenda|>masthead/value',
            'a text behind the number of a session': marked('session: 15', ' ', 'place: Vienna'),
        });
        findings({
            'a word of a title': 'title: Note on distribution: a review',
            'a word of a title that is no value of the key': 'title: Annotated agenda, session: the first part',
            'a key in a title that has a line of its own': 'title: Working language: English. Distribution: General',
            'a word that ends like a key': 'title: Revenue: a review, mandates: 2024-09-03, subtitle: x',
            'a street': 'title: Fifth Avenue: the old library',
            'when a room is open': 'venue: Conference room 4, hours: 10 a.m. to 1 p.m.',
            'a key in brackets': 'title: Annotated agenda (hours: 10:00-13:00)',
            'a key behind a hyphen': 'title: Annotated agenda, after-hours: 10:00-13:00',
            'an address': 'venue: https://example.org/venue:4?title: x',
            'a conference of a language': 'conference: World Conference on Language: Policy and Venue: Practice',
            'a French word': 'language: fr\ntitle: Allocution de bienvenue: texte',
        });
        fixes({
            'gets a line of its own': [marked('place: Vienna', '', 'distribution: General'), '\nplace: Vienna\ndistribution: General\n'],
            'loses the comma before it': [
                marked('place: Vienna', ', ', 'distribution: General'),
                '\nplace: Vienna\ndistribution: General\n',
            ],
            'gets it behind the mark of a note': [
                'title: Annotated agenda [^*]<|venue: Vienna International Centre|>masthead/joined\n[^*]: A note.',
                'title: Annotated agenda [^*]\nvenue: Vienna International Centre\n',
            ],
            'gets it behind a value with a form of its own': [
                joined('issued: 2024-06-13', '', 'original: en').replace(
                    '2024-06-13original: en',
                    '<|2024-06-13original: en|>masthead/value',
                ),
                '\nissued: 2024-06-13\noriginal: en\n',
            ],
            'gets it with all others behind it': [
                complete('').replace(
                    'place: Vienna\ndistribution: General\nissued: 2024-06-13\n',
                    'place: Vienna<|distribution: Generalissued: 2024-06-13|>masthead/joined\n',
                ),
                'place: Vienna\ndistribution: General\nissued: 2024-06-13\n',
            ],
            'gets it right behind the symbol': [
                complete('').replace('2024/1\nlanguage: en', '2024/1<|language: en|>syntax'),
                'agenda CAC/COSP/WG.4/2024/1\nlanguage: en\n',
            ],
            'gets it right behind the symbol, without a blank after the colon': [
                complete('').replace('2024/1\nlanguage: en', '2024/1<|language:en|>syntax'),
                'agenda CAC/COSP/WG.4/2024/1\nlanguage:en\n',
            ],
            'gets it right behind the asterisk of the symbol': [
                complete('').replace('2024/1\nlanguage: en', '2024/1*<|language: en|>syntax'),
                'agenda CAC/COSP/WG.4/2024/1*\nlanguage: en\n',
            ],
            'gets it behind the symbol': [
                complete('').replace('2024/1\nlanguage: en', '2024/1 <|language: en|>syntax'),
                'agenda CAC/COSP/WG.4/2024/1\nlanguage: en\n',
            ],
        });
        it('is named with the line above it', async () => {
            const [found] = await check(marked('place: Vienna', '', 'distribution: General'));
            assert.equal(found?.message, '“distribution: General” is read as part of the line “place”: put it on a line of its own.');
            const [value] = await check(
                joined('issued: 2024-06-13', '', 'original: en').replace(
                    '2024-06-13original: en',
                    '<|2024-06-13original: en|>masthead/value',
                ),
            );
            assert.equal(value?.message, 'The value of “issued” cannot be read: put “original: en” on a line of its own.');
        });
    });
    it('offers both readings of a date, and nothing for a value that says nothing', async () => {
        const titles = async (text: string): Promise<readonly string[] | undefined> =>
            (await check(text))[0]?.fixes.map(({ title }) => title);
        assert.deepEqual(await titles('issued: <|12/6/2024|>masthead/value'), ['Change to 2024-06-12', 'Change to 2024-12-06']);
        assert.deepEqual(await titles('hours: <|13:00-10:00|>masthead/value'), ['Change to 13:00-22:00', 'Change to 10:00-13:00']);
        for (const text of ['language: <|de|>masthead/value', 'distribution: <|Public|>masthead/value', 'issued: <|soon|>masthead/value']) {
            assert.deepEqual(await titles(text), [], text);
        }
    });
    it('says in words how late a document is', async () => {
        const [found] = await check('issued: <|2024-08-13|>masthead/late');
        assert.equal(found?.message, 'The document is issued three weeks before the session: the rule is six weeks, so by 2024-07-23.');
    });
});
