/** Rules on the items that the schedule takes up. */
import { continuedRemoved } from '../../drafting/scheduling/taken-lines.js';
import { isSchedule } from '../../grammar/generated/ast.js';
import { appearancesIn, isTakenAgain, unscheduled } from '../../semantics/coverage.js';
import { spellLabel } from '../../semantics/labels.js';
import { timetableOf } from '../../semantics/timetable.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import type { Rule } from '../rule.js';
import { propertyIn } from '../../syntax/tree/properties.js';

export const coverageRules: readonly Rule[] = [
    {
        code: 'schedule/unscheduled',
        severity: 'warning',
        finds: 'an item that no meeting takes up',
        *check({ reading }) {
            for (const entry of unscheduled(reading)) {
                yield { at: { node: entry.item, property: 'name' }, message: `No meeting takes up item ${spellLabel(entry.label)}.` };
            }
        },
    },
    {
        code: 'schedule/continued',
        severity: 'information',
        finds: 'an item taken up again without “(continued)”, with it the first time, or concluded before its last time',
        needs: ({ reading }) => [reading.outline, reading.locale, ...reading.timetables],
        looksAt: isSchedule,
        *checkIn(piece, { reading }) {
            const word = reading.locale.phrases.continued;
            for (const { taken, label, marked, wasTakenUp, wasTakenWhole, wasBegun, isReopened } of isSchedule(piece)
                ? appearancesIn(timetableOf(piece, reading.masthead.hours), reading)
                : []) {
                // Of an item that does not exist, `item/unknown` says enough.
                if (marked && !wasBegun && reading.outline.byLabel.has(label)) {
                    const typed = propertyIn(taken.$cstNode, 'continued')?.text ?? word;
                    yield {
                        at: { node: taken, property: 'continued' },
                        message: `Item ${spellLabel(label)} is taken up here for the first time: remove ${typed}.`,
                        fixes: ({ document }) => {
                            const removal = continuedRemoved(taken, document.textDocument.getText());
                            return removal ? [{ title: `Remove ${typed}`, changes: [removal] }] : [];
                        },
                    };
                } else if (isReopened && reading.outline.byLabel.has(label)) {
                    const typed = propertyIn(taken.$cstNode, 'continued');
                    yield {
                        at: { node: taken, property: 'continued' },
                        message: `Item ${spellLabel(label)} is taken up again later, so it is not concluded here: write ${word}.`,
                        fixes: () =>
                            typed ? [{ title: `Change to ${word}`, changes: [{ start: typed.offset, end: typed.end, text: word }] }] : [],
                    };
                } else if (!marked && isTakenAgain(reading.outline.byLabel.get(label), { wasTakenUp, wasTakenWhole })) {
                    yield {
                        at: { node: taken },
                        message: `Item ${spellLabel(label)} was taken up before: add ${word}.`,
                        fixes: () => [
                            { title: `Add ${word}`, changes: [{ start: spanOf(taken).end, end: spanOf(taken).end, text: ` ${word}` }] },
                        ],
                    };
                }
            }
        },
    },
];
