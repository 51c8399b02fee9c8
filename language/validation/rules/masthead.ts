/** Rules on the masthead. */
import { addDays, compareDates, dayNumber, formatIsoDate } from '../../locales/calendar.js';
import { isOfUnitedNations } from '../../semantics/issuers.js';
import type { Field } from '../../grammar/generated/ast.js';
import { type CalendarDate, languages } from '../../locales/locale.js';
import { type JoinedField, joinedLines, lineBehindSymbol } from '../../semantics/joined-lines.js';
import {
    distributions,
    fieldValue,
    type FormedKey,
    hasLine,
    keyOf,
    type Masthead,
    type MastheadKey,
    mastheadKeys,
    mayRepeat,
    neededKeys,
    paragraphNumberings,
    sessionKeys,
} from '../../semantics/masthead.js';
import { lineMeantAsOpening } from '../../semantics/opening-meant.js';
import { adoptionLabels, namesAgenda } from '../../semantics/agenda-items.js';
import { relabel, spellLabel } from '../../semantics/labels.js';
import { itemsNamedIn } from '../../semantics/named-items.js';
import type { Outline, OutlineItem } from '../../semantics/outline.js';
import { runOf, spanOf, textOf } from '../../syntax/tree/nodes.js';
import { readableLines } from '../../syntax/words/joined.js';
import { labelParts } from '../../syntax/words/labels.js';
import type { Reading } from '../../semantics/reading.js';
import { type Spot, spotInside } from '../../syntax/tree/spots.js';
import { nearest } from '../nearest.js';
import { lineEndOf, shorten } from '../edits.js';
import type { Styles } from '../../styles/styles.js';
import type { Finding, Rule } from '../rule.js';
import { partedLines, valueFixes } from './masthead-fixes.js';

/** Days. The 10-4-6 rule: documents are issued six weeks before the session. */
const daysBefore = 42;
/** Symbols of organizations outside the United Nations documents that have its rule: UNIDO's. */
const usesSixWeeks = /^(?:IDB|PBC|GC)\./u;
const isRevision = /(?:^|[/ ])(?:Rev|Corr)(?:\.|\b)/u;
/** Words for a number of whole weeks, by index. */
const inWeeks = ['less than a week', 'one week', 'two weeks', 'three weeks', 'four weeks', 'five weeks'];

/** The form that the value of a key must have. */
const forms: Readonly<Record<FormedKey, string>> = {
    language: `one of ${languages.join(', ')}`,
    body: 'the name of the body that meets',
    session: 'a number such as 15',
    meeting: 'a number such as 6',
    dates: 'two days such as 2024-09-03 to 2024-09-06',
    place: 'the city of the session, such as Vienna',
    timezone: 'a time zone such as Europe/Vienna',
    distribution: `one of ${distributions.join(', ')}`,
    issued: 'a day such as 2024-06-13',
    original: `one of ${languages.join(', ')}`,
    languages: `some of ${languages.join(', ')}`,
    item: 'the label of an item, such as 1 (b)',
    job: 'a job number such as V.24-11111 (E)',
    register: 'the symbol of a body, such as CAC/COSP',
    style: 'the name of a style, such as vienna',
    hours: 'meeting hours such as 10:00-13:00, 15:00-18:00',
    paragraphs: `one of ${paragraphNumberings.join(', ')}`,
};

/** A style that nobody has made is told with those that there are. */
function* unknownStyle({ masthead }: Reading, styles: Styles): Generator<Finding> {
    const written = masthead.values.get('style');
    if (written && written.text !== '' && !styles.of(written.text, '')) {
        const { field, text } = written;
        yield {
            at: { node: field.parts[0] ?? field, upTo: field.parts.at(-1) ?? field },
            message: `No style is called “${shorten(text)}”: write one of ${shorten(styles.names().join(', '), 200)}.`,
            fixes: (context) => valueFixes('style', field, context),
        };
    }
    const problem = written && written.text !== '' ? styles.problemOf(written.text) : undefined;
    if (written && problem !== undefined) {
        const { field, text } = written;
        yield {
            at: { node: field.parts[0] ?? field, upTo: field.parts.at(-1) ?? field },
            message: `The file of the style “${shorten(text)}” ${shorten(problem, 200)}, so that the document is printed as if it did not say so.`,
        };
    }
}

/** Whether a line is of use in the house of the document: some mastheads have no distribution. */
function isPrinted(key: MastheadKey, { style }: Masthead): boolean {
    return key !== 'distribution' || style.masthead.includes('distribution');
}

export const mastheadRules: readonly Rule[] = [
    {
        code: 'masthead/key',
        severity: 'error',
        finds: 'a masthead line whose key is not known or appears twice',
        *check({ reading: { masthead, agenda } }) {
            // `agenda: A/79/1` is told with the first line.
            const meant = lineMeantAsOpening(agenda)?.line;
            for (const { field, kind } of masthead.problems) {
                if (kind === 'value' || (kind === 'unknown' && field === meant)) {
                    continue;
                }
                const before = kind === 'repeated' ? firstLike(field, masthead) : undefined;
                yield {
                    at: { node: field, property: 'key' },
                    message:
                        kind === 'unknown'
                            ? `“${field.key}” is not a masthead key.`
                            : before && keyOf(before) !== keyOf(field)
                              ? `The masthead has a line “${before.key}” already: a document has one of the two.`
                              : `There is already a line “${before?.key ?? field.key}” in the masthead.`,
                    ...(before ? { related: [{ at: { node: before }, message: `The first line “${before.key}”` }] } : {}),
                    fixes: () =>
                        (kind === 'unknown'
                            ? nearest(
                                  field.key,
                                  mastheadKeys.filter((key) => !hasLine(masthead, key)),
                              )
                            : []
                        ).map((key) => ({
                            title: `Change to ${key}`,
                            changes: [{ start: spanOf(field).start, end: spanOf(field).start + field.key.length, text: key }],
                        })),
                };
            }
        },
    },
    {
        code: 'masthead/value',
        severity: 'error',
        finds: 'a masthead value that cannot be read',
        *check({ reading, styles }) {
            yield* unknownStyle(reading, styles);
            for (const problem of reading.masthead.problems) {
                if (problem.kind === 'value') {
                    const { field, key } = problem;
                    const joined = joinedLines(reading).find((one) => one.field === field && one.isReadable);
                    const at: Spot = field.parts[0]
                        ? { node: field.parts[0], upTo: field.parts.at(-1)! }
                        : { node: field, property: 'key' };
                    const what = field.parts[0] ? `The value of “${field.key}” cannot be read` : `“${field.key}” has no value`;
                    yield joined
                        ? { at, message: `${what}: ${advice(joined)}.`, fixes: (context) => partedLines(joined, context) }
                        : { at, message: `${what}: write ${forms[key]}.`, fixes: (context) => valueFixes(key, field, context) };
                }
            }
        },
    },
    {
        code: 'masthead/joined',
        severity: 'warning',
        finds: 'a masthead line with another one behind it',
        *check({ reading }) {
            for (const joined of joinedLines(reading).filter((one) => !isToldByValue(one, reading))) {
                const [first] = joined.lines;
                const are = joined.lines.length === 1 ? 'is' : 'are';
                if (first) {
                    yield {
                        at: spotInside(first.node, first.at, first.node.text.trimEnd().length),
                        message: `${writtenLines(joined)} ${are} read as part of the line “${joined.field.key}”: ${advice(joined, true)}.`,
                        fixes: (context) => partedLines(joined, context),
                    };
                }
            }
        },
    },
    {
        code: 'masthead/missing',
        severity: 'warning',
        finds: 'a line that is missing from the masthead',
        *check({ reading }) {
            const { masthead, agenda } = reading;
            const behind = agenda.opening && lineBehindSymbol(agenda.opening);
            // A mistyped key is reported by `masthead/key`, and one behind another line by `masthead/joined`.
            const told: readonly string[] = [
                ...masthead.problems.flatMap(({ field, kind }) => (kind === 'unknown' ? nearest(field.key, mastheadKeys).slice(0, 1) : [])),
                ...joinedLines(reading).flatMap(({ lines }) => lines.map(({ key }) => key)),
                ...(behind ? [behind.key] : []),
            ];
            const missing = neededKeys.filter(
                (key) =>
                    isPrinted(key, masthead) && !hasLine(masthead, key) && !told.some((other) => other === key || isOtherOf(key, other)),
            );
            if (missing.length === 0 || !agenda.opening) {
                return;
            }
            const last = agenda.masthead.at(-1) ?? agenda.opening;
            yield {
                at: { node: agenda.opening },
                message: `${missing.map((key) => `“${key}”`).join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing from the masthead.`,
                fixes: ({ document }) => {
                    const { end } = spanOf(last);
                    const lineEnd = lineEndOf(document);
                    return [
                        {
                            title: `Add ${missing.join(', ')}`,
                            changes: [{ start: end, end, text: missing.map((key) => `${lineEnd}${key}: `).join('') }],
                        },
                    ];
                },
            };
        },
    },
    {
        code: 'masthead/item',
        severity: 'warning',
        finds: 'a document that stands under an item which is not the adoption of the agenda',
        *check({ reading: { agenda, masthead, outline } }) {
            const { item } = masthead;
            const entries = itemsNamedIn(masthead, outline).map((label) => outline.byLabel.get(label));
            const [entry] = entries;
            const adoptions = entry ? adoptionLabels(agenda) : [];
            const title = entry ? titleOf(entry) : '';
            // The agenda of another session is adopted under an item of its own, and an item with the adoption below it is named with it.
            if (
                !entry ||
                title === '' ||
                adoptions.length === 0 ||
                entries.some((one) => !one || namesAgenda(titleOf(one)) || adoptions.some((label) => isUnder(label, one, outline)))
            ) {
                return;
            }
            yield {
                at: { node: item! },
                message: `Item ${spellLabel(entry.label)} is “${shorten(title)}”: the agenda is adopted under item ${adoptions.map(spellLabel).join(' or ')}.`,
                fixes: () =>
                    adoptions.map((label) => ({
                        title: `Change to ${spellLabel(label)}`,
                        changes: [
                            { ...spanOf(item), text: entries.length > 1 ? spellLabel(label) : relabel(textOf(item), labelParts(label)) },
                        ],
                    })),
            };
        },
    },
    {
        code: 'masthead/late',
        severity: 'information',
        finds: 'a document issued less than six weeks before the session',
        *check({ reading: { masthead } }) {
            const { issued, dates } = masthead;
            const field = masthead.values.get('issued')?.field;
            const last = dates && lastDay(masthead.symbol, dates.from);
            if (issued && dates && field && last && compareDates(issued, last) > 0) {
                const weeks = Math.floor((dayNumber(dates.from) - dayNumber(issued)) / 7);
                yield {
                    at: { node: field, property: 'parts', index: 0 },
                    message:
                        dayNumber(issued) > dayNumber(dates.from)
                            ? `The document is issued after the first day of the session, ${formatIsoDate(dates.from)}.`
                            : `The document is issued ${inWeeks[weeks]} before the session: the rule is six weeks, so by ${formatIsoDate(addDays(dates.from, -daysBefore))}.`,
                };
            }
        },
    },
];

/** The last day on which a document may be issued. The six weeks are a rule of the United Nations; and what is revised, or corrected, is issued when it has to be. */
function lastDay(symbol: string, from: CalendarDate): CalendarDate | undefined {
    const isOfSixWeeks = isOfUnitedNations(symbol) || usesSixWeeks.test(symbol);
    return isRevision.test(symbol) ? undefined : isOfSixWeeks ? addDays(from, -daysBefore) : from;
}

/** The first line with the key of another one, or with the other key for the session. */
function firstLike(field: Field, { values, bodies }: Masthead): Field | undefined {
    const key = keyOf(field);
    const same = bodies.find((line) => line.field.key === field.key && line.text === fieldValue(field));
    if (key && mayRepeat(key) && same) {
        return same.field;
    }
    const keys = key && sessionKeys.some((one) => one === key) ? sessionKeys : [key];
    return keys.flatMap((one) => (one && values.get(one)?.field) || [])[0];
}

/** Whether two keys are those for the session, of which one is enough. */
function isOtherOf(key: MastheadKey, other: string): boolean {
    return sessionKeys.some((one) => one === key) && sessionKeys.some((one) => one === other);
}

/** The title of an item as it is read. */
function titleOf({ item: { title } }: OutlineItem): string {
    return title ? readableLines(runOf(title)).text.trim() : '';
}

/** Whether an item is another one, or below it. */
function isUnder(label: string, entry: OutlineItem, { byLabel }: Outline): boolean {
    for (let at = byLabel.get(label); at; at = at.parent) {
        if (at === entry) {
            return true;
        }
    }
    return false;
}

/** Whether the lines behind another one are all that is wrong with its value: then `masthead/value` names them. */
function isToldByValue({ field, isReadable }: JoinedField, { masthead }: Reading): boolean {
    return isReadable && masthead.problems.some((problem) => problem.kind === 'value' && problem.field === field);
}

/** “distribution: General” and “issued: 2024-06-13”. */
function writtenLines({ lines }: JoinedField): string {
    return lines.map(({ written }) => `“${shorten(written)}”`).join(' and ');
}

/** What to do with the lines behind another one, for a sentence that has named them or has not. */
function advice(joined: JoinedField, isNamed = false): string {
    const one = joined.lines.length === 1;
    return isNamed
        ? `put ${one ? 'it on a line of its own' : 'each on a line of its own'}`
        : `put ${writtenLines(joined)} on ${one ? 'a line of its own' : 'lines of their own'}`;
}
