import assert from 'node:assert/strict';
import type { RuleSettings } from '../../language/validation/validator.js';
import { complete } from './fragments.js';
import { findingsIn } from './harness.js';
import { findings, lines } from './table.js';

const late = 'issued: 2024-08-20\n\nday 2024-09-03\n08:00-09:00  1, 2, 3';

function checkSettings(rules: RuleSettings, expected: Readonly<Record<string, string>>): void {
    it(JSON.stringify(rules), async () => {
        const found = (await findingsIn(complete(late), { rules })).filter((one) => one.code !== 'item/unannotated');
        assert.deepEqual(Object.fromEntries(found.map((one) => [one.code, one.severity])), expected);
    });
}

describe('the setting agenda.rules', () => {
    checkSettings({}, { 'masthead/late': 'information', 'schedule/outside-hours': 'information' });
    checkSettings({ 'schedule/outside-hours': 'off' }, { 'masthead/late': 'information' });
    checkSettings({ 'schedule/outside-hours': 'error' }, { 'masthead/late': 'information', 'schedule/outside-hours': 'error' });
    checkSettings({ schedule: 'off' }, { 'masthead/late': 'information' });
    checkSettings(
        { schedule: 'off', 'schedule/outside-hours': 'warning' },
        { 'masthead/late': 'information', 'schedule/outside-hours': 'warning' },
    );
    checkSettings({ 'schedule/late': 'off' }, { 'masthead/late': 'information', 'schedule/outside-hours': 'information' });

    it('counts for the findings of a rule whose severity varies', async () => {
        const found = await findingsIn(complete('See resolution 10/33 and decision 4/44.'), { rules: { 'resolution/unknown': 'hint' } });
        assert.deepEqual(
            found.filter((one) => one.code === 'resolution/unknown').map((one) => one.severity),
            ['hint', 'hint'],
        );
    });
});

describe('agenda-ignore', () => {
    const early = lines('08:00-09:00', '- Registration');
    findings({
        'on the line below': lines('day 2024-09-03', '// agenda-ignore schedule/outside-hours', early, '10:00-13:00  1, 2, 3'),
        'not on other lines': lines(
            'day 2024-09-03',
            '// agenda-ignore schedule/outside-hours',
            early,
            '<|09:00-10:00|>schedule/outside-hours',
            '- Briefing',
            '10:00-13:00  1, 2, 3',
        ),
        'not of other rules': lines(
            'day 2024-09-03',
            '// agenda-ignore schedule/overlap',
            '<|08:00-09:00|>schedule/outside-hours',
            '- Registration',
            '10:00-13:00  1, 2, 3',
        ),
        'several rules': lines('day 2024-09-03', '10:00-13:00  1, 2, 3', '// agenda-ignore schedule/outside-hours, schedule/order', early),
        'several comments': lines(
            'day 2024-09-03',
            '10:00-13:00  1, 2, 3',
            '// agenda-ignore schedule/order',
            '// agenda-ignore schedule/outside-hours',
            early,
        ),
        'a family': lines('day 2024-09-03', '10:00-13:00  1, 2, 3', '// agenda-ignore schedule', early),
        'all rules': lines('day 2024-09-03', '10:00-13:00  1, 2, 3', '// agenda-ignore', early),
        'over blank lines': lines('day 2024-09-03', '// agenda-ignore schedule/outside-hours', '', early, '10:00-13:00  1, 2, 3'),
        'inside a paragraph': lines(
            'Text goes on to',
            '// agenda-ignore date/weekday',
            'Monday, 3 September 2024, and',
            'to <|Monday|>date/weekday, 3 September 2024.',
        ),
        'above the first line': `// agenda-ignore masthead/missing\n${complete('').replace('place: Vienna\n', '')}`,
        'above the line that opens a section': lines('Text.', '', '// agenda-ignore numbering/gap', 'item 3  Report'),
        'over blank lines above a section': lines(
            'Text.',
            '',
            '// agenda-ignore numbering/gap',
            '',
            '// Another comment.',
            '',
            'item 3  Report',
        ),
        'no other section than the next': lines(
            'Text.',
            '',
            '// agenda-ignore numbering/gap',
            'item 3  Report',
            '',
            'item <|5|>numbering/gap  Another report',
        ),
        'a word that only looks like it': lines(
            'day 2024-09-03',
            '// agenda-ignored schedule/outside-hours',
            '<|08:00-09:00|>schedule/outside-hours',
            '- Registration',
            '10:00-13:00  1, 2, 3',
        ),
    });
});
