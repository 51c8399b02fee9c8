/** The rule on lists inside annotations and annexes of text. */
import {
    type Annex,
    type Heading,
    isAnnex,
    isDocumentation,
    isFootnote,
    isHeading,
    isItem,
    isListEntry,
    type Item,
    type ListEntry,
} from '../../grammar/generated/ast.js';
import { type ListProblem, listProblems } from '../../semantics/lists.js';
import { enclosedLike } from '../../locales/next-marker.js';
import { writeMarker, writtenLike } from '../../locales/numerals.js';
import { renumberedAs } from '../renumbered.js';
import type { Fix, Rule } from '../rule.js';

function problemsIn(section: Item | Heading | Annex): readonly ListProblem[] {
    const blocks = section.blocks.filter((block: Annex['blocks'][number]) => !isFootnote(block) && !isDocumentation(block));
    return listProblems(blocks.map((block) => (isListEntry(block) ? block : undefined)));
}

export const listRules: readonly Rule[] = [
    {
        code: 'numbering/list',
        severity: 'warning',
        finds: 'list entries that are skipped, repeated or out of order',
        *checkIn(piece) {
            for (const problem of isItem(piece) || isHeading(piece) || isAnnex(piece) ? problemsIn(piece) : []) {
                yield {
                    at: { node: problem.entry, property: 'marker' },
                    message: messageOf(problem),
                    fixes: () => renumberedList(problem),
                };
            }
        },
    },
];

/** Renumbers the entries of the list whose markers change. */
function renumberedList(problem: ListProblem): readonly Fix[] {
    const changed = problem.run.filter(({ entry, value }) => withBare(entry, bareIn(problem, value)) !== entry.marker);
    const becomes = withBare(problem.entry, bareIn(problem, problem.expected));
    const all = changed.map(({ entry, value }) => ({ from: entry.marker, to: withBare(entry, bareIn(problem, value)) }));
    const title =
        all.length === 1
            ? `Renumber entry ${all[0]?.from}: this becomes ${becomes}`
            : `Renumber ${renumberedAs('entry', all, 'entries')}: this becomes ${becomes}`;
    return changed.length === 0 ? [] : [{ title, changes: changed.map(({ entry, value }) => changeMarker(entry, bareIn(problem, value))) }];
}

/** A value as a bare marker of the list. */
function bareIn({ script, isCyrillic }: ListProblem, value: number): string {
    return writeMarker(script, value, isCyrillic);
}

/** The marker of an entry with other signs between its brackets, in its digits and capitals. */
function withBare({ marker }: ListEntry, bare: string): string {
    return enclosedLike(marker, bare) ?? marker.replace(/[^\s()（）.．、–-]+/u, (typed) => writtenLike(bare, typed));
}

function messageOf(problem: ListProblem): string {
    const { kind, entry } = problem;
    const expectedMarker = withBare(entry, bareIn(problem, problem.expected));
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
    return { start, end: start + entry.marker.length, text: withBare(entry, bare) };
}
