/**
 * The amount of testing of the law: a number of sessions, or as many as fit into a given time (scripts/law.mjs).
 *
 *   AGENDA_PROPERTY_RUNS       number of sessions of all kinds together
 *   AGENDA_PROPERTY_MINUTES    instead: minutes for all kinds together
 *   AGENDA_PROPERTY_SEED, AGENDA_PROPERTY_PATH    as printed by a failure: runs only that session, with those it was shrunk from
 */
import fc from 'fast-check';

const {
    AGENDA_PROPERTY_RUNS: runs,
    AGENDA_PROPERTY_MINUTES: minutes,
    AGENDA_PROPERTY_SEED: seed,
    AGENDA_PROPERTY_PATH: path,
} = process.env;
const sessions = Math.max(1, Number(runs) || 250);
/** Sessions per seed; after them a new seed is drawn and the clock is checked. */
const round = 50;

/**
 * Tries a property in rounds.
 * @param share the share of all sessions, or of the time, for this property
 */
export async function tried<T>(property: fc.IAsyncProperty<T>, share: number): Promise<void> {
    if (seed !== undefined) {
        await fc.assert(property, { seed: Number(seed), ...(path === undefined ? {} : { path }) });
    } else if (minutes === undefined) {
        await fc.assert(property, { numRuns: Math.ceil(sessions * share) });
    } else {
        await triedUntil(property, performance.now() + Number(minutes) * 60_000 * share);
    }
}

async function triedUntil<T>(property: fc.IAsyncProperty<T>, end: number): Promise<void> {
    const begin = performance.now();
    let count = 0;
    do {
        const details = await fc.check(property, { numRuns: round });
        count += details.numRuns;
        if (details.failed) {
            console.log(`A counterexample after ${count} sessions. Again: --seed ${details.seed} --path ${details.counterexamplePath}`);
            throw new Error(fc.defaultReportMessage(details));
        }
    } while (performance.now() < end);
    console.log(`${count} sessions in ${Math.round((performance.now() - begin) / 1000)} s, and no counterexample.`);
}
