/** Series of resolutions: whether a number may belong to a body, by its form and its session. */
import { remembered } from '../kept/remembered.js';
import { sessionOf } from '../semantics/citations.js';
import type { Body } from './registers.js';

/** Without a named body, a number belongs to another body if the own register lacks its form or has far lower sessions. */
export function fitsForm(number: string, body: Body | undefined): boolean {
    if (!body?.hasEntries) {
        return true;
    }
    const highest = seriesOf(body).get(formOf(number));
    return highest !== undefined && (highest === 0 || Number(sessionOf(number)) <= highest + 10);
}

/** The highest session in a body's register, by the form of its numbers; 0 for forms without sessions. `fitsForm` needs nothing else of the register. */
export const seriesOf = remembered((body: Body): ReadonlyMap<string, number> => {
    const highest = new Map<string, number>();
    for (const name of [...[...body.entries.values()].map((entry) => entry.name), ...lastNumbersIn(body)]) {
        const form = formOf(name);
        highest.set(form, Math.max(highest.get(form) ?? 0, Number(sessionOf(name)) || 0));
    }
    return highest;
});

/** The lowest session in a body's register, by the form of its numbers; 0 for forms without sessions. */
const lowestOf = remembered((body: Body): ReadonlyMap<string, number> => {
    const lowest = new Map<string, number>();
    for (const name of [...[...body.entries.values()].map((entry) => entry.name), ...firstNumbersIn(body)]) {
        const form = formOf(name);
        lowest.set(form, Math.min(lowest.get(form) ?? Number.POSITIVE_INFINITY, Number(sessionOf(name)) || 0));
    }
    return lowest;
});

/** Whether a number has a form of the body's, and is not of a session before the first that it numbered so: the Assembly has 31/1, and had no 7/6. */
export function fitsSeries(number: string, body: Body): boolean {
    const session = Number(sessionOf(number));
    return fitsForm(number, body) && !(session < (lowestOf(body).get(formOf(number)) ?? 0));
}

function firstNumbersIn({ ranges }: Body): readonly string[] {
    return ranges.flatMap((line) => line.ranges.map(({ first }) => first.written));
}

/** The last number of each range: it has the highest session of the range. */
function lastNumbersIn({ ranges }: Body): readonly string[] {
    return ranges.flatMap((line) => line.ranges.map(({ last }) => last.written));
}

/** `0/0` for `10/3`, `y/0` for `2023/5`, `S-0/0`, `0 (X)`, `0/CP.0`: numbers of one form belong to one series. */
function formOf(number: string): string {
    return number
        .replace(/ [A-Z](?: to [A-Z])?(?=$| \()/u, '')
        .replace(/\([IVXLC]+\)/u, '(X)')
        .replace(/^[IVXL]+\//u, 'X/')
        .replace(/^(?:19|20)\d\d\//u, 'y/')
        .replace(/\d+/gu, '0');
}
