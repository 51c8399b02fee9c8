/** Finds, among all files of a check, agendas that may take one room at the same time, and reads what they take. No other file is parsed for it. */
import { EmptyFileSystem } from 'langium';
import { createLanguages } from '../../language/base.js';
import { bookingsOf } from '../../language/bookings/bookings.js';
import type { FileBookings } from '../../language/bookings/entries.js';
import { likelyBookings } from '../../language/bookings/likely.js';
import { documentNamed } from '../../language/bookings/revisions.js';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { symbolOf } from '../../language/semantics/masthead.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { Hours } from '../../language/semantics/written-times.js';
import { plainSymbol } from '../../language/syntax/words/symbols.js';
import { listUnder } from '../../language/text/listing.js';
import { Workspace } from '../workspace.js';
import { collectGarbageEarly } from './early-collection.js';
import { isRead, type ListedFile, readListed } from './listed-file.js';

/** Up to this many documents, memory use does not matter. */
const fewDocuments = 50;

/** An agenda with a symbol. */
export interface SymbolFile extends ListedFile {
    readonly symbol: string;
    /** Whether its text looks as if it took a room. */
    readonly mayBook: boolean;
}

/** What an agenda takes. */
export interface ListedBookings extends FileBookings {
    readonly path: string;
}

/** The bookings of all agendas of the documents that may be at odds with another document. */
export async function listBookings(files: readonly SymbolFile[]): Promise<readonly ListedBookings[]> {
    const bases = await sharingBases(files);
    const found: ListedBookings[] = [];
    if (bases.size === 0) {
        return found;
    }
    if (bases.size > fewDocuments) {
        await collectGarbageEarly();
    }
    const workspace = new Workspace(createLanguages(EmptyFileSystem));
    // All revisions of a document, also those that take no room: only the latest one counts.
    for (const file of files.filter(({ symbol }) => bases.has(baseOf(symbol)))) {
        const source = await readListed(file);
        const root = isRead(source) ? workspace.open(source).parseResult.value : undefined;
        if (isAgenda(root) && workspace.unread(file) === undefined) {
            const { language } = readingOf(root).masthead;
            found.push(ownCopy({ path: file.path, symbol: symbolOf(root), language, bookings: bookingsOf(root) }));
        }
        workspace.close(file);
    }
    return found;
}

/** The documents that may take a room while another document may take it. */
async function sharingBases(files: readonly SymbolFile[]): Promise<ReadonlySet<string>> {
    const taken = new Map<string, (Hours & { readonly base: string })[]>();
    for (const file of files.filter(({ mayBook }) => mayBook)) {
        const source = await readListed(file);
        const base = baseOf(file.symbol);
        for (const { key, start, end } of isRead(source) ? likelyBookings(source.text) : []) {
            listUnder(taken, key, { base, start, end });
        }
    }
    const sharing = new Set<string>();
    for (const bookings of taken.values()) {
        let running: typeof bookings = [];
        for (const booking of bookings.sort((one, other) => one.start - other.start)) {
            running = running.filter(({ end }) => end > booking.start);
            for (const { base } of running.filter((other) => other.base !== booking.base)) {
                sharing.add(base).add(booking.base);
            }
            running.push(booking);
        }
    }
    return sharing;
}

/** A copy without slices of the text, which would keep the whole text in memory. */
function ownCopy(listed: ListedBookings): ListedBookings {
    return JSON.parse(JSON.stringify(listed)) as ListedBookings;
}

function baseOf(symbol: string): string {
    return documentNamed(plainSymbol(symbol)).bases[0] ?? '';
}
