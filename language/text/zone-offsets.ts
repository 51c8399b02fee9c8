/** How far the clocks of time zones are from UTC. It is read off the platform, and never that of the machine. */

/** What tells the clocks of a zone; undefined for one that the platform does not know. Making it is slow. */
export function zoneFormat(zone: string): Intl.DateTimeFormat | undefined {
    const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
    try {
        return new Intl.DateTimeFormat('en', { timeZone: zone, hourCycle: 'h23', ...numeric });
    } catch {
        return undefined;
    }
}

/**
 * How far the clocks of a zone are ahead of UTC at a moment, in milliseconds.
 * @param at milliseconds since 1970, in UTC
 */
export function offsetAt(format: Intl.DateTimeFormat, at: number): number {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - at;
}

const day = 86_400_000;

/**
 * Whether the clocks of a zone never show a time: they go forward over it in the night in which summer time begins.
 * @param local milliseconds since 1970 of the time as the clocks show it
 */
export function isSkipped(format: Intl.DateTimeFormat, local: number): boolean {
    const offsets = [offsetAt(format, local - day), offsetAt(format, local + day)];
    return offsets[0] !== offsets[1] && offsets.every((offset) => offsetAt(format, local - offset) !== offset);
}
