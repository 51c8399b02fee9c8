/** Where a language version disagrees with the others, fact by fact. */
import { locales } from '../../locales/index.js';
import type { Locale } from '../../locales/locale.js';
import { compare } from './compare.js';
import { SpelledKeys } from './difference.js';
import { merged } from './merging.js';
import type { Disagreement, Version } from './version.js';

/**
 * The disagreements of one language version with the others, one per mistake. The versions vote on each fact: the answer of most versions wins,
 * and in a tie the answer of the original language. So a mistake in one of three or more versions is reported in that version only, even in the
 * original, and of two versions the original is right. In a tie without the original the right answer is unknown, and every version in the tie
 * gets the finding. A version read in a wrong encoding has no vote and gets no findings.
 */
export function disagreements(own: Version, versions: readonly Version[]): readonly Disagreement[] {
    if (own.isMisread) {
        return [];
    }
    const others = versions.filter(({ isMisread }) => !isMisread);
    const all = [own, ...others];
    const original = originalOf(all);
    const compared = others
        .filter(({ facts }) => facts.fingerprint !== own.facts.fingerprint)
        .map((version) => ({ version, differences: compare(own.facts, version.facts) }));
    const spelled = new SpelledKeys();
    const byKey = Map.groupBy(
        // A version has one vote on each key.
        compared.flatMap(({ version, differences }) =>
            [...new Map(differences.found.toReversed().map((difference) => [spelled.of(difference.key), difference]))]
                .toReversed()
                .map(([key, difference]) => ({ key, version, difference })),
        ),
        ({ key }) => key,
    );
    const outvoted: Disagreement[] = [];
    for (const against of byKey.values()) {
        const scope = against[0]!.difference.scope;
        const voteless = compared.filter(({ differences }) => !differences.compared.has(scope)).length;
        const withUs = all.length - against.length - voteless;
        const answers = [...Map.groupBy(against, ({ difference }) => difference.answer ?? difference.there?.value ?? '').values()];
        const mostVotes = Math.max(...answers.map((group) => group.length));
        const leading = answers.filter((group) => group.length === mostVotes);
        const isOriginal = ({ version }: { readonly version: Version }): boolean => version === original;
        const answer = leading.find((group) => group.some(isOriginal)) ?? leading[0];
        const heard = answer?.find(isOriginal) ?? answer?.find(({ version }) => directionOf(version) === directionOf(own)) ?? answer?.[0];
        const originalWithUs = original !== undefined && (original === own || !against.some(isOriginal));
        if (heard && (mostVotes > withUs || (mostVotes === withUs && !originalWithUs))) {
            outvoted.push({ ...heard.difference, from: heard.version });
        }
    }
    return merged(outvoted, spelled);
}

/** Among versions with the same answer, a finding quotes one with the same direction. */
function directionOf({ language }: Version): Locale['direction'] {
    return locales[language].direction;
}

/** The version from which the others are translated: the one that most of them name, if it is among them. Undefined in a tie. */
export function originalOf(versions: readonly Version[]): Version | undefined {
    const named = versions.flatMap(
        ({ facts }) => versions.find(({ language }) => language === facts.masthead.get('original')?.value) ?? [],
    );
    const counts = [...Map.groupBy(named, (version) => version)].map(([version, { length }]) => ({ version, length }));
    const topCount = Math.max(0, ...counts.map(({ length }) => length));
    const [first, ...tied] = counts.filter(({ length }) => length === topCount);
    return tied.length === 0 ? first?.version : undefined;
}
