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
        'a session in words': 'session: <|fifteenth|>masthead/value',
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
        'the nearest key': ['<|vanue|>masthead/key: Vienna International Centre', '\nvenue: Vienna'],
        'the missing keys': [
            complete('')
                .replace(/place: Vienna\ndistribution: General\n/u, '')
                .replace('agenda CAC/COSP/WG.4/2024/1', '<|agenda CAC/COSP/WG.4/2024/1|>masthead/missing'),
            '\nplace: \ndistribution: ',
        ],
    });
    it('says in words how late a document is', async () => {
        const [found] = await check('issued: <|2024-08-13|>masthead/late');
        assert.equal(found?.message, 'The document is issued three weeks before the session: the rule is six weeks, so by 2024-07-23.');
    });
});
