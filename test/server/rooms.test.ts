/** Rooms that agendas take, open and closed: what is found is what all of them say now, as if they were read anew. */
import assert from 'node:assert/strict';
import { KeptSummary } from '../../server/workspace/kept-summary.js';
import { nameOf, Office, Shelf } from './office.js';
import { WatchedOffice } from './watched-office.js';

const agenda = (symbol: string, ...meetings: readonly string[]): string =>
    `agenda X/${symbol}/1\nlanguage: en\nplace: Vienna\n\nschedule\n\nday 2024-09-03\n${meetings.map((meeting) => `${meeting}\n- Statements\n`).join('')}`;
const [morning, noon, afternoon] = ['10:00-13:00 @ Room A', '12:00-14:00 @ Room A', '15:00-18:00 @ Room A'];

const found = { 'a.agenda': 'schedule/room', 'b.agenda': 'schedule/room' };
const open = (office: Office, name: string): readonly string[] =>
    (office.document(name)?.diagnostics ?? []).flatMap(({ code, message }) => (code === 'schedule/room' ? [String(message)] : []));

/** Waits for something, since files are read and checked in the background. */
async function until(isTrue: () => boolean, office: Office): Promise<void> {
    for (let patience = 100; !isTrue() && patience > 0; patience--) {
        await office.settled();
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.ok(isTrue());
}

describe('A room that two agendas of the workspace take', () => {
    it('is found in closed files, as they change, come and go', async () => {
        const desk = await WatchedOffice.start({ 'a.agenda': agenda('A', morning), 'b.agenda': agenda('B', noon) });
        await desk.expect(found);
        await desk.office.disk({ 'b.agenda': agenda('B', afternoon) });
        await desk.expect({});
        await desk.office.disk({ 'c.agenda': agenda('C', afternoon) });
        await desk.expect({ 'b.agenda': 'schedule/room', 'c.agenda': 'schedule/room' });
        await desk.office.disk({ 'c.agenda': undefined, 'd.agenda': agenda('C', afternoon) });
        await desk.expect({ 'b.agenda': 'schedule/room', 'd.agenda': 'schedule/room' });
        const leadsTo = (): string | undefined =>
            desk.shown.get('b.agenda')?.flatMap(({ relatedInformation = [] }) => relatedInformation)[0]?.location.uri;
        await until(() => nameOf(leadsTo() ?? '') === 'd.agenda', desk.office);
        await desk.office.disk({ 'd.agenda': undefined });
        await desk.expect({});
        assert.deepEqual(desk.office.trees, []);
    });

    it('is found in closed files and open ones, whatever is not saved', async () => {
        const desk = await WatchedOffice.start({ 'a.agenda': agenda('A', morning), 'b.agenda': agenda('B', afternoon) });
        await desk.expect({});
        await desk.office.edit('b.agenda', agenda('B', noon));
        assert.deepEqual(open(desk.office, 'b.agenda'), ['Room A is also taken by X/A/1, 10:00-13:00.']);
        await desk.expect({ 'a.agenda': 'schedule/room' });
        await desk.office.edit('b.agenda', agenda('B', afternoon));
        await desk.expect({});
        await desk.office.edit('b.agenda', agenda('B', noon));
        await desk.expect({ 'a.agenda': 'schedule/room' });
        await desk.office.close('b.agenda');
        await desk.expect({});
        await desk.office.disk({ 'b.agenda': agenda('B', noon) });
        await desk.expect(found);
    });

    it('is found where a part of the day stands for hours that only a style of the workspace says, as the style changes', async () => {
        const styled = agenda('A', 'morning @ Room A').replace('language: en', 'language: en\nstyle: rhine');
        const style = (hours: string): string => JSON.stringify({ hours: [hours] });
        const early = agenda('B', '08:00-09:00 @ Room A');
        const desk = await WatchedOffice.start({ 'a.agenda': styled, 'b.agenda': early, 'rhine.agenda-style.json': style('10:00-13:00') });
        await desk.expect({});
        await desk.office.disk({ 'rhine.agenda-style.json': style('08:30-11:30') });
        await desk.expect(found);
        await desk.office.disk({ 'rhine.agenda-style.json': style('18:00-19:00') });
        await desk.expect({});
        await desk.office.edit('b.agenda');
        await desk.office.disk({ 'rhine.agenda-style.json': style('08:30-11:30') });
        assert.deepEqual(open(desk.office, 'b.agenda'), ['Room A is also taken by X/A/1, 08:30-11:30.']);
        await desk.office.edit('a.agenda');
        await desk.office.disk({ 'rhine.agenda-style.json': style('11:00-13:00') });
        assert.deepEqual(open(desk.office, 'b.agenda'), []);
    });

    it('is found in an open file when a closed one changes, comes and goes', async () => {
        const office = await Office.start({ 'a.agenda': agenda('A', morning) });
        await office.edit('a.agenda');
        const is = (...messages: readonly string[]) => until(() => open(office, 'a.agenda').join() === messages.join(), office);
        await is();
        await office.disk({ 'b.agenda': agenda('B', noon) });
        await is('Room A is also taken by X/B/1, 12:00-14:00.');
        await office.disk({ 'b.agenda': agenda('B', '12:30-14:00 @ Room A') });
        await is('Room A is also taken by X/B/1, 12:30-14:00.');
        await office.disk({ 'b.agenda': agenda('BB', '12:30-14:00 @ Room A') });
        await is('Room A is also taken by X/BB/1, 12:30-14:00.');
        await office.disk({ 'b.agenda': undefined });
        await is();
        assert.deepEqual(office.trees, ['a.agenda']);
    });

    it('is found in both of two open files, and leads to where the other one stands now', async () => {
        const office = await Office.start({ 'a.agenda': agenda('A', morning), 'b.agenda': agenda('B', noon) });
        await office.edit('a.agenda');
        await office.edit('b.agenda');
        const line = (): number | undefined =>
            office.document('a.agenda')?.diagnostics?.find(({ code }) => code === 'schedule/room')?.relatedInformation?.[0]?.location.range
                .start.line;
        await until(() => line() === 7, office);
        await office.edit('b.agenda', `// A comment.\n${agenda('B', noon)}`);
        await until(() => line() === 8, office);
        await office.edit('b.agenda', agenda('B', noon).replace('place: Vienna\n', 'place: Vienna\nvenue: Hofburg\n'));
        await until(() => line() === 8, office);
        await office.edit('a.agenda', agenda('A', morning).replace('place: Vienna\n', 'venue: Palais\nplace: Vienna\n'));
        await until(() => line() === undefined, office);
        assert.deepEqual(open(office, 'b.agenda'), []);
    });

    it('leads to where it stands in a closed file now', async () => {
        const desk = await WatchedOffice.start({ 'a.agenda': agenda('A', morning), 'b.agenda': agenda('B', noon) });
        await desk.expect(found);
        const line = (): number | undefined =>
            desk.shown.get('a.agenda')?.find(({ code }) => code === 'schedule/room')?.relatedInformation?.[0]?.location.range.start.line;
        assert.equal(line(), 7);
        await desk.office.disk({ 'b.agenda': `// A comment.\n${agenda('B', noon)}` });
        await until(() => line() === 8, desk.office);
    });

    it('is found anew when a revision comes or goes', async () => {
        const desk = await WatchedOffice.start({ 'a.agenda': agenda('A', morning), 'b.agenda': agenda('B', noon) });
        await desk.expect(found);
        await desk.office.disk({ 'r.agenda': agenda('B', afternoon).replace('X/B/1', 'X/B/1/Rev.1') });
        await desk.expect({});
        await desk.office.disk({ 'r.agenda': undefined });
        await desk.expect(found);
    });

    it('is found anew with the folders of the workspace', async () => {
        const files = { 'one/a.agenda': agenda('A', morning), 'two/b.agenda': agenda('B', noon) };
        const desk = await WatchedOffice.start(files, {}, ['one']);
        await desk.expect({});
        await desk.office.folders(['two'], []);
        await desk.expect({ 'one/a.agenda': 'schedule/room', 'two/b.agenda': 'schedule/room' });
        await desk.office.folders([], ['two']);
        await desk.expect({});
    });

    it('is known from the summaries of the last start', async () => {
        const shelf = new Shelf();
        const files = { 'a.agenda': agenda('A', morning), 'b.agenda': agenda('B', noon) };
        const first = await Office.start(files, shelf);
        await first.settled();
        await first.stop();
        const second = await Office.start(files, shelf);
        await second.edit('a.agenda');
        await until(() => open(second, 'a.agenda').length === 1, second);
        assert.ok(!second.parsed.includes('b.agenda'));
    });

    it('is not known from a summary that is none', () => {
        const written = (change: (text: string) => string): unknown => {
            const booking = {
                room: 'rooma',
                name: 'Room A',
                date: '2024-09-03',
                start: 600,
                end: 780,
                isJoint: false,
                nth: 0,
                at: [7, 14, 7, 20],
            };
            const bookings = { place: 'vienna', venue: '', timezone: '', body: '', session: 3, meetings: [booking] };
            const head = JSON.stringify({ symbol: 'X/A/1', language: 'en', items: [], bookings });
            return KeptSummary.read(`${change(head)}\t${JSON.stringify({ passages: [], citations: [], symbols: [] })}`)?.bookings;
        };
        assert.ok(written((text) => text));
        assert.ok(written((text) => text.replace(',"session":3', '')));
        for (const [from, to] of [
            ['"vienna"', '7'],
            ['600', '"600"'],
            ['600', '-1'],
            ['false', '0'],
            ['[7,14,7,20]', '[7,14,6,20]'],
            ['"at"', '"on"'],
            ['"meetings":[', '"meetings":[7,'],
            ['"place"', '"site"'],
        ] as const) {
            assert.equal(
                written((text) => text.replace(from, to)),
                undefined,
                `${from} ${to}`,
            );
        }
    });
});
