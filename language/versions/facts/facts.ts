/**
 * The facts of an agenda that every language version must share: labels, numbers, symbols, times, structure. They are collected per
 * document; `comparison/` compares those of two versions.
 */
import { sessionText } from '../../semantics/session-names.js';
import { itemsNamedIn } from '../../semantics/named-items.js';
import { pathOf } from '../../semantics/outline.js';
import { cityOf } from '../../locales/cities.js';
import { westernDigits } from '../../locales/numerals.js';
import { formatIsoDate, formatIsoRange } from '../../locales/calendar.js';
import { remembered } from '../../kept/remembered.js';
import { type ArrangedItem, arrangementOf } from './arrangement.js';
import { fingerprintOf } from './fingerprint.js';
import type { MastheadKey } from '../../semantics/masthead.js';
import type { OutlineItem } from '../../semantics/outline.js';
import type { Spot } from '../../syntax/tree/spots.js';
import type { Reading } from '../../semantics/reading.js';
import { type ScheduleFacts, scheduleFacts } from './schedule-facts.js';
import type { SectionFacts } from './section-facts.js';
import { documentSpot, readSections } from './section-reader.js';
import type { Fact } from './fact.js';

export interface ItemFacts {
    readonly entry: OutlineItem;
    readonly label: string;
    readonly spot: Spot;
    readonly section: SectionFacts;
    readonly children: readonly ItemFacts[];
    /** The unnumbered headings between this item and the next. */
    readonly headings: readonly SectionFacts[];
}

export interface Facts {
    readonly reading: Reading;
    /** The place of a finding about the document as a whole: its symbol. */
    readonly spot: Spot;
    readonly masthead: ReadonlyMap<MastheadKey, Fact>;
    readonly front: SectionFacts;
    /** The unnumbered headings before the first item. */
    readonly headings: readonly SectionFacts[];
    readonly items: readonly ItemFacts[];
    readonly schedules: readonly ScheduleFacts[];
    /** Everything compared, as one text without places. Versions with equal fingerprints agree. */
    readonly fingerprint: string;
}

/** The facts of a document. Computed once per reading. */
export const factsOf = remembered(collect);

function collect(reading: Reading): Facts {
    const { agenda, outline, timetables } = reading;
    const arrangement = arrangementOf(agenda);
    const { front, sections } = readSections(reading);
    const masthead = mastheadFacts(reading);
    const schedules = timetables.map((timetable) => scheduleFacts(timetable, outline, sections[timetable.schedule.$containerIndex ?? 0]!));
    // Lazy: while versions agree, no comparison needs the items.
    let items: readonly ItemFacts[] | undefined;
    return {
        reading,
        spot: documentSpot(agenda),
        masthead,
        front,
        headings: arrangement.headings.map((section) => sections[section]!),
        get items() {
            items ??= arrangement.items.map((one) => itemFacts(one, sections));
            return items;
        },
        schedules,
        fingerprint: fingerprintOf(agenda, { masthead, front, sections, schedules, arrangement }),
    };
}

function itemFacts({ entry, section, children, headings }: ArrangedItem, sections: readonly SectionFacts[]): ItemFacts {
    const own = sections[section]!;
    return {
        entry,
        label: entry.label,
        spot: own.spot,
        section: own,
        children: children.map((child) => itemFacts(child, sections)),
        headings: headings.map((heading) => sections[heading]!),
    };
}

/** Only readable values: other rules report a missing or unreadable line. */
function mastheadFacts({ masthead, outline }: Reading): Map<MastheadKey, Fact> {
    const { sessionName, dates, issued, distribution, originals, languages, item, timezone, values: written } = masthead;
    const entries = item ? itemsNamedIn(masthead, outline).map((label) => outline.byLabel.get(label)) : [];
    const values: readonly (readonly [MastheadKey, string | undefined])[] = [
        [masthead.values.has('session') ? 'session' : 'meeting', sessionName && sessionText({ ...sessionName, kind: undefined })],
        ['dates', dates?.ranges.map(formatIsoRange).join(', ')],
        ['distribution', distribution],
        ['issued', issued && formatIsoDate(issued)],
        ['original', originals.join(', ') || undefined],
        ['languages', languages && [...languages].sort().join(', ')],
        ['item', entries.length > 0 && entries.every((entry) => entry !== undefined) ? entries.map(pathOf).join(', ') : undefined],
        ['place', cityOf(written.get('place')?.text ?? '')],
        ['venue', figuresIn(written.get('venue')?.text)],
        ['timezone', timezone],
    ];
    const facts = new Map<MastheadKey, Fact>();
    for (const [key, value] of values) {
        const field = masthead.values.get(key)?.field;
        const first = field?.named ?? field?.parts[0];
        if (value !== undefined && first) {
            facts.set(key, { value, spot: { node: first } });
        }
    }
    return facts;
}

/** The numbers in a venue, such as those of rooms. Its words belong to a language. */
function figuresIn(venue: string | undefined): string | undefined {
    return venue === undefined
        ? undefined
        : westernDigits(venue.normalize('NFKC'))
              .match(/[0-9]+/gu)
              ?.join(', ');
}
