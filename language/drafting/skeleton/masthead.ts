/** The masthead in another language: facts stay, texts are left to translate. */
import { isField, isFootnote, type Field } from '../../grammar/generated/ast.js';
import { itemLabelsOf, keyOf, lineOf, marksOf, mayRepeat, type MastheadKey, symbolPartsOf } from '../../semantics/masthead.js';
import type { Reading } from '../../semantics/reading.js';
import { textOf } from '../../syntax/tree/nodes.js';
import { joinRun } from '../../syntax/words/joined.js';
import { joinKind } from '../../syntax/words/mentions.js';
import { labelIn } from './markers.js';
import { ellipsis } from './placeholder.js';
import type { Target } from './target.js';
import type { SkeletonLines } from './skeleton-lines.js';
import { usualValue } from '../masthead-value.js';
import { agendaLine, markText, mastheadLine, noteLine } from '../writer.js';

/** The keys whose values are translated. All other values are copied; a job number belongs to one language version, so it only becomes a comment. */
const texts: ReadonlySet<MastheadKey> = new Set(['conference', 'body', 'place', 'venue', 'title', 'author']);

export function writeMasthead(out: SkeletonLines): void {
    const { agenda, masthead } = out.target.reading;
    const { opening } = agenda;
    if (opening) {
        out.ignoreComments(opening);
        out.line(
            agendaLine(
                symbolPartsOf(opening)
                    .map((part) => textOf(part))
                    .join(''),
                opening.marks.map((mark) => markText(mark.note.$refText)),
            ),
        );
    }
    out.comment(`To translate: replace each ${ellipsis} with a translation of the comment above it, then delete the comment.`);
    if (!masthead.values.has('language')) {
        out.line(mastheadLine('language', out.target.to.language));
    }
    for (const part of agenda.masthead) {
        if (isField(part)) {
            writeField(out, part);
        } else if (isFootnote(part)) {
            out.blank();
            out.passage(part, noteLine(part.name), part.parts);
        } else {
            out.comment(textOf(part));
        }
    }
}

function writeField(out: SkeletonLines, field: Field): void {
    const { reading, from, to } = out.target;
    const key = keyOf(field);
    const written = lineOf(reading.masthead, field);
    if (!key || key === 'job' || !written) {
        out.comment(textOf(field));
        return;
    }
    const value = mayRepeat(key) ? written.text : (usualValue(reading.masthead, key) ?? '');
    const line = (text: string): void => out.line(mastheadLine(key, text, marksOf(field).map(markText)));
    out.ignoreComments(field);
    if (key === 'language') {
        line(to.language);
    } else if (key === 'item') {
        line(itemLabelIn(value, out.target));
    } else if ((!texts.has(key) && !isWording(key, out.target.reading)) || value === '') {
        line(value);
    } else if (key === 'author' && value === from.blanks.paper) {
        line(to.blanks.paper);
    } else if (key === 'title' && value === from.phrases.title) {
        line(to.phrases.title);
    } else {
        const name = bodyIn(value, out.target);
        if (name === undefined) {
            out.comment(value);
        }
        line(name ?? ellipsis);
    }
}

/** Whether a session is printed as it is written, so that its words are translated. */
function isWording(key: MastheadKey, { masthead }: Reading): boolean {
    return (key === 'session' || key === 'meeting') && masthead.sessionName === undefined;
}

/** The labels of the items under which the document stands, in the other language. */
function itemLabelIn(value: string, { reading, to }: Target): string {
    const entries = itemLabelsOf(reading.masthead).map((label) => reading.outline.byLabel.get(label));
    const further = reading.masthead.item?.further ?? [];
    const { list, range } = to.itemWords.printed;
    return entries.length > 0 && entries.every((entry) => entry !== undefined)
        ? entries
              .map((entry, index) => {
                  const kind = index === 0 ? undefined : joinKind(joinRun(further[index - 1]?.join ?? ''));
                  return `${kind === undefined ? '' : kind === 'range' ? range : kind === 'list' ? list : ', '}${labelIn(to, entry)}`;
              })
              .join('')
        : value;
}

/** The target-language name of a body that a register knows under the given name. */
function bodyIn(value: string, { registers, from, to }: Target): string | undefined {
    const plain = value.toLowerCase();
    for (const { names } of registers.bodies.values()) {
        if (names.some(({ language, name, short }) => !short && language === from.language && name.toLowerCase() === plain)) {
            return names.find(({ language, short }) => !short && language === to.language)?.name;
        }
    }
    return undefined;
}
