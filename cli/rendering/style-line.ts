/** Another house style for one printing: the text with a line `style` that names it. */
import type { Agenda } from '../../language/grammar/generated/ast.js';
import { readingOf } from '../../language/semantics/reading.js';

/** The line that is there names another style; where there is none, one follows the first line of the agenda. */
export function withStyle(text: string, agenda: Agenda, style: string): string {
    const line = `style: ${style}`;
    const field = readingOf(agenda).masthead.values.get('style')?.field.$cstNode;
    if (field) {
        return `${text.slice(0, field.offset)}${line}${text.slice(field.offset, field.end).endsWith('\n') ? '\n' : ''}${text.slice(field.end)}`;
    }
    const [first = ''] = /^[^\S\r\n]*agenda(?![^\s]).*$/imu.exec(text) ?? [];
    const at = text.indexOf(first) + first.length;
    return first === '' ? `${line}\n${text}` : `${text.slice(0, at)}\n${line}${text.slice(at)}`;
}
