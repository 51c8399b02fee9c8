/** A time zone as a calendar has it: when its clocks change in some years. It is read off the platform, and never that of the machine. */

import { offsetAt, zoneFormat } from '../text/zone-offsets.js';

const hour = 3_600_000;
const day = 24 * hour;

/** Minutes between UTC and the time of a zone that is a distance from it: `UTC`, `UTC+1`, `GMT-3:30`. Undefined for others. */
export function fixedOffset(zone: string): number | undefined {
    const [found, sign, hours = '0', minutes = '0'] = /^(?:UTC|GMT)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/u.exec(zone) ?? [];
    return found === undefined ? undefined : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The lines that describe a zone in some years; none for a zone that is a distance from UTC, or that the platform does not know. */
export function zoneLines(zone: string, years: readonly number[]): readonly string[] {
    const format = fixedOffset(zone) === undefined ? zoneFormat(zone) : undefined;
    if (!format || years.length === 0) {
        return [];
    }
    const [start, end] = [Date.UTC(Math.min(...years), 0, 1), Date.UTC(Math.max(...years) + 1, 0, 1)];
    const first = offsetAt(format, start);
    const changes = changesBetween(format, start, end);
    const least = Math.min(first, ...changes.map(({ to }) => to));
    return [
        'BEGIN:VTIMEZONE',
        `TZID:${zone}`,
        ...observance(start - day, first, first, least),
        ...changes.flatMap(({ at, from, to }) => observance(at + from, from, to, least)),
        'END:VTIMEZONE',
    ];
}

/** A change of the clocks: when, and the distances from UTC before and after it, in milliseconds. */
interface Change {
    readonly at: number;
    readonly from: number;
    readonly to: number;
}

function changesBetween(format: Intl.DateTimeFormat, start: number, end: number): readonly Change[] {
    const changes: Change[] = [];
    for (let at = start; at < end; at += day) {
        const [from, to] = [offsetAt(format, at), offsetAt(format, at + day)];
        if (from !== to) {
            let [before, after] = [at, at + day];
            while (after - before > 60_000) {
                const middle = before + Math.floor((after - before) / 120_000) * 60_000;
                [before, after] = offsetAt(format, middle) === from ? [middle, after] : [before, middle];
            }
            changes.push({ at: after, from, to });
        }
    }
    return changes;
}

/** @param local the time of its clocks when it begins, as they were before */
function observance(local: number, from: number, to: number, least: number): readonly string[] {
    const kind = to > least ? 'DAYLIGHT' : 'STANDARD';
    const begin = new Date(local).toISOString().slice(0, 19).replace(/[-:]/gu, '');
    return [`BEGIN:${kind}`, `DTSTART:${begin}`, `TZOFFSETFROM:${distance(from)}`, `TZOFFSETTO:${distance(to)}`, `END:${kind}`];
}

function distance(milliseconds: number): string {
    const minutes = Math.abs(milliseconds) / 60_000;
    const parts = [Math.floor(minutes / 60), Math.floor(minutes % 60)];
    return `${milliseconds < 0 ? '-' : '+'}${parts.map((part) => String(part).padStart(2, '0')).join('')}`;
}
