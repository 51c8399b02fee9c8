/**
 * Whether a version has a number after all, written in a way that is not recognised: "A/CN.9/638 and Add.1" for A/CN.9/638/Add.1, a number without
 * the word for resolution. Such a number is not missing.
 */
import { upTo } from '../../text/ends.js';
import type { SectionFacts } from '../section-facts.js';

/** @param citation kind and number, `resolution 10/3` */
export function writes(section: SectionFacts, citation: string): boolean {
    const number = upTo(citation.replace(/^\S+ /u, ''), ' ');
    return new RegExp(`(?<![\\d/])${escaped(number)}(?![\\d/])`, 'u').test(section.rest());
}

export function writesSymbol(section: SectionFacts, symbol: string): boolean {
    const rest = section.rest();
    if (rest.includes(symbol)) {
        return true;
    }
    const [, base, word, number] = /^(.+)\/(Add|Corr|Rev|Amend)\.(\d+)$/u.exec(symbol) ?? [];
    return (
        base !== undefined &&
        (section.cited.has(base) || section.listed.has(base) || rest.includes(base)) &&
        new RegExp(`${word}\\.\\d*(?:[^\\p{L}]|\\p{L}{1,4}(?!\\p{L})){0,12}?(?<!\\d)${number}(?!\\d)|${word}\\.${number}(?!\\d)`, 'u').test(
            rest,
        )
    );
}

function escaped(text: string): string {
    return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
