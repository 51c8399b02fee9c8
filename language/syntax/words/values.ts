/** Turns the characters of a token into the value in the tree: labels and numbers in normal form, all else as it is written. */
import { DefaultValueConverter, type ValueType } from 'langium';
import { toRoman } from '../../locales/numerals.js';
import { normaliseLabel } from './labels.js';
import { latinised } from '../../locales/look-alikes.js';

export class AgendaValueConverter extends DefaultValueConverter {
    protected override runConverter(rule: { name: string }, input: string): ValueType {
        switch (rule.name) {
            case 'LABEL':
                return normaliseLabel(input);
            case 'RESOLUTION':
            case 'DECISION':
            case 'NUMBER':
                return normaliseNumber(input);
            default:
                return input;
        }
    }
}

/** The Arabic names of a resolution's parts, A to G. */
const arabicWords = ['ألف', 'باء', 'جيم', 'دال', 'هاء', 'واو', 'زاي'];
const arabicLetters = 'ABCDEFG';

/**
 * The normal form of a resolution's number: single blanks, none inside `53/208`, western brackets, Latin letters. `3363(XXX)` and `3363 (د-30)` become `3363
 * (XXX)`, `53/208 A à E` becomes `53/208 A to E`.
 */
export function normaliseNumber(text: string): string {
    // Most numbers consist of digits and a slash, and are already in normal form.
    if (/^[\d/]*$/u.test(text)) {
        return text;
    }
    return latinised(text)
        .normalize('NFKC')
        .replace(/\s+/gu, ' ')
        .replace(/^د ?إ ?ط-/u, 'ES-')
        .replace(/^د ?إ-/u, 'S-')
        .replace(
            /\(د ?(إ?) ?- ?(\d+)\)/u,
            (_, special: string, session: string) => `(${special ? 'S-' : ''}${toRoman(Number(session)).toUpperCase()})`,
        )
        .replace(/\/م ?أ ?-/u, '/CP.')
        .replace(/\/م ?أ ?إ ?-/u, '/CMP.')
        .replace(/\/م ?أ ?ت ?-/u, '/CMA.')
        .replace(/^ج ?ص ?ع ?(\d+)-/u, 'WHA$1.')
        .replace(/^ج ?ص ?ع ?(?=\d+ ?\()/u, 'WHA')
        .replace(/^م ?ت ?(\d+)-ق ?/u, 'EB$1.R')
        .replace(/^م ?ت ?(?=\d)/u, 'EB')
        .replace(/ (?:ألف|باء|جيم|دال|هاء|واو|زاي)(?!\p{L})/gu, (word) => ` ${arabicLetters.charAt(arabicWords.indexOf(word.trim()))}`)
        .replace(/ (?:إلى|à|a|至|по) (?=[A-Z]$)| ?[–-] ?(?=[A-Z]$)/u, ' to ')
        .replace(/ ?\(/gu, ' (')
        .replace(/^(WHA|EB)(\d+) \(/u, '$1$2(')
        .replace(/(\d)([A-Z])(?=$| )/gu, '$1 $2')
        .trim();
}
