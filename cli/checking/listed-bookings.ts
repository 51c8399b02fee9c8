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
import { plainSymbol } from '../../language/syntax/words/symbols.js';
import { Workspace } from '../workspace.js';
import { isRead, type ListedFile, readListed } from './listed-file.js';

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
    const workspace = new Workspace(createLanguages(EmptyFileSystem));
    // All revisions of a document, also those that take no room: only the latest one counts.
    for (const file of files.filter(({ symbol }) => bases.has(baseOf(symbol)))) {
        const source = await readListed(file);
        const root = isRead(source) ? workspace.open(source).parseResult.value : undefined;
        if (isAgenda(root) && workspace.unread(file) === undefined) {
            const { language } = readingOf(root).masthead;
            found.push({ path: file.path, symbol: symbolOf(root), language, bookings: bookingsOf(root) });
        }
        workspace.close(file);
    }
    return found;
}

/** The documents that may take a room on a day on which another document may take it. */
async function sharingBases(files: readonly SymbolFile[]): Promise<ReadonlySet<string>> {
    const first = new Map<string, string>();
    const sharing = new Set<string>();
    for (const file of files.filter(({ mayBook }) => mayBook)) {
        const source = await readListed(file);
        const base = baseOf(file.symbol);
        for (const booking of isRead(source) ? likelyBookings(source.text) : []) {
            const other = first.get(booking) ?? base;
            first.set(booking, other);
            if (other !== base) {
                sharing.add(base).add(other);
            }
        }
    }
    return sharing;
}

function baseOf(symbol: string): string {
    return documentNamed(plainSymbol(symbol)).bases[0] ?? '';
}
