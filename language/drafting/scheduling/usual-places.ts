/** Items whose titles say that they open or end a session. */
import { usualHours } from '../../semantics/masthead.js';
import type { Locale, UsualItem } from '../../locales/locale.js';
import type { OutlineItem } from '../../semantics/outline.js';
import { oneLine } from '../../syntax/tree/nodes.js';

/** Items in the order of the agenda, in three groups. */
export interface UsualPlaces {
    readonly first: readonly OutlineItem[];
    readonly middle: readonly OutlineItem[];
    readonly last: readonly OutlineItem[];
}

/** Nothing is guessed: an item opens or ends the session only if it has the usual title of such an item in the language of the agenda. */
export function usualPlaces(items: readonly OutlineItem[], locale: Locale): UsualPlaces {
    const usual = locale.usualItems({ year: 2000, month: 1, day: 3 }, usualHours[0]?.start ?? 0);
    const [first, last] = [titlesOf(usual.first), titlesOf(usual.last)];
    const titleOf = ({ item }: OutlineItem): string => (item.title ? comparable(oneLine(item.title)) : '');
    return {
        first: items.filter((entry) => first.has(titleOf(entry))),
        middle: items.filter((entry) => !first.has(titleOf(entry)) && !last.has(titleOf(entry))),
        last: items.filter((entry) => last.has(titleOf(entry))),
    };
}

function titlesOf(items: readonly UsualItem[]): ReadonlySet<string> {
    return new Set(items.map(({ title }) => comparable(title)));
}

/** A title without differences of case, of blanks and of the sign at its end. */
function comparable(title: string): string {
    const words = title
        .normalize('NFKC')
        .toLowerCase()
        .split(/\s/u)
        .filter((word) => word !== '')
        .join(' ');
    return words.replace(/[.;:]$/u, '');
}
