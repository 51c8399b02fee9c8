/**
 * The facts of all sections of a document. A keystroke reads again the facts of the changed section, and of the sections that mark notes
 * written in it.
 */
import type { AstNode } from 'langium';
import {
    type Agenda,
    type Annex,
    type Footnote,
    isFootnote,
    isItem,
    isSchedule,
    type Schedule,
    type TextSection,
} from '../../grammar/generated/ast.js';
import type { Locale } from '../../locales/locale.js';
import { rememberedWith } from '../../kept/remembered.js';
import { changedSince, keptAlong } from '../../kept/ledger.js';
import type { Spot } from '../../syntax/tree/spots.js';
import { piecesOf } from '../../kept/pieces.js';
import { type NoteHomes, noteHomesOf } from './note-homes.js';
import { noteAt, noteOrderOf } from '../../semantics/note-order.js';
import { definedIn } from '../../semantics/notes.js';
import type { PlacedPassage } from '../../semantics/passages.js';
import type { Reading } from '../../semantics/reading.js';
import { readSection, type SectionFacts } from './section-facts.js';
import { countedMarks, joinedParts, type Parts, partsIn, partsWhere, partsOfNote } from './section-parts.js';

type Section = TextSection | Schedule | Annex;

export interface ReadSections {
    /** The contents before the first section. */
    readonly front: SectionFacts;
    /** The facts of each section, by its index in the agenda. */
    readonly sections: readonly SectionFacts[];
}

/** The result for the last text version of a document, and what it was read from. */
interface LastSections extends ReadSections {
    readonly pieces: readonly AstNode[];
    readonly homes: NoteHomes;
    readonly locale: Locale;
    readonly areParagraphsNumbered: boolean;
}

const previousSections = keptAlong<LastSections>();

/** The place of a finding about the document as a whole: its symbol. */
export function documentSpot(agenda: Agenda): Spot {
    return { node: agenda.opening?.symbol ?? agenda.opening ?? agenda };
}

/** Reads the sections of a document. */
export function readSections({ agenda, locale, masthead: { areParagraphsNumbered } }: Reading): ReadSections {
    const pieces = piecesOf(agenda);
    const homes = noteHomesOf(agenda);
    const before = previousSections.of(agenda);
    const reader = new SectionReader(agenda, pieces, homes, locale, areParagraphsNumbered);
    const isSame =
        before?.homes === homes &&
        before.locale === locale &&
        before.areParagraphsNumbered === areParagraphsNumbered &&
        before.sections.length === agenda.sections.length;
    const changed = isSame ? changedSince(agenda, before.pieces) : undefined;
    const read = before && changed ? reader.again(before, changed) : reader.all();
    previousSections.keep(agenda, { ...read, pieces, homes, locale, areParagraphsNumbered });
    return read;
}

/** The notes that a section marks, and whether each of its own notes belongs to it. */
interface SectionNotes {
    readonly marked: readonly (Footnote | undefined)[];
    readonly stays: readonly boolean[];
    /** Notes that are written in sections above and below, and belong to this one. */
    readonly above: readonly Footnote[];
    readonly below: readonly Footnote[];
}

/** The facts of a section, kept as long as the section, its notes and the language stay the same. */
const factsOfSection = rememberedWith(
    (
        node: Section,
        locale: Locale,
        areParagraphsNumbered: boolean,
        { marked, above, below }: SectionNotes,
        own: () => Parts,
    ): SectionFacts =>
        readSection({
            node,
            spot: spotOf(node),
            parts: joinedParts([...above.map(partsOfNote), own(), ...below.map(partsOfNote)]),
            marks: countedMarks(node),
            notes: byName(marked),
            locale,
            areParagraphsNumbered,
        }),
    (_, locale, areParagraphsNumbered, { marked, stays, above, below }) => [locale, areParagraphsNumbered, marked, stays, above, below],
);

class SectionReader {
    readonly #agenda: Agenda;
    readonly #pieces: readonly AstNode[];
    readonly #homes: NoteHomes;
    readonly #locale: Locale;
    readonly #areParagraphsNumbered: boolean;
    /** The index of the first section among the pieces. */
    readonly #first: number;

    constructor(agenda: Agenda, pieces: readonly AstNode[], homes: NoteHomes, locale: Locale, areParagraphsNumbered: boolean) {
        this.#agenda = agenda;
        this.#pieces = pieces;
        this.#homes = homes;
        this.#locale = locale;
        this.#areParagraphsNumbered = areParagraphsNumbered;
        this.#first = pieces.length - agenda.sections.length;
    }

    all(): ReadSections {
        return {
            front: this.#front(),
            sections: this.#agenda.sections.map((section, index) => this.#section(section, index + this.#first)),
        };
    }

    /** Reads again what depends on the changed pieces, and takes the rest from before. */
    again({ front, sections }: ReadSections, changed: readonly number[]): ReadSections {
        const touched = new Set(changed.flatMap((index) => [index, ...(this.#homes.dependants.get(index) ?? [])]));
        const found = [...sections];
        // Without an opening line, findings on the front are placed at the root, and every text version has another root.
        let isFrontTouched = this.#agenda.opening === undefined;
        for (const index of touched) {
            const section = this.#agenda.sections[index - this.#first];
            if (section) {
                found[index - this.#first] = this.#section(section, index);
            } else {
                isFrontTouched = true;
            }
        }
        return { front: isFrontTouched ? this.#front() : front, sections: found };
    }

    #section(node: Section, index: number): SectionFacts {
        const marked = countedMarks(node).map((mark) => this.#noteOf(mark.note.$refText));
        const stays = definedIn(node).map(({ name }) => this.#homes.homeByName.get(name) === index);
        const notesFromElsewhere = this.#homes.notesFromElsewhere.get(index) ?? [];
        const [above, below] = [
            notesFromElsewhere.filter(({ piece }) => piece < index),
            notesFromElsewhere.filter(({ piece }) => piece > index),
        ].map((places) => places.flatMap((place) => noteAt(this.#agenda, place) ?? [])) as [Footnote[], Footnote[]];
        return factsOfSection(node, this.#locale, this.#areParagraphsNumbered, { marked, stays, above, below }, () =>
            stays.every(Boolean) ? partsIn(node) : this.#partsHere(node, (home) => home === index),
        );
    }

    #front(): SectionFacts {
        const isHome = (home: number): boolean => home < this.#first;
        const pieces = this.#pieces.slice(0, this.#first);
        const marks = pieces.flatMap(countedMarks);
        const notesFromElsewhere = [...this.#homes.notesFromElsewhere]
            .filter(([home]) => isHome(home))
            .flatMap(([, places]) => places.filter(({ piece }) => piece >= this.#first))
            .sort((one, other) => one.piece - other.piece || one.nth - other.nth)
            .flatMap((place) => noteAt(this.#agenda, place) ?? []);
        return readSection({
            node: undefined,
            spot: documentSpot(this.#agenda),
            parts: joinedParts([...pieces.map((piece) => this.#partsHere(piece, isHome)), ...notesFromElsewhere.map(partsOfNote)]),
            marks,
            notes: byName(marks.map((mark) => this.#noteOf(mark.note.$refText))),
            locale: this.#locale,
            areParagraphsNumbered: this.#areParagraphsNumbered,
        });
    }

    /** The parts of a piece without the notes that belong elsewhere. A note without a mark belongs nowhere. */
    #partsHere(piece: AstNode, isHome: (home: number) => boolean) {
        return partsWhere(partsIn(piece), ({ node }: PlacedPassage) => {
            const home = isFootnote(node) ? this.#homes.homeByName.get(node.name) : undefined;
            return !isFootnote(node) || (home !== undefined && isHome(home));
        });
    }

    #noteOf(name: string): Footnote | undefined {
        const place = noteOrderOf(this.#agenda).defined.get(name);
        return place && noteAt(this.#agenda, place);
    }
}

function byName(notes: readonly (Footnote | undefined)[]): ReadonlyMap<string, Footnote> {
    return new Map(notes.flatMap((note) => (note ? [[note.name, note] as const] : [])));
}

/** The place of findings about a section as a whole: its label, its title or its keyword. */
function spotOf(section: Section): Spot {
    if (isItem(section)) {
        return { node: section, property: 'name' };
    }
    return isSchedule(section) ? { node: section, keyword: 'schedule' } : { node: section.title ?? section };
}
