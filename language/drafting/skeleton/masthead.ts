/** The masthead in another language: facts stay, texts are to be translated. */
import { isField, isFootnote, type Field } from '../../grammar/generated/ast.js';
import { fieldValue, keyOf, marksOf, type MastheadKey } from '../../semantics/masthead.js';
import { textOf } from '../../syntax/tree/nodes.js';
import { ellipsis } from '../placeholder.js';
import type { Target } from '../target.js';
import type { Writer } from '../writer.js';

/** What becomes of a value. A job number belongs to one version, so that it can only be told. */
const texts: ReadonlySet<MastheadKey> = new Set(['conference', 'body', 'place', 'venue', 'title']);

export function writeMasthead(writer: Writer): void {
    const { agenda, masthead } = writer.target.reading;
    const { opening } = agenda;
    if (opening) {
        writer.excuses(opening);
        writer.line(
            `agenda ${[opening.symbol?.symbol ?? '', ...opening.marks.map((mark) => `[^${mark.note.$refText}]`)].join(' ').trim()}`,
        );
    }
    writer.comment(`To be translated: write the words of each comment in place of the ${ellipsis} below it, then delete the comment.`);
    if (!masthead.values.has('language')) {
        writer.line(`language: ${writer.target.to.language}`);
    }
    for (const part of agenda.masthead) {
        if (isField(part)) {
            writeField(writer, part);
        } else if (isFootnote(part)) {
            writer.blank();
            writer.passage(part, `[^${part.name}]:`, part.parts);
        } else {
            writer.comment(textOf(part));
        }
    }
}

function writeField(writer: Writer, field: Field): void {
    const { reading, from, to } = writer.target;
    const key = keyOf(field);
    if (!key || key === 'job' || reading.masthead.values.get(key)?.field !== field) {
        writer.comment(textOf(field));
        return;
    }
    const value = fieldValue(field);
    const line = (text: string): void =>
        writer.line([`${key}: ${text}`.trimEnd(), ...marksOf(field).map((name) => `[^${name}]`)].join(' '));
    writer.excuses(field);
    if (key === 'language') {
        line(to.language);
    } else if (!texts.has(key) || value === '') {
        line(value);
    } else if (key === 'title' && value === from.phrases.title) {
        line(to.phrases.title);
    } else {
        const name = bodyIn(value, writer.target);
        if (name === undefined) {
            writer.comment(value);
        }
        line(name ?? ellipsis);
    }
}

/** The name in the target language of a body that a register knows under the name given. */
function bodyIn(value: string, { registers, from, to }: Target): string | undefined {
    const plain = value.toLowerCase();
    for (const { names } of registers.bodies.values()) {
        if (names.some(({ language, name, short }) => !short && language === from.language && name.toLowerCase() === plain)) {
            return names.find(({ language, short }) => !short && language === to.language)?.name;
        }
    }
    return undefined;
}
