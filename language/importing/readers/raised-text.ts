/** Raised text in Word files and in HTML. A reader sets it between two private signs until it is known whether it marks a note. */
import type { FormBlock } from '../form.js';
import { withJoinedMarks } from './marks.js';

/** What stands around raised text. */
export const [raisedStart, raisedEnd] = ['\ue010', '\ue011'];

/** Whether the text of a link within a file is the sign of a note: figures, a letter or stars, with brackets or without. */
export function isNoteSign(text: string): boolean {
    return /^(?:[([]?\d{1,3}[)\]]?|\[?\p{L}\]?|\*{1,3})$/u.test(text.trim());
}

export const raised = /\ue010([^\ue011]{0,8})\ue011/gu;
export const raisedHead = /^[([]?\ue010([^\ue011]{1,8})\ue011[)\]]?\s{0,8}/u;

/**
 * Raised figures and letters at the head of a paragraph begin a note; the same elsewhere are its marks. All others are plain text. Brackets, and blanks
 * between them, are no part of the name.
 */
export function withRaisedNotes(blocks: readonly FormBlock[]): readonly FormBlock[] {
    const nameOf = (text: string): string => text.replace(/[()[\]\s]/gu, '');
    const names = new Set(
        blocks.flatMap((block) => {
            const head = block.kind === 'paragraph' ? raisedHead.exec(block.text)?.[1] : undefined;
            return head === undefined ? [] : [nameOf(head)];
        }),
    );
    const marked = (text: string): string => withJoinedMarks(text.replace(raised, (_, sign: string) => marksOf(sign) ?? sign));
    /** Several marks may stand in one raised text: `1, 2`. */
    const marksOf = (sign: string): string | undefined => {
        const own = sign
            .split(/[,،、]/u)
            .map(nameOf)
            .filter((name) => name !== '');
        return own.length > 0 && own.every((name) => names.has(name)) ? own.map((name) => `[^${name}]`).join('') : undefined;
    };
    return blocks.map((block) => {
        if (block.kind === 'table') {
            return { ...block, rows: block.rows.map((cells) => cells.map(marked)) };
        }
        const head = block.kind === 'paragraph' ? raisedHead.exec(block.text) : null;
        return head
            ? { kind: 'note', name: nameOf(head[1] ?? ''), text: marked(block.text.slice(head[0].length)) }
            : { ...block, text: marked(block.text) };
    });
}
