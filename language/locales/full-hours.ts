/** Hours on a clock of 24 hours that are told with one word behind both numbers, and end before they begin: "de 13 à 10 heures". */
import { beforeGaps, isDash, isDigit, skipGaps } from '../text/characters.js';
import { WordTable, type WordHabits } from '../text/word-table.js';
import { type Figures, oddness, type OddTime } from './locale.js';
import type { RangeWords } from './range-words.js';

/** From this hour on a clock of 24 hours is certain; up to the other one a time may be of the afternoon, or of the night. */
const [firstOfDay, lastOfHalf] = [13, 7];
/** Hours from which on a night begins, and up to which it may go on. */
const night = { from: 17, to: 10 } as const;

/** The tables of the words around the two numbers. */
export class FullHourTables {
    readonly from: WordTable<true>;
    readonly through: WordTable<true>;
    readonly between: WordTable<true>;
    readonly and: WordTable<true>;
    readonly hours: WordTable<true>;

    constructor({ from, through, between, and, hours }: RangeWords, habits: WordHabits) {
        const list = (words: readonly string[]): WordTable<true> =>
            new WordTable(
                words.map((word) => [word, true]),
                { ...habits, ignoreCase: true, edges: 'whole' },
            );
        [this.from, this.through, this.between, this.and, this.hours] = [list(from), list(through), list(between), list(and), list(hours)];
    }
}

/** In order. They may be durations as well: a sentence has to say that something is held. */
export function backwardFullHours(tables: FullHourTables, { plain, runs }: Figures): readonly OddTime[] {
    const found: OddTime[] = [];
    for (let run = 0; run < runs.length; run += 2) {
        const first = hourAt(plain, runs, run);
        const last = first && first.hour >= firstOfDay && first.hour <= 24 ? hourAt(plain, runs, first.next) : undefined;
        if (first && last && isBackward(first.hour, last.hour) && isRange(tables, plain, first, last)) {
            const word = tables.hours.longestAt(plain, skipGaps(plain, last.end));
            if (word) {
                found.push({ kind: oddness.backward, start: first.start, end: word.end, mayBeDuration: true });
            }
        }
    }
    return found;
}

interface HourInText {
    readonly hour: number;
    readonly start: number;
    readonly end: number;
    /** The next run of figures. */
    readonly next: number;
}

/** A number of one or two figures, with `.00` or without. */
function hourAt(text: string, runs: readonly number[], run: number): HourInText | undefined {
    const [start = 0, end = 0, minuteStart = 0, minuteEnd = 0] = runs.slice(run, run + 4);
    if (end === start || end - start > 2 || (start > 0 && '.:,/-–'.includes(text.charAt(start - 1)))) {
        return undefined;
    }
    const hasMinutes = text.charAt(end) === '.' && minuteStart === end + 1 && minuteEnd === end + 3;
    return {
        hour: Number(text.slice(start, end)),
        start,
        end: hasMinutes ? minuteEnd : end,
        next: run + (hasMinutes ? 4 : 2),
    };
}

function isBackward(from: number, to: number): boolean {
    return to < from && (to >= lastOfHalf || to + 12 <= from) && !(from >= night.from && to <= night.to);
}

function isRange({ from, through, between, and }: FullHourTables, text: string, first: HourInText, last: HourInText): boolean {
    const lead = beforeGaps(text, first.start);
    const joiner = text.slice(first.end, last.start).trim();
    const isWhole = (table: WordTable<true>): boolean => table.longestAt(joiner, 0)?.end === joiner.length;
    const isThrough = joiner !== '' && (isWhole(through) || (joiner.length === 1 && isDash(joiner.charCodeAt(0))));
    return (
        !isDigit(text.charCodeAt(last.end)) &&
        ((isThrough && from.longestEndingAt(text, lead) !== undefined) ||
            (joiner !== '' && isWhole(and) && between.longestEndingAt(text, lead) !== undefined))
    );
}
