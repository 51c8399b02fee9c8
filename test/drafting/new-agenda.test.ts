/** A new agenda has no finding but what is to be filled in, whatever it is made from. */
import assert from 'node:assert/strict';
import { firstSymbol } from '../../language/drafting/new-agenda/session-series.js';
import fc from 'fast-check';
import { type NewAgendaBody, newAgendaText } from '../../language/drafting/new-agenda/new-agenda.js';
import { bodiesIn } from '../../language/drafting/new-agenda/known-bodies.js';
import { addDays } from '../../language/locales/calendar.js';
import { type Language, languages } from '../../language/locales/index.js';
import { findingsIn } from '../rules/harness.js';
import { built } from './agendas.js';

const monday = { year: 2026, month: 9, day: 7 };

async function noFinding(language: Language, body: NewAgendaBody, session: number, from: typeof monday, days: number): Promise<string> {
    const { text, start, end } = newAgendaText({
        language,
        body,
        session: { number: session },
        dates: { from, to: addDays(from, days - 1) },
    });
    assert.deepEqual(
        (await findingsIn(text)).filter(({ code }) => code !== 'text/unfilled').map(({ code, message }) => `${code}: ${message}`),
        [],
        text,
    );
    assert.match(text.slice(start, end), /\d{1,4}\/1$/u);
    return text;
}

describe('a new agenda', () => {
    it('has the number of the session in its symbol where the body has it there', () => {
        const rows = [
            ['A/HRC', 'A/HRC/42/1'],
            ['UNEP/CHW', 'UNEP/CHW.42/1'],
            ['EB', 'EB42/1'],
            ['CAC/COSP', 'CAC/COSP/2026/1'],
        ] as const;
        assert.deepEqual(
            rows.map(([body]) => firstSymbol(body, 42, 2026)),
            rows.map(([, symbol]) => symbol),
        );
    });
    it('has the masthead, the usual items and the working days', async () => {
        const text = await noFinding('en', { symbol: 'CAC/COSP', name: 'Conference' }, 12, { year: 2026, month: 9, day: 11 }, 4);
        assert.equal(
            text,
            [
                'agenda CAC/COSP/2026/1',
                '// Write the symbol of the document in the first line, and words for each … below. Then delete this line.',
                'language: en',
                'body: Conference',
                'session: 12',
                'dates: 2026-09-11 to 2026-09-14',
                'place: …',
                'distribution: General',
                'issued: 2026-07-31',
                'original: en',
                '',
                'item 1  Opening of the session',
                '',
                'The session will be opened at 10 a.m. on Friday, 11\u00a0September 2026.',
                '',
                'item 2  Election of officers',
                '',
                'The officers of the session will be elected.',
                '',
                'item 3  Adoption of the agenda and organization of work',
                '',
                'The provisional agenda is submitted for adoption. The annex contains a proposed organization of work.',
                '',
                'item 4  …',
                '',
                'Under this item, participants will consider …',
                '',
                'item 5  Provisional agenda for the next session',
                '',
                'The draft of the provisional agenda for the next session will be considered.',
                '',
                'item 6  Other matters',
                '',
                'Matters raised during the session will be considered.',
                '',
                'item 7  Adoption of the report',
                '',
                'The draft report on the session will be considered and adopted.',
                '',
                'schedule Proposed organization of work',
                '',
                'day 2026-09-11',
                '10:00-13:00',
                '1',
                '2',
                '3',
                '4',
                '15:00-18:00',
                '4 (continued)',
                '',
                'day 2026-09-14',
                '10:00-13:00',
                '4 (continued)',
                '15:00-18:00',
                '5',
                '6',
                '7',
                '',
            ].join('\n'),
        );
    });
    for (const language of languages) {
        const known = { symbol: 'E/CN.7', name: 'X' };
        it(`in ${language} has no finding for any number of days`, async () => {
            for (const [index, days] of [1, 2, 3, 4, 5, 6, 7, 12, 30].entries()) {
                await noFinding(language, index % 2 === 0 ? known : { name: 'Y' }, 15, monday, days);
                await noFinding(language, known, 1, addDays(monday, index % 7), days);
            }
        });
        it(`in ${language} has no finding on a weekend, for each known body, and for a body without a name`, async () => {
            await noFinding(language, known, 2, addDays(monday, 5), 1);
            await noFinding(language, known, 2, addDays(monday, 5), 2);
            const { languages: services } = await built('');
            const bodies = bodiesIn(services.shared.agenda.Registers.bodies.values(), language);
            assert.ok(bodies.length > 30);
            for (const { symbol, name, isNamed } of bodies) {
                await noFinding(language, { symbol, ...(isNamed ? { name } : { otherName: name }) }, 3, monday, 2);
            }
        });
        it(`in ${language} has no finding on any day of any year`, () =>
            fc.assert(
                fc.asyncProperty(
                    fc.integer({ min: 0, max: 36_000 }),
                    fc.integer({ min: 1, max: 20 }),
                    fc.integer({ min: 1, max: 400 }),
                    async (shift, days, session) => {
                        await noFinding(language, { name: 'Z' }, session, addDays({ year: 1950, month: 1, day: 1 }, shift), days);
                    },
                ),
                { numRuns: 40 },
            ));
    }
    it('leaves a name in another language to be translated', async () => {
        const text = await noFinding('ru', { symbol: 'A/AC.9', otherName: 'Committee on\nOne' }, 3, monday, 1);
        assert.match(text, /^\/\/ Committee on One\nbody: …$/mu);
    });
    it('takes a name in one line', async () => assert.match(await noFinding('fr', { name: ' A \n B ' }, 3, monday, 1), /^body: A B$/mu));
    it('says whether it is for a session or for a meeting', () => {
        const dates = { from: monday, to: addDays(monday, 2) };
        const { text } = newAgendaText({
            language: 'en',
            body: { name: 'Group' },
            session: { number: 6, kind: 'meeting', part: 2 },
            dates,
        });
        assert.match(text, /\nmeeting: 6 second part\n/u);
    });
});
