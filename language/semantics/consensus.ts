/** What the language versions of a document agree on, fact by fact. */
import type { Language } from '../locales/locale.js';
import type { Fact, Facts } from './facts.js';

/** One language version. */
export interface Version {
    readonly uri: string;
    readonly language: Language;
    readonly facts: Facts;
}

/** A fact in which one version differs from what the others have. */
export interface Disagreement {
    readonly key: string;
    /** The fact here; undefined where this version has none. */
    readonly here: Fact | undefined;
    /** The fact as the others have it; undefined where they have none. */
    readonly there: Fact | undefined;
    /** The version that `there` is quoted from: the original language's where it is among those that agree. */
    readonly from: Version;
}

/**
 * The disagreements of one version with the others. For each fact the value that most versions have counts; where two are equally many, that of
 * the original language. So a mistake in one version is told in that version only, be it the original.
 */
export function disagreements(own: Version, others: readonly Version[], original: Language | undefined): readonly Disagreement[] {
    const all = [own, ...others];
    const reference = all.find((version) => version.language === original);
    const keys = new Set(all.flatMap((version) => [...version.facts.keys()]));
    const found: Disagreement[] = [];
    for (const key of keys) {
        const groups = [
            ...Map.groupBy(
                all.filter((version) => applies(key, version)),
                (version) => version.facts.get(key)?.value ?? '',
            ).values(),
        ];
        const most = Math.max(...groups.map((group) => group.length));
        const leading = groups.filter((group) => group.length === most);
        const agreed =
            leading.find((group) => reference !== undefined && group.includes(reference)) ??
            (leading.length === 1 ? leading[0] : undefined);
        const from = agreed?.find((version) => version === reference) ?? agreed?.[0];
        if (agreed && from && applies(key, own) && !agreed.includes(own)) {
            found.push({ key, here: own.facts.get(key), there: from.facts.get(key), from });
        }
    }
    return consequencesRemoved(found);
}

/** A fact about an item or a day says nothing of a version that lacks the item or the day: that is a fact of its own. */
function applies(key: string, version: Version): boolean {
    const [kind, place] = key.split(' ');
    switch (kind) {
        case 'citation':
        case 'symbol':
        case 'listed':
        case 'structure':
            return version.facts.has(`item ${place}`);
        case 'slots':
        case 'time':
        case 'rows':
            return version.facts.has(`slots ${place}`) && (kind === 'slots' || version.facts.has(key));
        default:
            return true;
    }
}

/** Where the days differ, their meetings are not compared; where a paragraph is missing, neither are the citations in it; a note that is missing has no mark. */
function consequencesRemoved(found: readonly Disagreement[]): readonly Disagreement[] {
    const keys = new Set(found.map(({ key }) => key));
    const missingItems = found.filter(({ key }) => key.startsWith('item ')).map(({ key }) => key.slice(5));
    return found.filter(({ key }) => {
        const [kind, place = ''] = key.split(' ');
        if (kind === 'item') {
            return !missingItems.some((path) => path !== place && place.startsWith(`${path}.`));
        }
        if (kind === 'marks') {
            return !keys.has('notes');
        }
        if (kind === 'time' || kind === 'rows') {
            return !keys.has(`slots ${place}`) && !(kind === 'rows' && missingItems.length > 0);
        }
        return true;
    });
}
