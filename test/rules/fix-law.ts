/** The law of fixes: each removes its finding, and adds none of any rule. */
import assert from 'node:assert/strict';
import { applied, findingsIn, type FoundFinding, type Options } from './harness.js';

/**
 * What a fix may bring to light: a finding that the mistake has hidden, and a place that is left for the author to fill in. By the code of the finding that is
 * mended, with the codes that may come, or `any`.
 */
const hidden: Readonly<Record<string, string>> = {
    // A line that could not be read is checked now, and what is read below it.
    syntax: 'any',
    'syntax/blank-line': 'any',
    // The other rules on the value look at it now.
    'masthead/value':
        'masthead/late schedule/outside-session schedule/outside-hours schedule/order schedule/weekend date/opening date/weekday numbering/marker text/spacing resolution/title',
    'masthead/key': 'masthead/value masthead/late schedule/outside-session schedule/outside-hours date/opening numbering/marker',
    // Each line is read now, and all that depends on it.
    'masthead/joined':
        'masthead/value masthead/late schedule/outside-session schedule/outside-hours schedule/order schedule/weekend date/opening date/weekday numbering/marker text/spacing resolution/title',
    // The lines are left empty.
    'masthead/missing': 'masthead/value',
    // The first line is there, and what it says is left for the author.
    'syntax/empty': 'syntax masthead/missing',
    // An item with a wrong label is not looked for in the schedule, a lone (b) is a gap first, and sub-items stand under the item whose label they have.
    'numbering/duplicate': 'schedule/unscheduled numbering/lone item/unannotated',
    'numbering/gap': 'schedule/unscheduled numbering/lone item/unannotated',
    'numbering/order': 'schedule/unscheduled numbering/lone item/unannotated',
    // A meeting that takes up nothing else is left for the author to fill in, or to remove.
    'item/unknown': 'schedule/empty-slot',
    // Whether it is a resolution or a decision is known by its number.
    'resolution/malformed': 'resolution/kind',
    // A note that nothing marks has no place in the order.
    'footnote/undefined': 'footnote/order',
    // Hours are looked at only where a meeting ends after it begins.
    'schedule/end-before-start': 'schedule/outside-hours schedule/overlap schedule/order',
    // Of two rows that are exchanged, one is mended after the other, or both with the schedule.
    'translation/schedule': 'schedule/unscheduled schedule/continued',
    // Its annotation is to be translated, and the schedule is copied with a fix of its own.
    'translation/item':
        'item/unannotated schedule/unscheduled translation/structure translation/symbol translation/citation translation/date translation/note translation/mention',
};

/** How often each code is found. */
function counts(found: readonly FoundFinding[]): ReadonlyMap<string, number> {
    const all = new Map<string, number>();
    for (const { code } of found) {
        all.set(code, (all.get(code) ?? 0) + 1);
    }
    return all;
}

/** What is wrong with the fixes of a text, one line for each, with the text before and after. */
export async function faultsOfFixes(text: string, options: Options = {}, most = Number.POSITIVE_INFINITY): Promise<readonly string[]> {
    const found = await findingsIn(text, options);
    const before = counts(found);
    const faults: string[] = [];
    for (const finding of found.slice(0, most)) {
        for (const fix of finding.fixes) {
            const mended = applied(text, fix);
            const after = counts(await findingsIn(mended, options));
            const what = `${finding.code} at “${finding.text}”: “${fix.title}”`;
            // Whatever code it has, a fix that makes a line readable brings to light what is wrong in it and below it.
            const makesReadable = (after.get('syntax') ?? 0) < (before.get('syntax') ?? 0);
            const allowed = hidden[finding.code]?.split(' ') ?? [];
            // Versions are compared by labels, days and times. Where those are mended, the comparison begins.
            const compares = (code: string): boolean => code.startsWith('translation/') && !finding.code.startsWith('translation/');
            const mayAdd = (code: string): boolean => makesReadable || compares(code) || allowed.includes('any') || allowed.includes(code);
            if (!allowed.includes('any') && (after.get(finding.code) ?? 0) >= (before.get(finding.code) ?? 0)) {
                faults.push(`${what} leaves it`);
            }
            for (const [code, count] of after) {
                if (code !== finding.code && count > (before.get(code) ?? 0) && !mayAdd(code)) {
                    faults.push(`${what} adds ${code}`);
                }
            }
        }
    }
    return faults;
}

export async function checkFixes(text: string, options: Options = {}, most?: number): Promise<void> {
    assert.deepEqual(await faultsOfFixes(text, options, most), [], text);
}
