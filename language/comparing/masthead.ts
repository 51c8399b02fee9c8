/** What the lines of two mastheads say otherwise. Values are compared by what they mean: `15` and "Fifteenth" are one session. */
import type { ChangedPlace } from '../../protocol/comparison.js';
import { formatIsoDate } from '../locales/calendar.js';
import { type MastheadKey, mastheadKeys } from '../semantics/masthead.js';
import type { Reading } from '../semantics/reading.js';
import { rangeOf } from '../syntax/tree/nodes.js';
import { withoutBlanks } from './shared-words.js';

/** A line that says something else, or that only one of the two has. */
export interface MastheadChange {
    readonly key: MastheadKey | 'symbol';
    readonly before?: ChangedPlace;
    readonly after?: ChangedPlace;
    /** Whether blanks alone differ. */
    readonly isSpacing: boolean;
}

/** Lines that print nothing: that one agenda has them and the other has not says nothing of the document. */
const unprinted: ReadonlySet<MastheadKey> = new Set(['venue', 'timezone', 'hours', 'register', 'style', 'paragraphs', 'language']);

export function compareMastheads(before: Reading, after: Reading): readonly MastheadChange[] {
    const changes: MastheadChange[] = [];
    const [symbol, newSymbol] = [before, after].map(({ masthead }) => masthead.symbols.join(', ')) as [string, string];
    if (symbol !== newSymbol) {
        changes.push({
            key: 'symbol',
            ...beside('before', symbolPlace(before, symbol)),
            ...beside('after', symbolPlace(after, newSymbol)),
            isSpacing: withoutBlanks(symbol) === withoutBlanks(newSymbol),
        });
    }
    for (const key of mastheadKeys) {
        if (key === 'body') {
            changes.push(...bodyChanges(before, after));
            continue;
        }
        const [one, other] = [placeOf(before, key), placeOf(after, key)];
        const isLone = unprinted.has(key) && (!one || !other);
        const [said, saidNow] = [meaningOf(before, key, one?.text), meaningOf(after, key, other?.text)];
        if (!isLone && said !== saidNow) {
            const isSpacing = said !== undefined && saidNow !== undefined && withoutBlanks(said) === withoutBlanks(saidNow);
            changes.push({ key, ...beside('before', one), ...beside('after', other), isSpacing });
        }
    }
    return changes;
}

/** The lines of the body: those that both have are left out, and the others are told beside each other, the last one beside the last. */
function bodyChanges(before: Reading, after: Reading): readonly MastheadChange[] {
    const texts = (reading: Reading): ReadonlySet<string> => new Set(reading.masthead.bodies.map(({ text }) => plain(text)));
    const [said, saidNow] = [texts(before), texts(after)];
    const lone = (reading: Reading, others: ReadonlySet<string>): readonly ChangedPlace[] =>
        reading.masthead.bodies
            .filter(({ text }) => !others.has(plain(text)))
            .map(({ text, field }) => ({ part: { kind: 'masthead' }, text, range: rangeOf(field) }));
    const [ones, others] = [lone(before, saidNow), lone(after, said)];
    const apart = others.length - ones.length;
    return Array.from({ length: Math.max(ones.length, others.length) }, (_, index): MastheadChange => {
        const one = ones[apart > 0 ? index - apart : index];
        const other = others[apart < 0 ? index + apart : index];
        return {
            key: 'body',
            ...beside('before', one),
            ...beside('after', other),
            isSpacing: one !== undefined && other !== undefined && withoutBlanks(one.text) === withoutBlanks(other.text),
        };
    });
}

function plain(text: string): string {
    return text.replace(/\s+/gu, ' ');
}

function beside<K extends string>(key: K, place: ChangedPlace | undefined): { readonly [P in K]?: ChangedPlace } {
    return (place ? { [key]: place } : {}) as { readonly [P in K]?: ChangedPlace };
}

function symbolPlace({ agenda }: Reading, text: string): ChangedPlace | undefined {
    return agenda.opening && { part: { kind: 'masthead' }, text, range: rangeOf(agenda.opening) };
}

function placeOf(reading: Reading, key: MastheadKey): ChangedPlace | undefined {
    const { masthead, locale, agenda } = reading;
    const value = masthead.values.get(key);
    if (key === 'title' && (value === undefined || value.text === '')) {
        const node = value?.field ?? agenda.opening;
        return node && { part: { kind: 'masthead' }, text: locale.phrases.title, range: rangeOf(node) };
    }
    return value && { part: { kind: 'masthead' }, text: value.text, range: rangeOf(value.field) };
}

/** What a line says, as a text that is equal for equal meanings; undefined where the line is missing. */
function meaningOf({ masthead }: Reading, key: MastheadKey, text: string | undefined): string | undefined {
    if (text === undefined) {
        return undefined;
    }
    const value = formedValue(masthead, key);
    return value === undefined ? text.replace(/\s+/gu, ' ') : JSON.stringify(value);
}

function formedValue(masthead: Reading['masthead'], key: MastheadKey): unknown {
    switch (key) {
        case 'session':
        case 'meeting':
            return masthead.sessionName;
        case 'dates':
            return (
                masthead.dates &&
                (masthead.dates.ranges ?? [masthead.dates]).map(({ from, to }) => [formatIsoDate(from), formatIsoDate(to)])
            );
        case 'issued':
            return masthead.issued && formatIsoDate(masthead.issued);
        case 'language':
            return masthead.language;
        case 'original':
            return masthead.originals.length > 0 ? masthead.originals : undefined;
        case 'languages':
            return masthead.languages;
        case 'distribution':
            return masthead.distribution;
        case 'timezone':
            return masthead.timezone;
        case 'hours':
            return masthead.hours.map(({ start, end }) => [start, end]);
        case 'paragraphs':
            return masthead.areParagraphsNumbered;
        default:
            return undefined;
    }
}
