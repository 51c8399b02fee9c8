/** What has changed, for people: a sentence on each line. */
import type { Comparison } from '../../../protocol/comparison.js';
import { withoutControls } from '../../text/controls.js';

/** The changes in the order of the later agenda, and what differs in blanks alone at the end. */
export function comparisonText({ before, after, count, changes }: Comparison): string {
    const spacing = changes.filter(({ kind }) => kind === 'spacing');
    const told = changes.filter(({ kind }) => kind !== 'spacing');
    const name = ({ symbol, language }: Comparison['before']): string =>
        `${symbol === '' ? 'an agenda without a symbol' : symbol} (${language})`;
    const lines = [
        `${name(before)} and ${name(after)}: ${counted(count)}.`,
        ...told.map(({ message }) => message),
        ...(spacing.length === 0 ? [] : [`Blanks differ in ${spacing.length} ${spacing.length === 1 ? 'place' : 'places'}.`]),
        ...spacing.map(({ message }) => message),
    ];
    return withoutControls(`${lines.map((line) => line.replace(/\s+/gu, ' ')).join('\n')}\n`);
}

function counted(count: number): string {
    return count === 0 ? 'nothing has changed' : count === 1 ? 'one change' : `${count} changes`;
}
