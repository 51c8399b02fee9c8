/** The law of fixes: each removes its finding, adds none of any rule, and does the same whatever the line ends. */
import assert from 'node:assert/strict';
import { applied, findingsIn, type FoundFinding, type Options } from './harness.js';

/**
 * What a fix may bring to light: a finding that the mistake has hidden, and a place that is left for the author to fill in. By the code of the finding that is
 * mended and the title of the fix, with the codes that may come; `schedule/*` is any of a family.
 */
const hidden: readonly (readonly [fix: RegExp, codes: string])[] = [
    // A meeting with nothing but what cannot be read counts as one with something in it.
    [/^syntax: Remove it$/u, 'schedule/empty-slot'],
    // The first line is there, and what it says is left for the author.
    [/^syntax(?:\/empty)?: Add the first line$/u, 'syntax masthead/missing'],
    [/^syntax: Change to agenda /u, 'masthead/missing symbol/*'],
    // A row, or the other words of a day, wait for their meeting. What stands in it is checked now.
    [/^syntax: Make it a row of text$/u, 'syntax syntax/braces footnote/* date/* resolution/* symbol/* text/spacing'],
    // A day and a meeting are checked now, with what stands in them.
    [/^syntax: Change to (?:day )?\d{4}-/u, 'syntax schedule/*'],
    [/^syntax: Change to (?:morning|afternoon|evening)/u, 'syntax schedule/* item/unknown'],
    [/^syntax: Change to \d\d:\d\d-/u, 'syntax schedule/* item/unknown'],
    // A meeting takes up items that could not be read.
    [/^syntax: Change to \d.*, /u, 'item/unknown schedule/continued schedule/room'],
    // An item has a place in the outline now.
    [/^syntax: Change to \d/u, 'numbering/* item/* schedule/unscheduled'],
    [/^item\/label:/u, 'numbering/* item/* schedule/unscheduled'],
    [/^syntax\/blank-line:/u, 'syntax syntax/order numbering/* item/* schedule/* symbol/description'],
    // It may stand behind an annex, or have the label of another item; what stands below it is its own text now.
    [/^syntax\/item:/u, 'syntax syntax/order numbering/* item/* schedule/* resolution/*'],
    // What stands below it is read as text, days and meetings now, and counts as an annex.
    [/^syntax\/keyword:/u, 'syntax syntax/* numbering/* item/* schedule/* resolution/* symbol/* footnote/* date/* text/*'],
    // The other rules on the value look at it now.
    [/^masthead\/(?:value|key):/u, 'masthead/late schedule/* date/opening date/weekday numbering/marker'],
    // With the language its words are known.
    [/^masthead\/key:/u, 'masthead/value masthead/told text/spacing date/time item/plain'],
    // The lines are left empty.
    [/^masthead\/missing:/u, 'masthead/value'],
    // An item with a wrong label is not looked for in the schedule, a lone (b) is a gap first, and sub-items stand under the item whose label they have.
    // Of two items with one number, it is known now which the title block names.
    [/^numbering\/(?:duplicate|gap|order):/u, 'schedule/unscheduled numbering/lone item/unannotated masthead/item'],
    // The item that the meeting takes up now may be taken up again later; that of the title block has a title now.
    // The lines below it are lines of the schedule now.
    [/^schedule\/text:/u, 'syntax syntax/* schedule/* item/* date/* masthead/*'],
    [/^item\/unknown: Change to /u, 'schedule/continued schedule/unscheduled masthead/item'],
    // Each line is read now, and all that depends on it.
    [
        /^masthead\/(?:joined|value):/u,
        'masthead/value masthead/late schedule/* date/opening date/weekday numbering/marker text/spacing resolution/title',
    ],
    // Whether it is a resolution or a decision is known by its number.
    [/^resolution\/malformed:/u, 'resolution/kind'],
    // With one label changed, most items may follow another scheme.
    [/^numbering\/marker:/u, 'numbering/marker'],
    // The line was the annotation.
    [/^item\/title: Join /u, 'item/unannotated'],
    // Marks that come to stand elsewhere are counted in another order.
    [/^(?:numbering\/lone|syntax\/order):/u, 'footnote/order'],
    // It is one of this session, or has a description, as soon as it is right.
    [/^symbol\/(?:malformed|look-alike):/u, 'symbol/unlisted symbol/description'],
    // The line of a paper stands for its addenda until one of them has a line of its own.
    [/^symbol\/unlisted:/u, 'symbol/unlisted'],
    // “documents” is the word above papers; a hidden sign behind the braces stands in text now.
    // What stood behind a brace is an item in plain words.
    [/^syntax\/braces: Remove /u, 'syntax/blank-line text/invisible item/plain'],
    // The days that are exchanged may be told of the session.
    [/^date\/order:/u, 'date/opening masthead/told'],
    // A day in the other month has another weekday, and may be none.
    [/^date\/impossible: Change to /u, 'date/weekday date/impossible date/opening masthead/told date/order'],
    // The paper that is exchanged may stand elsewhere too.
    [/^translation\/symbol:/u, 'translation/symbol'],
    // A note that nothing marks has no place in the order, and its words are left for the author.
    [/^footnote\/undefined:/u, 'footnote/order text/unfilled'],
    // At some places the weekend has other days, and items are taken up in another order.
    [/^schedule\/outside-session:/u, 'schedule/weekend schedule/continued'],
    // Hours are looked at only where a meeting ends after it begins.
    [/^schedule\/end-before-start:/u, 'schedule/outside-hours schedule/overlap schedule/order'],
    // Versions are compared by labels, days, times, citations, notes and papers. Where those are mended, the comparison begins.
    [/^(?:syntax|masthead|numbering|schedule|item|date|footnote|symbol|resolution)[/:]/u, 'translation/*'],
    // Of two rows that are exchanged, one is mended after the other, or both with the schedule.
    // A line may run into the hours of a damaged one.
    [/^translation\/schedule:/u, 'schedule/unscheduled schedule/continued syntax'],
    // Its annotation is to be translated, and the schedule is copied with a fix of its own.
    [
        /^translation\/item:/u,
        'item/unannotated schedule/unscheduled translation/structure translation/symbol translation/citation translation/date translation/note translation/mention',
    ],
];

/** Where a hidden sign is removed from a keyword, its line is checked, and what stands below it. */
const behindKeyword = ['masthead/*', 'numbering/*', 'item/*', 'schedule/*', 'symbol/*', 'resolution/*', 'translation/*'];

/** Says of a code whether a fix may bring it to light. */
function mayCome({ code }: FoundFinding, title: string, isReadable: boolean): (added: string) => boolean {
    const codes = hidden.filter(([fix]) => fix.test(`${code}: ${title}`)).flatMap(([, allowed]) => allowed.split(' '));
    if (isReadable && code === 'text/invisible') {
        codes.push(...behindKeyword);
    }
    return (added) => codes.some((allowed) => (allowed.endsWith('*') ? added.startsWith(allowed.slice(0, -1)) : added === allowed));
}

/** How often each finding is there, by what `keyOf` makes of it. */
function counts(found: readonly FoundFinding[], keyOf: (finding: FoundFinding) => string): ReadonlyMap<string, number> {
    const all = new Map<string, number>();
    for (const key of found.map(keyOf)) {
        all.set(key, (all.get(key) ?? 0) + 1);
    }
    return all;
}

const codeOf = ({ code }: FoundFinding): string => code;
const messageOf = ({ code, message }: FoundFinding): string => `${code}: ${message}`;

/** What is wrong with the fixes of a text, one line for each, with the text before and after. */
export async function faultsOfFixes(text: string, options: Options = {}, most = Number.POSITIVE_INFINITY): Promise<readonly string[]> {
    const found = await findingsIn(text, options);
    const before = counts(found, codeOf);
    const faults: string[] = [];
    for (const finding of found.slice(0, most)) {
        for (const fix of finding.fixes) {
            const mended = await findingsIn(applied(text, fix), options);
            const after = counts(mended, codeOf);
            const what = `${finding.code} at “${finding.text}”: “${fix.title}”`;
            const isReadable = (after.get('syntax') ?? 0) < (before.get('syntax') ?? 0);
            const mayAdd = mayCome(finding, fix.title, isReadable);
            // Where another finding of the code may come, this one is told by its message.
            const keyOf = mayAdd(finding.code) ? messageOf : codeOf;
            const count = (all: readonly FoundFinding[]): number => counts(all, keyOf).get(keyOf(finding)) ?? 0;
            if (count(mended) >= count(found)) {
                faults.push(`${what} leaves it`);
            }
            for (const [code, many] of after) {
                if (code !== finding.code && many > (before.get(code) ?? 0) && !mayAdd(code)) {
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

/** Fixes of the same text with other line ends give the same text with those line ends. */
export async function checkFixesWith(lineEnd: string, text: string, options: Options = {}): Promise<void> {
    const withEnds = (one: string): string => one.replaceAll('\n', lineEnd);
    const mended = async (one: string, all: Options): Promise<readonly (readonly string[])[]> =>
        (await findingsIn(one, all)).map(({ code, message, fixes }) => [
            code,
            message,
            ...fixes.map((fix) => `${fix.title}\n${applied(one, fix).replaceAll(lineEnd, '\n')}`),
        ]);
    const versions = options.versions?.map(withEnds);
    assert.deepEqual(await mended(withEnds(text), { ...options, ...(versions ? { versions } : {}) }), await mended(text, options));
}
