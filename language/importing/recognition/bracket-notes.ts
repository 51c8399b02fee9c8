/** Notes with figures in brackets, as plain text has them: `[1] Words of the note` below the text, and `[1]` right behind a word. */
import type { Form, FormBlock } from '../form.js';

const head = /^\[(\d{1,3})\]\s{1,8}(?=\S)/u;
/** Behind a word, its stop or its closing sign; one blank may stand between. */
const mark = /(?<=[\p{L}\p{N}.,;:!?)”»"’。，；：）][ \u00a0]?)\[(\d{1,3})\](?![(\p{L}\p{N}])/gu;

/** The form with such notes as notes. Those whose marks are not found, or that do not count from 1, stay paragraphs. */
export function withBracketNotes(form: Form): Form {
    const found = new Map<number, string>();
    const marks = new Set<string>();
    for (const [index, block] of form.blocks.entries()) {
        const name = block.kind === 'paragraph' ? head.exec(block.text)?.[1] : undefined;
        if (name !== undefined && Number(name) === found.size + 1) {
            found.set(index, name);
        } else {
            textsIn(block).forEach((text) => [...text.matchAll(mark)].forEach((one) => marks.add(one[1]!)));
        }
    }
    const hasNotes = form.blocks.some(({ kind }) => kind === 'note');
    if (found.size === 0 || hasNotes || ![...found.values()].every((name) => marks.has(name))) {
        return form;
    }
    const names = new Set(found.values());
    const read = (text: string): string => text.replace(mark, (whole, name: string) => (names.has(name) ? `[^${name}]` : whole));
    return {
        ...form,
        blocks: form.blocks.map((block, index): FormBlock => {
            const name = found.get(index);
            if (name !== undefined && block.kind === 'paragraph') {
                return { kind: 'note', name, text: block.text.replace(head, '') };
            }
            return block.kind === 'table'
                ? { ...block, rows: block.rows.map((cells) => cells.map(read)) }
                : { ...block, text: read(block.text) };
        }),
    };
}

function textsIn(block: FormBlock): readonly string[] {
    return block.kind === 'table' ? block.rows.flat() : [block.text];
}
