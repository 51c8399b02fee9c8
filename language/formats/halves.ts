/** The rows of a day in a grid of mornings and afternoons. */
import type { AnnexRow } from '../document/blocks.js';

/** The rows of the morning, and those of the afternoon. */
export function inHalves(rows: readonly AnnexRow[]): readonly [readonly AnnexRow[], readonly AnnexRow[]] {
    return [rows.filter(({ half }) => half !== 2), rows.filter(({ half }) => half === 2)];
}
