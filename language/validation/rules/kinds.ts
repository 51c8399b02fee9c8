/** Changes the word beside a number from resolution to decision, or the reverse, where one word can simply replace the other. */
import type { Locale } from '../../locales/locale.js';
import type { ReadCitation } from '../../semantics/citations.js';
import { runOf, spanOf } from '../../syntax/tree/nodes.js';
import type { Fix } from '../rule.js';

/** The fix for a citation of the wrong kind. None where the word is not found or is inflected in a form without a counterpart here. */
export function otherKindFix(citation: ReadCitation, locale: Locale): readonly Fix[] {
    const words = locale.citations.plainWords;
    const passage = citation.passage.node;
    const first = passage.parts[0];
    if (!words || !first) {
        return [];
    }
    const base = spanOf(first).start;
    const text = runOf(passage);
    const { start, end } = spanOf(citation.node);
    const [from, to] = citation.kind === 'resolution' ? words : [words[1], words[0]];
    // The word is beside the number, with at most a blank and a bracket between them.
    const beside = from.length + 3;
    const around = locale.citations.order === 'around';
    const low = around ? end - base : Math.max(0, start - base - beside);
    const near = text.slice(low, around ? low + beside : start - base);
    const found = around ? near.indexOf(from) : near.toLowerCase().lastIndexOf(from);
    if (found < 0) {
        return [];
    }
    const at = low + found;
    const typed = text.slice(at, at + from.length);
    const written = typed[0] !== typed[0]?.toLowerCase() ? to.charAt(0).toUpperCase() + to.slice(1) : to;
    return [{ title: `Change ${typed} to ${written}`, changes: [{ start: base + at, end: base + at + from.length, text: written }] }];
}
