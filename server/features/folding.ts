/** Folding: the masthead, items with everything under them, documentation, tables, the schedule, its days and meetings, comments. */
import type { AstNode, LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import type { FoldingRange } from 'vscode-languageserver-protocol';
import { type Agenda, isAgenda, isDocumentation, isItem, isRegister, isSchedule, isTable } from '../../language/grammar/generated/ast.js';
import { labelParts } from '../../language/syntax/words/labels.js';
import { remembered } from '../../language/kept/remembered.js';
import { keptRangeOf, partLineOf } from './shared/kept-ranges.js';
import { type TokenPart, tokenPartsOf, tokensIn } from './shared/places.js';

export class AgendaFolding implements FoldingRangeProvider {
    getFoldingRanges(document: LangiumDocument): FoldingRange[] {
        const root = document.parseResult.value;
        return [...foldsOf(root), ...foldsOfComments(root)].filter(({ startLine, endLine }) => endLine > startLine);
    }
}

function foldsOf(root: AstNode): readonly FoldingRange[] {
    if (isAgenda(root)) {
        return foldsOfAgenda(root);
    }
    return isRegister(root) ? root.entries.map((entry) => fold(entry)) : [];
}

function foldsOfAgenda(agenda: Agenda): FoldingRange[] {
    const folds: FoldingRange[] = [];
    const first = agenda.opening ?? agenda.masthead[0];
    const last = agenda.masthead.at(-1);
    if (first && last) {
        folds.push(fold(first, last));
    }
    agenda.sections.forEach((section, index) => {
        folds.push(fold(section, isItem(section) ? lastUnder(agenda, index) : section));
        const line = partLineOf(section);
        for (const { startLine, endLine } of foldsIn(section)) {
            folds.push({ startLine: startLine + line, endLine: endLine + line });
        }
    });
    return folds;
}

/** The folds of a section; lines count from where its part begins. */
const foldsIn = remembered((section: Agenda['sections'][number]): readonly FoldingRange[] => {
    const nodes: readonly AstNode[] = isSchedule(section)
        ? [...section.days, ...section.slots, ...section.days.flatMap((day) => day.slots)]
        : section.blocks.filter((block) => isDocumentation(block) || isTable(block));
    const line = partLineOf(section);
    return nodes.map((node) => fold(node)).map(({ startLine, endLine }) => ({ startLine: startLine - line, endLine: endLine - line }));
});

/** The last section under the item at the index: its sub-items follow it, and their labels begin with its own. */
function lastUnder(agenda: Agenda, index: number): AstNode | undefined {
    const label = labelPartsOf(agenda.sections[index]!);
    let last = agenda.sections[index];
    for (let next = index + 1; next < agenda.sections.length; next++) {
        const section = agenda.sections[next]!;
        if (!isBelow(labelPartsOf(section), label)) {
            break;
        }
        last = section;
    }
    return last;
}

/** Whether a label is that of a sub-item: `2(a)` is below `2`. */
function isBelow(label: readonly string[], above: readonly string[]): boolean {
    return above.length > 0 && label.length > above.length && above.every((part, level) => part === label[level]);
}

const labelPartsOf = remembered((section: AstNode): readonly string[] => (isItem(section) ? labelParts(section.name ?? '') : []));

function fold(first: AstNode, last: AstNode | undefined = first): FoldingRange {
    return { startLine: keptRangeOf(first).start.line, endLine: keptRangeOf(last ?? first).end.line };
}

const commentsIn = remembered((part: TokenPart) => tokensIn(part).filter(({ hidden }) => hidden));

/** Comments on consecutive lines fold as one. */
function foldsOfComments(root: AstNode): FoldingRange[] {
    const folds: FoldingRange[] = [];
    for (const { range } of tokenPartsOf(root).flatMap(commentsIn)) {
        const above = folds.at(-1);
        if (above?.endLine === range.start.line - 1) {
            above.endLine = range.start.line;
        } else {
            folds.push({ startLine: range.start.line, endLine: range.start.line, kind: 'comment' });
        }
    }
    return folds;
}
