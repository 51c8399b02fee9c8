/** From the characters of a token to the value in the tree: labels and numbers in their normal form, the rest as it is written. */
import { DefaultValueConverter, type ValueType } from 'langium';
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

/** The normal form of a resolution's number: single blanks, none inside `53/208`, western brackets. `3363(XXX)` becomes `3363 (XXX)`. */
export function normaliseNumber(text: string): string {
    return text
        .normalize('NFKC')
        .replace(/\s+/gu, ' ')
        .replace(/ ?\(/gu, ' (')
        .replace(/(\d)([A-Z])(?=$| )/gu, '$1 $2')
        .trim();
}
