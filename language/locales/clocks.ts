/** Finds possible times of day: a number of one or two digits with the text around it, or the name of a time. Each number is looked at once. */
import { beforeGaps, skipGaps, isLetterAt } from '../text/characters.js';
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

/**
 * All readings in order.
 * @param read what the parts of a time mean; what the language says of them if missing
 */
export function clocksIn(
    tables: TimeTables,
    figures: Figures,
    read: (parts: ClockParts) => ClockReading | undefined = (parts) => tables.words.read(parts),
): readonly PlacedClock[] {
    return new ClockReader(tables, figures, read).read();
}

class ClockReader {
    readonly #tables: TimeTables;
    readonly #figures: Figures;
    readonly #found: PlacedClock[] = [];
    /** Names of times in the text, in order. */
    readonly #names: readonly FoundWord<number>[];
    /** The index of the first name that is not read yet. */
    #nextName = 0;
    /** Where the last reading ends. */
    #floor = 0;

    readonly #meaning: (parts: ClockParts) => ClockReading | undefined;

    constructor(tables: TimeTables, figures: Figures, meaning: (parts: ClockParts) => ClockReading | undefined) {
        this.#meaning = meaning;
        this.#tables = tables;
        this.#figures = figures;
        const notBefore = tables.words.notBeforeName ?? '';
        this.#names = tables.names.allIn(figures.plain).filter(({ start }) => !isOneOf(notBefore, figures.plain, start - 1));
    }

    read(): readonly PlacedClock[] {
        const { plain, runs } = this.#figures;
        for (let run = 0; run < runs.length; run += 2) {
            const [start = 0, end = 0] = [runs[run], runs[run + 1]];
            if (end - start <= 2 && start >= this.#floor) {
                this.#readNumber(run, start, end);
            }
        }
        this.#addNamesBefore(plain.length);
        return this.#found;
    }

    #readNumber(run: number, start: number, end: number): void {
        const clock = clockAt(this.#tables, this.#figures, run, this.#floor);
        this.#addNamesBefore(clock.start);
        const name = this.#nameAfterTwelve(start, end);
        if (name) {
            this.#add(placedName(name, start));
            this.#nextName++;
            return;
        }
        const reading = start < this.#floor ? undefined : this.#meaning(clock.parts);
        if (reading) {
            this.#add({ reading, start: clock.start, end: clock.end });
            // A name that introduces the hour is part of its time: 中午12时.
            while ((this.#names[this.#nextName]?.start ?? this.#floor) < this.#floor) {
                this.#nextName++;
            }
        }
    }

    /** The name of a time right after a 12: "12 noon". */
    #nameAfterTwelve(start: number, end: number): FoundWord<number> | undefined {
        const { plain } = this.#figures;
        if (!this.#tables.words.isTwelveBeforeNames || plain.slice(start, end) !== '12') {
            return undefined;
        }
        const name = this.#names[this.#nextName];
        return name && name.start > end && skipGaps(plain, end) === name.start ? name : undefined;
    }

    #addNamesBefore(offset: number): void {
        for (; (this.#names[this.#nextName]?.start ?? offset) < offset; this.#nextName++) {
            const name = this.#names[this.#nextName];
            if (name && name.start >= this.#floor) {
                this.#add(placedName(name, name.start));
            }
        }
    }

    #add(clock: PlacedClock): void {
        this.#found.push(clock);
        this.#floor = clock.end;
    }
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

    const sign = words.areSignsLoose ? skipGaps(plain, hourEnd) : hourEnd;
    const hasMinute = isOneOf(words.signs, plain, sign) && runs[run + 2] === sign + 1 && runs[run + 3] === sign + 3;
    const figureEnd = hasMinute ? sign + 3 : hourEnd;

    const word = tables.hourWords.longestAt(plain, skipGaps(plain, figureEnd));
    const hourWord = word?.value[1] === 'other' ? undefined : word;
    const spoken = hourWord && !hasMinute ? spokenMinutes(tables, plain, hourWord) : undefined;
    const wordsEnd = spoken?.end ?? hourWord?.end ?? figureEnd;
    const partOfDay = tables.partsOfDay.longestAt(plain, skipGaps(plain, wordsEnd));
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
            after: plain.slice(figureEnd, figureEnd + 2),
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
    const start = skipGaps(text, hourWord.end);
    const [figure = ''] = /^\d{0,3}/u.exec(text.slice(start, start + 3)) ?? [];
    const end = start + figure.length;
    const next = skipGaps(text, end);
    const word = kind === 'named' && figure.length < 3 ? tables.minuteWords.longestAt(text, next) : undefined;
    // Two blanks begin something else: the items of a meeting.
    const isNear = start <= hourWord.end + 1;
    const isMinute =
        word !== undefined ||
        (isNear && ((kind === 'bare' && figure.length < 3) || (kind === 'pair' && figure.length === 2 && !isLetterAt(text, next))));
    // The word for minutes may stand without a number: 11 时分.
    return isMinute && (figure !== '' || word) ? { minute: figure === '' ? undefined : Number(figure), end: word?.end ?? end } : undefined;
}
