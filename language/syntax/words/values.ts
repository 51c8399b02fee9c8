/** Turns the characters of a token into the value in the tree: labels and numbers in normal form, all else as it is written. */
import { DefaultValueConverter, type ValueType } from 'langium';
import { normaliseLabel } from './labels.js';
import { normaliseNumber } from './normal-number.js';
import { withoutUnseen } from '../../text/see-through.js';

/** The tokens that are names, whatever signs nobody sees stand in them. All others are words, and stay as they are written. */
const named = new Set([
    'LABEL',
    'RESOLUTION',
    'DECISION',
    'NUMBER',
    'MALFORMED',
    'SYMBOL',
    'BODY',
    'LANGUAGE',
    'NOTE',
    'KEY',
    'MARKER',
    'ISO_DATE',
    'TIMES',
    'CONTINUED',
]);

export class AgendaValueConverter extends DefaultValueConverter {
    protected override runConverter(rule: { name: string }, written: string): ValueType {
        const input = named.has(rule.name) ? withoutUnseen(written) : written;
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
