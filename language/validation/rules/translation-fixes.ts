/** Fixes that copy from the other language version without translating. */
import type { AstNode } from 'langium';
import { isCitation, runOf, spanOf, textOf } from '../../syntax/tree/nodes.js';
import type { Disagreement } from '../../versions/comparison/version.js';
import { factsOf, type ItemFacts } from '../../versions/facts/facts.js';
import { pathOf } from '../../semantics/outline.js';
import { spelledPath } from '../../versions/comparison/spelling.js';
import { rangeAt } from '../../syntax/tree/spots.js';
import { normaliseLabel } from '../../syntax/words/labels.js';
import { trailingLineEnds } from '../../text/ends.js';
import { lineEndOf, lineStartAbove } from '../edits.js';
import type { Fix, RuleContext, TextChange } from '../rule.js';
import { isMuddled, scheduleTakenOver } from './schedule-takeover.js';
import { versionName } from './translation-messages.js';
import { itemLine } from '../../drafting/writer.js';

/** The fixes of a disagreement, the narrowest first. None where a fix would need a translation. */
export function translationFixes(disagreement: Disagreement, context: RuleContext): readonly Fix[] {
    const { kind, topic } = disagreement;
    switch (topic) {
        case 'masthead':
            // What is made of the words of a language, or of the labels of an agenda, cannot be copied.
            return ['kind', 'place', 'venue', 'item'].includes(disagreement.of)
                ? []
                : copied(disagreement, disagreement.there?.value ?? '');
        case 'citation':
        case 'cited':
        case 'listed':
            return numberCopied(disagreement);
        case 'moment':
        case 'told':
        case 'place':
            // The wording of a date depends on the language and the sentence.
            return [];
        case 'item':
            return disagreement.here ? [] : inserted(disagreement, context);
        default:
            return kind === 'schedule' || topic === 'row mark'
                ? [...narrow(disagreement, context), ...scheduleTakenOver(disagreement, context)]
                : [];
    }
}

function copied({ at, from }: Disagreement, text: string): readonly Fix[] {
    return text === '' ? [] : [{ title: `Use ${text}, as in ${versionName(from)}`, changes: [{ ...spanAt(at.node), text }] }];
}

/** The span of a node without the blanks around its text, such as those at the end of a masthead line. */
function spanAt(node: AstNode): { start: number; end: number } {
    const { start } = spanOf(node);
    const text = textOf(node);
    return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}

/** Replaces a number or symbol by another, if both have the same form in all languages and the word beside them stays. */
function numberCopied(disagreement: Disagreement): readonly Fix[] {
    const { here, there } = disagreement;
    const [mine, theirs] = [here?.spot.node, there?.spot.node];
    const text = textOf(theirs);
    if (!mine || !theirs || mine.$type !== theirs.$type || (isCitation(mine) && !/^\d+\/\d+$/u.test(text))) {
        return [];
    }
    return copied(disagreement, text);
}

/** Fixes the mistake alone, if it is a date, a time or an item of a row. */
function narrow(disagreement: Disagreement, { document, reading }: RuleContext): readonly Fix[] {
    const { topic, here, there, at } = disagreement;
    if (here && there && (topic === 'time' || topic === 'day')) {
        const range = rangeAt(at);
        const [start, end] = [document.textDocument.offsetAt(range.start), document.textDocument.offsetAt(range.end)];
        return [{ title: `Change to ${there.value}`, changes: [{ start, end, text: there.value }] }];
    }
    if (topic === 'row' && here && there && here.value !== there.value) {
        const label = spelledPath(reading, there.value);
        const cst = at.node.$cstNode;
        const typed = cst ? lengthBeforeMarks(cst.text) : 0;
        return cst ? [{ title: `Change to ${label}`, changes: [{ start: cst.offset, end: cst.offset + typed, text: label }] }] : [];
    }
    return [];
}

/** The length of a row of items before its note marks, in UTF-16 units. 0 where anything else follows the items. */
function lengthBeforeMarks(text: string): number {
    const bare = /^[^[\n]*/u.exec(text)?.[0] ?? '';
    const rest = text.slice(bare.length).trimStart();
    return rest === '' || rest.startsWith('[^') ? bare.trimEnd().length : 0;
}

/** Inserts the item with those of its sub-items that are not here, at their place. Their titles are in brackets, in the language of the other version. */
function inserted({ there, from }: Disagreement, { document, reading }: RuleContext): readonly Fix[] {
    const all = [...from.facts.items].flatMap(family);
    const missing = all.find(({ entry }) => pathOf(entry) === there?.value);
    const own = factsOf(reading).items.flatMap(family);
    const path = there?.value ?? '';
    // If the number is taken, other items would have to be renumbered first.
    if (!missing || own.some(({ entry }) => pathOf(entry) === path) || isMuddled(reading)) {
        return [];
    }
    const { sections } = reading.agenda;
    const before = own.filter(({ entry }) => isBefore(pathOf(entry) ?? '', path)).at(-1);
    const next = sections[before ? sections.indexOf(before.entry.item) + 1 : 0];
    const end = lineEndOf(document);
    const text = document.textDocument.getText();
    const lines = family(missing).flatMap(({ entry }) => {
        const label = spelledPath(reading, pathOf(entry) ?? '');
        const title = entry.item.title ? runOf(entry.item.title).replace(/\s+/gu, ' ') : '…';
        return reading.outline.byLabel.has(normaliseLabel(label)) ? [] : [itemLine(label, `[${title}]`)];
    });
    if (lines.length === 0) {
        return [];
    }
    const block = lines.join(end + end);
    const at = next ? lineStartAbove(text, spanOf(next).start) : text.length;
    const change: TextChange = {
        start: at,
        end: at,
        text: next ? `${block}${end}${end}` : `${trailingLineEnds(text) === '' ? end : ''}${end}${block}${end}`,
    };
    return [{ title: `Insert item ${spelledPath(reading, path)} with its title to translate`, changes: [change] }];
}

function family(item: ItemFacts): ItemFacts[] {
    return [item, ...item.children.flatMap(family)];
}

/** Whether one path is before another in the outline: `2` before `2.1`, `2.9` before `2.10`. */
function isBefore(one: string, other: string): boolean {
    const [ours, theirs] = [one.split('.').map(Number), other.split('.').map(Number)];
    const index = ours.findIndex((count, place) => count !== theirs[place]);
    return index < 0 ? ours.length < theirs.length : (ours[index] ?? 0) < (theirs[index] ?? 0);
}
