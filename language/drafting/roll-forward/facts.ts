/** What is known of the next session: its symbol, its number and its days, as people write them. */
import { areOfSession } from '../new-agenda/new-agenda.js';
import { readSessionName, type SessionName } from '../../semantics/session-names.js';
import { readSessionDays, type SessionDays } from '../../semantics/written-times.js';
import { withoutUnseen } from '../../text/see-through.js';

/** The facts of the next session. */
export interface NextSession {
    /** The symbol of its agenda on one line; two with a comma where the document has two. */
    readonly symbol: string;
    readonly session: SessionName;
    readonly dates: SessionDays;
}

/** The facts as they were typed. */
export interface TypedSession {
    readonly symbol: string;
    readonly session: string;
    readonly dates: string;
}

/** UTF-16 units. A longer symbol is something else. */
const longestSymbol = 100;

/** Reads the facts. `problem` names the first of them that cannot be read, and what it could be. */
export function nextSessionOf({ symbol, session, dates }: TypedSession): NextSession | { readonly problem: string } {
    const plain = withoutUnseen(symbol).replace(/\s+/gu, ' ').trim();
    if (!isSymbol(plain)) {
        return { problem: 'The symbol cannot be read: write that of the new agenda, such as A/HRC/63/1.' };
    }
    const name = readSessionName(session);
    if (!name) {
        return { problem: 'The session cannot be read: write its number, such as 17, or that of the meeting, such as 6th meeting.' };
    }
    const days = readSessionDays(dates);
    return days && areOfSession(days)
        ? { symbol: plain, session: name, dates: days }
        : {
              problem:
                  'The dates cannot be read: write one or two days with the year, such as 1-4 September 2026 or 2026-09-01 to 2026-09-04.',
          };
}

/** Whether a text can stand on the first line of an agenda: it has a letter and a figure, and none of the signs that mean something else there. */
function isSymbol(text: string): boolean {
    return (
        text.length <= longestSymbol &&
        /^[\p{L}\p{N}]/u.test(text) &&
        /\p{L}/u.test(text) &&
        /\p{Nd}/u.test(text) &&
        !/[[\]{}|^*:]|\/\//u.test(text)
    );
}
