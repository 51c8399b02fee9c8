/** The rule on invisible characters. */
import type { AstNode } from 'langium';
import { oldSign } from '../../text/controls.js';
import { type Invisible, invisibleIn, isNothingShown } from '../../text/invisible.js';
import type { Reading } from '../../semantics/reading.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { leavesOf } from '../../syntax/tree/leaves.js';
import { originOf } from '../../syntax/tree/placed-nodes.js';
import { remembered } from '../../kept/remembered.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { piecesOf } from '../../kept/pieces.js';
import { replace } from '../edits.js';
import { textFrom } from '../piece-text.js';
import type { Fix, Rule, RuleContext, TextChange } from '../rule.js';

export const invisibleRules: readonly Rule[] = [
    {
        code: 'text/invisible',
        severity: 'information',
        certain: true,
        finds: 'an invisible character that does nothing, or that changes the order of the text',
        needs: ({ reading }) => [reading.locale],
        *checkIn(piece, context, index) {
            const { text, lead } = textFrom(piece, context, index);
            for (const one of invisibleIn(text, isRightToLeft(context))) {
                const [start, end] = underlined(text, one);
                yield {
                    at: spotInside(piece, start - lead, end - lead),
                    message: messageFor(one),
                    fixes: (now) => fixesFor(piece, behind(one, lead), now),
                };
            }
        },
    },
];

function isRightToLeft({ reading }: RuleContext): boolean {
    return reading.locale.direction === 'rtl';
}

/** A sign counted from the piece whose text has more before it. */
function behind(one: Invisible, lead: number): Invisible {
    const { start, end, partner } = one;
    return {
        ...one,
        start: start - lead,
        end: end - lead,
        ...(partner ? { partner: { start: partner.start - lead, end: partner.end - lead } } : {}),
    };
}

/** A sign has no width, so the characters on both sides are underlined with it. */
function underlined(text: string, { start, end }: Invisible): readonly [number, number] {
    const before = /[^\s]/u.test(text.charAt(start - 1)) ? (isHalf(text, start - 1) ? 2 : 1) : 0;
    const after = /[^\s]/u.test(text.charAt(end)) ? (isHalf(text, end + 1) ? 2 : 1) : 0;
    return [start - before, end + after];
}

/** Whether it is the second half of a surrogate pair. */
function isHalf(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    return code >= 0xdc00 && code <= 0xdfff;
}

function messageFor(one: Invisible): string {
    if (one.name === 'tatweel') {
        return 'A tatweel lengthens this word and does nothing else.';
    }
    const [signs, are, them] = one.kind === 'control' || lengthOf(one) === 1 ? [single(one), 'is', 'it'] : [named(one), 'are', 'them'];
    switch (one.kind) {
        case 'control':
            return `${signs} is hidden here. It controls the terminal or printer that shows the text, and is never printed.`;
        case 'open':
            return one.name.startsWith('end')
                ? `${signs} ${are} hidden here, but none begins on this line.`
                : `${signs} ${are} hidden here, and nothing ends ${them} on this line: the text after ${them} may be shown in the wrong order.`;
        case 'turned':
            return `${signs} is hidden here: the text after it is shown backwards.`;
        default:
            return `${signs} ${are} hidden here and ${are === 'is' ? 'does' : 'do'} nothing.`;
    }
}

function lengthOf({ start, end }: Invisible): number {
    return end - start;
}

/** "A soft hyphen", "The end of an isolate". */
function single({ kind, name }: Invisible): string {
    if (kind === 'open' && name.startsWith('end')) {
        return `The ${name}`;
    }
    return `${/^[aeiou]/iu.test(name) ? 'An' : 'A'} ${name}`;
}

/** What a fix removes: "soft hyphen", "20 soft hyphens". Control characters side by side differ, so they are not counted. */
function named(one: Invisible): string {
    const count = lengthOf(one);
    if (count === 1 || one.kind === 'control' || one.name === 'tatweel') {
        return one.name;
    }
    return `${count} ${one.name.startsWith('end ') ? one.name.replace('end', 'ends') : `${one.name}s`}`;
}

/** The removals of all useless signs of a document, sign by sign. Kept, because the fixes at every sign need the same list. */
const allRemovals = remembered((reading: Reading): readonly (readonly TextChange[])[] =>
    piecesOf(reading.agenda).flatMap((piece, index) => {
        const { text, lead } = textFrom(piece, { reading }, index);
        return invisibleIn(text, reading.locale.direction === 'rtl')
            .filter(isUseless)
            .map((sign) => removals(piece, behind(sign, lead)));
    }),
);
const allAtOnce = remembered(
    (reading: Reading): Fix => ({ title: 'Remove all hidden characters that do nothing', changes: allRemovals(reading).flat() }),
);

function fixesFor(piece: AstNode, one: Invisible, { reading }: RuleContext): readonly Fix[] {
    const here = {
        title: `Remove the ${named(one)}`,
        changes: removals(piece, one),
        sure: isUseless(one) && one.name !== 'tatweel' && one.name !== oldSign,
    };
    return allRemovals(reading).length > 1 ? [here, allAtOnce(reading)] : [here];
}

function isUseless({ kind }: Invisible): boolean {
    return kind === 'empty' || kind === 'control';
}

function removals(piece: AstNode, { start, end, instead, partner }: Invisible): readonly TextChange[] {
    const base = spanOf(piece).start;
    const blank = instead ?? (separatorsIn(piece).has(start) ? ' ' : '');
    return [replace(base + start, base + end, blank), ...(partner ? [replace(base + partner.start, base + partner.end, '')] : [])];
}

/**
 * The offsets in a piece at which hidden signs alone stand between two things that are read one by one, such as a keyword and a label. A sign that means nothing
 * counts as a blank there: without it the two would be one word.
 */
const separatorsIn = remembered((piece: AstNode): ReadonlySet<number> => {
    const cst = piece.$cstNode;
    const found = new Set<number>();
    const { text, offset } = cst ? originOf(cst) : { text: '', offset: 0 };
    const base = spanOf(piece).start - offset;
    let last = base;
    for (const token of cst ? leavesOf([cst]) : []) {
        const start = token.offset - offset;
        if (last > base && start > last && isNothingShown(text.slice(last, start))) {
            found.add(last - base);
        }
        last = Math.max(last, token.end - offset);
    }
    return found;
});
