/** Everything read from a tree. Each property is read once, on first use. An edit gives a new tree, which has a new reading. */
import type { AstNode } from 'langium';
import type { Agenda } from '../grammar/generated/ast.js';
import { keptOn } from '../kept/remembered.js';
import type { Locale } from '../locales/locale.js';
import { localeOf } from '../locales/index.js';
import { type ReadCitation, readCitations } from './citations.js';
import { type CitedSymbol, readSymbols, symbolsIn } from './papers.js';
import { hasStyleOf, type Masthead, readMasthead } from './masthead.js';
import { definedIn, markedIn, type Notes, readNotes } from './notes.js';
import { type Outline, readOutline } from './outline.js';
import { type PlacedPassage, passagesOf } from './passages.js';
import { versionOfStyles } from '../styles/styled.js';
import { readTimetables, type Timetable } from './timetable.js';

export interface Reading {
    readonly agenda: Agenda;
    readonly masthead: Masthead;
    /** The locale of the document's language. English where the masthead names none. */
    readonly locale: Locale;
    readonly outline: Outline;
    readonly timetables: readonly Timetable[];
    readonly passages: readonly PlacedPassage[];
    readonly citations: readonly ReadCitation[];
    readonly symbols: readonly CitedSymbol[];
    readonly notes: Notes;
}

/**
 * The reading of a tree, the same as long as the house style of the document is the same. It never throws: what the tree lacks, the reading lacks.
 */
export function readingOf(agenda: Agenda): Reading {
    const known = readings.of(agenda);
    const version = versionOfStyles(agenda);
    if (known && (known.version === version || hasStyleOf(agenda, known.reading.masthead))) {
        known.version = version;
        return known.reading;
    }
    const reading = new LazyReading(agenda);
    readings.keep(agenda, { reading, version });
    return reading;
}

const readings = keptOn<Agenda, { readonly reading: Reading; version: number }>();

/**
 * Reads from one piece of an agenda most of what a reading needs. The result stays with the piece, so a caller can read a long text
 * piece by piece before it needs the whole.
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
        return this.#keep('timetables', readTimetables(this.agenda, this.masthead.hours));
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

    /** Replaces the getter by its value. */
    #keep<T>(name: keyof Reading, value: T): T {
        Object.defineProperty(this, name, { value });
        return value;
    }
}
