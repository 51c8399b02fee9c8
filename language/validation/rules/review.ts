/** The rule on comments that ask for a second look: in an agenda that was made from that of the last session. */
import { hasReviews, reviewIn } from '../../drafting/writer.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { lineAfter, lineStart } from '../../text/lines.js';
import { replace, shorten } from '../edits.js';
import { textFrom } from '../piece-text.js';
import type { Rule } from '../rule.js';

/** Characters of a comment that its finding repeats. */
const mostTold = 300;

export const reviewRules: readonly Rule[] = [
    {
        code: 'roll/review',
        severity: 'information',
        finds: 'a comment that asks for a second look at the line below it',
        *checkIn(piece, context, index) {
            const { text, lead } = textFrom(piece, context, index);
            for (const { start, end, why } of reviewsIn(text)) {
                yield {
                    at: spotInside(piece, start - lead, end - lead),
                    message: why === '' ? 'Look again at the line below.' : `Look again at the line below: ${shorten(why, mostTold)}.`,
                    fixes: ({ document }) => {
                        const whole = document.textDocument.getText();
                        const at = spanOf(piece).start + start - lead;
                        return [{ title: 'Looked at', changes: [replace(lineStart(whole, at), lineAfter(whole, at), '')] }];
                    },
                };
            }
        },
    },
];

/** A comment that asks for a second look: UTF-16 offsets from its strokes to its end, and what it says. */
interface Review {
    readonly start: number;
    readonly end: number;
    readonly why: string;
}

const nothing: readonly Review[] = [];

function reviewsIn(text: string): readonly Review[] {
    if (!hasReviews(text)) {
        return nothing;
    }
    const found: Review[] = [];
    for (let at = 0; at < text.length; ) {
        const end = lineAfter(text, at);
        const line = text.slice(at, end);
        const why = line.includes('//') ? reviewIn(line) : undefined;
        if (why !== undefined) {
            found.push({ start: at + line.indexOf('//'), end: at + line.trimEnd().length, why });
        }
        at = end;
    }
    return found;
}
