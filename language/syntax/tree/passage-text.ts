/** What is read of the text of a passage alone: a key changes one passage of a section, and what is known of the texts of the others stays known. */
import { onceForText } from '../../kept/once.js';
import { remembered } from '../../kept/remembered.js';
import { type Passage, runOf } from './nodes.js';

/** The text of a passage as it is typed, with all that was read of it. Passages with equal texts share it. */
class PassageText {
    constructor(readonly typed: string) {}
}

/** Bytes for the passages of the longest sections that we know. */
const tableSize = 1_000_000;

const textFor = onceForText((typed) => new PassageText(typed), tableSize);

/** Found once for a passage: thereafter each reader finds its result without comparing texts. */
const textOfPassage = remembered((passage: Pick<Passage, 'parts'>): PassageText => textFor(runOf(passage)));

/**
 * A pure function of the running text of a passage, which is read once for each text.
 * @param read takes the text as it is typed, line breaks included; it must depend on nothing else
 */
export function onceForPassage<T>(read: (typed: string) => T): (passage: Pick<Passage, 'parts'>) => T {
    const known = remembered(({ typed }: PassageText): T => read(typed));
    return (passage) => known(textOfPassage(passage));
}
