/** The rule on sections that are printed elsewhere than they stand. */
import { type Agenda, isTextSection } from '../../grammar/generated/ast.js';
import { misplacedSections } from '../../semantics/section-order.js';
import { piecesOf } from '../../kept/pieces.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { spanOf, textOf } from '../../syntax/tree/nodes.js';
import { endOfLine, lineStartAbove } from '../../text/lines.js';
import { lineEndOf, replace, shorten, withoutLines } from '../edits.js';
import type { Fix, Rule, RuleContext } from '../rule.js';

export const sectionOrderRules: readonly Rule[] = [
    {
        code: 'syntax/order',
        severity: 'warning',
        finds: 'an item or a group after an annex, or an introduction after an item',
        looksAt: isTextSection,
        needs: ({ reading }) => [misplacedSections(reading.agenda)],
        *checkIn(piece, { reading: { agenda } }, index) {
            const misplaced = misplacedSections(agenda).get(index);
            if (!misplaced || !isTextSection(piece)) {
                return;
            }
            const line = /^[^\r\n]*/u.exec(textOf(piece))?.[0].trimEnd() ?? '';
            const place = misplaced.kind === 'annex' ? 'the annex' : 'the first item';
            yield {
                at: spotInside(piece, 0, line.length),
                message: `“${shorten(line)}” comes after ${place} and is printed before it: move it there.`,
                // A kept finding has the pieces of an earlier tree: those of today have today's places.
                fixes: (context) => movedBefore(context.reading.agenda, misplaced.before, place, context),
            };
        },
    },
];

/** Moves all sections that belong before one piece, with the comments above them: one alone would stand out of order. */
function movedBefore(agenda: Agenda, before: number, place: string, { document }: RuleContext): readonly Fix[] {
    const pieces = piecesOf(agenda);
    const target = pieces[before];
    const moved = [...misplacedSections(agenda)].flatMap(([index, misplaced]) =>
        misplaced.before === before ? (pieces[index] ?? []) : [],
    );
    if (!target) {
        return [];
    }
    const text = document.textDocument.getText();
    const lineEnd = lineEndOf(document);
    const at = lineStartAbove(text, spanOf(target).start);
    const places = moved.map(spanOf).map(({ start, end }) => ({ from: lineStartAbove(text, start), to: endOfLine(text, end) }));
    const insertion = places.map(({ from, to }) => text.slice(from, to).trimEnd() + lineEnd + lineEnd).join('');
    const what = moved.length === 1 ? 'it' : `these ${moved.length} sections`;
    return [
        {
            title: `Move ${what} before ${place}`,
            changes: [replace(at, at, insertion), ...places.map(({ from, to }) => withoutLines(text, from, to))],
        },
    ];
}
