/** Completion of labels: those that may come next in the agenda, and those that exist. */
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { Relabelling } from '../../../language/drafting/moves/new-labels.js';
import type { Item } from '../../../language/grammar/generated/ast.js';
import type { Reading } from '../../../language/semantics/reading.js';
import { normaliseLabel } from '../../../language/syntax/words/labels.js';
import { labelOf, timeOfTaking, takingsOf, titleOf } from '../shared/describing.js';
import { keptRangeOf } from '../shared/kept-ranges.js';
import { type Caret, isBelowText, lengthOf, type Suggestion, type Suggestions } from './caret.js';
import { dashed, labelLead } from '../../../language/drafting/writer.js';

/** The rest of a label after the caret. */
const restOfLabel = /^\p{N}*(?:\.\p{N}{1,3})*(?:[ ]?[(（]?[\p{L}]{1,3}[)）])*/u;

/** A partly typed label. Every group but the last is closed, so the pattern fails early on a title. */
const typedLabel = /^\p{N}{0,4}(?:\.\p{N}{1,3})*\.?(?: ?[(（]?\p{L}{1,3}[)）])*(?: ?[(（]?\p{L}{0,3}[)）]?)$/u;

/** After `item `: the next label of each level. Below running text the word goes on with it, so nothing opens by itself. */
export function nextLabels(caret: Caret): Suggestions | undefined {
    const word = caret.isAuto && isBelowText(caret) ? undefined : /^\s*item\s+/u.exec(caret.before)?.[0];
    const typed = caret.before.slice(word?.length);
    if (word === undefined || !typedLabel.test(typed)) {
        return undefined;
    }
    const labels = labelsAfter(caret.reading, caret.line);
    const titled = caret.after.replace(restOfLabel, '').trim() !== '';
    return {
        typed: typed.length,
        rest: lengthOf(restOfLabel, caret.after),
        items: labels.map(({ label, detail }) => ({
            label,
            kind: CompletionItemKind.EnumMember,
            insert: titled ? label : labelLead(label),
            detail,
        })),
    };
}

interface NextLabel {
    /** Written as the document writes its labels. */
    readonly label: string;
    readonly detail: string;
}

/** The labels that can follow the items above a line, the likeliest first, written as the document writes them, or its language. */
export function labelsAfter({ outline, locale }: Reading, line: number): readonly NextLabel[] {
    const above = outline.items.filter(({ item, label }) => label !== '' && keptRangeOf(item).start.line < line);
    const below = new Set(outline.items.filter(({ item }) => keptRangeOf(item).start.line > line).map(({ label }) => label));
    const last = above.at(-1);
    const writing = new Relabelling(outline, locale);
    const labels: NextLabel[] = [];
    for (let entry = last; entry; entry = entry.parent) {
        labels.push({
            label: writing.after(entry).typed,
            detail: entry.level === 1 ? 'next item' : `next item after ${labelOf(entry.item)}`,
        });
    }
    if (last && locale.levels[last.level]) {
        labels.push({ label: writing.below(writing.now(last), 1).typed, detail: `first sub-item of ${labelOf(last.item)}` });
    }
    const numbered = last && [...above].reverse().find(({ parent }) => !parent);
    if (numbered) {
        labels.push({ label: dashed(labelOf(numbered.item)), detail: `a line below item ${labelOf(numbered.item)} without a number` });
    }
    if (labels.length === 0) {
        labels.push({ label: '1', detail: 'first item' });
    }
    // A label that already exists further down means renumbering the items from there: rarer than a new last item.
    return [
        ...labels.filter(({ label }) => !below.has(normaliseLabel(label))),
        ...labels.filter(({ label }) => below.has(normaliseLabel(label))),
    ];
}

/** Labels in a slot: leaf items not yet scheduled, then their parents, then items already taken up. */
export function labelsToSchedule({ reading, before, after }: Caret): Suggestions | undefined {
    const list = lineAfterTrack(before.replace(/^\s*\d{1,2}[:.]\d{2}\s*[-–—]\s*\d{1,2}[:.]\d{2}/u, ''));
    const typed = list.slice(Math.max(...[...',;、，،'].map((comma) => list.lastIndexOf(comma))) + 1).trimStart();
    if (
        /@/u.test(list) ||
        !/^(?:[\p{N}\p{Lu}][\p{L}\p{N}()（）. ]*)?$/u.test(typed) ||
        (/^\p{L}/u.test(typed) && reading.outline.scheme.head === 'number')
    ) {
        return undefined;
    }
    const takings = takingsOf(reading);
    return {
        typed: typed.length,
        rest: lengthOf(restOfLabel, after),
        items: [
            ...waitingItems(reading).map(({ item, state }) => itemSuggestion(item, state)),
            ...reading.outline.items.flatMap(({ item, label }) => {
                const [first] = takings.get(label) ?? [];
                return first ? [{ ...itemSuggestion(item, 'already taken up'), documentation: timeOfTaking(first, reading.locale) }] : [];
            }),
        ],
    };
}

/** The items that no meeting takes up yet, on a line of their own. */
export function labelsWaiting({ reading }: Caret): readonly Suggestion[] {
    return waitingItems(reading).map(({ item, state }) => itemSuggestion(item, state));
}

/** The items that no meeting takes up yet: those without sub-items first. An item with sub-items need not be taken up itself. */
function waitingItems(reading: Reading): readonly { readonly item: Item; readonly state: string }[] {
    const takings = takingsOf(reading);
    const waiting = reading.outline.items.filter(({ label }) => label !== '' && !takings.has(label));
    return [
        ...waiting.filter(({ children }) => children.length === 0).map(({ item }) => ({ item, state: 'not taken up yet' })),
        ...waiting.filter(({ children }) => children.length > 0).map(({ item }) => ({ item, state: 'not taken up as a whole' })),
    ];
}

function itemSuggestion(item: Item, state: string): Suggestion {
    return {
        label: labelOf(item),
        kind: state === 'already taken up' ? CompletionItemKind.EnumMember : CompletionItemKind.Event,
        insert: labelOf(item),
        description: titleOf(item),
        detail: state,
    };
}

/** The line of a slot after the name of its track, which ends with two blanks; the same line if it names no track. */
function lineAfterTrack(line: string): string {
    const track = line.trimStart();
    const gap = track.startsWith('@') ? track.slice(1).search(/\s\s/u) : -1;
    return gap > 0 ? track.slice(1 + gap).trimStart() : line;
}

/** After `{`: mentions of all items. */
export function mentions({ reading, before, after }: Caret): Suggestions | undefined {
    const at = before.lastIndexOf('{');
    const typed = before.slice(at + 1);
    if (at < 0 || !('item'.startsWith(typed) || /^item [\p{L}\p{N}()（）. ]{0,20}$/u.test(typed))) {
        return undefined;
    }
    return {
        typed: typed.length,
        rest: lengthOf(/^[\p{L}\p{N}()（）. ]{0,20}\}/u, after),
        replacesRest: true,
        items: reading.outline.items
            .filter(({ label }) => label !== '')
            .map((entry) => ({
                label: `item ${labelOf(entry.item)}`,
                kind: CompletionItemKind.EnumMember,
                insert: `item ${labelOf(entry.item)}}`,
                description: titleOf(entry.item),
            })),
    };
}
