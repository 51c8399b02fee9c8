/** The dates and times of day that a section names, in two versions. */
import type { Occurrence, SectionFacts } from '../facts/section-facts.js';
import type { Differences } from './difference.js';

/** @param counts whether an occurrence is compared: not where it stands in a paragraph or note that one side lacks */
export function compareMoments(
    own: SectionFacts,
    other: SectionFacts,
    { label: of, scope }: { readonly label: string; readonly scope: string },
    counts: (occurrence: Occurrence, ofOurs: boolean) => boolean,
    out: Differences,
): void {
    for (const [value, occurrence] of own.moments) {
        if (!says(other, value, own) && counts(occurrence, true)) {
            const { spot } = occurrence;
            const here = { value, spot };
            out.add({
                kind: 'schedule',
                topic: 'moment',
                key: `moment ${scope} +${value}`,
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
        if (!says(own, value, other) && counts(occurrence, false)) {
            const there = { value, spot: occurrence.spot };
            out.add({
                kind: 'schedule',
                topic: 'moment',
                key: `moment ${scope} -${value}`,
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
 * The same date with a year or without. Where fewer are read than in the other version, its figures do, which may stand in a list of days or in words
 * that are not read.
 */
function says({ moments, rest }: SectionFacts, value: string, other: SectionFacts): boolean {
    if (moments.has(value)) {
        return true;
    }
    const isTime = value.includes(':');
    const alike = ({ moments: all }: { readonly moments: SectionFacts['moments'] }): readonly string[] =>
        [...all.keys()].filter((moment) => moment.includes(':') === isTime);
    const day = value.slice(-5);
    const same = isTime ? [] : alike({ moments }).filter((moment) => moment.endsWith(day));
    if (same.length > 0 && (value === day || same.includes(day))) {
        return true;
    }
    if (alike({ moments }).length >= alike(other).length) {
        return false;
    }
    const figures = value.split(/[-:]/u).map(Number);
    if (isTime) {
        const [hour = 0, minute = 0] = figures;
        return (hasFigure(rest(), hour) || hasFigure(rest(), hour % 12)) && (minute === 0 || hasFigure(rest(), minute));
    }
    return hasFigure(rest(), figures.at(-1) ?? 0);
}

function hasFigure(text: string, figure: number): boolean {
    return new RegExp(`(?<!\\d)0?${figure}(?!\\d)`, 'u').test(text);
}
