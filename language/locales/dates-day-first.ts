/** Finding dates in running text of the languages that write the day before the month. */
import type { FoundDate } from './locale.js';
import { matchesOf } from './matches.js';
import { westernDigits } from './numerals.js';
import { dash, gap } from './spelling.js';

/** A language's words for dates, as sources of regular expressions without groups that capture. */
export interface DateWords {
    readonly flags: 'u' | 'iu';
    /** What may not stand before a day's number or a weekday, besides digits and strokes; `\p{L}` where words are set apart by blanks. */
    readonly notBefore: string;
    /** Twelve months, then seven weekdays from Monday, in every form that stands in a date. */
    readonly months: readonly string[];
    readonly weekdays: readonly string[];
    /** What may follow the day's number directly: `er`, `st`. */
    readonly daySuffix: string;
    /** Words that may stand before the day: articles, "the day". */
    readonly dayLead: string;
    /** Between the day and the month, and between the month and the year, blanks included. */
    readonly beforeMonth: string;
    readonly beforeYear: string;
    /** What belongs to the year: `года`. */
    readonly yearTail: string;
    /** Words that join two days: "to", "and". */
    readonly joiners: string;
    /** Which of them makes a list, not a range: "and". */
    readonly and: string;
    /** A joining word that is written together with what follows: `و`. */
    readonly attachedJoiner?: string;
    /** Other orders the language has, with the named groups `month`, `day`, `year` in this order. */
    readonly monthFirst?: string;
}

interface Weekday {
    readonly number: number;
    readonly start: number;
    readonly end: number;
}

interface Day {
    readonly start: number;
    readonly numberStart: number;
    readonly numberEnd: number;
    readonly end: number;
    weekday?: Weekday | undefined;
}

/** How far before a day its weekday, or the day joined to it, is looked for, in UTF-16 units. */
const reach = 48;
const year = '(?:1[89]|2[01])\\d\\d(?!\\d)';
const anyYear = new RegExp(year, 'u');

/** The function a locale offers as `findDates`. All patterns are compiled here, once. */
export function dayFirstDates(words: DateWords): (text: string) => readonly FoundDate[] {
    const { flags, daySuffix } = words;
    // The digit is asked for first: it is what most places of a text do not have.
    const notBefore = `(?=\\d)(?<![\\d/${words.notBefore}])(?<!\\d[.:,])`;
    const weekdayName = `(?<![\\p{N}${words.notBefore}])(?:${words.weekdays.join('|')})(?!\\p{L})`;
    const lead = `(?:(?:${words.dayLead})${gap}+)?`;
    const attached = words.attachedJoiner === undefined ? '' : `|(?:${gap}*[,،])?${gap}+${words.attachedJoiner}`;
    // Never two runs of blanks side by side: a long one would be divided in every way.
    const joiner = `(?:(?:${gap}*[,،])?${gap}+(?:${words.joiners})${gap}+|${gap}*${dash}${gap}*${attached})`;
    const month = `(?:${words.months.join('|')})(?!\\p{L})`;

    const dateExpression = new RegExp(
        `${notBefore}(\\d{1,2})(${daySuffix})(${words.beforeMonth})(${month})(?:(${words.beforeYear})(${year})(?:${words.yearTail})?)?`,
        `g${flags}`,
    );
    const monthFirst =
        words.monthFirst === undefined
            ? undefined
            : new RegExp(
                  `(?<!\\p{L})${words.monthFirst.replace('MONTH', `(?<month>${month})`).replace('YEAR', `(?<year>${year})`)}`,
                  `g${flags}`,
              );
    const weekdayBefore = new RegExp(`(${weekdayName})\\.?(?:${gap}*[,،:(（]${gap}*|${gap}+)${lead}$`, flags);
    const weekdayJoined = new RegExp(`(${weekdayName})(?:${joiner}|[,،]${gap}+)${lead}$`, flags);
    const dayJoined = new RegExp(`${notBefore}(\\d{1,2})${daySuffix}(?:[,،]${gap}*)?${joiner}${lead}$`, flags);
    const dayListed = new RegExp(`${notBefore}(\\d{1,2})${daySuffix}${gap}*[,،]${gap}+${lead}$`, flags);
    const weekdayAfter = new RegExp(
        `(?:${gap}*[,،])?${gap}*(?:([(（])${gap}*)?${lead}(${weekdayName}(?:${joiner}${lead}${weekdayName})?)${gap}*([)）])?`,
        `y${flags}`,
    );
    const endsClause = new RegExp(`${gap}*(?:[,،.;:)؛]|$)`, `y${flags}`);
    const numberNext = new RegExp(`^${gap}*[,،]?${gap}*\\d`, 'u');
    const weekdayWord = new RegExp(weekdayName, `g${flags}`);
    const numbered = (sources: readonly string[]): readonly RegExp[] => sources.map((source) => new RegExp(`^(?:${source})$`, flags));
    const monthExpressions = numbered(words.months);
    const weekdayExpressions = numbered(words.weekdays);
    const list = new RegExp(`^${gap}*(?:[,،]${gap}*(?:${words.and})?|${words.and})${gap}*${lead}$`, flags);
    const isList = (between: string): boolean => list.test(between);
    const connection = new RegExp(`^(?:${joiner}|${gap}*[,،]${gap}+)(?:${lead})$`, flags);
    // The forms of a name are few, and each is looked up once.
    const known = new Map<string, number>();
    const numberOf = (expressions: readonly RegExp[], word: string): number => {
        const number = known.get(word) ?? expressions.findIndex((each) => each.test(word)) + 1;
        known.set(word, number);
        return number;
    };

    function weekdayAt(word: string, start: number): Weekday {
        return { number: numberOf(weekdayExpressions, word), start, end: start + word.length };
    }

    /** The days that lead up to a date: its weekday, and the days before it that share its month. First day first. */
    function daysBefore(text: string, floor: number, last: Day): Day[] {
        const days: Day[] = [last];
        let joined = false;
        let cursor = last.start;
        const before = (expression: RegExp): RegExpExecArray | null => expression.exec(text.slice(Math.max(floor, cursor - reach), cursor));
        const offset = (): number => Math.max(floor, cursor - reach);
        for (;;) {
            const [first = last] = days;
            const named = before(weekdayBefore);
            if (named) {
                const start = offset() + named.index;
                days[0] = { ...first, start, weekday: weekdayAt(named[1] ?? '', start) };
                cursor = start;
            }
            // A comma alone makes a list only beside a joining word or weekdays: "Room 3, 6 September" is one date.
            const listed = before(dayJoined) ?? (joined || named ? before(dayListed) : null);
            const value = Number(listed?.[1]);
            if (!listed || value < 1 || value > 31 || value >= Number(text.slice(first.numberStart, first.numberEnd))) {
                break;
            }
            const start = offset() + listed.index;
            days.unshift({
                start,
                numberStart: start,
                numberEnd: start + (listed[1] ?? '').length,
                end: start + listed[0].trimEnd().length,
            });
            cursor = start;
            joined = true;
        }
        return shareWeekdays(text, floor, days, cursor);
    }

    /** "Tuesday to Friday, 3–6 September": weekdays in a row before the first day go to the days one by one, or to none. */
    function shareWeekdays(text: string, floor: number, days: Day[], from: number): Day[] {
        const [first] = days;
        if (!first?.weekday) {
            return days;
        }
        const row = [first.weekday];
        let cursor = from;
        // A row longer than the days goes to none of them.
        while (row.length <= days.length) {
            const base = Math.max(floor, cursor - reach);
            const found = weekdayJoined.exec(text.slice(base, cursor));
            if (!found) {
                break;
            }
            cursor = base + found.index;
            row.unshift(weekdayAt(found[1] ?? '', cursor));
        }
        // "Mondays and Tuesdays, from 2 to 30 September": a list of weekdays says nothing of the ends of a range.
        const [left, right] = row;
        const [start, end] = days;
        const listed = left && right && isList(text.slice(left.end, right.start));
        const ranged =
            start &&
            end &&
            !isList(text.slice(start.end, end.start)) &&
            Number(text.slice(end.numberStart, end.numberEnd)) - Number(text.slice(start.numberStart, start.numberEnd)) > 1;
        const fits = row.length === days.length && days.slice(1).every((day) => !day.weekday) && !(listed && ranged);
        return row.length === 1
            ? days
            : days.map((day, index) => ({
                  ...day,
                  start: day.numberStart,
                  weekday: fits ? row[index] : index > 0 ? day.weekday : undefined,
              }));
    }

    /** Takes a weekday that follows the date, in brackets or after a comma. Returns where the date then ends. */
    function takeWeekdayAfter(text: string, days: Day[], end: number): number {
        weekdayAfter.lastIndex = end;
        const match = weekdayAfter.exec(text);
        if (!match || days.some((day) => day.weekday)) {
            return end;
        }
        const after = weekdayAfter.lastIndex;
        const bracketed = match[1] !== undefined && match[3] !== undefined;
        endsClause.lastIndex = after;
        const phrase = match[2] ?? '';
        const phraseStart = end + match[0].indexOf(phrase);
        // Without brackets the weekday may belong to what follows: "3 September, Tuesday 4 October".
        if (!bracketed && (match[1] !== undefined || !endsClause.test(text) || numberNext.test(text.slice(after, after + 20)))) {
            return end;
        }
        const row = matchesOf(weekdayWord, phrase).map((word) => weekdayAt(word[0], phraseStart + word.index));
        if (row.length !== days.length) {
            return end;
        }
        days.forEach((day, index) => {
            day.weekday = row[index];
        });
        return after;
    }

    return (text) => {
        if (!/[\d٠-٩۰-۹０-９]/u.test(text)) {
            return [];
        }
        const plain = westernDigits(text);
        const found: FoundDate[] = [];
        let floor = 0;
        for (const match of matchesOf(dateExpression, plain)) {
            const [whole, number = '', suffix = '', , monthWord = '', , yearText] = match;
            const start = match.index;
            if (start < floor || (yearText === undefined && Number(number) > 31)) {
                continue;
            }
            const end = start + number.length;
            const days = daysBefore(plain, floor, { start, numberStart: start, numberEnd: end, end: end + suffix.length });
            const finish = takeWeekdayAfter(plain, days, start + whole.length);
            for (const [index, day] of days.entries()) {
                found.push({
                    start: day.start,
                    end: index === days.length - 1 ? finish : day.end,
                    year: yearText === undefined ? undefined : Number(yearText),
                    month: numberOf(monthExpressions, monthWord),
                    day: Number(plain.slice(day.numberStart, day.numberEnd)),
                    dayRange: [day.numberStart, day.numberEnd],
                    ...(day.weekday ? { weekday: day.weekday } : {}),
                });
            }
            floor = finish;
        }
        if (monthFirst && anyYear.test(plain)) {
            for (const match of matchesOf(monthFirst, plain)) {
                const { month: monthWord = '', day = '', year: yearText = '' } = match.groups ?? {};
                const dayStart = match.index + monthWord.length + match[0].slice(monthWord.length).indexOf(day);
                const end = match.index + match[0].length;
                if (found.some((date) => date.start < end && date.end > match.index)) {
                    continue;
                }
                const base = Math.max(0, match.index - reach);
                const named = weekdayBefore.exec(plain.slice(base, match.index));
                const row =
                    named && !weekdayJoined.test(plain.slice(base, base + named.index))
                        ? weekdayAt(named[1] ?? '', base + named.index)
                        : undefined;
                found.push({
                    start: row?.start ?? match.index,
                    end,
                    year: Number(yearText),
                    month: numberOf(monthExpressions, monthWord),
                    day: Number(day),
                    dayRange: [dayStart, dayStart + day.length],
                    ...(row ? { weekday: row } : {}),
                });
            }
            found.sort((left, right) => left.start - right.start);
        }
        return shareYearBackward(plain, found, connection);
    };
}

/** "30 August to 2 September 2024": the year stands once and holds for both, save from December over into January. */
function shareYearBackward(text: string, dates: FoundDate[], connection: RegExp): readonly FoundDate[] {
    for (let index = dates.length - 2; index >= 0; index--) {
        const [date, next] = [dates[index], dates[index + 1]];
        if (!date || !next || date.year !== undefined || next.year === undefined || !connection.test(text.slice(date.end, next.start))) {
            continue;
        }
        const overNewYear = date.month >= 10 && next.month <= 3;
        if (date.month <= next.month || overNewYear) {
            dates[index] = { ...date, year: overNewYear ? next.year - 1 : next.year };
        }
    }
    return dates;
}
