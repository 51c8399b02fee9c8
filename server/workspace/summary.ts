/** What the workspace needs of an agenda not open in the editor: to search it, to find its citations, and to tell which document it is a version of. */
import type { AstNode } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import {
    type Agenda,
    isDecisionCitation,
    isItem,
    isPaper,
    isSymbolText,
    type RegisterEntry,
    type SymbolText,
} from '../../language/grammar/generated/ast.js';
import { bookedSlot, type Booking, type Bookings, writtenBookingsOf } from '../../language/bookings/bookings.js';
import { runWithoutPauses, type Pausable } from '../../language/limits.js';
import type { Language } from '../../language/locales/locale.js';
import { symbolOf } from '../../language/semantics/masthead.js';
import { readingOf } from '../../language/semantics/reading.js';
import { type Citation, type Passage, isCitation, rangeOf, runOf, spanOf, textOf } from '../../language/syntax/tree/nodes.js';
import { plainSymbol } from '../../language/syntax/words/symbols.js';
import { walkOf } from '../../language/syntax/tree/walk.js';
import { piecesOf } from '../../language/kept/pieces.js';
import { labelOf, titleOf } from '../features/shared/describing.js';
import { propertyIn } from '../../language/syntax/tree/properties.js';

/** First line and character of a range, then last line and character, zero-based as in the protocol. */
export type SummaryRange = readonly [line: number, character: number, endLine: number, endCharacter: number];

/**
 * A summary depends only on the text of its file. Links depend on registers too, so the summary has none: it has everything from the text that linking
 * needs.
 */
export interface Summary {
    /** The document's symbol; empty if it has none. */
    readonly symbol: string;
    readonly language: Language | undefined;
    /** The document's own body, from the masthead. */
    readonly register: string | undefined;
    /** The house style that it names. */
    readonly style: string | undefined;
    readonly items: readonly SummaryItem[];
    /** The rooms that it takes, as they are written: which hours a part of the day stands for, a style may say. Missing if it takes none. */
    readonly bookings?: SummaryBookings;
    readonly mentions: Mentions;
}

/** The resolutions and documents that an agenda names. */
export interface Mentions {
    /** The running texts that contain citations. */
    readonly passages: readonly string[];
    readonly citations: readonly SummaryCitation[];
    readonly symbols: readonly SummarySymbol[];
}

export interface SummaryBookings extends Omit<Bookings, 'meetings'> {
    readonly meetings: readonly SummaryBooking[];
}

export interface SummaryBooking extends Booking {
    /** Where the room stands. */
    readonly at: SummaryRange;
}

export interface SummaryItem {
    /** As typed in the item's own line. */
    readonly label: string;
    readonly title: string;
    readonly at: SummaryRange;
}

export interface SummaryCitation {
    readonly kind: RegisterEntry['kind'];
    /** In normal form. */
    readonly number: string;
    /** Index of its running text, and UTF-16 offsets there, the end exclusive. */
    readonly passage: number;
    readonly start: number;
    readonly end: number;
    readonly at: SummaryRange;
}

/** A symbol of a document in the text. */
export interface SummarySymbol {
    readonly symbol: string;
    readonly typed: string;
    readonly at: SummaryRange;
    /** The line of documentation that lists it. */
    readonly paper?: SummaryRange;
}

/** The summary of a tree. */
export function summaryOf(agenda: Agenda): Summary {
    return runWithoutPauses(summarising(agenda));
}

/** The same, section by section. */
export function* summarising(agenda: Agenda): Pausable<Summary> {
    const { masthead } = readingOf(agenda);
    const mentions = new MentionsReader();
    for (const piece of piecesOf(agenda)) {
        yield;
        mentions.read(piece);
    }
    const bookings = summaryBookingsOf(agenda);
    const items = agenda.sections.filter(isItem).filter((item) => item.name);
    return {
        symbol: symbolOf(agenda),
        language: masthead.language,
        register: masthead.values.get('register')?.text,
        style: masthead.values.get('style')?.text,
        items: items.map((item) => ({ label: labelOf(item), title: titleOf(item), at: summaryRangeOf(rangeOf(item, 'name')) })),
        ...(bookings ? { bookings } : {}),
        mentions: mentions.found,
    };
}

function summaryBookingsOf(agenda: Agenda): SummaryBookings | undefined {
    const bookings = writtenBookingsOf(agenda);
    return (
        bookings && {
            ...bookings,
            meetings: bookings.meetings.map((booking) => {
                const slot = bookedSlot(agenda, booking);
                return { ...booking, at: summaryRangeOf(rangeOf(slot ?? agenda, slot && 'track')) };
            }),
        }
    );
}

/** Collects the citations and symbols of an agenda, piece by piece. */
class MentionsReader {
    readonly #passages: string[] = [];
    readonly #indexes = new Map<Passage, number>();
    readonly #citations: SummaryCitation[] = [];
    readonly #symbols: SummarySymbol[] = [];

    get found(): Mentions {
        return { passages: this.#passages, citations: this.#citations, symbols: this.#symbols };
    }

    read(piece: AstNode): void {
        for (const node of walkOf(piece).nodes) {
            if (isCitation(node)) {
                this.#addCitation(node);
            } else if (isSymbolText(node)) {
                this.#addSymbol(node);
            }
        }
    }

    #addCitation(node: Citation): void {
        const passage = node.$container as Passage;
        const base = spanOf(passage.parts[0]).start;
        const { start, end } = spanOf(node);
        this.#citations.push({
            kind: isDecisionCitation(node) ? 'decision' : 'resolution',
            number: node.entry.$refText,
            passage: this.#indexOf(passage),
            start: start - base,
            end: end - base,
            at: summaryRangeOf(node.entry.$refNode?.range ?? rangeOf(node)),
        });
    }

    /** The index of a running text among those that contain citations. */
    #indexOf(passage: Passage): number {
        const index = this.#indexes.get(passage) ?? this.#passages.push(runOf(passage)) - 1;
        this.#indexes.set(passage, index);
        return index;
    }

    #addSymbol(node: SymbolText): void {
        const token = propertyIn(node.$cstNode, 'symbol');
        const paper = isPaper(node.$container) ? { paper: summaryRangeOf(rangeOf(node.$container)) } : {};
        this.#symbols.push({
            symbol: plainSymbol(node.symbol),
            typed: token?.text ?? textOf(node),
            at: summaryRangeOf(token?.range ?? rangeOf(node)),
            ...paper,
        });
    }
}

function summaryRangeOf({ start, end }: Range): SummaryRange {
    return [start.line, start.character, end.line, end.character];
}

/** The range of a place, for the protocol. */
export function rangeFromSummary([line, character, endLine, endCharacter]: SummaryRange): Range {
    return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}
