/** Rules on the numbers of items. */
import type { Item } from '../grammar/generated/ast.js';
import { remembered } from '../syntax/remembered.js';
import type { NumberingProblem } from '../semantics/numbering.js';
import { numberingProblems } from '../semantics/numbering.js';
import { markerFor, spell, spellLabel } from '../semantics/labels.js';
import type { OutlineItem } from '../semantics/outline.js';
import { renumber } from '../semantics/renumber.js';
import { rangeOf } from '../syntax/nodes.js';
import type { Finding, Fix, Rule, RuleContext } from './rule.js';

type ProblemOf<K extends NumberingProblem['kind']> = Extract<NumberingProblem, { kind: K }>;

function rule<K extends NumberingProblem['kind']>(
    kind: K,
    severity: Rule['severity'],
    finds: string,
    describe: (problem: ProblemOf<K>, context: RuleContext) => Omit<Finding, 'range'>,
): Rule {
    return {
        code: `numbering/${kind}`,
        severity,
        finds,
        *check(context) {
            for (const problem of numberingProblems(context.reading.outline)) {
                if (problem.kind === kind) {
                    yield { range: labelRange(problem.entry), ...describe(problem as ProblemOf<K>, context) };
                }
            }
        },
    };
}

export const numberingRules: readonly Rule[] = [
    rule('duplicate', 'error', 'two items with one label', ({ entry, first }, context) => ({
        message: `Item ${spellLabel(entry.label)} is already there.`,
        related: [{ range: labelRange(first), message: `The first item ${spellLabel(first.label)}` }],
        fixes: () => renumberFix(context, entry),
    })),
    rule('gap', 'error', 'a number or letter that is skipped', ({ entry, missing, before }, context) => ({
        message:
            missing.length === 1 || !before
                ? `Item ${spell([...entry.parts.slice(0, -1), markerFor(entry.script, missing[0] ?? 1, entry.level)])} is skipped${before ? `: ${spellLabel(entry.label)} follows ${spellLabel(before.label)}` : `: the numbering begins with ${spellLabel(entry.label)}`}.`
                : `Items ${missing.map((value) => spell([...entry.parts.slice(0, -1), markerFor(entry.script, value, entry.level)])).join(', ')} are skipped: ${spellLabel(entry.label)} follows ${spellLabel(before.label)}.`,
        fixes: () => renumberFix(context, entry),
    })),
    rule('order', 'error', 'an item out of its place', ({ entry, belongs }, context) => ({
        message: belongs
            ? `Item ${spellLabel(entry.label)} is out of its place: it belongs under item ${spellLabel(belongs.label)}.`
            : `Item ${spellLabel(entry.label)} is out of its place.`,
        ...(belongs ? { related: [{ range: labelRange(belongs), message: `Item ${spellLabel(belongs.label)}` }] } : {}),
        fixes: () => renumberFix(context, entry),
    })),
    rule('parent', 'error', 'a sub-item without its item before it', ({ entry, parent }) => ({
        message: `There is no item ${spell(parent)} before ${spellLabel(entry.label)}.`,
    })),
    rule('lone', 'warning', 'a single sub-item', ({ entry }) => ({
        message: `Item ${spellLabel(entry.label)} is the only sub-item: if there is an ${spell([entry.parts.at(-1) ?? '']).replace(/^(.*)$/u, '($1)')}, there must be a (${markerFor(entry.script, 2, entry.level)}).`,
    })),
    {
        code: 'numbering/marker',
        severity: 'warning',
        finds: "a marker that is not of the document's language or level",
        *check({ reading }) {
            if (!reading.masthead.language) {
                return;
            }
            for (const entry of reading.outline.items) {
                const styles = reading.locale.levels[entry.level - 1];
                const typed = typedMarker(entry.item);
                if (!styles || typed === undefined || styles.some((style) => fits(entry, typed, style))) {
                    continue;
                }
                const [style] = styles;
                const wanted = entry.ordinal !== undefined && style ? markerFor(style.script, entry.ordinal, entry.level) : undefined;
                const range = labelRange(entry);
                yield {
                    range,
                    message:
                        wanted === undefined || !style
                            ? `The marker ${typed} is not one of the document's language.`
                            : `The marker ${typed} is not usual at this level in the document's language; ${style.before}${wanted}${style.after} is.`,
                    ...(wanted === undefined || !style || entry.level < 2
                        ? {}
                        : {
                              fixes: (): readonly Fix[] => {
                                  const name = entry.item.$cstNode?.text ?? '';
                                  const offset =
                                      (entry.item.$cstNode?.offset ?? 0) + name.lastIndexOf(typed, name.indexOf(typed) + typed.length);
                                  return [
                                      {
                                          title: `Write ${style.before}${wanted}${style.after}`,
                                          changes: [
                                              { start: offset, end: offset + typed.length, text: `${style.before}${wanted}${style.after}` },
                                          ],
                                      },
                                  ];
                              },
                          }),
                };
            }
        },
    },
];

function fits(
    entry: OutlineItem,
    typed: string,
    style: { readonly script: string; readonly before: string; readonly after: string },
): boolean {
    if (entry.level === 1) {
        return true;
    }
    const plain = typed.normalize('NFKC');
    return (
        entry.script === style.script &&
        plain.startsWith('(') === (style.before === '(') &&
        plain.endsWith(')') === (style.after === ')') &&
        !/[A-Z]/u.test(plain)
    );
}

/** The last marker of a label as it is typed, brackets included. */
const typedMarker = remembered((item: Item): string | undefined => {
    const text = item.$cstNode?.text ?? '';
    const label = /^item\s*([0-9٠-٩０-９]+(?:[\s\u00a0]*(?:[(（][^)）]{1,8}[)）]|[^\s()（）]{1,8}[)）]))*)/u.exec(text)?.[1];
    return label === undefined ? undefined : (/(?:[(（][^()（）]*[)）]|[^\s()（）]+[)）]?)$/u.exec(label)?.[0] ?? undefined);
});

function labelRange(entry: OutlineItem): Finding['range'] {
    return rangeOf(entry.item, 'name');
}

function renumberFix({ reading }: RuleContext, entry: OutlineItem): readonly Fix[] {
    const changes = renumber(reading.agenda, reading.outline);
    return changes.length > 0 ? [{ title: `Renumber from ${spellLabel(entry.label)}, with all references`, changes }] : [];
}
