/** Another house style for one printing: the text with a line `style` that names it. */
import type { Agenda } from '../../language/grammar/generated/ast.js';
import { readingOf } from '../../language/semantics/reading.js';
import { endOfLine } from '../../language/text/lines.js';

/** The line that is there names another style; where there is none, one follows the first line of the agenda. */
export function withStyle(text: string, agenda: Agenda, style: string): string {
    const line = `style: ${style}`;
    const field = readingOf(agenda).masthead.values.get('style')?.field.$cstNode;
    if (field) {
        return `${text.slice(0, field.offset)}${line}${text.slice(field.offset, field.end).endsWith('\n') ? '\n' : ''}${text.slice(field.end)}`;
    }
    const first = agenda.opening?.$cstNode;
    const at = first ? endOfLine(text, first.offset) : 0;
    return first ? `${text.slice(0, at)}\n${line}${text.slice(at)}` : `${line}\n${text}`;
}
