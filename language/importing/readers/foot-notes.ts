/** Notes at the foot of a page in plain text: below a line of signs, `1 Words of the note`, whose mark is a figure right behind a word, `system1`. */
import type { FormBlock } from '../form.js';

const noteHead = /^(\d{1,3})[.)]?\s{1,8}(?=["“«„]?\p{L})/u;

/** The blocks with such notes, and their marks. A note whose mark is not found stays the paragraph that it is. */
export function withFootNotes(blocks: readonly FormBlock[]): readonly FormBlock[] {
    const out = [...blocks];
    let page = 0;
    let at = 0;
    while (at < out.length) {
        const block = out[at]!;
        at++;
        if (block.kind !== 'paragraph' || block.isRule !== true) {
            continue;
        }
        const foot = at - 1;
        for (let name = nameAt(out[at]); name !== undefined; name = nameAt(out[at])) {
            if (!setMark(out, page, foot, name)) {
                break;
            }
            const { text } = out[at] as { text: string };
            out[at] = { kind: 'note', name, text: text.slice(noteHead.exec(text)?.[0].length) };
            at++;
        }
        page = at;
    }
    return out;
}

function nameAt(block: FormBlock | undefined): string | undefined {
    return block?.kind === 'paragraph' ? noteHead.exec(block.text)?.[1] : undefined;
}

/** Puts the mark of a note where its figure stands last on the page. */
function setMark(blocks: FormBlock[], from: number, to: number, name: string): boolean {
    for (let index = to - 1; index >= from; index--) {
        const block = blocks[index]!;
        if (block.kind === 'paragraph') {
            const at = markAt(block.text, name);
            if (at >= 0) {
                blocks[index] = { ...block, text: `${block.text.slice(0, at)}[^${name}]${block.text.slice(at + name.length)}` };
                return true;
            }
        }
    }
    return false;
}

/** Where a figure stands right behind a word, or behind the sign that ends one; -1 where it does not. */
function markAt(text: string, name: string): number {
    for (let at = text.lastIndexOf(name); at > 0; at = at === 0 ? -1 : text.lastIndexOf(name, at - 1)) {
        const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length));
        if (isWhole && /(?:\p{Ll}{2}|[\p{Ll}\p{N}][)”»"]|\p{Ll}{2}[.,;:]|[)”»"][.,;:])$/u.test(text.slice(Math.max(0, at - 4), at))) {
            return at;
        }
    }
    return -1;
}
