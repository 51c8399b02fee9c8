/** The rule on times of day in running text that cannot be. */
import { isSchedule } from '../../grammar/generated/ast.js';
import { formatIsoTime } from '../../locales/calendar.js';
import { oddness } from '../../locales/locale.js';
import { type OddTimeInText, oddTimesIn } from '../../semantics/odd-times.js';
import { skippedTimes } from '../../semantics/skipped-times.js';
import { timetableOf } from '../../semantics/timetable.js';
import { offsetOf } from '../../syntax/tree/nodes.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { replace, shorten } from '../edits.js';
import type { Finding, Rule } from '../rule.js';

const minutesOfDay = 1440;

export const oddTimeRules: readonly Rule[] = [
    {
        code: 'date/time',
        severity: 'warning',
        finds: 'a time of day that no clock has, or hours that end before they begin',
        needs: ({ reading: { locale, masthead } }) => [locale, masthead.timezone],
        *checkIn(piece, { reading }) {
            const { timezone } = reading.masthead;
            for (const { slot, minutes } of isSchedule(piece) ? skippedTimes(timetableOf(piece), timezone) : []) {
                yield {
                    at: { node: slot.slot, property: 'time' },
                    message: `${formatIsoTime(minutes % minutesOfDay)} does not exist in this night in ${timezone}: the clocks go forward over it.`,
                };
            }
            for (const one of oddTimesIn(piece, reading.locale)) {
                yield findingOf(one);
            }
        },
    },
];

function findingOf({ found: { first }, sentences, time }: OddTimeInText): Finding {
    const { start, end, kind, mended } = time;
    const written = shorten(sentences.text.slice(start, end));
    const [from, to] = [sentences.typedStart(start), sentences.typedEnd(end)];
    return {
        at: spotInside(first, from, to),
        message:
            kind === oddness.backward
                ? `“${written}” ends before it begins.`
                : kind === oddness.half
                  ? `“${written}” is no time of day${mended === undefined ? '' : `: write “${mended}”`}.`
                  : kind === oddness.hour
                    ? `“${written}” is no time of day: a day has 24 hours.`
                    : `“${written}” is no time of day: an hour has 60 minutes.`,
        ...(mended === undefined
            ? {}
            : {
                  fixes: () => [{ title: `Change to ${mended}`, changes: [replace(offsetOf(first) + from, offsetOf(first) + to, mended)] }],
              }),
    };
}
