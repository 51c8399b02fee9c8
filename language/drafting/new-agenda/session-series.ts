/** Bodies in whose symbols the number of the session stands in place of the year: `A/HRC/42/1`, `UNEP/CHW.18/1`, `EB160/1`. */

/** What stands before the number, by the symbol of the body's register. */
const signs: ReadonlyMap<string, string> = new Map([
    ['A/HRC', '/'],
    ['IDB', '.'],
    ['GC', '.'],
    ['UNEP/CHW', '.'],
    ['UNEP/POPS/COP', '.'],
    ['EB', ''],
]);

/**
 * The symbol of the first document of a session, which the author mends where the body numbers in another way.
 * @param session the number of the session, if it has one
 */
export function firstSymbol(body: string, session: number | undefined, year: number): string {
    const sign = session === undefined ? undefined : signs.get(body);
    return sign === undefined ? `${body}/${String(year).padStart(4, '0')}/1` : `${body}${sign}${session}/1`;
}
