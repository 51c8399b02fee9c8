/** Whose resolution a citation is: the body named in the text around it, or else the document's own. */
import type { Agenda } from '../grammar/generated/ast.js';
import { symbolOf } from '../semantics/masthead.js';
import { readingOf } from '../semantics/reading.js';
import { CitedClause } from './cited-clause.js';
import type { NameFinder } from './name-finder.js';
import { NumberLists } from './number-lists.js';
import type { Body } from './registers.js';
import { fitsForm } from './series.js';
import type { Surroundings } from './surroundings.js';
import { firmWitnesses, witnesses } from './witnesses.js';

/**
 * `body`: the symbol of the body. `named`: whether the text names it, which makes it certain. Undefined `body`: a body that no
 * register knows; the text names it, or the number has the form of another body. `unknown`: what the text calls that body. `firm`: whether the name stands
 * right beside the number, or calls the resolution its own.
 */
export interface Attribution {
    readonly body: string | undefined;
    readonly named: boolean;
    readonly firm?: boolean;
    readonly unknown?: string;
}

/**
 * Attributes a citation by the text around it. The first witness with an answer decides.
 * @param own the symbol of the document's own register, if there is one
 * @param lists those of the citations attributed before: in order, each list is walked through once
 */
export function attribute(
    surroundings: Surroundings,
    finder: NameFinder,
    bodies: ReadonlyMap<string, Body>,
    own: string | undefined,
    lists = new NumberLists(),
): Attribution {
    const clause = new CitedClause(surroundings, finder, lists);
    const body = own === undefined ? undefined : bodies.get(own);
    for (const witness of witnesses) {
        const testimony = witness(clause, { symbol: own, body });
        if (testimony) {
            return 'unknown' in testimony
                ? { body: undefined, named: true, unknown: testimony.unknown }
                : { body: testimony.body, named: true, firm: firmWitnesses.has(witness) || clause.isBodySpeaking };
        }
    }
    return { body: fitsForm(surroundings.number, body) ? own : undefined, named: false };
}

/** The symbol of the document's own register: `register:` in the masthead, else the longest body symbol with which the document's symbol begins. */
export function ownBody(agenda: Agenda, bodies: ReadonlyMap<string, Body>): string | undefined {
    return ownBodyBy(readingOf(agenda).masthead.values.get('register')?.text, symbolOf(agenda), bodies);
}

/** The same, from the values of the masthead: the register it names, if any, and the document's symbol. */
export function ownBodyBy(named: string | undefined, symbol: string, bodies: ReadonlyMap<string, Body>): string | undefined {
    if (named) {
        return named;
    }
    return [...bodies.keys()]
        .filter((body) => symbol === body || (symbol.startsWith(body) && /^[/.]/u.test(symbol.slice(body.length))))
        .sort((one, other) => other.length - one.length)[0];
}
