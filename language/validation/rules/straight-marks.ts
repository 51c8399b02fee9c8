/** Straight quotation marks and apostrophes in a document most of whose marks are those of its language. A part of the rule `text/spacing`. */
import type { AstNode } from 'langium';
import { proseQuotations } from '../../drafting/quotation-marks.js';
import { drawnFrom } from '../../kept/ledger.js';
import { gather } from '../../kept/pieces.js';
import { remembered } from '../../kept/remembered.js';
import type { Agenda } from '../../grammar/generated/ast.js';
import type { Locale } from '../../locales/locale.js';
import { passagesIn } from '../../semantics/passages.js';
import type { Reading } from '../../semantics/reading.js';
import { runOf, spanOf } from '../../syntax/tree/nodes.js';
import { spotInside } from '../../syntax/tree/spots.js';
import type { TextChange } from '../../text/change.js';
import type { Finding } from '../rule.js';

type Sign = 'quotation marks' | 'apostrophes';

/** The straight marks of one kind in a passage, as the changes that write them. Their offsets count from the first node. */
interface StraightMarks {
    readonly sign: Sign;
    readonly first: AstNode;
    readonly changes: readonly TextChange[];
}

/** What a piece has of each kind, and which kinds a document writes as its language does for the most part. */
interface Marks {
    readonly straightIn: (piece: AstNode) => readonly StraightMarks[];
    readonly usualIn: (agenda: Agenda) => readonly Sign[];
}

const signs: readonly Sign[] = ['quotation marks', 'apostrophes'];

/** The kinds of marks that a document writes as its language does for the most part. The same text as long as they are the same. */
export function usualMarks({ agenda, locale }: Reading): string {
    return locale.marksVary ? marksOf(locale).usualIn(agenda).join() : '';
}

/** The findings in a piece: one for each passage and kind of marks. */
export function* straightMarks(piece: AstNode, reading: Reading): Generator<Finding> {
    if (!reading.locale.marksVary) {
        return;
    }
    const { straightIn, usualIn } = marksOf(reading.locale);
    const usual = usualIn(reading.agenda);
    for (const { sign, first, changes } of straightIn(piece).filter((one) => usual.includes(one.sign))) {
        yield {
            at: spotInside(first, changes[0]?.start ?? 0, changes[0]?.end ?? 0),
            message: `Most ${sign} of this document are those of the language, and here they are straight.`,
            fixes: (now) => {
                const all = gather(now.reading.agenda, straightIn).filter((one) => one.sign === sign);
                return [
                    ...(all.length > 1 ? [{ title: `Write the ${sign} of the language everywhere`, changes: all.flatMap(placed) }] : []),
                    { title: `Write the ${sign} of the language here`, changes: placed({ sign, first, changes }) },
                ];
            },
        };
    }
}

function placed({ first, changes }: StraightMarks): readonly TextChange[] {
    const base = spanOf(first).start;
    return changes.map(({ start, end, text }) => ({ start: base + start, end: base + end, text }));
}

const apostrophe = '’';

/** One for each language. It keeps what it finds in a piece. */
const marksOf = remembered((locale: Locale): Marks => {
    const [open = ''] = locale.citations.quotes[0] ?? [];
    const straightIn = remembered((piece: AstNode): readonly StraightMarks[] =>
        passagesIn(piece).flatMap(({ node }): readonly StraightMarks[] => {
            const first = node.parts[0];
            const changes = first ? proseQuotations(runOf(node), locale) : [];
            return first && changes.length > 0
                ? signs
                      .map((sign) => ({
                          sign,
                          first,
                          changes: changes.filter(({ text }) => (text === apostrophe) === (sign === 'apostrophes')),
                      }))
                      .filter((one) => one.changes.length > 0)
                : [];
        }),
    );
    /** How many marks of the language a piece has, by kind. A quotation has two marks. */
    const printedIn = remembered((piece: AstNode): readonly number[] => {
        const text = passagesIn(piece).map(({ node }) => runOf(node));
        const count = (sign: string): number => text.reduce((sum, one) => sum + one.split(sign).length - 1, 0);
        return [2 * count(open), count(apostrophe)];
    });
    const straightCount = (piece: AstNode, sign: Sign): number =>
        straightIn(piece)
            .filter((one) => one.sign === sign)
            .reduce((sum, { changes }) => sum + changes.length, 0);
    const counts = (piece: AstNode): readonly number[] =>
        signs.map((sign, index) => (printedIn(piece)[index] ?? 0) - straightCount(piece, sign));
    return {
        straightIn,
        usualIn: drawnFrom({
            contribution: (piece) => counts(piece).join(),
            make: (pieces) => signs.filter((_, index) => pieces.reduce((sum, piece) => sum + (counts(piece)[index] ?? 0), 0) > 0),
        }),
    };
});
