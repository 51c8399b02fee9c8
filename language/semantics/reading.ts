/** Everything that is read off a tree, each part once, when it is first asked for. A new tree after an edit has a new reading. */
import type { AstNode } from 'langium';
import type { Agenda } from '../grammar/generated/ast.js';
import { remembered } from '../kept/remembered.js';
import type { Locale } from '../locales/locale.js';
import { localeOf } from '../locales/index.js';
import { type ReadCitation, readCitations } from './citations.js';
import { type CitedSymbol, readSymbols, symbolsIn } from './papers.js';
import { type Masthead, readMasthead } from './masthead.js';
import { definedIn, markedIn, type Notes, readNotes } from './notes.js';
import { type Outline, readOutline } from './outline.js';
import { type PlacedPassage, passagesOf } from './passages.js';
import { readTimetables, type Timetable } from './timetable.js';

export interface Reading {
    readonly agenda: Agenda;
    readonly masthead: Masthead;
    /** The locale of the document's language; English where none is named. */
    readonly locale: Locale;
    readonly outline: Outline;
    readonly timetables: readonly Timetable[];
    readonly passages: readonly PlacedPassage[];
    readonly citations: readonly ReadCitation[];
    readonly symbols: readonly CitedSymbol[];
    readonly notes: Notes;
}

/** The reading of a tree. Cannot fail: what is missing in the tree is missing in the reading. */
export const readingOf = remembered((agenda: Agenda): Reading => new LazyReading(agenda));

/**
 * Reads off one piece of an agenda what most of a reading is drawn from. It stays with the piece: a long text can be read piece by piece before somebody
 * asks for the whole at once.
 */
export function readPiece(piece: AstNode): void {
    symbolsIn(piece);
    markedIn(piece);
    definedIn(piece);
}

class LazyReading implements Reading {
    constructor(readonly agenda: Agenda) {}

    get masthead(): Masthead {
        return this.#keep('masthead', readMasthead(this.agenda));
    }
    get locale(): Locale {
        return this.#keep('locale', localeOf(this.masthead.language));
    }
    get outline(): Outline {
        return this.#keep('outline', readOutline(this.agenda));
    }
    get timetables(): readonly Timetable[] {
        return this.#keep('timetables', readTimetables(this.agenda));
    }
    get passages(): readonly PlacedPassage[] {
        return this.#keep('passages', passagesOf(this.agenda));
    }
    get citations(): readonly ReadCitation[] {
        return this.#keep('citations', readCitations(this.agenda));
    }
    get symbols(): readonly CitedSymbol[] {
        return this.#keep('symbols', readSymbols(this.agenda));
    }
    get notes(): Notes {
        return this.#keep('notes', readNotes(this.agenda));
    }

    /** Puts the value in place of the getter. */
    #keep<T>(name: keyof Reading, value: T): T {
        Object.defineProperty(this, name, { value });
        return value;
    }
}
