/** The annexes of a composed agenda: schedules with all that days and meetings have, and annexes of text. */
import { formatIsoDate } from '../../../language/locales/calendar.js';
import { bodies } from './bodies.js';
import type { Composing, Piece } from './composing.js';

/** An item that is taken up, perhaps again, with its marks. */
function taken({ locale, label, any }: Composing): string {
    const { continued, concluded } = locale.phrases;
    return `${label()}${any(['', '', ` ${continued}`, ` ${concluded}`, ' [^a]', ` [^b] ${continued}`])}`;
}

const times = ['10:00-13:00', '15:00-18:00', '11.30-12.00', '20:00-01:00', '18:30-20:00', '15:00-', '13:00-10:00', '１０：００–１３：００'];

/** Lines under a day. */
const meetings: readonly Piece[] = [
    (all) => [`${all.any(times)}  ${taken(all)}, ${taken(all)}`],
    (all) => [all.any(times), taken(all), taken(all)],
    (all) => [`${all.any(['morning', 'afternoon', 'evening'])}  ${taken(all)}`, '- Closed consultations of the Bureau'],
    (all) => [`${all.any(times)} @ ${all.any(['Room A', 'Room B', 'Board Room D'])}  ${taken(all)}`, '- Joint meeting with the Commission'],
    (all) => [
        all.any(times),
        `- See {item ${all.label()}} and ${all.locale.printCitation('resolution', '10/3')}`,
        'Plain text',
        '2 (a), ,',
    ],
    () => ['15:00-18:00'],
    (all) => ['- No meetings', `[^${all.any(['a', 'b', '甲', 'أ'])}]: A note to the schedule.`],
    (all) => [all.locale.printSlot(600, 780), taken(all)],
];

const day: Piece = (all) => [
    '',
    `day ${all.any([formatIsoDate(all.day()), formatIsoDate(all.day()), '2024-09-31', '2024-9-3', ''])}`,
    ...all.any(meetings)(all),
    ...all.any(meetings)(all),
];

const above: readonly Piece[] = [
    () => [],
    () => ['', 'The meetings are public.'],
    (all) => ['', all.locale.printDay(all.day()), all.locale.printSlot(600, 780), ''],
    (all) => ['10:00-13:00', taken(all)],
    (all) => ['', ...(bodies[all.next() % bodies.length]?.(all) ?? []), ''],
];

export const annexes: readonly Piece[] = [
    (all) => ['', `schedule ${all.any(['', all.locale.phrases.schedule, 'Timetable.'])}`, ...all.any(above)(all), ...day(all), ...day(all)],
    (all) => ['', 'schedule', ...day(all), ...day(all), ...day(all)],
    // A whole schedule, in order.
    ({ labels, next }) => [
        '',
        'schedule',
        ...labels.flatMap((label, at) =>
            at < 4 ? ['', `day 2024-09-0${at + 3}`, `10:00-13:00  ${label}`] : [`15:0${next() % 9}-18:00  ${label}`],
        ),
    ],
    (all) => [
        '',
        `annex ${all.any(['', 'Guidance for speakers', 'II Guidance', 'annex I'])}`,
        ...all.any(bodies)(all),
        ...all.any(bodies)(all),
    ],
    (all) => ['', 'annex List of documents', '', 'heading Before the session', '', '{documents}', ...all.any(bodies)(all)],
    () => ['', 'heading Closing', '', 'Text.'],
    () => ['', 'item 8  After the annex'],
    () => ['', 'group B. After the annex'],
];
