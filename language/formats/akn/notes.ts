/** Notes, which stand where their marks are: the first mark of a note brings it, others lead to it. */
import type { Block, InlineRun, NoteContent } from '../../document/blocks.js';
import { element, escapeXml } from '../docx/xml.js';
import type { Identifiers } from './identifiers.js';
import { inline, type Surroundings } from './inline.js';

type NoteBlock = Block & NoteContent;

export class NoteWriter implements Surroundings {
    readonly identifiers: Identifiers;
    readonly #byMark: ReadonlyMap<string, NoteBlock>;
    /** The names of the notes that are written. Shared with the annexes, which may mark a note of the body. */
    readonly #written: Map<NoteBlock, string>;

    private constructor(identifiers: Identifiers, byMark: ReadonlyMap<string, NoteBlock>, written: Map<NoteBlock, string>) {
        this.identifiers = identifiers;
        this.#byMark = byMark;
        this.#written = written;
    }

    /** The notes of what stands before the annexes. */
    static of(blocks: readonly Block[], identifiers: Identifiers): NoteWriter {
        return new NoteWriter(identifiers, notesIn(blocks), new Map());
    }

    /** The notes of an annex, which knows those of the body too. */
    below(blocks: readonly Block[]): NoteWriter {
        return new NoteWriter(this.identifiers, new Map([...this.#byMark, ...notesIn(blocks)]), this.#written);
    }

    /** A note where it stands in the document; nothing if a mark has brought it. One that is marked in itself or further down is brought by no mark any more. */
    standing(note: NoteBlock): readonly string[] {
        if (this.#written.has(note)) {
            return [];
        }
        const eId = this.#named(note);
        const mark = element('sup', {}, escapeXml(note.shown ?? note.mark));
        return [element('p', { eId }, `${mark} `, inline(note.content, this))];
    }

    mark(run: InlineRun): string {
        const marker = run.shown ?? run.text;
        const before = run.after === undefined ? '' : element('sup', {}, escapeXml(run.after));
        const note = this.#byMark.get(run.text);
        if (!note) {
            return before + element('sup', {}, escapeXml(marker));
        }
        const known = this.#written.get(note);
        if (known !== undefined) {
            return before + element('noteRef', { href: `#${known}`, marker });
        }
        const eId = this.#named(note);
        const text = element('p', {}, inline(note.content, this));
        return before + element('authorialNote', { eId, marker, placement: 'bottom' }, text);
    }

    #named(note: NoteBlock): string {
        const eId = this.identifiers.unique(`fn_${this.#written.size + 1}`);
        this.#written.set(note, eId);
        return eId;
    }
}

function notesIn(blocks: readonly Block[]): ReadonlyMap<string, NoteBlock> {
    const notes = new Map<string, NoteBlock>();
    for (const block of blocks) {
        if ((block.kind === 'footnote' || block.kind === 'annex-note') && !notes.has(block.mark)) {
            notes.set(block.mark, block);
        }
    }
    return notes;
}
