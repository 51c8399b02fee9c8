/** Turns the characters of a token into the value in the tree: labels and numbers in normal form, all else as it is written. */
import { DefaultValueConverter, type ValueType } from 'langium';
import { normaliseLabel } from './labels.js';
import { normaliseNumber } from './normal-number.js';

export class AgendaValueConverter extends DefaultValueConverter {
    protected override runConverter(rule: { name: string }, input: string): ValueType {
        switch (rule.name) {
            case 'LABEL':
            case 'PARENT':
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
