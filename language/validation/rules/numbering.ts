/** Rules on the numbers of items. */
import type { NumberingProblem } from '../../semantics/numbering.js';
import { numberingProblems } from '../../semantics/numbering.js';
import { markerFor, spell, spellLabel } from '../../semantics/labels.js';
import type { Outline, OutlineItem } from '../../semantics/outline.js';
import type { Locale, MarkerStyle } from '../../locales/locale.js';
import { remembered, rememberedWith } from '../../kept/remembered.js';
import type { Spot } from '../../syntax/tree/spots.js';
import { decimalsOf } from '../../syntax/words/labels.js';
import type { Finding, Rule } from '../rule.js';
import { loneFixes } from './lone-fixes.js';
import { markersChanged, type OddMarker, oddMarkers } from './marker-fixes.js';
import { renumberFixes } from './numbering-fixes.js';
import { oddLabels, outOfScheme } from './odd-labels.js';
import { mostLevels } from '../../semantics/label-scheme.js';

type ProblemOf<K extends NumberingProblem['kind']> = Extract<NumberingProblem, { kind: K }>;

function rule<K extends NumberingProblem['kind']>(
    kind: K,
    severity: Rule['severity'],
    finds: string,
    describe: (problem: ProblemOf<K>) => Omit<Finding, 'at'>,
): Rule {
    return {
        code: `numbering/${kind}`,
        severity,
        finds,
        *check(context) {
            for (const problem of numberingProblems(context.reading.outline)) {
                if (problem.kind === kind) {
                    yield { at: labelSpot(problem.entry), ...describe(problem as ProblemOf<K>) };
                }
            }
        },
    };
}

/** The lines without a number of their own whose item is not above them. The outline is another one when one of them changes. */
const linesBelowNothing = remembered((outline: Outline): readonly OutlineItem[] =>
    outline.items.filter(({ item, above }) => item.item && !above),
);

/** The same rule for lines without a number of their own, `item 4 -  Title`, which stand below their item. */
function withLines(ofLabels: Rule): Rule {
    return {
        ...ofLabels,
        *check(context) {
            yield* ofLabels.check?.(context) ?? [];
            for (const { item } of linesBelowNothing(context.reading.outline)) {
                yield {
                    at: { node: item, property: 'item' },
                    message: `There is no item ${spellLabel(item.item?.$refText ?? '')} before this line, which is to stand below it.`,
                };
            }
        },
    };
}

/** Labels that a message lists. A year in place of a number, "item 2024", skips two thousand. */
const mostListed = 4;

/** "1 (b) and 1 (c)"; of more labels than a message lists, the first ones. */
function listed(labels: readonly string[]): string {
    const last = labels.length > mostListed ? 'others' : labels.at(-1);
    return `${labels.slice(0, Math.min(labels.length, mostListed + 1) - 1).join(', ')} and ${last}`;
}

export const numberingRules: readonly Rule[] = [
    rule('duplicate', 'error', 'two items with the same label', ({ entry, first }) => ({
        message: `There is already an item ${spellLabel(entry.label)} on this agenda.`,
        related: [{ at: labelSpot(first), message: `The first item ${spellLabel(first.label)}` }],
        fixes: (context) => renumberFixes(context, entry),
    })),
    rule('gap', 'error', 'a number or letter that is skipped', ({ entry, missing, before }) => ({
        message:
            missing.length === 1 || !before
                ? `Item ${spell([...entry.parts.slice(0, -1), markerFor(entry.script, missing[0] ?? 1, entry.level, entry.isCyrillic)])} is skipped${before ? `: ${spellLabel(entry.label)} follows ${spellLabel(before.label)}` : `: the first one is ${spellLabel(entry.label)}`}.`
                : `Items ${listed(missing.slice(0, mostListed + 1).map((value) => spell([...entry.parts.slice(0, -1), markerFor(entry.script, value, entry.level, entry.isCyrillic)])))} are skipped: ${spellLabel(entry.label)} follows ${spellLabel(before.label)}.`,
        fixes: (context) => renumberFixes(context, entry),
    })),
    rule('order', 'error', 'an item that is out of order', ({ entry, belongs }) => ({
        message: belongs
            ? `Item ${spellLabel(entry.label)} is out of order: it belongs under item ${spellLabel(belongs.label)}.`
            : `Item ${spellLabel(entry.label)} is out of order.`,
        ...(belongs ? { related: [{ at: labelSpot(belongs), message: `Item ${spellLabel(belongs.label)}` }] } : {}),
        fixes: (context) => renumberFixes(context, entry),
    })),
    withLines(
        rule('parent', 'error', 'a sub-item without an item before it', ({ entry, parent }) => ({
            message: `There is no item ${spell(parent)} before item ${spellLabel(entry.label)}.`,
        })),
    ),
    rule('lone', 'warning', 'a single sub-item', ({ entry }) => ({
        message: `Item ${spellLabel(entry.label)} is the only sub-item: if there is ${lastOf(entry, entry.parts.at(-1) ?? '')}, there must be ${lastOf(entry, markerFor(entry.script, 2, entry.level, entry.isCyrillic))}.`,
        fixes: (context) => loneFixes(entry, context),
    })),
    {
        code: 'numbering/marker',
        severity: 'warning',
        finds: 'a marker of another language or level',
        *check({ reading }) {
            const { outline, locale } = reading;
            for (const odd of labelsOutOfScheme(outline, locale)) {
                yield {
                    at: labelSpot(odd.entry),
                    message: outOfScheme(odd),
                    fixes: (context) => markersChanged(odd, labelsOutOfScheme(outline, locale), context),
                };
            }
            for (const entry of outline.items) {
                if (entry.level > mostLevels) {
                    yield {
                        at: labelSpot(entry),
                        message: `Item ${spellLabel(entry.label)} is ${entry.level} levels deep: an agenda has at most four.`,
                    };
                }
            }
            const all = reading.masthead.language ? markersOutOfStyle(outline, locale) : [];
            for (const odd of all) {
                yield {
                    at: labelSpot(odd.entry),
                    message:
                        odd.usual === undefined
                            ? `The marker ${odd.typed} is not used in the document’s language.`
                            : `The marker ${odd.typed} is not used at this level in the document’s language: write ${odd.usual.typed}.`,
                    fixes: (context) => markersChanged(odd, all, context),
                };
            }
        },
    },
];

/** The last part of a label with what stands around it: “an (a)”, “a 1.2”. */
function lastOf({ parts }: OutlineItem, last: string): string {
    const label = [...parts.slice(0, -1), last];
    return decimalsOf(label) === label.length ? `a ${spell(label)}` : `${/^[aefhilmnorsx]/u.test(last) ? 'an' : 'a'} (${last})`;
}

function fits(entry: OutlineItem, typed: string, style: MarkerStyle): boolean {
    const plain = typed.normalize('NFKC');
    return (
        entry.script === style.script &&
        plain.startsWith('(') === (style.before === '(') &&
        plain.endsWith(')') === (style.after === ')') &&
        !/[A-Z]/u.test(plain)
    );
}

/** Computed once for as long as the labels and the language stay the same. */
const labelsOutOfScheme = rememberedWith((outline: Outline, locale: Locale): readonly OddMarker[] => oddLabels(outline, locale));
const markersOutOfStyle = rememberedWith((outline: Outline, locale: Locale): readonly OddMarker[] => oddMarkers(outline, locale, fits));

function labelSpot(entry: OutlineItem): Spot {
    return { node: entry.item, property: 'name' };
}
