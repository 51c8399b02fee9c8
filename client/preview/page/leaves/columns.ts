/** The columns of a table in the page view: a table that may be parted between leaves has rows of their own, which do not find their columns together. */

/** Measures the columns of a table as a browser sets them, and gives them to its rows. A table that is painted anew has lost them. */
export function columnsOf(table: HTMLTableElement): void {
    if (table.style.getPropertyValue('--columns') !== '') {
        return;
    }
    table.classList.add('measured');
    const cells = [...(table.rows[0]?.cells ?? [])];
    const widths = cells.map((cell) => cell.getBoundingClientRect().width);
    const whole = widths.reduce((sum, width) => sum + width, 0);
    table.classList.remove('measured');
    table.style.setProperty('--columns', widths.map((width) => `${((100 * width) / (whole || 1)).toFixed(2)}%`).join(' '));
}
