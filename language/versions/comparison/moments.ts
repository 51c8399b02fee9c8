/** Compares the dates and times of day in a section of two language versions. */
import type { FactOccurrence, SectionFacts } from '../facts/section-facts.js';
import { remembered } from '../../kept/remembered.js';
import type { Differences, Scope } from './difference.js';

/** @param counts whether an occurrence is compared: false inside a paragraph or note that one side lacks */
export function compareMoments(
    own: SectionFacts,
    other: SectionFacts,
    { label: of, scope }: { readonly label: string; readonly scope: Scope },
    counts: (occurrence: FactOccurrence, ofOurs: boolean) => boolean,
    out: Differences,
): void {
    for (const [value, occurrence] of own.moments) {
        if (!hasMoment(other, value, own) && counts(occurrence, true)) {
            const { spot } = occurrence;
            const here = { value, spot };
            out.add({
                kind: 'schedule',
                topic: 'moment',
                key: ['moment', scope, `+${value}`],
                scope,
                here,
                there: undefined,
                beside: other.spot,
                at: spot,
                of,
            });
        }
    }
    for (const [value, occurrence] of other.moments) {
        if (!hasMoment(own, value, other) && counts(occurrence, false)) {
            const there = { value, spot: occurrence.spot };
            out.add({
                kind: 'schedule',
                topic: 'moment',
                key: ['moment', scope, `-${value}`],
                scope,
                here: undefined,
                there,
                at: own.spot,
                of,
            });
        }
    }
}

/**
 * Whether a section has a date, with or without its year, or a time. If it has fewer readable ones than the other version, the bare figures suffice: they
 * may be in a list of days, or in words that the locale does not read.
 */
function hasMoment(section: SectionFacts, value: string, other: SectionFacts): boolean {
    if (section.moments.has(value)) {
        return true;
    }
    const isTime = value.includes(':');
    const day = value.slice(-5);
    const same = isTime ? [] : (readIn(section).byDay.get(day) ?? []);
    if (same.length > 0 && (value === day || same.includes(day))) {
        return true;
    }
    const count = isTime ? ('times' as const) : ('dates' as const);
    if (readIn(section)[count] >= readIn(other)[count]) {
        return false;
    }
    const figures = value.split(/[-:]/u).map(Number);
    if (isTime) {
        const [hour = 0, minute = 0] = figures;
        return (hasFigure(section, hour) || hasFigure(section, hour % 12)) && (minute === 0 || hasFigure(section, minute));
    }
    return hasFigure(section, figures.at(-1) ?? 0);
}

/** How many dates and times of day a section has, and its dates by month and day. */
const readIn = remembered(({ moments }: SectionFacts) => {
    const dates = [...moments.keys()].filter((moment) => !moment.includes(':'));
    const byDay = Map.groupBy(dates, (moment) => moment.slice(-5));
    return { byDay, dates: dates.length, times: moments.size - dates.length };
});

function hasFigure(section: SectionFacts, figure: number): boolean {
    return figuresIn(section).has(`${figure}`) || figuresIn(section).has(`0${figure}`);
}

const figuresIn = remembered(({ rest }: SectionFacts): ReadonlySet<string> => new Set(rest().match(/\d+/gu)));
