/** The notes of an issued agenda, each written below the section that has its mark. */
import { markText, noteLine } from '../../drafting/writer.js';
import type { FormNote } from '../form.js';
import { marksIn } from '../recognition/titles.js';
import { singleLine } from './lines.js';

/** Gives each section its notes. Where a name is taken twice, as letters of several annexes are, the later note gets another one. */
export class NotesLeft {
    readonly #left: FormNote[];
    readonly #taken = new Set<string>();

    constructor(notes: readonly FormNote[]) {
        this.#left = [...notes];
    }

    /** The lines of a section with the notes that are marked in them. */
    withNotes(lines: readonly string[], own: readonly FormNote[] = []): readonly string[] {
        const notes: string[] = [];
        let written = lines;
        for (const name of new Set(lines.flatMap(marksIn))) {
            const note = own.find((one) => one.name === name && this.#left.includes(one)) ?? this.#left.find((one) => one.name === name);
            if (!note) {
                continue;
            }
            this.#left.splice(this.#left.indexOf(note), 1);
            const free = this.#free(name);
            if (free !== name) {
                written = written.map((line) => line.replaceAll(markText(name), markText(free)));
            }
            this.#taken.add(free);
            notes.push('', noteLine(free, singleLine(note.text)));
        }
        return [...written, ...notes];
    }

    /** The notes that no text marks. */
    rest(): readonly FormNote[] {
        return this.#left;
    }

    #free(name: string): string {
        if (!this.#taken.has(name)) {
            return name;
        }
        for (let count = 2; ; count++) {
            const other = `${name}${count}`;
            if (!this.#taken.has(other)) {
                return other;
            }
        }
    }
}
