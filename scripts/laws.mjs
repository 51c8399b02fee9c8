// Loaded by mocha before the suites (--require): how laws over random documents are tried.
// A failure says in its own message what failed: of an error's cause nothing is left when files run beside each other.
// A build server tries the same documents each time: it judges a change, not luck. Every other run, and one with more rounds, draws new ones.
import fc from 'fast-check';

const { CI, AGENDA_PROPERTY_RUNS: rounds } = process.env;
const isSameEachTime = Boolean(CI) && CI !== 'false' && rounds === undefined;

fc.configureGlobal({ includeErrorInReport: true, ...(isSameEachTime ? { seed: 1636477566 } : {}) });
