/** The rule on rooms that agendas take at the same time. */
import { bookedSlot, type Booking } from '../../bookings/bookings.js';
import type { Clash } from '../../bookings/clashes.js';
import { formatIsoTime } from '../../locales/calendar.js';
import type { Rule } from '../rule.js';

export const roomRules: readonly Rule[] = [
    {
        code: 'schedule/room',
        severity: 'warning',
        finds: 'a room that another agenda takes at the same time',
        *check({ reading, clashes }) {
            for (const clash of clashes) {
                const slot = bookedSlot(reading.agenda, clash.booking);
                if (slot) {
                    yield {
                        at: { node: slot, property: 'track' },
                        message: messageOf(clash),
                        related: clash.others.map(({ uri, symbol, booking, at }) => ({
                            at: at(),
                            uri,
                            message: `${symbol}, ${hours(booking)}`,
                        })),
                    };
                }
            }
        },
    },
];

function messageOf({ booking, others: [first], count }: Clash): string {
    const more = count > 1 ? ` and by ${count === 2 ? 'another meeting' : `${count - 1} other meetings`}` : '';
    return `${booking.name} is also taken by ${first?.symbol ?? ''}, ${first ? hours(first.booking) : ''}${more ? `,${more}` : ''}.`;
}

function hours({ start, end }: Booking): string {
    return `${formatIsoTime(start)}-${formatIsoTime(end)}`;
}
