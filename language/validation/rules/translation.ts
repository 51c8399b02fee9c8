/** Rules on language versions: files with the same symbol and another language. */
import { rememberedWith } from '../../kept/remembered.js';
import { languages } from '../../locales/locale.js';
import { locales } from '../../locales/index.js';
import { disagreements } from '../../versions/comparison/consensus.js';
import type { Disagreement } from '../../versions/comparison/version.js';
import type { FactKind } from '../../versions/facts/fact.js';
import type { Rule, RuleContext } from '../rule.js';
import { translationFixes } from './translation-fixes.js';
import { messageOf, relatedOf } from './translation-messages.js';
import { untranslatedRule } from './untranslated.js';

const finds: Record<FactKind, string> = {
    item: 'an item that is only in the other language versions, or only in this one',
    schedule: 'a date, a time or a meeting that differs from the other language versions',
    citation: 'a resolution or decision that is cited only in the other language versions, or only in this one',
    symbol: 'a paper that is cited or listed only in the other language versions, or only in this one',
    note: 'more or fewer notes than in the other language versions',
    masthead: 'a masthead value that differs from the other language versions',
    mention: 'a mention, an address, or a number of an article or a session in the text that differs from the other language versions',
    structure: 'more or fewer paragraphs, entries or headings than in the other language versions',
};

function rule(kind: FactKind): Rule {
    return {
        code: `translation/${kind}`,
        severity: 'warning',
        finds: finds[kind],
        *check(context) {
            for (const disagreement of found(context)) {
                if (disagreement.kind === kind) {
                    yield {
                        at: disagreement.at,
                        message: messageOf(disagreement, context.reading),
                        // If only the division of a paragraph differs, nothing is lost.
                        ...(disagreement.topic === 'joined' ? { severity: 'information' as const } : {}),
                        related: relatedOf(disagreement),
                        fixes: (now) => translationFixes(disagreement, now),
                    };
                }
            }
        },
    };
}

export const translationRules: readonly Rule[] = [
    ...(['item', 'schedule', 'citation', 'symbol', 'note', 'masthead', 'structure', 'mention'] as const).map(rule),
    {
        code: 'translation/missing',
        severity: 'hint',
        finds: 'an official language in which there is no version yet',
        *check({ reading, versions }) {
            const own = versions.own;
            if (!own || versions.others.length === 0 || !reading.agenda.opening) {
                return;
            }
            const there = new Set([own.language, ...versions.others.map((version) => version.language)]);
            const missing = languages.filter((language) => !there.has(language)).map((language) => locales[language].englishName);
            if (missing.length > 0) {
                const at = { node: reading.agenda.opening.symbol ?? reading.agenda.opening };
                yield { at, message: `There is no version in ${listInWords(missing)} yet.` };
            }
        },
    },
    untranslatedRule,
];

/** "French, Russian or Arabic". */
function listInWords(names: readonly string[]): string {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** Computed once for all codes. */
const disagreementsOf = rememberedWith(disagreements);

/** The disagreements of the document. */
function found({ versions: { own, others } }: RuleContext): readonly Disagreement[] {
    return own && others.length > 0 ? disagreementsOf(own, others) : [];
}
