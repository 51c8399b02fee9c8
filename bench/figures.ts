/** Figures and how to print them. */

/** Repeated measurements of one time, in milliseconds. */
export interface MeasuredTimes {
    readonly count: number;
    readonly median: number;
    readonly p95: number;
    readonly worst: number;
}

export function timesOf(samples: readonly number[]): MeasuredTimes {
    const at = (share: number): number => round(quantile(samples, share));
    return { count: samples.length, median: at(0.5), p95: at(0.95), worst: at(1) };
}

/** The smallest sample that the given share of all samples does not exceed. */
export function quantile(samples: readonly number[], share: number): number {
    const sorted = [...samples].sort((one, other) => one - other);
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function round(value: number): number {
    return Math.round(value * 10) / 10;
}

/** The milliseconds that a run takes. */
export async function timed(run: () => unknown): Promise<number> {
    const start = performance.now();
    await run();
    return performance.now() - start;
}

/** A table in plain text: the first column aligned left, the others right. */
export function table(rows: readonly (readonly string[])[]): string {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    const line = (row: readonly string[]): string =>
        row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
    return rows
        .flatMap((row, index) => (index === 0 ? [line(row), widths.map((width) => '-'.repeat(width)).join('  ')] : [line(row)]))
        .join('\n');
}
