/** The lines of tables: cells between bars, `| Day | Event |`. A bar behind a backslash is a character of its cell. */

/** The bars of keyboards, and the wide one of Chinese keyboards. */
const bars = '|｜';
/** A cell of the line below the head: dashes, perhaps with the colons that other programs write for the alignment. */
const dashes = /^:?[-–—]{1,400}:?$/u;

/** A cell of a row. Offsets are UTF-16 and count in the line; `end` is exclusive, and the text has no blanks around it. */
export interface ScannedCell {
    readonly bar: number;
    readonly start: number;
    readonly end: number;
}

/** A row: its cells, and the offset of the bar behind the last one; undefined where there is none. */
export interface ScannedRow {
    readonly cells: readonly ScannedCell[];
    readonly close?: number;
}

/** Whether a line is a row of a table that is open. */
export function isTableLine(line: string): boolean {
    return bars.includes(line.charAt(0)) && line !== '';
}

/** Whether a line opens a table. A single bar at the head of a text does not, nor do two bars with nothing between: they are printed. */
export function opensTable(line: string): boolean {
    if (!isTableLine(line)) {
        return false;
    }
    const { cells, close } = readTableRow(line);
    return cells.length > 1 || (close !== undefined && cells.some(({ start, end }) => end > start));
}

/** Reads a row. The line begins with a bar. */
export function readTableRow(line: string): ScannedRow {
    const bar = line.charAt(0);
    const places: number[] = [];
    for (let at = line.indexOf(bar); at >= 0; at = line.indexOf(bar, at + 1)) {
        if (at === 0 || line.charAt(at - 1) !== '\\') {
            places.push(at);
        }
    }
    const cells = places.map((at, index): ScannedCell => {
        const to = places[index + 1] ?? line.length;
        const raw = line.slice(at + 1, to);
        const start = at + 1 + (raw.length - raw.trimStart().length);
        return { bar: at, start: Math.min(start, to), end: Math.max(start, at + 1 + raw.trimEnd().length) };
    });
    const last = cells.at(-1);
    return last && cells.length > 1 && last.end <= last.start
        ? { cells: cells.slice(0, -1).map(atItsBar), close: last.bar }
        : { cells: cells.map(atItsBar) };
}

/** An empty cell ends behind its bar. */
function atItsBar(cell: ScannedCell): ScannedCell {
    return cell.end <= cell.start ? { bar: cell.bar, start: cell.bar + 1, end: cell.bar + 1 } : cell;
}

/** Whether a row has nothing but dashes. */
export function isRuleOfTable(line: string, { cells }: ScannedRow): boolean {
    return cells.every(({ start, end }) => dashes.test(line.slice(start, end)));
}

/** The text of a cell as it is printed: a bar behind a backslash stands for itself. */
export function withoutBackslashes(text: string): string {
    return text.replace(/\\([|｜])/gu, '$1');
}

/** A text as it is written in a cell. */
export function inCell(text: string): string {
    return text.replace(/[|｜]/gu, '\\$&');
}
