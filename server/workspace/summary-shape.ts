/** Checks whether data from outside the program is a summary: later code relies on every part of it. */
import { languages } from '../../language/locales/locale.js';
import { partsOfDay } from '../../language/semantics/parts-of-day.js';
import type { SummaryBooking, SummaryBookings, SummaryRange, Summary, SummaryCitation, SummaryItem, SummarySymbol } from './summary.js';

/** The largest number in the protocol. */
const greatestNumber = 2 ** 31 - 1;

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

/** Whether a value is a summary without its mentions. */
export function isSummaryHead(value: unknown): value is Omit<Summary, 'mentions'> {
    return has(value, {
        symbol: isText,
        language: (language) => language === undefined || (languages as readonly unknown[]).includes(language),
        register: isOptionalText,
        style: isOptionalText,
        items: listOf<SummaryItem>({ label: isText, title: isText, at: isSummaryRange }),
        bookings: (bookings) => bookings === undefined || isBookings(bookings),
    });
}

const bookingsShape: Readonly<Record<keyof SummaryBookings, (value: unknown) => boolean>> = {
    place: isText,
    venue: isText,
    timezone: isText,
    body: isText,
    session: (session) => session === undefined || isNumber(session),
    meetings: listOf<SummaryBooking>({
        room: isText,
        name: isText,
        date: isText,
        part: (part) => part === undefined || (partsOfDay as readonly unknown[]).includes(part),
        start: isNumber,
        end: isNumber,
        isJoint: (isJoint) => isJoint === true || isJoint === false,
        nth: isNumber,
        at: isSummaryRange,
    }),
};

function isBookings(value: unknown): boolean {
    return has(value, bookingsShape);
}

/** Whether a value is the mentions of a summary. */
export function isMentions(value: unknown): value is Summary['mentions'] {
    if (
        !has(value, {
            passages: (passages) => Array.isArray(passages) && passages.every(isText),
            citations: listOf<SummaryCitation>({
                kind: (kind) => kind === 'resolution' || kind === 'decision',
                number: isText,
                passage: isNumber,
                start: isNumber,
                end: isNumber,
                at: isSummaryRange,
            }),
            symbols: listOf<SummarySymbol>({
                symbol: isText,
                typed: isText,
                at: isSummaryRange,
                paper: (paper) => paper === undefined || isSummaryRange(paper),
            }),
        })
    ) {
        return false;
    }
    const { passages, citations } = value as unknown as Summary['mentions'];
    return citations.every(({ passage, start, end }) => start <= end && end <= (passages[passage]?.length ?? -1));
}

/** Whether a value is an object with exactly these properties, each valid. */
function has(value: unknown, shape: Shape): value is Readonly<Record<string, unknown>> {
    return (
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.keys(value).every((key) => Object.hasOwn(shape, key)) &&
        Object.entries(shape).every(([key, isRight]) => isRight((value as Record<string, unknown>)[key]))
    );
}

function listOf<T>(shape: Readonly<Record<keyof T, (value: unknown) => boolean>>): (value: unknown) => boolean {
    return (value) => Array.isArray(value) && value.every((element) => has(element, shape));
}

function isText(value: unknown): value is string {
    return typeof value === 'string';
}

function isOptionalText(value: unknown): boolean {
    return value === undefined || isText(value);
}

function isNumber(value: unknown): value is number {
    return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= greatestNumber;
}

function isSummaryRange(value: unknown): value is SummaryRange {
    if (!Array.isArray(value) || value.length !== 4 || !value.every(isNumber)) {
        return false;
    }
    const [line, character, endLine, endCharacter] = value as unknown as SummaryRange;
    return line < endLine || (line === endLine && character <= endCharacter);
}
