import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ics, tracksOf } from '../../language/formats/ics.js';
import { formatted } from '../document/documents.js';

/** The lines of a calendar, unfolded. */
function linesOf(text: string): readonly string[] {
    assert.ok(text.endsWith('\r\n'));
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/u);
    for (const line of text.split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
    }
    return text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
}

/** The properties of each event. */
function eventsOf(source: string): readonly ReadonlyMap<string, string>[] {
    const events: Map<string, string>[] = [];
    for (const line of linesOf(ics.render(formatted(source)))) {
        const [, name = '', value = ''] = /^([^:]*):(.*)$/u.exec(line) ?? [];
        if (line === 'BEGIN:VEVENT') {
            events.push(new Map());
        }
        events.at(-1)?.set(name, value);
    }
    return events;
}

const head =
    'agenda A/AC.1/2024/1\nlanguage: en\nbody: Committee\nsession: 5\ndates: 2024-10-25 to 2024-10-28\nplace: Vienna\nvenue: Hall; A, B\nissued: 2024-06-13\n';
const items = '\nitem 1  Opening\n\nitem 2  Debate\n\n';
const schedule =
    'schedule\n\nday 2024-10-25\n10:00-13:00 @ Room 7\n1\n2\n15:00-18:00\n- Closed\n\nday 2024-10-28\n20:00-01:00\n2 (continued)\n';

describe('a calendar', () => {
    it('has one event for each meeting, with its room and its items', () => {
        const [first, second, third, ...more] = eventsOf(`${head}timezone: Europe/Vienna\n${items}${schedule}`);
        assert.equal(more.length, 0);
        assert.equal(first?.get('DTSTART;TZID=Europe/Vienna'), '20241025T100000');
        assert.equal(first?.get('DTEND;TZID=Europe/Vienna'), '20241025T130000');
        assert.equal(first?.get('SUMMARY'), 'Committee \u2013 Fifth session');
        assert.equal(first?.get('LOCATION'), 'Room 7\\, Hall\\; A\\, B\\, Vienna');
        assert.equal(first?.get('DESCRIPTION'), '1  Opening\\n2  Debate');
        assert.equal(second?.get('DESCRIPTION'), 'Closed');
        assert.equal(third?.get('DTEND;TZID=Europe/Vienna'), '20241029T010000');
        assert.equal(new Set([first, second, third].map((event) => event?.get('UID'))).size, 3);
    });
    it('has one event for each stretch of days on which a session without a schedule meets', () => {
        const days = eventsOf(`${head.replace('2024-10-25 to 2024-10-28', '2024-10-25, 2024-10-28 to 2024-10-30')}${items}`).map(
            (event) => [event.get('UID'), event.get('DTSTART;VALUE=DATE'), event.get('DTEND;VALUE=DATE')],
        );
        assert.deepEqual(days, [
            ['session@A/AC.1/2024/1', '20241025', '20241026'],
            ['session-2@A/AC.1/2024/1', '20241028', '20241031'],
        ]);
    });
    it('says no day after the last one that a calendar can write', () => {
        const [event] = eventsOf(`${head}${items}schedule\n\nday 9999-12-31\n20:00-01:00\n1\n`);
        assert.equal(event?.get('DTSTART'), '99991231T200000');
        assert.equal(event?.has('DTEND'), false);
    });
    it('names events so that a meeting that moves, and a revision, keep their names', () => {
        const names = (source: string) => eventsOf(source).map((event) => event.get('UID'));
        const before = names(`${head}${items}${schedule}`);
        assert.deepEqual(names(`${head}${items}${schedule.replace('10:00-13:00', '09:30-12:30')}`), before);
        const revised = `${head}${items}${schedule}`.replace('2024/1\n', '2024/1/Rev.2\n');
        assert.deepEqual(names(revised), before);
        assert.deepEqual(
            eventsOf(revised).map((event) => event.get('SEQUENCE')),
            ['2', '2', '2'],
        );
        assert.equal(eventsOf(revised)[0]?.get('DTSTAMP'), '20240613T000000Z');
    });
    it('describes the zone over the change to winter time', () => {
        const lines = linesOf(ics.render(formatted(`${head}timezone: Europe/Vienna\n${items}${schedule}`)));
        const zone = lines.slice(lines.indexOf('BEGIN:VTIMEZONE'), lines.indexOf('END:VTIMEZONE') + 1);
        assert.deepEqual(zone.filter((line) => /^(?:BEGIN|DTSTART|TZOFFSETTO)/u.test(line)).slice(1), [
            ...['BEGIN:STANDARD', 'DTSTART:20231231T000000', 'TZOFFSETTO:+0100'],
            ...['BEGIN:DAYLIGHT', 'DTSTART:20240331T020000', 'TZOFFSETTO:+0200'],
            ...['BEGIN:STANDARD', 'DTSTART:20241027T030000', 'TZOFFSETTO:+0100'],
        ]);
    });
    it('writes a distance from UTC as UTC, and times without a zone as they are', () => {
        assert.equal(eventsOf(`${head}timezone: UTC\n${items}${schedule}`)[0]?.get('DTSTART'), '20241025T100000Z');
        assert.equal(eventsOf(`${head}${items}${schedule}`)[0]?.get('DTSTART'), '20241025T100000');
    });
    it('has the meetings of a schedule by items too', () => {
        const by = (style: string) =>
            eventsOf(`${head.replace('session', `style: ${style}\nsession`)}timezone: Europe/Vienna\n${items}${schedule}`);
        const uncitral = eventsOf(`${head.replace('A/AC.1/2024/1', 'A/CN.9/1001')}timezone: Europe/Vienna\n${items}${schedule}`);
        assert.equal(uncitral.length, 3);
        assert.deepEqual(
            uncitral.map((event) => event.get('DTSTART;TZID=Europe/Vienna')),
            by('vienna').map((event) => event.get('DTSTART;TZID=Europe/Vienna')),
        );
        assert.match(uncitral[0]?.get('DESCRIPTION') ?? '', /Opening\\n.*Debate$/u);
    });
    it('has the meetings of one track alone, whatever its capitals and blanks', () => {
        const source = `${head}${items}schedule\n\nday 2024-10-25\n10:00-13:00 @ Room A\n1\n10:00-13:00 @ Room B\n2\n15:00-18:00\n2\n`;
        const document = formatted(source);
        assert.deepEqual(tracksOf(document), ['Room A', 'Room B']);
        const only = ics.render(document, undefined, undefined, { track: ' room  b' });
        assert.equal(only.split('BEGIN:VEVENT').length, 2);
        assert.match(only, /LOCATION:Room B/u);
        // The event is the same one as in the calendar of all.
        const uid = /^UID:.*$/mu.exec(only)?.[0] ?? 'none';
        assert.ok(ics.render(document).includes(uid));
    });
    it('says in words when a meeting is whose times cannot be read', () => {
        const [first] = eventsOf(`${head}${items}schedule\n\nday 2024-10-25\n13:00-10:00\n1\n`);
        assert.equal(first?.get('DTSTART;VALUE=DATE'), '20241025');
        assert.match(first?.get('DESCRIPTION') ?? '', /^1 p\.m\.–10 a\.m\./u);
    });
    it('is one event of whole days where there is no timetable', () => {
        const [only, ...more] = eventsOf(`${head}${items}`);
        assert.equal(more.length, 0);
        assert.equal(only?.get('DTSTART;VALUE=DATE'), '20241025');
        assert.equal(only?.get('DTEND;VALUE=DATE'), '20241029');
    });
    it('is the same under another time zone of the machine', () => {
        const before = process.env.TZ;
        const source = `${head}timezone: Europe/Vienna\n${items}${schedule}`;
        const expected = ics.render(formatted(source));
        try {
            for (const zone of ['Pacific/Auckland', 'America/St_Johns', 'UTC']) {
                process.env.TZ = zone;
                assert.equal(ics.render(formatted(source)), expected);
            }
        } finally {
            if (before === undefined) {
                delete process.env.TZ;
            } else {
                process.env.TZ = before;
            }
        }
    });
    for (const name of globSync('examples/prevention-*.agenda').sort()) {
        it(`has the same meetings in each language, as in ${basename(name)}`, () => {
            const times = eventsOf(readFileSync(name, 'utf8')).map((event) => event.get('DTSTART;TZID=Europe/Vienna'));
            assert.deepEqual(times.slice(0, 3), ['20240903T150000', '20240904T100000', '20240904T150000']);
            assert.equal(times.length, 7);
        });
    }
});
