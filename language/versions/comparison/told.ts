/** Compares what the text of a section tells in two language versions. */
import type { SectionFacts } from '../facts/section-facts.js';
import { mayCountAlike, type ToldFact, type ToldKind } from '../facts/told-facts.js';
import type { Differences, Scope } from './difference.js';

const kinds: readonly ToldKind[] = ['mention', 'address', 'month', 'article', 'session'];

/** The most facts of one kind that are paired. A section with more is a table of contents, not prose. */
const mostPaired = 200;

/**
 * Finds values that one version has and the other has otherwise. Both must tell as many of a kind: a word that is not recognised in one language is no mistake in
 * the other.
 * @param counts whether a fact is compared: false inside a paragraph or note that one side lacks
 */
export function compareTold(
    own: SectionFacts,
    other: SectionFacts,
    { label: of, scope }: { readonly label: string; readonly scope: Scope },
    counts: (fact: ToldFact) => boolean,
    out: Differences,
): void {
    const [ours, theirs] = [own.told(), other.told()];
    for (const kind of kinds) {
        const here = ours.filter((fact) => fact.kind === kind && counts(fact));
        const there = theirs.filter((fact) => fact.kind === kind && counts(fact));
        if (here.length !== there.length || here.length === 0 || here.length > mostPaired) {
            continue;
        }
        const [left, right] = unmatched(here, there);
        left.forEach((fact, index) => {
            const answer = right[index];
            if (answer && (kind !== 'address' || areNear(fact.value, answer.value))) {
                out.add({
                    kind: kind === 'month' ? 'schedule' : 'mention',
                    topic: 'told',
                    key: ['told', scope, kind, fact.value, String(index)],
                    scope,
                    here: { value: fact.words, spot: fact.spot },
                    there: { value: answer.words, spot: answer.spot },
                    answer: answer.value,
                    at: fact.spot,
                    of,
                });
            }
        });
    }
}

/** Facts without a counterpart, in the order of the text. A fact is matched once. */
function unmatched(here: readonly ToldFact[], there: readonly ToldFact[]): readonly [readonly ToldFact[], readonly ToldFact[]] {
    const right = [...there];
    const left: ToldFact[] = [];
    for (const fact of here) {
        const index = right.findIndex(({ value }) => value === fact.value || (fact.kind === 'mention' && mayCountAlike(value, fact.value)));
        if (index < 0) {
            left.push(fact);
        } else {
            right.splice(index, 1);
        }
    }
    return [left, right];
}

/** Whether two addresses differ in figures only. Words in an address may be translated. */
function areNear(one: string, other: string): boolean {
    const bare = (address: string): string => address.replace(/[0-9]+/gu, '0');
    return bare(one) === bare(other);
}
