/** Finds possible times of day: a number of one or two digits with the text around it, or the name of a time. Each number is looked at once. */
import { beforeGaps, behindGaps, isLetterAt } from '../text/characters.js';
import type { FoundWord } from '../text/word-table.js';
import { isOneOf } from './date-joining.js';
import type { Figures } from './locale.js';
import type { ClockParts, ClockReading, TimeTables } from './time-words.js';

/** A reading and its place. Offsets are UTF-16, `end` is exclusive. */
export interface PlacedClock {
    readonly reading: ClockReading;
    readonly start: number;
    readonly end: number;
}

/** All readings in order. */
export function clocksIn(tables: TimeTables, figures: Figures): readonly PlacedClock[] {
    const { plain, runs } = figures;
    const names = tables.names.allIn(plain).filter(({ start }) => !isOneOf(tables.words.notBeforeName ?? '', plain, start - 1));
    const found: PlacedClock[] = [];
    let floor = 0;
    let next = 0;
    const addNames = (until: number): void => {
        for (; (names[next]?.start ?? until) < until; next++) {
            const name = names[next];
            if (name && name.start >= floor) {
                found.push(placedName(name, name.start));
                floor = name.end;
            }
        }
    };
    for (let run = 0; run < runs.length; run += 2) {
        const [start = 0, end = 0] = [runs[run], runs[run + 1]];
        if (end - start > 2 || start < floor) {
            continue;
        }
        const clock = clockAt(tables, figures, run, floor);
        addNames(clock.start);
        const name = names[next];
        if (
            name &&
            tables.words.isTwelveBeforeNames &&
            plain.slice(start, end) === '12' &&
            name.start > end &&
            behindGaps(plain, end) === name.start
        ) {
            // "12 noon"
            found.push(placedName(name, start));
            floor = name.end;
            next++;
            continue;
        }
        const reading = start < floor ? undefined : tables.words.read(clock.parts);
        if (reading) {
            found.push({ reading, start: clock.start, end: clock.end });
            floor = clock.end;
            // A name that introduces the hour is part of its time: 中午12时.
            while ((names[next]?.start ?? floor) < floor) {
                next++;
            }
        }
    }
    addNames(plain.length);
    return found;
}

function placedName({ value, end }: FoundWord<number>, start: number): PlacedClock {
    return { reading: { hour: value, minute: 0, half: 'none' }, start, end };
}

interface Clock {
    readonly parts: ClockParts;
    readonly start: number;
    readonly end: number;
}

function clockAt(tables: TimeTables, { plain, runs }: Figures, run: number, floor: number): Clock {
    const { words } = tables;
    const [start = 0, hourEnd = 0] = [runs[run], runs[run + 1]];
    const blank = beforeGaps(plain, start, floor);
    const lead = isLetterAt(plain, blank - 1) ? tables.leads.longestEndingAt(plain, blank) : undefined;
    const isLed = lead !== undefined && lead.start >= floor && (blank < start || !words.areApart);

    const sign = words.areSignsLoose ? behindGaps(plain, hourEnd) : hourEnd;
    const hasMinute = isOneOf(words.signs, plain, sign) && runs[run + 2] === sign + 1 && runs[run + 3] === sign + 3;
    const figureEnd = hasMinute ? sign + 3 : hourEnd;

    const word = tables.hourWords.longestAt(plain, behindGaps(plain, figureEnd));
    const hourWord = word?.value[1] === 'other' ? undefined : word;
    const spoken = hourWord && !hasMinute ? spokenMinutes(tables, plain, hourWord) : undefined;
    const wordsEnd = spoken?.end ?? hourWord?.end ?? figureEnd;
    const partOfDay = tables.partsOfDay.longestAt(plain, behindGaps(plain, wordsEnd));
    return {
        start: isLed ? lead.start : start,
        end: partOfDay?.end ?? wordsEnd,
        parts: {
            hour: Number(plain.slice(start, hourEnd)),
            minute: hasMinute ? Number(plain.slice(sign + 1, sign + 3)) : undefined,
            sign: hasMinute ? plain.charAt(sign) : '',
            spokenMinute: spoken?.minute,
            lead: isLed ? lead.value : '',
            hourWord: hourWord?.value[0] ?? '',
            partOfDay: partOfDay?.value ?? '',
            before: plain.charAt(start - 1),
            behind: plain.slice(figureEnd, figureEnd + 2),
        },
    };
}

/** The minutes after a word for hours, and where they end, their own word included. */
function spokenMinutes(
    tables: TimeTables,
    text: string,
    hourWord: FoundWord<readonly [string, string]>,
): { readonly minute: number | undefined; readonly end: number } | undefined {
    const kind = hourWord.value[1];
    const { halfHour } = tables.words;
    if (halfHour !== undefined && text.startsWith(halfHour, hourWord.end)) {
        return { minute: 30, end: hourWord.end + halfHour.length };
    }
    const start = behindGaps(text, hourWord.end);
    const [figure = ''] = /^\d{0,3}/u.exec(text.slice(start, start + 3)) ?? [];
    const end = start + figure.length;
    const behind = behindGaps(text, end);
    const word = kind === 'named' && figure.length < 3 ? tables.minuteWords.longestAt(text, behind) : undefined;
    const isMinute =
        word !== undefined ||
        (kind === 'bare' && figure.length < 3) ||
        (kind === 'pair' && figure.length === 2 && !isLetterAt(text, behind));
    // The word for minutes may stand without a number: 11 时分.
    return isMinute && (figure !== '' || word) ? { minute: figure === '' ? undefined : Number(figure), end: word?.end ?? end } : undefined;
}
