/** The sheets of a layout as one answer shows them: with the lines where they stood, and the findings in each block. */
import { blockOf } from '../../language/document/draft.js';
import type { Block } from '../../language/document/blocks.js';
import type { NamedSheet } from '../../language/document/identity.js';
import { startLineOf, type Sheet } from '../../language/document/sheet.js';
import { remembered, rememberedWith } from '../../language/kept/remembered.js';
import { lastWhere } from '../../language/text/searching.js';
import { withIsolates } from '../../language/text/direction.js';
import type { RuledFinding } from '../../language/validation/placed-finding.js';
import type { PreviewBlock } from '../../protocol/protocol.js';

const ranks = { error: 3, warning: 2, information: 1 } as const;

/** The findings inside a block: the worst severity, and the messages. */
type BlockMark = Required<Pick<PreviewBlock, 'severity' | 'messages'>>;

export interface ShownSheet extends NamedSheet {
    /** The source line from which the sheet's lines counted. Later edits may have moved it. */
    readonly line: number;
    /** By block; undefined if the sheet has no findings. */
    readonly marks: BlockMarks | undefined;
}

/** The current sheets with the findings of the same text version, in text order. Hints are not shown. */
export function shownWith(sheets: readonly NamedSheet[], findings: readonly RuledFinding[]): readonly ShownSheet[] {
    const shownFindings = findings.filter(({ severity }) => severity !== 'hint');
    const lines = shownFindings.map(({ finding }) => finding.range.start.line);
    return sheets.map(({ sheet, ids }): ShownSheet => {
        const line = startLineOf(sheet);
        const { first, last } = linesIn(sheet);
        const from = firstFrom(lines, line + first);
        const isMarked = (lines[from] ?? Number.POSITIVE_INFINITY) <= line + last;
        return {
            sheet,
            ids,
            line,
            marks: isMarked ? findingMarksOf(sheet, line, shownFindings.slice(from, firstFrom(lines, line + last + 1))) : undefined,
        };
    });
}

/** The first and last line of a sheet, counted from where its section begins. */
const linesIn = remembered(({ drafts }: Sheet) => {
    const insides = drafts.map(({ place }) => place.inside);
    return {
        first: insides.reduce((least, { startLine }) => Math.min(least, startLine), Number.POSITIVE_INFINITY),
        last: insides.reduce((most, { endLine }) => Math.max(most, endLine), Number.NEGATIVE_INFINITY),
    };
});

/** The index of the first line at or below a given line. */
function firstFrom(lines: readonly number[], line: number): number {
    return lastWhere(lines.length, (index) => (lines[index] ?? 0) < line) + 1;
}

type BlockMarks = readonly (BlockMark | undefined)[];

/** The marks of a sheet: the same object as long as its findings stay the same. */
const findingMarksOf = rememberedWith(
    ({ drafts }: Sheet, line: number, findings: readonly RuledFinding[]): BlockMarks => {
        const lines = findings.map(({ finding }) => finding.range.start.line - line);
        return drafts.map(({ place: { inside } }) => {
            const found = findings.slice(firstFrom(lines, inside.startLine), firstFrom(lines, inside.endLine + 1));
            const [worst] = found
                .map(({ severity }) => severity)
                .filter((severity) => severity !== 'hint')
                .sort((one, other) => ranks[other] - ranks[one]);
            return worst && { severity: worst, messages: [...new Set(found.map(({ finding }) => withIsolates(finding.message)))] };
        });
    },
    (_, line, findings) => findings.map(({ severity, finding }) => `${finding.range.start.line - line} ${severity} ${finding.message}`),
);

/** A block of a shown sheet in the form sent to the preview. */
export function previewBlock({ sheet, ids, line, marks }: ShownSheet, index: number): PreviewBlock {
    const draft = sheet.drafts[index]!;
    const { startLine, endLine } = draft.place.inside;
    return { id: ids[index]!, hash: draft.facts.hash, startLine: line + startLine, endLine: line + endLine, ...marks?.[index] };
}

/** All blocks of some shown sheets in the form sent to the preview. */
export function previewBlocks(sheets: readonly ShownSheet[]): readonly PreviewBlock[] {
    return sheets.flatMap((shown) => shown.ids.map((_, index) => previewBlock(shown, index)));
}

/** All blocks of some shown sheets. */
export function blocksOf(sheets: readonly ShownSheet[]): readonly Block[] {
    return sheets.flatMap(({ sheet, ids }) => sheet.drafts.map((draft, index) => blockOf(draft, ids[index]!)));
}
