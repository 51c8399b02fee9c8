/** Fixes of values of the masthead that cannot be read: what the author may have meant, in the form in which it is read. */
import { type Field, isText } from '../../grammar/generated/ast.js';
import { compareDates, daysInMonth, formatIsoDate, formatIsoRange, isRealDate } from '../../locales/calendar.js';
import { type CalendarDate, type Language, languages, locales } from '../../locales/index.js';
import type { Registers } from '../../registers/registers.js';
import { joinedItems } from '../../semantics/joined-items.js';
import { endBefore, type JoinedField } from '../../semantics/joined-lines.js';
import { distributions, type FormedKey, isJobNumber, paragraphNumberings } from '../../semantics/masthead.js';
import { type Hours, writtenDays, writtenHours } from '../../semantics/written-times.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { labelEnd, normaliseLabel } from '../../syntax/words/labels.js';
import { joinedLabels } from '../../syntax/words/mentions.js';
import { upTo } from '../../text/ends.js';
import { lineEndOf, replace, shorten } from '../edits.js';
import { nearest } from '../nearest.js';
import { meetingHoursText } from '../../drafting/masthead-value.js';
import type { Fix, RuleContext } from '../rule.js';

/** A menu with more is of no use. */
const mostFixes = 3;

/** The fixes of a value. None where nothing in it says what was meant. */
export function valueFixes(key: FormedKey, field: Field, context: RuleContext): readonly Fix[] {
    const [text, ...more] = field.parts.filter(isText);
    const value = text?.text.trim() ?? '';
    if (!text || more.length > 0 || value === '') {
        return [];
    }
    const start = spanOf(text).start + text.text.indexOf(value);
    return [...new Set(candidates[key](value, context))].slice(0, mostFixes).map((candidate) => ({
        title: `Change to ${candidate}`,
        changes: [{ start, end: start + value.length, text: candidate }],
    }));
}

/** Gives each line that stands behind another one a line of its own. */
export function partedLines({ lines }: JoinedField, { document }: RuleContext): readonly Fix[] {
    const lineEnd = lineEndOf(document);
    const written = lines.map((line) => `“${shorten(line.written)}”`).join(' and ');
    return [
        {
            title: `Put ${written} on ${lines.length === 1 ? 'a line of its own' : 'lines of their own'}`,
            changes: lines.map(({ node, at }) => {
                const { start } = spanOf(node);
                return replace(start + endBefore(node.text, at), start + at, lineEnd);
            }),
        },
    ];
}

const candidates: Readonly<Record<FormedKey, (value: string, context: RuleContext) => readonly string[]>> = {
    language: languagesLike,
    original: languagesLike,
    body: () => [],
    place: () => [],
    languages: languagesLike,
    session: () => [],
    meeting: () => [],
    item: labelsIn,
    dates: (value, context) => rangesIn(value, yearOf(context)).map(formatIsoRange),
    issued: (value, context) =>
        daysLike(value, yearOf(context))
            .filter(({ length }) => length === 1)
            .map(([day]) => formatIsoDate(day!)),
    distribution: (value) =>
        oneLike(
            value,
            distributions.map((kind) => [kind, [kind, ...wordsOf(({ values }) => values.distributions[kind])]]),
        ),
    timezone: zonesLike,
    job: jobNumberIn,
    register: (value, { registers }) => bodiesLike(value, registers),
    style: (value, { styles }) => nearest(value.toLowerCase().replaceAll(' ', '-'), styles.names()),
    hours: (value) => hoursLike(writtenHours(value) ?? []).map(meetingHoursText),
    paragraphs: (value) =>
        oneLike(
            value,
            paragraphNumberings.map((kind) => [kind, [kind, ...wordsOf(({ values }) => values.paragraphs[kind])]]),
        ),
};

function wordsOf(read: (locale: (typeof locales)[Language]) => readonly string[]): readonly string[] {
    return Object.values(locales).flatMap(read);
}

function languagesLike(value: string): readonly Language[] {
    return oneLike(
        value,
        languages.map((language) => [language, [locales[language].ownName, ...wordsOf(({ values }) => values.languages[language])]]),
    );
}

/** The choices with a word that is nearest to a value: one letter in four may differ. */
function oneLike<T extends string>(value: string, choices: readonly (readonly [T, readonly string[]])[]): readonly T[] {
    const [word] = nearest(
        value,
        choices.flatMap(([, words]) => words),
        1,
        Math.floor(value.length / 4),
    );
    return choices.flatMap(([choice, words]) => (word !== undefined && words.includes(word) ? [choice] : []));
}

/** The label in a value that names an item of the agenda in words: "Item 1 (b) of the provisional agenda". */
function labelsIn(value: string, { reading: { outline } }: RuleContext): readonly string[] {
    const at = value.search(/[0-9\u0660-\u0669\uff10-\uff19]/u);
    const end = at < 0 ? -1 : labelEnd(value, at);
    const label = end < 0 ? '' : value.slice(at, end);
    if (label === '' || !outline.byLabel.has(normaliseLabel(label))) {
        return [];
    }
    // "2 (a) and (b)" leaves the number out.
    const [first, ...others] = joinedLabels(value, at);
    const rest = value.slice(others.at(-1)?.end ?? end);
    const last = others.at(-1) ?? first;
    const more = last ? joinedItems(upTo(rest, '*'), normaliseLabel(value.slice(last.start, last.end)), outline)?.written : undefined;
    const labels = [label, ...others.map((other) => value.slice(other.start, other.end)), ...(more ? [more] : [])];
    return [others.every((other) => outline.byLabel.has(normaliseLabel(value.slice(other.start, other.end)))) ? labels.join(', ') : label];
}

/** The year of the session for days without one: that of the other date of the masthead, or the one in the symbol. */
function yearOf({ reading: { masthead } }: RuleContext): number | undefined {
    const inSymbol = masthead.symbol.split('/').find((segment) => /^(?:19|20)\d{2}$/u.test(segment));
    return masthead.dates?.from.year ?? masthead.issued?.year ?? (inSymbol === undefined ? undefined : Number(inSymbol));
}

/** The days that a value may name, in each of its readings. A day that its month lacks becomes the last one that it has. */
function daysLike(value: string, year: number | undefined): readonly (readonly CalendarDate[])[] {
    const days = writtenDays(value, year)?.days ?? [];
    const choices = days.map(({ readings }) => readings.flatMap(nearestReal));
    return days.length > 2
        ? []
        : choices.reduce<CalendarDate[][]>((all, next) => all.flatMap((before) => next.map((day) => [...before, day])), [[]]);
}

function nearestReal(day: CalendarDate): readonly CalendarDate[] {
    const last = daysInMonth(day.year, day.month);
    return isRealDate(day) ? [day] : last > 0 && day.day > last && day.day <= 31 ? [{ ...day, day: last }] : [];
}

/** The ranges that a value may name. Days the wrong way round are exchanged. */
function rangesIn(value: string, year: number | undefined): readonly { readonly from: CalendarDate; readonly to: CalendarDate }[] {
    return daysLike(value, year).flatMap(([one, other = one]) =>
        one && other ? [compareDates(one, other) <= 0 ? { from: one, to: other } : { from: other, to: one }] : [],
    );
}

/** Ranges of times of which some end before they begin: with their ends in the afternoon, and with their times exchanged. */
function hoursLike(ranges: readonly Hours[]): readonly (readonly Hours[])[] {
    const mended = (mend: (range: Hours) => Hours): readonly Hours[] =>
        ranges.map((range) => (range.start < range.end ? range : mend(range)));
    return [mended(({ start, end }) => ({ start, end: end + 720 })), mended(({ start, end }) => ({ start: end, end: start }))].filter(
        (hours) => hours.length > 0 && hours.every(({ start, end }) => start < end && end <= 1440),
    );
}

/** The zones of the city that a value names, or of cities with a name like it in the same region. */
function zonesLike(value: string): readonly string[] {
    const plain = value.normalize('NFKC').replaceAll(' ', '_');
    const zones = Intl.supportedValuesOf('timeZone');
    const [region, city] = [plain.slice(0, plain.lastIndexOf('/') + 1), plain.slice(plain.lastIndexOf('/') + 1)];
    const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1);
    const same = zones.filter((zone) => cityOf(zone).toLowerCase() === city.toLowerCase());
    if (same.length > 0) {
        return same;
    }
    const around = zones.filter((zone) => zone.toLowerCase().startsWith(region.toLowerCase()));
    const cities = nearest(city, around.map(cityOf), mostFixes, Math.floor(city.length / (region === '' ? 4 : 1.3)));
    return cities.flatMap((name) => around.filter((zone) => cityOf(zone) === name));
}

/** The value with the signs and capitals of a job number, if that makes it one. */
function jobNumberIn(value: string): readonly string[] {
    const plain = value
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[\u2010-\u2015\u2212]/gu, '-')
        .replace(/ ?([.-]) ?/gu, '$1');
    return plain !== value && isJobNumber(plain) ? [plain] : [];
}

/** The symbols of bodies that a value names by a symbol in small letters or nearly right, or by a name of theirs. */
function bodiesLike(value: string, { bodies }: Registers): readonly string[] {
    const plain = value.toLowerCase();
    const named = [...bodies.values()]
        .filter(({ names }) => names.some(({ name }) => name.toLowerCase() === plain))
        .map(({ symbol }) => symbol);
    return [...named, ...nearest(value.replaceAll(' ', ''), bodies.keys(), mostFixes, Math.floor(value.length / 4))];
}
