/** Formats the cells of tables. */
import type { MeasuredTimes } from './figures.js';

export function milliseconds(value: number | undefined): string {
    return value === undefined ? '' : `${value} ms`;
}

export function megabytes(value: number): string {
    return `${value} MB`;
}

/** The median and the 95th percentile. */
export function both(times: MeasuredTimes | undefined): string {
    return times ? `${times.median} / ${times.p95} ms` : '';
}

export function ratio(theirs: number | undefined, mine: number | undefined): string {
    return theirs !== undefined && mine !== undefined && mine > 0 ? (theirs / mine).toFixed(1) : '';
}
