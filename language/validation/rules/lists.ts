/** The rule on lists inside annotations. */
import {
    type Heading,
    isDocumentation,
    isFootnote,
    isHeading,
    isItem,
    isListEntry,
    type Item,
    type ListEntry,
} from '../../grammar/generated/ast.js';
import { type ListProblem, listProblems } from '../../semantics/lists.js';
import { writeMarker } from '../../locales/numerals.js';
import type { Rule } from '../rule.js';

function problemsIn(section: Item | Heading): readonly ListProblem[] {
    const blocks = section.blocks.filter((block) => !isFootnote(block) && !isDocumentation(block));
    return listProblems(blocks.map((block) => (isListEntry(block) ? block : undefined)));
}

export const listRules: readonly Rule[] = [
    {
        code: 'numbering/list',
        severity: 'warning',
        finds: 'list entries that are skipped, repeated or out of order',
        *checkIn(piece) {
            for (const problem of isItem(piece) || isHeading(piece) ? problemsIn(piece) : []) {
                yield {
                    at: { node: problem.entry, property: 'marker' },
                    message: messageOf(problem),
                    fixes: () => [
                        {
                            title: `Renumber the list from ${problem.entry.marker}`,
                            changes: problem.run.map(({ entry, value }) => changeMarker(entry, writeMarker(problem.script, value))),
                        },
                    ],
                };
            }
        },
    },
];

function messageOf({ kind, entry, script, expected }: ListProblem): string {
    const expectedMarker = entry.marker.replace(/[^\s()（）]+/u, writeMarker(script, expected));
    switch (kind) {
        case 'start':
            return `The list begins with ${entry.marker}: ${expectedMarker} is missing.`;
        case 'repeated':
            return `There is already an entry ${entry.marker} in this list: ${expectedMarker} comes next.`;
        default:
            return `Entry ${expectedMarker} comes next in this list, not ${entry.marker}.`;
    }
}

function changeMarker(entry: ListEntry, bare: string): { start: number; end: number; text: string } {
    const start = entry.$cstNode?.offset ?? 0;
    return { start, end: start + entry.marker.length, text: entry.marker.replace(/[^\s()（）]+/u, bare) };
}
