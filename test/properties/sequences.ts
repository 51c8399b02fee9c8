/** Sequences of texts of one document, as an editing session produces them. */
import fc from 'fast-check';
import { received } from './changes.js';
import { sources } from './documents.js';
import { type Session, sessionsOf } from './edits.js';
import { small } from './small.js';

const document = fc
    .constantFrom(...small, ...sources)
    .map(({ name, text }) => [{ name: `${name.replace(/\.agenda$/u, '')}.agenda`, text }]);

/** A document and the edits of it. */
export const sessions: fc.Arbitrary<Session> = sessionsOf(document);

/** The texts of a session in order, the first one before all edits. */
export function textsOf({ open, notifications }: Session): readonly string[] {
    const texts = [open[0]?.text ?? ''];
    for (const { changes } of notifications) {
        if (changes.length > 0) {
            texts.push(received(texts.at(-1) ?? '', changes));
        }
    }
    return texts;
}
