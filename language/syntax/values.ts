/** From the characters of a token to the value in the tree: labels and numbers in their normal form, the rest as it is written. */
import { DefaultValueConverter, type ValueType } from 'langium';
import { toRoman } from '../locales/numerals.js';
import { normaliseLabel } from './labels.js';

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

/** The parts of a resolution as Arabic names them. */
const arabicWords = ['ألف', 'باء', 'جيم', 'دال', 'هاء', 'واو', 'زاي'];
const arabicLetters = 'ABCDEFG';

/** The normal form of a resolution's number: single blanks, none inside `53/208`, western brackets, Latin letters. `3363(XXX)` and `3363 (د-30)` become
 * `3363 (XXX)`, `53/208 A à E` becomes `53/208 A to E`. */
export function normaliseNumber(text: string): string {
    return text
        .normalize('NFKC')
        .replace(/\s+/gu, ' ')
        .replace(/^دإط-/u, 'ES-')
        .replace(/^دإ-/u, 'S-')
        .replace(/\(د ?- ?(\d+)\)/u, (_, session: string) => `(${toRoman(Number(session)).toUpperCase()})`)
        .replace(/ (?:ألف|باء|جيم|دال|هاء|واو|زاي)(?!\p{L})/gu, (word) => ` ${arabicLetters.charAt(arabicWords.indexOf(word.trim()))}`)
        .replace(/ (?:إلى|à|a|至|по) (?=[A-Z]$)/u, ' to ')
        .replace(/ ?\(/gu, ' (')
        .replace(/(\d)([A-Z])(?=$| )/gu, '$1 $2')
        .trim();
}
