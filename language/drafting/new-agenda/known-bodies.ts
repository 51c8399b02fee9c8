/** The bodies that a new agenda may be for: those that the registers know, by their names in its language. */
import type { Language } from '../../locales/locale.js';
import type { Body } from '../../registers/registers.js';

export interface NamedBody {
    readonly symbol: string;
    readonly name: string;
    /** Whether the name is in the wanted language; otherwise that name is not known. */
    readonly isNamed: boolean;
}

/** All bodies with a name, those that have one in the language first, each group in the order of its names. */
export function bodiesIn(bodies: Iterable<Body>, language: Language): readonly NamedBody[] {
    const found = [...bodies].flatMap(({ symbol, names }): readonly NamedBody[] => {
        const full = names.filter(({ short }) => !short);
        const own = full.find((name) => name.language === language);
        const name = own ?? full.find((one) => one.language === 'en') ?? full[0];
        return name ? [{ symbol, name: name.name, isNamed: own !== undefined }] : [];
    });
    const { compare } = new Intl.Collator(language);
    return found.sort((one, other) => Number(other.isNamed) - Number(one.isNamed) || compare(one.name, other.name));
}
