/** What is read of the text of a passage alone: a key changes one passage of a section, and what is known of the texts of the others stays known. */
import type { Inline } from '../../grammar/generated/ast.js';
import { type Asked, asking } from '../../kept/asked.js';
import { onceForText } from '../../kept/once.js';
import { remembered } from '../../kept/remembered.js';
import { textBetween } from './placed-nodes.js';

/** The text of a passage as it is typed, with all that was read of it. Passages with equal texts share it. */
export class PassageText implements Asked {
    readonly given: unknown[] = [];

    constructor(readonly typed: string) {}
}

/** Bytes for the passages of the longest sections that we know. */
const tableSize = 1_000_000;

const textFor = onceForText((typed) => new PassageText(typed), tableSize);

/** The running text of a passage, line breaks included, without marker or name. */
export const textOfPassage = remembered(({ parts }: { readonly parts: readonly Inline[] }): PassageText => {
    const first = parts[0]?.$cstNode;
    const last = parts.at(-1)?.$cstNode;
    return textFor(first && last ? textBetween(first, last) : '');
});

const { once, onceWith } = asking<PassageText>();

/**
 * A pure function of the running text of a passage, which is read once for each text.
 * @param read takes the text as it is typed, line breaks included; it must depend on nothing else
 */
export function onceForPassage<T>(read: (typed: string) => T): (text: PassageText) => T {
    return once(({ typed }) => read(typed));
}

/** The same for a function that depends on one thing more, such as the series of the document. It gives undefined where it finds nothing. */
export function onceForPassageWith<T, B>(read: (typed: string, by: B) => T | undefined): (text: PassageText, by: B) => T | undefined {
    return onceWith(({ typed }, by) => read(typed, by));
}
