/** Rules on language versions: sibling files with one symbol and another language. */
import { languages } from '../locales/locale.js';
import { disagreements, type Disagreement, type Version } from '../semantics/consensus.js';
import type { FactKind } from '../semantics/facts.js';
import { rangeOf } from '../syntax/nodes.js';
import type { Finding, Rule, RuleContext } from './rule.js';

const finds: Record<FactKind, string> = {
    item: 'an item that the other language versions have and this one lacks, or the reverse',
    schedule: 'days, times or items of meetings that differ from the other language versions',
    citation: 'resolutions or decisions cited under an item that differ from the other language versions',
    symbol: 'papers cited or listed under an item that differ from the other language versions',
    note: 'notes that differ from the other language versions',
    masthead: 'a fact of the masthead that differs from the other language versions',
    structure: 'an annotation with more or fewer paragraphs or entries than in the other language versions',
};

function rule(kind: FactKind): Rule {
    return {
        code: `translation/${kind}`,
        severity: 'warning',
        finds: finds[kind],
        *check(context) {
            for (const disagreement of found(context)) {
                if ((disagreement.here ?? disagreement.there)?.kind === kind) {
                    yield describe(context, disagreement);
                }
            }
        },
    };
}

export const translationRules: readonly Rule[] = [
    ...(Object.keys(finds) as FactKind[]).map(rule),
    {
        code: 'translation/missing',
        severity: 'hint',
        finds: 'an official language in which the set of versions has no file',
        *check({ reading, versions }) {
            const own = versions.own;
            if (!own || versions.others.length === 0 || !reading.agenda.opening) {
                return;
            }
            const there = new Set([own.language, ...versions.others.map((version) => version.language)]);
            const missing = languages.filter((language) => !there.has(language));
            if (missing.length > 0) {
                yield { range: rangeOf(reading.agenda.opening), message: `There is no version in ${missing.join(', ')} yet.` };
            }
        },
    },
];

const kept = new WeakMap<Version, { readonly others: readonly Version[]; readonly found: readonly Disagreement[] }>();

/** The disagreements of the document, once for all codes. */
function found({ reading, versions }: RuleContext): readonly Disagreement[] {
    const { own, others } = versions;
    if (!own || others.length === 0) {
        return [];
    }
    const before = kept.get(own);
    if (before && before.others.length === others.length && before.others.every((other, index) => other.facts === others[index]?.facts)) {
        return before.found;
    }
    const result = disagreements(own, others, reading.masthead.original);
    kept.set(own, { others, found: result });
    return result;
}

function describe({ reading }: RuleContext, { here, there, from }: Disagreement): Finding {
    const range = here?.range ?? rangeOf(reading.agenda.opening ?? reading.agenda);
    const version = `the ${from.language} version`;
    const related = there ? [{ range: there.range, uri: from.uri, message: `${there.about}: ${there.value || 'none'}` }] : undefined;
    if (!here && there) {
        return {
            range,
            message: `${capital(there.about)} ${there.value === 'present' ? 'is missing here' : `(${there.value}) is missing here`}; ${version} has it.`,
            related,
        };
    }
    if (here && !there) {
        return { range, message: `${capital(here.about)} is not in ${version}.` };
    }
    return {
        range,
        message: `${capital(here?.about ?? '')}: ${here?.value || 'none'} here, ${there?.value || 'none'} in ${version}.`,
        related,
    };
}

function capital(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
