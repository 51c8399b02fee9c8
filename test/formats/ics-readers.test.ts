/** Calendars as other programs read them: two libraries, under several time zones of the machine. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { ics } from '../../language/formats/ics.js';
import { formatted } from '../document/documents.js';

interface Meeting {
    readonly uid: string;
    readonly start: string;
    readonly end: string;
    readonly summary: string;
    readonly location: string;
    readonly description: string;
}

function byUid(meetings: readonly Meeting[]): readonly Meeting[] {
    return [...meetings].sort((one, other) => (one.uid < other.uid ? -1 : 1));
}

/** The instants by the zone that the file itself describes. */
function readByIcalJs(text: string): readonly Meeting[] {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
    const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
    const instant = (time: ICAL.Time): string => {
        const zone = zones.find(({ tzid }) => tzid === time.zone?.tzid);
        return (zone ? Object.assign(time.clone(), { zone }) : time).toJSDate().toISOString();
    };
    return byUid(
        calendar.getAllSubcomponents('vevent').map((component) => {
            const { uid, startDate, endDate, summary, location, description } = new ICAL.Event(component);
            return {
                uid,
                start: instant(startDate),
                end: instant(endDate),
                summary: summary ?? '',
                location: location ?? '',
                description: description ?? '',
            };
        }),
    );
}

/** The instants by the name of the zone, which this library knows. */
function readByNodeIcal(text: string): readonly Meeting[] {
    const events = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT') as unknown as readonly Record<
        string,
        string | Date
    >[];
    return byUid(
        events.map(({ uid, start, end, summary, location, description }) => ({
            uid: String(uid),
            start: new Date(start as Date).toISOString(),
            end: new Date(end as Date).toISOString(),
            summary: String(summary ?? ''),
            location: String(location ?? ''),
            description: String(description ?? ''),
        })),
    );
}

const machineZones = ['Pacific/Auckland', 'America/St_Johns', 'UTC'] as const;

function underZone<T>(zone: string, work: () => T): T {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
        return work();
    } finally {
        if (before === undefined) {
            delete process.env.TZ;
        } else {
            process.env.TZ = before;
        }
    }
}

function calendarOf(zone: string): string {
    return `agenda A/AC.1/2024/1
language: fr
body: Comité; un, deux
session: 5
dates: 2024-10-25 to 2024-11-04
place: Vienne
venue: Salle d’un très long nom, qui ne tient pas sur une ligne de soixante-quinze octets
timezone: ${zone}
issued: 2024-06-13

item 1  Ouverture, avec une virgule; et un point-virgule

item 2  Débat

schedule

day 2024-10-25
10:00-13:00 @ Salle A
1
2
15:00-18:00
- Consultations

day 2024-10-28
10:00-13:00 @ Salle A
2

day 2024-11-04
20:00-01:00
2
`;
}

describe('a calendar in other programs', () => {
    /** The beginnings, in the order of the days, as instants. */
    function begins(zone: string, ...expected: readonly string[]): void {
        it(`has the same meetings for two of them, on machines of three zones, in ${zone}`, () => {
            for (const machine of machineZones) {
                underZone(machine, () => {
                    const text = ics.render(formatted(calendarOf(zone)));
                    const [one, other] = [readByIcalJs(text), readByNodeIcal(text)];
                    assert.deepEqual(one, other, machine);
                    assert.deepEqual(one.map(({ start }) => start).sort(), expected, machine);
                });
            }
        });
    }
    begins('Europe/Vienna', '2024-10-25T08:00:00.000Z', '2024-10-25T13:00:00.000Z', '2024-10-28T09:00:00.000Z', '2024-11-04T19:00:00.000Z');
    begins(
        'America/New_York',
        '2024-10-25T14:00:00.000Z',
        '2024-10-25T19:00:00.000Z',
        '2024-10-28T14:00:00.000Z',
        '2024-11-05T01:00:00.000Z',
    );
    begins(
        'Africa/Nairobi',
        '2024-10-25T07:00:00.000Z',
        '2024-10-25T12:00:00.000Z',
        '2024-10-28T07:00:00.000Z',
        '2024-11-04T17:00:00.000Z',
    );
    begins('UTC+1', '2024-10-25T09:00:00.000Z', '2024-10-25T14:00:00.000Z', '2024-10-28T09:00:00.000Z', '2024-11-04T19:00:00.000Z');

    it('has the words of the agenda', () => {
        const text = ics.render(formatted(calendarOf('Europe/Vienna')));
        const [first] = readByIcalJs(text).filter(({ start }) => start.startsWith('2024-10-25T08'));
        assert.match(first?.description ?? '', /^1\.? {2}Ouverture, avec une virgule; et un point-virgule\n2\.? {2}Débat$/u);
        assert.match(first?.summary ?? '', /^Comité; un, deux – /u);
    });
    for (const room of ['Salle X, étage 3', 'Sala B; "Norte"', 'Room 🌍🕊️', '会议厅，三楼', 'القاعة 2، الطابق 3']) {
        it(`names the meetings in the room ${room} once, for both, on machines of three zones`, () => {
            for (const machine of machineZones) {
                underZone(machine, () => {
                    const text = ics.render(formatted(calendarOf('Europe/Vienna').replaceAll('Salle A', room)));
                    const [one, other] = [readByIcalJs(text), readByNodeIcal(text)];
                    assert.deepEqual(one, other, machine);
                    assert.equal(new Set(one.map(({ uid }) => uid)).size, 4);
                    assert.equal(one.filter(({ location }) => location.includes(room)).length, 2);
                    assert.ok(one.every(({ uid }) => !/[,;\\"\p{Emoji_Presentation}]/u.test(uid)));
                });
            }
        });
    }
    for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'zh']) {
        it(`has the meetings of the example in ${language} for both`, () => {
            const text = ics.render(formatted(readFileSync(`examples/prevention-2024.${language}.agenda`, 'utf8')));
            assert.deepEqual(readByIcalJs(text), readByNodeIcal(text));
            assert.equal(readByIcalJs(text)[0]?.start, '2024-09-03T13:00:00.000Z');
        });
    }
});
